import { z } from 'zod'
import { localDate } from '../time/schemas'
import { id, line, lines } from './inputs'
import { route } from './route'

export const replyRoutes = {
  /** They were in touch now, with a new date for hearing more or without one. */
  'replies.heard': route<{ id: number }>()(
    z.object({
      applicationId: id,
      text: lines(5000),
      promise: z.object({ by: localDate, text: line(500), personId: id.nullable() }).nullable()
    })
  )
}
