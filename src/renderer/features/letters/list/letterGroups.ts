import * as dates from '@renderer/ui/dates'
import type { DateContext } from '@renderer/ui/dates'
import type { ListedLetterView } from '@shared/model/letterViews'

/** When and where the list is read. */
interface Reader extends DateContext {
  readonly now: number
}

/** The heading that a letter stands under: drafts, then what was sent by weeks and months. */
export function letterGroup({ sentAt }: ListedLetterView, reader: Reader): string {
  return sentAt === null ? 'Drafts' : whenSent(sentAt, reader)
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
