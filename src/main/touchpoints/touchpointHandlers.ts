import { telling, type HandlersFor } from '../ipc'
import type { TouchpointActions } from './TouchpointActions'
import type { TouchpointKeeper } from './TouchpointKeeper'

type TouchpointRoute =
  'touchpoints.skip' | 'touchpoints.snooze' | 'touchpoints.pin' | 'touchpoints.check'

export function touchpointHandlers(
  actions: () => TouchpointActions,
  keeper: TouchpointKeeper,
  changed: () => void
): HandlersFor<TouchpointRoute> {
  return {
    'touchpoints.skip': telling(changed, (occasion) => actions().skip(occasion)),
    'touchpoints.snooze': telling(changed, (input) => actions().snooze(input)),
    'touchpoints.pin': telling(changed, (input) => actions().pin(input)),
    'touchpoints.check': () => keeper.check()
  }
}
