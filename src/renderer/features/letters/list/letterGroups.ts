import * as dates from '@renderer/ui/dates'
import type { DateContext } from '@renderer/ui/dates'
import type { ListedLetterView } from '@shared/model/letterViews'

/** A row of the list: the heading of a group, or a letter. */
export type LetterLine =
  | { kind: 'heading'; title: string }
  /** `number` counts the letters from 0. */
  | { kind: 'letter'; letter: ListedLetterView; number: number }

/** When and where the list is read. */
interface Reader extends DateContext {
  readonly now: number
}

/**
 * Drafts, then what was sent by weeks and months, each under its heading.
 * @param letters drafts first, then what was sent, the newest first in each
 */
export function letterLines(letters: readonly ListedLetterView[], reader: Reader): LetterLine[] {
  const lines: LetterLine[] = []
  let last: string | null = null
  for (const [number, letter] of letters.entries()) {
    const title = letter.sentAt === null ? 'Drafts' : whenSent(letter.sentAt, reader)
    if (title !== last) lines.push({ kind: 'heading', title })
    last = title
    lines.push({ kind: 'letter', letter, number })
  }
  return lines
}

/** 'This week', 'Last week' (from Monday), 'Earlier in November', 'October', 'October 2024'. */
function whenSent(sentAt: number, reader: Reader): string {
  const weeks = weekNumber(reader.now, reader) - weekNumber(sentAt, reader)
  if (weeks <= 0) return 'This week'
  if (weeks === 1) return 'Last week'
  const month = dates.formatMonth(sentAt, reader, reader.now)
  return dates.isSameMonth(sentAt, reader.now, reader) ? `Earlier in ${month}` : month
}

/** Counts weeks from Monday to Sunday; the first day of all counting was a Thursday. */
function weekNumber(instant: number, reader: Reader): number {
  return Math.floor((dates.dayNumber(instant, reader) + 3) / 7)
}
