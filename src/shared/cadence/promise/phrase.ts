import { addBusinessDays, addMonths } from './calendar'
import type { Day } from './calendar'
import type { Reader } from './reader'

/** The day that a phrase means, said on a day; null when there is no such day. */
export type Answer = (from: Day) => Day | null

/**
 * Words that name a time, or look it.
 * - `date`: a day or a period.
 * - `span`: a length of time, counted from the day or from a date that follows ("a week from Friday").
 * - `faint`: counts only where the text names no other time: "today", a month that may be a name.
 * - `none`: only looks like a time ("two weeks ago") and hides the phrases within it.
 */
export interface Phrase {
  readonly kind: 'date' | 'span' | 'faint' | 'none'
  readonly answer: Answer
}

export type PhraseReader = Reader<Phrase>

export function date(answer: Answer): Phrase {
  return { kind: 'date', answer }
}

export function faint(answer: Answer): Phrase {
  return { kind: 'faint', answer }
}

export const none: Phrase = { kind: 'none', answer: () => null }

export type Unit = 'hour' | 'day' | 'business day' | 'week' | 'fortnight' | 'month' | 'year'

/** A length of time; a part of a day or of an hour counts as a whole one, and nothing is no time. */
export function span(amount: number, unit: Unit): Phrase {
  return { kind: 'span', answer: (from) => (amount > 0 ? add(from, amount, unit) : null) }
}

function add(from: Day, amount: number, unit: Unit): Day {
  switch (unit) {
    case 'hour':
      return from + Math.ceil(amount / 24)
    case 'day':
      return from + Math.ceil(amount)
    case 'business day':
      return addBusinessDays(from, Math.ceil(amount))
    case 'week':
      return from + Math.ceil(amount * 7)
    case 'fortnight':
      return from + Math.ceil(amount * 14)
    case 'month':
      return addMonths(from, Math.floor(amount)) + Math.ceil((amount % 1) * 30)
    case 'year':
      return addMonths(from, Math.ceil(amount * 12))
  }
}
