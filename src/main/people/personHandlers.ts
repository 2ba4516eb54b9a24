import { done } from '@shared/outcome'
import { telling, type HandlersFor } from '../ipc'
import type { PeopleList } from './PeopleList'
import type { PersonMerge } from './PersonMerge'
import type { PersonPage } from './PersonPage'
import type { PersonService } from './PersonService'
import type { PersonSuggestions } from './PersonSuggestions'

type PersonRoute =
  | 'people.suggest'
  | 'people.list'
  | 'people.read'
  | 'people.add'
  | 'people.change'
  | 'people.remove'
  | 'people.merge'

/** What answers about people, of the data file that is open. */
export interface People {
  people: PersonService
  personSuggestions: PersonSuggestions
  peopleList: PeopleList
  personPage: PersonPage
  personMerge: PersonMerge
}

export function personHandlers(open: () => People, changed: () => void): HandlersFor<PersonRoute> {
  return {
    'people.suggest': (input) => done(open().personSuggestions.for(input)),
    'people.list': (input) => done(open().peopleList.read(input)),
    'people.read': ({ id }) => open().personPage.read(id),
    'people.add': telling(changed, (input) => open().people.add(input)),
    'people.change': telling(changed, (input) => open().people.change(input)),
    'people.remove': telling(changed, ({ id }) => open().people.remove(id)),
    'people.merge': telling(changed, (input) => open().personMerge.merge(input))
  }
}
