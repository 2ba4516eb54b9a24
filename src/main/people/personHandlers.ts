import { done } from '@shared/outcome'
import type { HandlersFor } from '../ipc'
import type { PersonSuggestions } from './PersonSuggestions'

export function personHandlers(
  suggestions: () => PersonSuggestions
): HandlersFor<'people.suggest'> {
  return {
    'people.suggest': (input) => done(suggestions().for(input))
  }
}
