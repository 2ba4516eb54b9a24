import { z } from 'zod'
import { LARGEST_INVITATION } from '../model/invitations'
import type { InvitationView } from '../model/invitations'
import { instant, localDateTime, timeZone } from '../time/schemas'
import { id, line } from './inputs'
import { route } from './route'

/** Which invitation an interview came with. */
export const invitationRef = z.object({
  uid: z.string().min(1).max(1_000),
  recurrence: z.string().max(100),
  sequence: z.int().min(0),
  stampedAt: instant.nullable()
})

const bytes = z
  .instanceof(Uint8Array)
  .refine(({ byteLength }) => byteLength <= LARGEST_INVITATION, {
    error: 'That file is larger than an invitation ever is (1 MB), so it was not read.'
  })

const when = z.object({ startLocal: localDateTime, timeZone, minutes: z.int().min(1).max(1440) })

export const invitationRoutes = {
  /** Reads a calendar file, or a mail with one in it. Nothing is kept of it. */
  'invitations.read': route<InvitationView>()(z.object({ name: line(500), bytes })),
  /** What was opened from the system and waits to be looked at; null where nothing does. */
  'invitations.takeWaiting': route<InvitationView | null>()(z.null()),
  /**
   * Brings an interview up to date with its invitation; one that was cancelled takes place again
   * unless the invitation cancels it. CONFLICT where it is not as `before` says any more.
   */
  'invitations.apply': route<null>()(
    z.object({
      interviewId: id,
      /** Null where the file does not say which invitation it is. */
      ref: invitationRef.nullable(),
      cancels: z.boolean(),
      when: when.nullable(),
      place: line(500).nullable(),
      people: z.array(z.object({ name: line(200), email: line(254) })).max(30),
      before: when.extend({ place: z.string() })
    })
  )
}
