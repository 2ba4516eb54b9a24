import fc from 'fast-check'
import { expect, it } from 'vitest'
import { inThreadOrder, testIndex, type IndexItem } from './testIndex'
import { isNewestOf, placeOf, refAt, withRead } from './threadIndex'

const anyItem = fc.record({
  type: fc.constantFrom('interview' as const, 'asking' as const),
  applicationId: fc.integer({ min: 1, max: 6 }),
  at: fc.integer({ min: 0, max: 20 }),
  people: fc.integer({ min: 0, max: 4 })
})

/** Of either type each id once, as the database has it. */
const anyItems = fc
  .array(anyItem, { maxLength: 40 })
  .map((items) => items.map((item, at): IndexItem => ({ ...item, id: at + 1 })))

it('reading some applications anew is as good as reading everything', () => {
  fc.assert(
    fc.property(
      anyItems,
      anyItems,
      fc.uniqueArray(fc.integer({ min: 1, max: 6 })),
      (old, fresh, of) => {
        const isOfThose = ({ applicationId }: IndexItem): boolean => of.includes(applicationId ?? 1)
        const kept = old.filter((item) => !isOfThose(item))
        const read = fresh.filter(isOfThose).map((item) => ({ ...item, id: item.id + 1000 }))
        const merged = withRead(testIndex(inThreadOrder(old)), testIndex(inThreadOrder(read)), of)
        expect(merged).toEqual(testIndex(inThreadOrder([...kept, ...read])))
      }
    )
  )
})

it('finds an item again, whose id one of the other type may have as well', () => {
  const index = testIndex([
    { type: 'asking', id: 7, at: 3 },
    { type: 'interview', id: 7, at: 2 },
    { type: 'interview', id: 8, at: 1 }
  ])
  expect(refAt(index, 1)).toEqual({ type: 'interview', id: 7 })
  expect(placeOf(index, { type: 'interview', id: 7 })).toBe(1)
  expect(placeOf(index, { type: 'asking', id: 8 })).toBe(-1)
})

it('tells an application’s newest interview', () => {
  const index = testIndex([
    { type: 'asking', id: 1, applicationId: 5, at: 4 },
    { id: 2, applicationId: 6, at: 3 },
    { id: 3, applicationId: 5, at: 2 },
    { id: 4, applicationId: 5, at: 1 }
  ])
  expect(isNewestOf(index, { applicationId: 5, id: 3 })).toBe(true)
  expect(isNewestOf(index, { applicationId: 5, id: 4 })).toBe(false)
  expect(isNewestOf(index, { applicationId: 9, id: 9 })).toBe(false)
})
