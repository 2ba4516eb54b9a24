import { cardText, SHORT_LENGTH, shortMessage } from '@shared/letter/short'
import type { LetterFacts } from '@shared/letter'
import type { SendingWay } from '@shared/model/words'

/** Ways that take only a few sentences. */
export type ShortKind = Extract<SendingWay, 'linkedin' | 'card'>

export interface ShortWords {
  title: string
  lead: string
  label: string
  copied: string
  write: (facts: LetterFacts) => string
  /** The most characters that it may have; null where only the room on the card counts. */
  most: number | null
}

export const SHORT_WORDS: Record<ShortKind, ShortWords> = {
  linkedin: {
    title: 'Short message for LinkedIn',
    lead: 'An invitation to connect takes 300 characters.',
    label: 'Message',
    copied: 'Message copied',
    write: shortMessage,
    most: SHORT_LENGTH
  },
  card: {
    title: 'Words for a card',
    lead: 'A few sentences to write by hand.',
    label: 'Card',
    copied: 'Words for the card copied',
    write: cardText,
    most: null
  }
}
