import { COLUMN_IDS, type ColumnId } from './columns'

export interface Sorting {
  column: ColumnId
  direction: 'ascending' | 'descending'
}

export function isSorting(kept: unknown): kept is Sorting {
  if (typeof kept !== 'object' || kept === null) return false
  const { column, direction } = kept as Partial<Record<keyof Sorting, unknown>>
  return (
    COLUMN_IDS.some((id) => id === column) &&
    (direction === 'ascending' || direction === 'descending')
  )
}

/** In the order of their keys; rows without one come last either way, those alike stay as they are. */
export function sorted<Row>(
  rows: readonly Row[],
  key: (row: Row) => string | number | null,
  direction: Sorting['direction']
): Row[] {
  const keyed = rows.map((row) => ({ row, key: key(row) }))
  const sign = direction === 'ascending' ? 1 : -1
  keyed.sort((a, b) => {
    if (a.key === null || b.key === null) return Number(a.key === null) - Number(b.key === null)
    if (a.key === b.key) return 0
    return a.key < b.key ? -sign : sign
  })
  return keyed.map(({ row }) => row)
}
