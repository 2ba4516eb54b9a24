import { dayNumber } from '@renderer/ui/dates'
import type { DateContext } from '@renderer/ui/dates'
import type { HistoryRow } from './historyRows'

export interface HistoryDay {
  /** Counts calendar days. */
  number: number
  /** Any instant of that day, for writing its date. */
  instant: number
  rows: HistoryRow[]
}

/** By day in the reader's zone, what is ahead apart from what has been; newest first in both. */
export function daysOf(
  rows: readonly HistoryRow[],
  now: number,
  context: DateContext
): { ahead: HistoryDay[]; past: HistoryDay[] } {
  const isAhead = ({ at, isPlan }: HistoryRow): boolean => isPlan === true && at > now
  return {
    ahead: byDay(rows.filter(isAhead), context),
    past: byDay(
      rows.filter((row) => !isAhead(row)),
      context
    )
  }
}

function byDay(rows: readonly HistoryRow[], context: DateContext): HistoryDay[] {
  const days: HistoryDay[] = []
  for (const row of rows) {
    const number = dayNumber(row.at, context)
    const last = days.at(-1)
    if (last?.number === number) last.rows.push(row)
    else days.push({ number, instant: row.at, rows: [row] })
  }
  return days
}
