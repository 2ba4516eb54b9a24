import type { ThreadItemView, ThreadRef } from '@shared/model/timelineViews'

/** One row of the thread as it is drawn: an interview, or a message with a day of its own. */
export interface DrawnRow {
  row: number
  key: string
  ref: ThreadRef
  /** Undefined until it has been read. */
  item: ThreadItemView | undefined
  /** Instant. */
  at: number
  /** Counts calendar days. */
  day: number
  /** From the top of the thread, in CSS pixels. */
  top: number
  height: number
  isAhead: boolean
  beginsDay: boolean
  endsDay: boolean
  /** The line of now is right above or below it. */
  isNextToNow: boolean
  /** It is where an offer's last day is said: at its newest interview. */
  saysDecision: boolean
  /** How many messages of its day are folded away behind it, and the first of them. */
  folded: number
  foldedItem: ThreadItemView | undefined
}

/** The rows with those that did not change as the very objects that they were, so that nothing redraws. */
export function keptRows(
  rows: readonly DrawnRow[],
  before: ReadonlyMap<string, DrawnRow>
): DrawnRow[] {
  return rows.map((row) => {
    const old = before.get(row.key)
    return old !== undefined && isSame(old, row) ? old : row
  })
}

function isSame(one: DrawnRow, other: DrawnRow): boolean {
  // The key says which item it is; `ref` is made anew for each row.
  return Object.entries(one).every(
    ([name, value]) => name === 'ref' || other[name as keyof DrawnRow] === value
  )
}
