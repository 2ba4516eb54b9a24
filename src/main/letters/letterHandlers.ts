import { done } from '@shared/outcome'
import { telling, type HandlersFor } from '../ipc'
import type { LetterRepository } from './LetterRepository'
import type { LetterService } from './LetterService'

type LetterRoute =
  'letters.list' | 'letters.open' | 'letters.save' | 'touchpoints.markSent' | 'touchpoints.undoSent'

export function letterHandlers(
  letters: () => LetterService,
  list: () => LetterRepository,
  changed: () => void
): HandlersFor<LetterRoute> {
  return {
    'letters.list': () => done(list().list()),
    'letters.open': (occasion) => letters().open(occasion),
    'letters.save': telling(changed, (input) => letters().save(input)),
    'touchpoints.markSent': telling(changed, (input) => letters().markSent(input)),
    'touchpoints.undoSent': telling(changed, ({ sendingId }) => letters().undoSent(sendingId))
  }
}
