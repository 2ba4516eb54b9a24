import { telling, type HandlersFor } from '../ipc'
import type { TouchpointActions } from './TouchpointActions'
import type { TouchpointKeeper } from './TouchpointKeeper'

type TouchpointRoute =
  | 'touchpoints.skip'
  | 'touchpoints.undoSkip'
  | 'touchpoints.snooze'
  | 'touchpoints.undoSnooze'
  | 'touchpoints.pin'
  | 'touchpoints.undoPin'
  | 'touchpoints.check'

export function touchpointHandlers(
  actions: () => TouchpointActions,
  keeper: TouchpointKeeper,
  changed: () => void
): HandlersFor<TouchpointRoute> {
  return {
    'touchpoints.skip': telling(changed, (occasion) => actions().skip(occasion)),
    'touchpoints.undoSkip': telling(changed, ({ id }) => actions().undoSkip(id)),
    'touchpoints.snooze': telling(changed, (input) => actions().snooze(input)),
    'touchpoints.undoSnooze': telling(changed, ({ id }) => actions().undoSnooze(id)),
    'touchpoints.pin': telling(changed, (input) => actions().pin(input)),
    'touchpoints.undoPin': telling(changed, ({ id }) => actions().undoPin(id)),
    'touchpoints.check': () => keeper.check()
  }
}
