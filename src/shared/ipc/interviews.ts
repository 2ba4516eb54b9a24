import { z } from 'zod'
import type { InterviewDetailView, InterviewPrefillView, NoteView } from '../model/views'
import { INTERVIEW_KINDS, INTERVIEW_STATUSES, NOTE_KINDS, THANK_YOU_WISHES } from '../model/words'
import { localDate, localDateTime, timeZone } from '../time/schemas'
import { change, id, line, lines, neededLine } from './inputs'
import { invitationRef } from './invitations'
import { route } from './route'

/** As typed, or null where it was left empty: a form warns about one that looks incomplete. */
const email = z
  .union([z.null(), line(254)])
  .transform((text) => (text === null || text === '' ? null : text))

const participant = z.object({
  /** Of somebody known; a new person, or whoever is found by the address or the name, without. */
  id: id.optional(),
  name: neededLine(200, 'Write the person’s name.'),
  email,
  title: line(200),
  thankYou: z.enum(THANK_YOU_WISHES)
})

const people = z.array(participant).max(30, 'At most 30 people.')

const when = {
  startLocal: localDateTime,
  timeZone,
  minutes: z
    .int('Write the length in whole minutes.')
    .min(1, 'An interview lasts at least a minute.')
    .max(1440, 'An interview lasts at most a day.')
}

const about = {
  round: line(100),
  kind: z.enum(INTERVIEW_KINDS),
  place: line(500)
}

/** What to remember beforehand. */
const preparation = lines(50_000)

/** The invitation that it came with; null where it was typed. */
const invitation = invitationRef.nullable().optional()

const note = {
  text: lines(50_000),
  answer: lines(50_000).nullable(),
  personId: id.nullable()
}

const promise = z
  .object({ by: localDate.nullable(), text: line(500), personId: id.nullable() })
  .nullable()

export const interviewRoutes = {
  /**
   * Logs an interview, and those right after it on the same day, with its application, named or
   * known by company and role, and its people. The role may be left empty where the company has one
   * application that still runs.
   */
  'interviews.log': route<{ interviewId: number; applicationId: number }>()(
    z.object({
      applicationId: id.optional(),
      company: neededLine(200, 'Write the company’s name.'),
      role: line(200),
      ...when,
      ...about,
      people,
      preparation: preparation.optional(),
      invitation,
      rightAfter: z
        .array(z.object({ ...when, ...about, people, preparation, invitation }))
        .max(9, 'At most ten rounds at once.')
        .optional()
    })
  ),
  /** What is known already of one that is to be logged. */
  'interviews.prefill': route<InterviewPrefillView>()(
    z.object({ applicationId: id.nullable(), personId: id.nullable() })
  ),
  /** When its follow-up would open if they name no date; null where the settings want none. */
  'interviews.foresee': route<{ followUpAt: number | null }>()(z.object(when)),
  'interviews.read': route<InterviewDetailView>()(z.object({ id })),
  'interviews.setThankYou': route<null>()(
    z.object({ interviewId: id, personId: id, thankYou: z.enum(THANK_YOU_WISHES) })
  ),
  'interviews.setStatus': route<null>()(
    z.object({ interviewId: id, status: z.enum(INTERVIEW_STATUSES) })
  ),
  'interviews.move': route<null>()(z.object({ interviewId: id, ...when })),
  /**
   * Changes what an interview is. Of people `before` holds all that the user saw; when and how long
   * belong together, so they are changed together.
   */
  'interviews.change': route<null>()(change({ ...when, ...about, preparation, people })),
  /** Takes it away with its notes; what was sent about it stays as history. */
  'interviews.remove': route<null>()(z.object({ id })),
  /**
   * Writes one note; `id` null makes a new one, behind the note `after` or at the end. CONFLICT
   * where the note is not as `before` says any more.
   */
  'notes.write': route<NoteView>()(
    z.object({
      id: id.nullable(),
      after: id.nullable(),
      interviewId: id,
      kind: z.enum(NOTE_KINDS),
      ...note,
      before: z.object(note).optional()
    })
  ),
  /** CONFLICT where the note is not as `before` says any more. */
  'notes.remove': route<null>()(z.object({ id, before: z.object(note).optional() })),
  /** What they said about hearing back; null takes it away. CONFLICT as with notes. */
  'promises.write': route<null>()(
    z.object({ interviewId: id, promise, before: promise.optional() })
  )
}
