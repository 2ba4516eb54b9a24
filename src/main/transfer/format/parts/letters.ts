import { LETTER_KINDS, SENDING_WAYS } from '@shared/model/words'
import { createdAt, occasion, ownId, updatedAt } from '../commonFields'
import {
  count,
  instant,
  LARGEST_ID,
  mayReferTo,
  oneOf,
  refersTo,
  text,
  textOrNull
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
    revision: count(1, LARGEST_ID, 'How often it was saved.'),
    createdAt,
    updatedAt
  }
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
