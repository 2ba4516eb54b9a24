import { z } from 'zod'
import { ANSWERS } from '../model/words'
import { localDate } from '../time/schemas'
import { id, line, lines } from './inputs'
import { route } from './route'

const promise = z.object({ by: localDate, text: line(500), personId: id.nullable() })

export const replyRoutes = {
  /**
   * They were in touch. An offer, a no and an invitation move the application to its stage; all of
   * it is one step. `decideBy` goes with an offer, a promise with a new date.
   */
  'replies.heard': route<{ id: number }>()(
    z.object({
      applicationId: id,
      answer: z.enum(ANSWERS),
      text: lines(5000),
      /** Who was in touch; null where that is nobody known. */
      personId: id.nullable(),
      /** The day on which it was heard; null for now. */
      heardOn: localDate.nullable(),
      promise: promise.nullable(),
      decideBy: localDate.nullable()
    })
  ),
  /** When the follow-up would open with this new date; null where none would. Changes nothing. */
  'replies.foresee': route<{ followUpAt: number | null }>()(
    z.object({ applicationId: id, heardOn: localDate.nullable(), by: localDate })
  )
}
