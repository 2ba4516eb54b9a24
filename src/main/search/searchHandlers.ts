import { done } from '@shared/outcome'
import type { HandlersFor } from '../ipc'
import type { SearchService } from './SearchService'

export function searchHandlers(
  search: () => SearchService
): HandlersFor<'search.find' | 'search.recall'> {
  return {
    'search.find': (input) => done(search().find(input)),
    'search.recall': (pages) => done(search().recall(pages))
  }
}
