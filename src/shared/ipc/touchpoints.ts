import { z } from 'zod'
import type { SendingView } from '../model/letterViews'
import type { RecalculationView } from '../model/startViews'
import { PINNABLE_KINDS, SENDING_WAYS, TOUCHPOINT_KINDS } from '../model/words'
import { instant, localDate } from '../time/schemas'
import { id } from './inputs'
import { letterOccasion } from './letters'
import { route } from './route'

const occasion = z.object({
  kind: z.enum(TOUCHPOINT_KINDS),
  applicationId: id,
  interviewId: id.nullable(),
  personId: id.nullable()
})

export const touchpointRoutes = {
  /** Marks the message as sent, with the letter as it stands where one was begun. */
  'touchpoints.markSent': route<SendingView>()(
    letterOccasion.extend({
      way: z.enum(SENDING_WAYS),
      /** Null: now. INVALID_INPUT where it is still to come, or before the interview that it is about. */
      sentAt: instant.nullable().default(null)
    })
  ),
  /** "Not sent after all": the window opens again. */
  'touchpoints.undoSent': route<null>()(z.object({ sendingId: id })),
  'touchpoints.skip': route<null>()(occasion),
  'touchpoints.snooze': route<null>()(occasion.extend({ until: instant })),
  /** Another day than the computed one, in the touchpoint's own zone. */
  'touchpoints.pin': route<null>()(
    occasion.extend({ kind: z.enum(PINNABLE_KINDS), on: localDate })
  ),
  /** Computes everything anew, and says how much of what was stored was not as the rules say. */
  'touchpoints.check': route<RecalculationView>()(z.null())
}
