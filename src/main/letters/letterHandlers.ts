import { done } from '@shared/outcome'
import { telling, type Changed, type HandlersFor } from '../ipc'
import type { LetterReader } from './LetterReader'
import type { LetterService } from './LetterService'
import type { LetterVersions } from './LetterVersions'

type LetterRoute =
  | 'letters.list'
  | 'letters.read'
  | 'letters.early'
  | 'letters.open'
  | 'letters.save'
  | 'letters.remove'
  | 'letters.versions'
  | 'letters.version'
  | 'letters.restore'
  | 'touchpoints.markSent'
  | 'touchpoints.undoSent'

/** What works on letters. */
interface LetterServices {
  letters: LetterService
  letterReader: LetterReader
  letterVersions: LetterVersions
}

export function letterHandlers(
  services: () => LetterServices,
  changed: Changed
): HandlersFor<LetterRoute> {
  return {
    'letters.list': (input) => done(services().letterReader.list(input)),
    'letters.read': ({ id }) => services().letterReader.read(id),
    'letters.early': (occasion) => done(services().letters.early(occasion)),
    'letters.open': (occasion) => {
      const isBegun = services().letters.isBegun(occasion)
      const outcome = services().letters.open(occasion)
      if (outcome.ok && !isBegun) changed([occasion.applicationId])
      return outcome
    },
    'letters.save': telling(
      changed,
      (input) => services().letters.save(input),
      (_, { id }) => services().letters.applicationsOf(id)
    ),
    'letters.remove': telling(changed, ({ id }) => services().letters.remove(id)),
    'letters.versions': ({ id }) => done(services().letterVersions.list(id)),
    'letters.version': ({ id }) => services().letterVersions.read(id),
    'letters.restore': telling(changed, (input) => services().letters.restore(input)),
    'touchpoints.markSent': telling(changed, (input) => services().letters.markSent(input)),
    'touchpoints.undoSent': telling(changed, ({ sendingId }) =>
      services().letters.undoSent(sendingId)
    )
  }
}
