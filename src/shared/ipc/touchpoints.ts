import { z } from 'zod'
import type { RecalculationView, SendingView } from '../model/views'
import { PINNABLE_KINDS, SENDING_WAYS, TOUCHPOINT_KINDS } from '../model/words'
import { instant, localDate } from '../time/schemas'
import { id } from './inputs'
import { route } from './route'

const occasion = z.object({
  kind: z.enum(TOUCHPOINT_KINDS),
  applicationId: id,
  interviewId: id.nullable(),
  personId: id.nullable()
})

/** Each action answers with the id by which its `undo…` takes it back. */
export const touchpointRoutes = {
  /** Marks the message as sent now, with the letter as it stands where one was begun. */
  'touchpoints.markSent': route<SendingView>()(occasion.extend({ way: z.enum(SENDING_WAYS) })),
  /** "Not sent after all": the window opens again. */
  'touchpoints.undoSent': route<null>()(z.object({ sendingId: id })),
  'touchpoints.skip': route<{ id: number }>()(occasion),
  'touchpoints.undoSkip': route<null>()(z.object({ id })),
  'touchpoints.snooze': route<{ id: number }>()(occasion.extend({ until: instant })),
  'touchpoints.undoSnooze': route<null>()(z.object({ id })),
  /** Another day than the computed one, in the touchpoint's own zone. */
  'touchpoints.pin': route<{ id: number }>()(
    occasion.extend({ kind: z.enum(PINNABLE_KINDS), on: localDate })
  ),
  'touchpoints.undoPin': route<null>()(z.object({ id })),
  /** Computes everything anew, and says how much of what was stored was not as the rules say. */
  'touchpoints.check': route<RecalculationView>()(z.null())
}
