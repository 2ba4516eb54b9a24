import { z } from 'zod'
import type { PersonSuggestionView } from '../model/people'
import { id, line } from './inputs'
import { route } from './route'

export const peopleRoutes = {
  /**
   * At most eight people met whose name, address or title has these words, accents and capitals
   * aside: those of the application first, then those of its company. Without words those alone.
   */
  'people.suggest': route<PersonSuggestionView[]>()(
    z.object({ text: line(200), applicationId: id.nullable() })
  )
}
