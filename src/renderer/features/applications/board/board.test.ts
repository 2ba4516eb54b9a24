import { describe, expect, it } from 'vitest'
import { BOARD_COLUMNS } from '@shared/model/boardColumns'
import type { Stage } from '@shared/model/words'
import { testRow } from '../list/testRow'
import { columnsOf, placeOf, type Columns } from './columns'
import { carriedTo, focusedBy } from './neighbours'

const row = (id: number, stage: Stage) => testRow({ id, stage })
const ROWS = [
  row(1, 'applied'),
  row(2, 'applied'),
  row(3, 'offer'),
  row(4, 'rejected'),
  row(5, 'withdrawn')
]
const shown = (columns: Columns): number[][] =>
  BOARD_COLUMNS.map((column) => (columns.get(column) ?? []).map(({ id }) => id))

describe('the columns', () => {
  it('hold the cards of their stages, the last one every ending', () => {
    expect(shown(columnsOf(ROWS, null, null))).toEqual([[], [1, 2], [], [3], [4, 5]])
  })

  it('are in the order of what is due where asked, the rest last and as they were', () => {
    const rank = ({ id }: { id: number }): number | null => (id === 2 ? 1 : null)
    expect(shown(columnsOf(ROWS, rank, null))[1]).toEqual([2, 1])
  })

  it('show a card where it is carried to', () => {
    const draft = { id: 2, column: 'offer', index: 1 } as const
    expect(shown(columnsOf(ROWS, null, draft))).toEqual([[], [1], [], [3, 2], [4, 5]])
    expect(placeOf(columnsOf(ROWS, null, draft), 2)).toEqual({ column: 'offer', index: 1 })
  })
})

describe('the arrow keys', () => {
  const columns = columnsOf(ROWS, null, null)

  it('go from card to card, past empty columns', () => {
    expect(focusedBy(columns, { column: 'applied', index: 1 }, 'ArrowUp')).toBe(1)
    expect(focusedBy(columns, { column: 'applied', index: 1 }, 'ArrowDown')).toBeNull()
    expect(focusedBy(columns, { column: 'applied', index: 1 }, 'ArrowRight')).toBe(3)
    expect(focusedBy(columns, { column: 'applied', index: 1 }, 'ArrowLeft')).toBeNull()
    expect(focusedBy(columns, { column: 'closed', index: 0 }, 'End')).toBe(5)
  })

  it('carry a card within its column and into every other one', () => {
    const from = { column: 'applied', index: 1 } as const
    expect(carriedTo(columns, from, 'ArrowUp', true)).toEqual({ column: 'applied', index: 0 })
    expect(carriedTo(columns, from, 'ArrowDown', true)).toBeNull()
    expect(carriedTo(columns, from, 'ArrowRight', true)).toEqual({
      column: 'interviewing',
      index: 0
    })
    expect(carriedTo(columns, from, 'ArrowUp', false)).toBeNull()
  })
})
