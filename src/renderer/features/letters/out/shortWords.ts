import { cardText, SHORT_LENGTH, shortMessage } from '@shared/letter/short'
import type { LetterFacts } from '@shared/letter'
import type { SendingWay } from '@shared/model/words'

/** Ways that take only a few sentences. */
export type ShortKind = Extract<SendingWay, 'linkedin' | 'card'>

/** What became of the words while they were touched up. */
export interface ShortDraft {
  /** How many times another wording was asked for. */
  turn: number
  /** Null as long as they stand as they were made. */
  typed: string | null
}

export interface ShortWords {
  title: string
  lead: string
  label: string
  copied: string
  write: (facts: LetterFacts) => string
  /** The most characters that it may have; null where only the room on the card counts. */
  most: number | null
  rows: number
}

export const SHORT_WORDS: Record<ShortKind, ShortWords> = {
  linkedin: {
    title: 'Short message for LinkedIn',
    lead: 'In at most 300 characters, for an invitation or a message.',
    label: 'Message',
    copied: 'Message copied',
    write: shortMessage,
    most: SHORT_LENGTH,
    rows: 7
  },
  card: {
    title: 'Words for a card',
    lead: 'A few sentences to write by hand.',
    label: 'Card',
    copied: 'Words for the card copied',
    write: cardText,
    most: null,
    rows: 11
  }
}
