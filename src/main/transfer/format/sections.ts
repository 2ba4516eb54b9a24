import {
  INTERVIEW_KINDS,
  INTERVIEW_STATUSES,
  LETTER_KINDS,
  NOTE_KINDS,
  SENDING_WAYS,
  STAGES,
  THANK_YOU_WISHES,
  TOUCHPOINT_KINDS
} from '@shared/model/words'
import { instantOf } from '@shared/time/zonedTime'
import {
  count,
  date,
  dateOrNull,
  dateTime,
  id,
  instant,
  json,
  LARGEST_ID,
  mayReferTo,
  needed,
  oneOf,
  oneOfOrNull,
  refersTo,
  text,
  textOrNull,
  zone,
  type Field
} from './fields'
import { Section } from './Section'
import { SECTION_NAMES, type SectionName } from './sectionNames'

const MINUTE = 60_000

/** Only what can be put off or moved has a day of its own. */
const PIN_KINDS = ['follow-up', 'second-follow-up', 'check-in'] as const
const VERSION_CAUSES = ['seeded', 'typed', 'sent'] as const

/** What the touchpoints were last computed from. They are computed anew after bringing in. */
const BASIS = 'touchpoints.basis'

/** The lists whose entries have ids of their own. */
const COUNTED = SECTION_NAMES.filter(
  (name) => !['settings', 'participants', 'promises', 'lastIds'].includes(name)
)

const ownId = id('Tells it from all others of this list; never used again.')
const application = refersTo('applications', 'The application that it belongs to.')
const interviewOrNone = mayReferTo('interviews', 'The interview that it is about.')
const personOrNone = mayReferTo('people', 'The person whom it is about.')
const position = (means: string): Field => count(0, LARGEST_ID, means)
const createdAt = instant('When it was written first.')
const updatedAt = instant('When it was changed last.')

/** Which message it is about. */
const occasion = (kinds: readonly string[]): Record<string, Field> => ({
  id: ownId,
  kind: oneOf(kinds, 'Which message.'),
  applicationId: application,
  interviewId: interviewOrNone,
  personId: personOrNone
})

/**
 * Every table that is taken out and brought in, in an order in which each refers only to those
 * before it. Touchpoints are left out: they follow from everything else.
 */
export const sections: readonly Section[] = [
  new Section({
    name: 'settings',
    table: 'setting',
    means: 'What you chose in the settings.',
    key: ['key'],
    fields: {
      key: needed('Which setting.'),
      value: json('What was chosen.')
    },
    check: ({ key }) => (key === BASIS ? 'This is none that is chosen.' : null),
    only: `key <> '${BASIS}'`
  }),
  new Section({
    name: 'people',
    table: 'person',
    means: 'Everybody met.',
    key: ['id'],
    fields: {
      id: ownId,
      name: needed('Their name.'),
      email: textOrNull('Their address.'),
      title: text('What they do, such as “Engineering Manager”; may be empty.'),
      honorific: textOrNull('How they are addressed, such as “Dr.”.'),
      createdAt,
      updatedAt
    }
  }),
  new Section({
    name: 'applications',
    table: 'application',
    means: 'What you applied for.',
    key: ['id'],
    fields: {
      id: ownId,
      company: needed('The company.'),
      role: needed('The role.'),
      stage: oneOf(STAGES, 'How far it has come.'),
      appliedOn: dateOrNull('The day of applying.'),
      contactId: mayReferTo('people', 'Whom to write to where no interview says so.'),
      createdAt,
      updatedAt
    }
  }),
  new Section({
    name: 'stageChanges',
    table: 'stage_change',
    means: 'Every stage that an application has had.',
    key: ['id'],
    fields: {
      id: ownId,
      applicationId: application,
      fromStage: oneOfOrNull(STAGES, 'The stage before; null for the first.'),
      toStage: oneOf(STAGES, 'The stage after.'),
      changedAt: instant('When it changed.')
    }
  }),
  new Section({
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
  }),
  new Section({
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
  }),
  new Section({
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
  }),
  new Section({
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
  }),
  new Section({
    name: 'letters',
    table: 'letter',
    means: 'Letters as they stand now; one for each interview, person and kind.',
    key: ['id'],
    fields: {
      ...occasion(LETTER_KINDS),
      subject: text('The subject.'),
      body: text('The letter.'),
      revision: count(1, LARGEST_ID, 'How often it was saved.'),
      createdAt,
      updatedAt
    }
  }),
  new Section({
    name: 'letterVersions',
    table: 'letter_version',
    means: 'Letters as they stood before.',
    key: ['id'],
    fields: {
      id: ownId,
      letterId: refersTo('letters', 'The letter.'),
      cause: oneOf(VERSION_CAUSES, 'Why it was kept.'),
      subject: text('The subject.'),
      body: text('The letter.'),
      savedAt: instant('When it was kept.')
    }
  }),
  new Section({
    name: 'sendings',
    table: 'sending',
    means: 'What was sent.',
    key: ['id'],
    fields: {
      ...occasion(LETTER_KINDS),
      letterVersionId: mayReferTo('letterVersions', 'The letter as it was sent.'),
      way: oneOf(SENDING_WAYS, 'How it was sent.'),
      recipientName: text('To whom; may be empty.'),
      recipientEmail: textOrNull('To which address.'),
      sentAt: instant('When it was sent.'),
      recordedAt: instant('When that was written down.')
    }
  }),
  new Section({
    name: 'repliesHeard',
    table: 'reply_heard',
    means: 'What they answered.',
    key: ['id'],
    fields: {
      id: ownId,
      applicationId: application,
      heardAt: instant('When one heard.'),
      text: text('What they said; may be empty.'),
      promiseBy: dateOrNull('By which day they will be heard from again.'),
      promiseText: text('That in their words; may be empty.'),
      promisePersonId: mayReferTo('people', 'Who said so.')
    }
  }),
  new Section({
    name: 'skips',
    table: 'skip',
    means: 'Messages that you decided against.',
    key: ['id'],
    fields: {
      ...occasion(TOUCHPOINT_KINDS),
      skippedAt: instant('When it was decided.')
    }
  }),
  new Section({
    name: 'snoozes',
    table: 'snooze',
    means: 'Messages that you put off.',
    key: ['id'],
    fields: {
      ...occasion(TOUCHPOINT_KINDS),
      snoozedAt: instant('When it was put off.'),
      until: instant('Until when; later than that.')
    },
    check: ({ snoozedAt, until }) =>
      Date.parse(String(until)) > Date.parse(String(snoozedAt))
        ? null
        : 'This has to be put off until a later moment.'
  }),
  new Section({
    name: 'pins',
    table: 'pin',
    means: 'Messages that you moved to a day.',
    key: ['id'],
    fields: {
      ...occasion(PIN_KINDS),
      pinnedAt: instant('When it was moved.'),
      onDate: date('To which day.')
    }
  }),
  new Section({
    name: 'lastIds',
    table: 'sqlite_sequence',
    means: 'The last id that each list has given, so that none is used twice.',
    key: ['list'],
    fields: {
      list: oneOf(COUNTED, 'Which list.'),
      id: count(0, LARGEST_ID, 'Its last id.')
    }
  })
]

export function sectionOf(name: SectionName): Section {
  const found = sections.find((section) => section.name === name)
  if (found === undefined) throw new Error(`There is no part ${name}`)
  return found
}
