import { done } from '@shared/outcome'
import { telling, type Changed, type HandlersFor } from '../ipc'
import type { WordingService } from './WordingService'

export function wordingHandlers(
  wordings: () => WordingService,
  changed: Changed
): HandlersFor<
  | 'wordings.read'
  | 'wordings.example'
  | 'wordings.keep'
  | 'wordings.use'
  | 'wordings.remove'
  | 'wordings.keepTemplate'
  | 'wordings.useTemplate'
  | 'wordings.removeTemplate'
> {
  // No application is touched: only what is written from now on.
  const tellingAll = <Input, Output>(act: Parameters<typeof telling<Input, Output>>[1]) =>
    telling(changed, act, () => [])
  return {
    'wordings.read': () => done(wordings().read()),
    'wordings.example': ({ kind }) => done(wordings().example(kind)),
    'wordings.keep': tellingAll((input) => wordings().keep(input)),
    'wordings.use': tellingAll((input) => wordings().use(input)),
    'wordings.remove': tellingAll(({ id }) => wordings().remove(id)),
    'wordings.keepTemplate': tellingAll((input) => wordings().keepTemplate(input)),
    'wordings.useTemplate': tellingAll((input) => wordings().useTemplate(input)),
    'wordings.removeTemplate': tellingAll(({ id }) => wordings().removeTemplate(id))
  }
}
