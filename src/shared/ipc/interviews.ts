import { z } from 'zod'
import type { InterviewDetailView, NoteView } from '../model/views'
import { INTERVIEW_KINDS, INTERVIEW_STATUSES, NOTE_KINDS, THANK_YOU_WISHES } from '../model/words'
import { localDate, localDateTime, timeZone } from '../time/schemas'
import { emailOrNothing, id, line, lines, neededLine } from './inputs'
import { route } from './route'

const participant = z.object({
  name: neededLine(200, 'Write the person’s name.'),
  email: emailOrNothing,
  title: line(200),
  thankYou: z.enum(THANK_YOU_WISHES)
})

const when = {
  startLocal: localDateTime,
  timeZone,
  minutes: z
    .int('Write the length in whole minutes.')
    .min(1, 'An interview lasts at least a minute.')
    .max(1440, 'An interview lasts at most a day.')
}

export const interviewRoutes = {
  /** Logs an interview with its application, new or known by company and role, and its people. */
  'interviews.log': route<{ interviewId: number; applicationId: number }>()(
    z.object({
      company: neededLine(200, 'Write the company’s name.'),
      role: neededLine(200, 'Write the role you applied for.'),
      ...when,
      round: line(100),
      kind: z.enum(INTERVIEW_KINDS),
      place: line(500),
      people: z.array(participant).max(30, 'At most 30 people.')
    })
  ),
  'interviews.read': route<InterviewDetailView>()(z.object({ id })),
  'interviews.setThankYou': route<null>()(
    z.object({ interviewId: id, personId: id, thankYou: z.enum(THANK_YOU_WISHES) })
  ),
  'interviews.setStatus': route<null>()(
    z.object({ interviewId: id, status: z.enum(INTERVIEW_STATUSES) })
  ),
  'interviews.move': route<null>()(z.object({ interviewId: id, ...when })),
  /** Writes one note; `id` null makes a new one, behind the note `after` or at the end. */
  'notes.write': route<NoteView>()(
    z.object({
      id: id.nullable(),
      after: id.nullable(),
      interviewId: id,
      kind: z.enum(NOTE_KINDS),
      text: lines(5000),
      answer: lines(5000).nullable(),
      personId: id.nullable()
    })
  ),
  'notes.remove': route<null>()(z.object({ id })),
  /** What they said about hearing back; null takes it away. */
  'promises.write': route<null>()(
    z.object({
      interviewId: id,
      promise: z
        .object({ by: localDate.nullable(), text: line(500), personId: id.nullable() })
        .nullable()
    })
  )
}
