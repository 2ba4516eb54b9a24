import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { dayNumber } from '@renderer/ui/dates'
import { dayNumbersOf } from './dayNumbers'
import { inThreadOrder, testIndex, type IndexItem } from './testIndex'
import {
  beginsDay,
  MEASURES,
  nowTop,
  rowOfPlace,
  rowsBetween,
  threadLayout,
  wholeDayTop
} from './threadLayout'

const HOUR = 3_600_000
const DAY = 24 * HOUR
/** Wednesday 26 November 2025, 14:00 in London. */
const now = Date.UTC(2025, 10, 26, 14)
const london = { locale: 'en-GB', timeZone: 'Europe/London' }
const NOTHING = new Set<number>()

function layoutOf(items: IndexItem[], unfolded: ReadonlySet<number> = NOTHING) {
  return threadLayout(testIndex(inThreadOrder(items)), now, london, unfolded)
}

describe('where the rows of the thread stand', () => {
  it('puts the line of now between what is ahead and what has begun', () => {
    const layout = layoutOf([
      { id: 1, at: now + 25 * HOUR },
      { id: 2, at: now + HOUR, people: 2 },
      { id: 3, at: now },
      { id: 4, at: now - 4 * HOUR, people: 4 },
      { id: 5, at: now - 20 * HOUR, people: 0, askings: 1 }
    ])
    expect(layout.aheadCount).toBe(2)
    // Alone on its day: 4 above and below; a line of two people is 62 high.
    expect([...layout.tops]).toEqual([0, 59, 59 + 70 + 22, 151 + 55, 206 + 1 + 114 + 4, 325 + 70])
    expect(nowTop(layout)).toBe(129)
    expect([0, 1, 2, 3, 4].map((row) => beginsDay(layout, row))).toEqual([
      true,
      true,
      true,
      false,
      true
    ])
  })

  it.each([
    [[{ id: 1, at: now + HOUR }], 59, 59 + MEASURES.now],
    [[{ id: 1, at: now - HOUR }], 0, 59 + MEASURES.now]
  ])('has the line of now at either end', (items, top, height) => {
    const layout = layoutOf(items)
    expect(nowTop(layout)).toBe(top)
    expect(layout.tops.at(-1)).toBe(height)
  })

  it('has room for nothing at all', () => {
    const layout = layoutOf([])
    expect(layout.places).toHaveLength(0)
    expect(rowsBetween(layout, -100, 1000)).toEqual({ first: 0, end: 0 })
  })

  it('finds the rows between two heights, and their places again', () => {
    const anyThread = fc.array(
      fc.record({
        id: fc.integer({ min: 1, max: 9999 }),
        at: fc.integer({ min: now - 40 * DAY, max: now + 40 * DAY }),
        people: fc.integer({ min: 0, max: 5 }),
        askings: fc.integer({ min: 0, max: 3 })
      }),
      { maxLength: 60 }
    )
    fc.assert(
      fc.property(anyThread, fc.integer({ min: -500, max: 5000 }), (items, from) => {
        const layout = layoutOf(items)
        const to = from + 700
        const { first, end } = rowsBetween(layout, from, to)
        layout.places.forEach((place, row) => {
          const [top = 0, bottom = 0] = layout.tops.subarray(row, row + 2)
          const isInSight = bottom > from && top <= to
          expect(row >= first && row < end).toBe(isInSight)
          expect(rowOfPlace(layout, place)).toBe(row)
        })
      })
    )
  })
})

describe('what stands on top while the line of now is in its place', () => {
  const ahead = (id: number, hours: number): IndexItem => ({ id, at: now + hours * HOUR })

  it('is a whole day', () => {
    const layout = layoutOf([ahead(1, 60), ahead(2, 26), ahead(3, 25), ahead(4, 1)])
    // The middle of the second entry of a day of two: on with the day below.
    expect(wholeDayTop(layout, (layout.tops[2] ?? 0) + 10)).toBe(layout.tops[3])
  })

  it('is a whole entry of a day that is too long, and never the line of now itself', () => {
    const crowd = Array.from({ length: 30 }, (_, at) => ahead(at, 25 + at / 60))
    const layout = layoutOf(crowd)
    const from = (layout.tops[20] ?? 0) + 10
    expect(wholeDayTop(layout, from)).toBe(layout.tops[21])
    expect(wholeDayTop(layout, from)).toBeLessThan(nowTop(layout))
    // In the last entry before it there is nothing whole any more.
    const last = (layout.tops[29] ?? 0) + 10
    expect(wholeDayTop(layout, last)).toBe(last)
  })
})

describe('messages that wait for a promised day', () => {
  const monday = Date.UTC(2025, 11, 1, 9)
  const asking = (id: number, isPromised: boolean): IndexItem => ({
    type: 'asking',
    id,
    at: monday,
    isPromised
  })

  it('stand behind the one that is sure', () => {
    const layout = layoutOf([asking(1, true), asking(2, false), asking(3, true)])
    expect([...layout.places]).toEqual([1])
    expect(layout.folded.get(1)).toEqual({ count: 2, first: 0 })
  })

  it('stand behind the first of them where none is sure', () => {
    const layout = layoutOf([asking(1, true), asking(3, true)])
    expect([...layout.places]).toEqual([0])
    expect(layout.folded.get(0)).toEqual({ count: 1, first: 1 })
  })

  it('come into sight when somebody asks, and hide nothing that is sure', () => {
    const items = [asking(1, true), asking(2, false), asking(3, false)]
    expect([...layoutOf(items).places]).toEqual([0, 1])
    expect([...layoutOf(items, new Set([dayNumber(monday, london)])).places]).toEqual([0, 1, 2])
  })
})

describe('the day of each of many instants', () => {
  it.each(['Europe/London', 'America/New_York', 'Asia/Kathmandu', 'Africa/Casablanca'])(
    'is the one that the calendar says in %s',
    (timeZone) => {
      fc.assert(
        fc.property(
          fc.array(fc.integer({ min: 0, max: Date.UTC(2040, 0, 1) }), { maxLength: 20 }),
          (instants) => {
            const context = { locale: 'en-GB', timeZone }
            expect([...dayNumbersOf(Float64Array.from(instants), context)]).toEqual(
              instants.map((instant) => dayNumber(instant, context))
            )
          }
        )
      )
    }
  )
})
