import { done } from '@shared/outcome'
import { telling, type HandlersFor } from '../ipc'
import type { ApplicationReader } from './ApplicationReader'
import type { ApplicationRepository } from './ApplicationRepository'
import type { ApplicationService } from './ApplicationService'

type ApplicationRoute =
  | 'applications.suggest'
  | 'applications.read'
  | 'applications.readPosting'
  | 'applications.alike'
  | 'applications.tags'
  | 'applications.add'
  | 'applications.change'
  | 'applications.writeNotes'
  | 'applications.setContact'
  | 'applications.keepPosting'
  | 'applications.removePosting'
  | 'applications.setStage'
  | 'applications.remove'

export function applicationHandlers(
  applications: () => ApplicationRepository,
  reader: () => ApplicationReader,
  changes: () => ApplicationService,
  changed: () => void
): HandlersFor<ApplicationRoute> {
  return {
    'applications.suggest': ({ text }) => done(text === '' ? [] : applications().suggest(text)),
    'applications.read': ({ id }) => reader().read(id),
    'applications.readPosting': ({ id }) => done(reader().readPosting(id)),
    'applications.alike': (input) => done(reader().alike(input)),
    'applications.tags': () => done(reader().tags()),
    'applications.add': telling(changed, (input) => changes().add(input)),
    'applications.change': telling(changed, (input) => changes().change(input)),
    'applications.writeNotes': telling(changed, (input) => changes().writeNotes(input)),
    'applications.setContact': telling(changed, (input) => changes().setContact(input)),
    'applications.keepPosting': telling(changed, (input) => changes().keepPosting(input)),
    'applications.removePosting': telling(changed, ({ id }) => changes().removePosting(id)),
    'applications.setStage': telling(changed, ({ id, stage, before }) =>
      changes().setStage(id, stage, before)
    ),
    'applications.remove': telling(changed, ({ id }) => changes().remove(id))
  }
}
