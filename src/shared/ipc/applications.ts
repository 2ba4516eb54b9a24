import { z } from 'zod'
import type { ApplicationRowView, KnownApplicationView } from '../model/views'
import { line } from './inputs'
import { route } from './route'

export const applicationRoutes = {
  'applications.list': route<ApplicationRowView[]>()(z.null()),
  /** Known applications whose company or role has these letters, for completing a form. */
  'applications.suggest': route<KnownApplicationView[]>()(z.object({ text: line(200) }))
}
