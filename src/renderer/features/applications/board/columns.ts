import type { ApplicationRowView } from '@shared/model/applicationRow'
import { BOARD_COLUMNS, columnOf, type BoardColumn } from '@shared/model/boardColumns'

export const COLUMN_TITLES: Record<BoardColumn, string> = {
  wishlist: 'Wishlist',
  applied: 'Applied',
  interviewing: 'Interviewing',
  offer: 'Offer',
  closed: 'Closed'
}

/** What comes into a column, said while there is nothing in it. */
export const COLUMN_EMPTY: Record<BoardColumn, string> = {
  wishlist: 'Roles to apply for later.',
  applied: 'Sent off, no interview yet.',
  interviewing: 'From the first interview on.',
  offer: 'Offers to decide on.',
  closed: 'What came to an end.'
}

/** Where a card is. */
export interface Place {
  column: BoardColumn
  /** Counted from the top, without the card itself where it stands elsewhere in the column. */
  index: number
}

/** A card that is shown where it is not stored (yet): carried, asked about, or on its way. */
export type Draft = Place & { id: number }

export type Columns = ReadonlyMap<BoardColumn, readonly ApplicationRowView[]>

/**
 * The cards of each column, top first.
 * @param rank where given, the order in a column: the least first, those without one last
 */
export function columnsOf(
  rows: readonly ApplicationRowView[],
  rank: ((row: ApplicationRowView) => number | null) | null,
  draft: Draft | null
): Columns {
  const columns = new Map<BoardColumn, ApplicationRowView[]>(BOARD_COLUMNS.map((one) => [one, []]))
  for (const row of rows) {
    if (row.id !== draft?.id) columns.get(columnOf(row.stage))?.push(row)
  }
  if (rank !== null) {
    for (const [column, cards] of columns) columns.set(column, byRank(cards, rank))
  }
  const drafted = draft && rows.find(({ id }) => id === draft.id)
  if (drafted) columns.get(draft.column)?.splice(draft.index, 0, drafted)
  return columns
}

function byRank(
  rows: readonly ApplicationRowView[],
  rank: (row: ApplicationRowView) => number | null
): ApplicationRowView[] {
  const ranks = new Map(rows.map((row) => [row, rank(row) ?? Infinity]))
  const of = (row: ApplicationRowView): number => ranks.get(row) ?? Infinity
  // Infinity less Infinity is no number, and stands for alike.
  return rows.toSorted((a, b) => of(a) - of(b) || 0)
}

/** Where a card stands; null where it is not shown. */
export function placeOf(columns: Columns, id: number): Place | null {
  for (const [column, cards] of columns) {
    const index = cards.findIndex((card) => card.id === id)
    if (index >= 0) return { column, index }
  }
  return null
}
