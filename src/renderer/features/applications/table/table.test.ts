import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { testRow } from '../list/testRow'
import { TABLE_COLUMNS } from './columns'
import { isSorting, sorted } from './sorting'
import { useSelection } from './useSelection'

const READER = { now: Date.UTC(2025, 10, 26, 14), locale: 'en-GB', timeZone: 'Europe/London' }

describe('sorting', () => {
  it('puts rows without a value last, whichever way, and leaves those alike as they are', () => {
    const rows = fc.array(
      fc.record({ key: fc.oneof(fc.constant(null), fc.integer({ min: 0, max: 3 })), at: fc.nat() })
    )
    fc.assert(
      fc.property(
        rows,
        fc.constantFrom('ascending' as const, 'descending' as const),
        (all, way) => {
          const out = sorted(all, ({ key }) => key, way)
          expect(out).toHaveLength(all.length)
          const firstEmpty = out.findIndex(({ key }) => key === null)
          if (firstEmpty >= 0) {
            expect(out.slice(firstEmpty).every(({ key }) => key === null)).toBe(true)
          }
          for (const key of [null, 0, 1, 2, 3]) {
            const alike = all.filter((row) => row.key === key)
            expect(out.filter((row) => row.key === key)).toEqual(alike)
          }
        }
      )
    )
  })

  it('goes by what is meant: stages by their order, salaries by the year, names without accents', () => {
    const order = (id: string, ...rows: ReturnType<typeof testRow>[]): number[] => {
      const column = TABLE_COLUMNS.find((one) => one.id === id)
      if (!column) throw new Error(`no column ${id}`)
      return sorted(rows, (row) => column.key(row, READER), 'ascending').map((row) => row.id)
    }
    expect(
      order('stage', testRow({ id: 1, stage: 'offer' }), testRow({ id: 2, stage: 'wishlist' }))
    ).toEqual([2, 1])
    const paid = (id: number, low: number, period: 'year' | 'hour') =>
      testRow({ id, salary: { low, high: null, currency: 'GBP', period } })
    expect(
      order('salary', paid(1, 4_500_000, 'year'), paid(2, 2000, 'hour'), testRow({ id: 3 }))
    ).toEqual([2, 1, 3])
    expect(
      order('company', testRow({ id: 1, company: 'Zebra' }), testRow({ id: 2, company: 'Örsted' }))
    ).toEqual([2, 1])
  })

  it('is kept only as far as it is known', () => {
    expect(isSorting({ column: 'next', direction: 'ascending' })).toBe(true)
    expect(isSorting({ column: 'gone', direction: 'ascending' })).toBe(false)
    expect(isSorting('next')).toBe(false)
  })
})

describe('the selection', () => {
  const rows = [1, 2, 3, 4].map((id) => testRow({ id }))
  const [one, two, , four] = rows
  if (!one || !two || !four) throw new Error('rows')

  it('grows by a range from the row chosen last, and holds what is shown alone', () => {
    let shown = rows
    const selection = useSelection(() => shown)
    selection.toggle(two, false)
    selection.toggle(four, true)
    expect(selection.chosen.value.map(({ id }) => id)).toEqual([2, 3, 4])
    selection.toggle(four, false)
    expect(selection.has(four)).toBe(false)
    selection.all()
    expect(selection.chosen.value).toHaveLength(4)
    selection.none()
    selection.toggle(one, true)
    shown = [one]
    expect(selection.chosen.value.map(({ id }) => id)).toEqual([1])
  })
})
