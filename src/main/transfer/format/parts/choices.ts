import { ANSWERS, PINNABLE_KINDS, TOUCHPOINT_KINDS } from '@shared/model/words'
import { application, occasion, ownId } from '../commonFields'
import { added, date, dateOrNull, instant, mayReferTo, oneOf, text } from '../fields'
import { Section } from '../Section'

export const repliesHeard = new Section({
  name: 'repliesHeard',
  table: 'reply_heard',
  means: 'What they answered.',
  key: ['id'],
  fields: {
    id: ownId,
    applicationId: application,
    heardAt: instant('When one heard.'),
    answer: added(2, oneOf(ANSWERS, 'What it meant.'), ({ promiseBy }) =>
      promiseBy === null ? 'words' : 'new-date'
    ),
    personId: added(
      2,
      mayReferTo('people', 'Who was in touch.'),
      ({ promisePersonId }) => promisePersonId
    ),
    text: text('What they said; may be empty.'),
    promiseBy: dateOrNull('By which day they will be heard from again.'),
    promiseText: text('That in their words; may be empty.'),
    promisePersonId: mayReferTo('people', 'Who said so.')
  }
})

export const skips = new Section({
  name: 'skips',
  table: 'skip',
  means: 'Messages that you decided against.',
  key: ['id'],
  fields: {
    ...occasion(TOUCHPOINT_KINDS),
    skippedAt: instant('When it was decided.')
  }
})

export const snoozes = new Section({
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
})

export const pins = new Section({
  name: 'pins',
  table: 'pin',
  means: 'Messages that you moved to a day.',
  key: ['id'],
  fields: {
    ...occasion(PINNABLE_KINDS),
    pinnedAt: instant('When it was moved.'),
    onDate: date('To which day.')
  }
})
