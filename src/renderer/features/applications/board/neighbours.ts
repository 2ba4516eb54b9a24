import { BOARD_COLUMNS, type BoardColumn } from '@shared/model/boardColumns'
import type { Columns, Place } from './columns'

/** Where a card that is carried goes by a key; null where it cannot. `columns` shows it already. */
export function carriedTo(
  columns: Columns,
  { column, index }: Place,
  key: string,
  isOwnOrder: boolean
): Place | null {
  const size = columns.get(column)?.length ?? 0
  switch (key) {
    case 'ArrowUp':
      return isOwnOrder && index > 0 ? { column, index: index - 1 } : null
    case 'ArrowDown':
      return isOwnOrder && index < size - 1 ? { column, index: index + 1 } : null
    case 'Home':
      return isOwnOrder && index > 0 ? { column, index: 0 } : null
    case 'End':
      return isOwnOrder && index < size - 1 ? { column, index: size - 1 } : null
    case 'ArrowLeft':
    case 'ArrowRight': {
      const to = beside(column, key === 'ArrowLeft' ? -1 : 1)
      if (to === null) return null
      return { column: to, index: isOwnOrder ? Math.min(index, columns.get(to)?.length ?? 0) : 0 }
    }
    default:
      return null
  }
}

/** Which card the keyboard goes to; null where there is none. Empty columns are passed over. */
export function focusedBy(columns: Columns, { column, index }: Place, key: string): number | null {
  const cards = columns.get(column) ?? []
  const within: Record<string, number> = {
    ArrowUp: index - 1,
    ArrowDown: index + 1,
    Home: 0,
    End: cards.length - 1
  }
  const next = within[key]
  if (next !== undefined) return cards[next]?.id ?? null
  if (key !== 'ArrowLeft' && key !== 'ArrowRight') return null
  const step = key === 'ArrowLeft' ? -1 : 1
  for (let to = beside(column, step); to !== null; to = beside(to, step)) {
    const others = columns.get(to) ?? []
    const card = others[Math.min(index, others.length - 1)]
    if (card) return card.id
  }
  return null
}

function beside(column: BoardColumn, step: 1 | -1): BoardColumn | null {
  return BOARD_COLUMNS[BOARD_COLUMNS.indexOf(column) + step] ?? null
}
