import { FORMALITIES, LETTER_KINDS, SENDING_WAYS } from '@shared/model/words'
import { createdAt, occasion, ownId, updatedAt } from '../commonFields'
import {
  added,
  count,
  instant,
  LARGEST_ID,
  mayReferTo,
  oneOf,
  oneOfOrNull,
  refersTo,
  sources,
  text,
  textOrNull,
  yesOrNo
} from '../fields'
import { Section } from '../Section'

const VERSION_CAUSES = ['seeded', 'typed', 'sent'] as const

export const letters = new Section({
  name: 'letters',
  table: 'letter',
  means: 'Letters as they stand now; one for each interview, person and kind.',
  key: ['id'],
  fields: {
    ...occasion(LETTER_KINDS),
    subject: text('The subject.'),
    body: text('The letter.'),
    isWithoutInterview: added(
      3,
      yesOrNo('Whether it was begun about no interview; else the one it was about may be gone.'),
      () => false
    ),
    isWithoutPerson: added(
      3,
      yesOrNo('Whether it was begun to nobody by name; else whom it was to may be gone.'),
      () => false
    ),
    sources: added(3, sources, () => []),
    formality: added(
      3,
      oneOfOrNull(FORMALITIES, 'How it greets, where that was chosen for it alone.'),
      () => null
    ),
    variant: added(3, count(0, LARGEST_ID, 'Which wording was asked for, 0 the first.'), () => 0),
    revision: count(1, LARGEST_ID, 'How often it was saved.'),
    createdAt,
    updatedAt
  },
  check: ({ interviewId, personId, isWithoutInterview, isWithoutPerson }) =>
    (isWithoutInterview === true && interviewId !== null) ||
    (isWithoutPerson === true && personId !== null)
      ? 'It cannot be without what it names.'
      : null
})

export const letterVersions = new Section({
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
    sources: added(3, sources, () => []),
    savedAt: instant('When it was kept.')
  }
})

export const sendings = new Section({
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
})
