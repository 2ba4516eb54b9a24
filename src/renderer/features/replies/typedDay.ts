// Each from its own file, here and for the chips: by way of the index the first screen would load
// the reading of promises, which it does not need.
import { promisedBy } from '@shared/cadence/promise'
import type { LocalDate } from '@shared/time/localTime'

/** When they said they would be in touch: their words, and the day that these mean. */
export interface TypedDay {
  text: string
  /** 'YYYY-MM-DD', or '' where no day is known. */
  by: string
  /** Whether the day was picked by hand: then the words no longer change it. */
  isByHand: boolean
}

/**
 * As it was stored, which does not say whether the day was picked: one that the words do not mean was.
 * @param from when it was said, from which the words count
 */
export function storedDay(text: string, by: LocalDate | null, from: LocalDate): TypedDay {
  return { text, by: by ?? '', isByHand: by !== null && by !== promisedBy(text, from) }
}

/** Takes the words as they are typed. */
export function typeWords(day: TypedDay, text: string, from: LocalDate): void {
  day.text = text
  if (!day.isByHand) day.by = promisedBy(text, from) ?? ''
}

/** Takes a day picked by hand; with none, the words typed next count again. */
export function pickDay(day: TypedDay, by: string): void {
  day.by = by
  day.isByHand = by !== ''
}
