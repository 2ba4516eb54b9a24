import {
  INTERVIEW_KINDS,
  INTERVIEW_STATUSES,
  NOTE_KINDS,
  THANK_YOU_WISHES
} from '@shared/model/words'
import { instantOf } from '@shared/time/zonedTime'
import { application, createdAt, ownId, position, updatedAt } from '../commonFields'
import {
  added,
  count,
  dateOrNull,
  dateTime,
  instantOrNull,
  LARGEST_ID,
  mayReferTo,
  needed,
  oneOf,
  refersTo,
  text,
  textOrNull,
  zone
} from '../fields'
import { Section } from '../Section'

const MINUTE = 60_000

export const interviews = new Section({
  name: 'interviews',
  table: 'interview',
  means: 'Every interview, with its time as it was agreed on.',
  key: ['id'],
  fields: {
    id: ownId,
    applicationId: application,
    startLocal: dateTime('What the clock shows at the start, in `timeZone`.'),
    timeZone: zone('The time zone, by its IANA name.'),
    minutes: count(1, 1440, 'How long it takes.'),
    round: text('Such as “Final”; may be empty.'),
    kind: oneOf(INTERVIEW_KINDS, 'How one meets.'),
    place: text('An address or a link; may be empty.'),
    status: oneOf(INTERVIEW_STATUSES, 'Whether it takes place.'),
    preparation: added(2, text('Your notes before it; may be empty.'), () => ''),
    createdAt,
    updatedAt
  },
  derived: {
    columns: ['starts_at', 'ends_at'],
    of: ({ startLocal, timeZone, minutes }) => {
      const startsAt = instantOf(String(startLocal), String(timeZone))
      return { starts_at: startsAt, ends_at: startsAt + Number(minutes) * MINUTE }
    }
  }
})

export const participants = new Section({
  name: 'participants',
  table: 'interview_person',
  means: 'Who takes part in which interview.',
  key: ['interviewId', 'personId'],
  fields: {
    interviewId: refersTo('interviews', 'The interview.'),
    personId: refersTo('people', 'Who takes part.'),
    position: position('Their place in the order of the panel, from 0.'),
    thankYou: oneOf(THANK_YOU_WISHES, 'Whether a thank-you is wanted.')
  }
})

export const invitations = new Section({
  name: 'invitations',
  table: 'invitation',
  means: 'Which invitation of a calendar an interview came with.',
  since: 4,
  key: ['interviewId'],
  fields: {
    interviewId: refersTo('interviews', 'The interview.'),
    uid: needed('What the calendar tells it from others by.'),
    recurrence: text('Which date of one that repeats; empty for one that does not.'),
    sequence: count(0, LARGEST_ID, 'Which version of it was taken last.'),
    stampedAt: instantOrNull('When that version was written; null where it does not say.')
  }
})

export const notes = new Section({
  name: 'notes',
  table: 'note',
  means: 'What was jotted down after an interview.',
  key: ['id'],
  fields: {
    id: ownId,
    interviewId: refersTo('interviews', 'The interview.'),
    personId: mayReferTo('people', 'Whose it is; somebody who took part. Null for everybody.'),
    kind: oneOf(NOTE_KINDS, 'Which of the begun sentences it finishes.'),
    text: text('The note.'),
    answer: textOrNull('The answer to a concern; null for all other kinds.'),
    position: position('Its place among the notes of its kind, from 0.'),
    createdAt,
    updatedAt
  },
  check: ({ kind, answer }) =>
    answer === null || kind === 'concern' ? null : 'Only a concern has an answer.'
})

export const promises = new Section({
  name: 'promises',
  table: 'promise',
  means: 'When they said that you would hear back; one an interview at most.',
  key: ['interviewId'],
  fields: {
    interviewId: refersTo('interviews', 'The interview.'),
    byDate: dateOrNull('By which day; null where no day was named.'),
    text: text('In their words.'),
    personId: mayReferTo('people', 'Who said so; somebody who took part.'),
    updatedAt
  },
  check: ({ byDate, text: words }) =>
    byDate === null && words === '' ? 'A promise has a day, or words.' : null
})
