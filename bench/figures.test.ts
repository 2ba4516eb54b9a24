import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { figureOf, isMet, quantile } from './figures'
import { table } from './report'

describe('a figure', () => {
  it('is the same in whatever order the samples came', () => {
    expect(figureOf('x', 'ms', [3, 1, 2, 100])).toEqual({
      name: 'x',
      unit: 'ms',
      n: 4,
      p50: 2.5,
      p95: 85.45,
      p99: 97.09,
      max: 100
    })
  })

  it('has its quantiles between the least and the most, and in order', () => {
    const samples = fc.array(fc.double({ min: 0, max: 1e6, noNaN: true }), { minLength: 1 })
    fc.assert(
      fc.property(samples, (some) => {
        const { p50, p95, max } = figureOf('x', 'ms', some)
        return p50 <= p95 && p95 <= max && Math.abs(max - Math.max(...some)) < 0.001
      })
    )
    expect(() => quantile([], 0.5)).toThrow(RangeError)
  })
})

describe('a target', () => {
  const figure = figureOf('x', 'ms', [10, 15, 40])
  it('is met by the middle sample, and asks nothing where there is none', () => {
    expect(isMet({ figure, target: 15 })).toBe(true)
    expect(isMet({ figure, target: 14 })).toBe(false)
    expect(isMet({ figure })).toBeNull()
  })

  it('may be for the slowest of them', () => {
    expect(isMet({ figure, target: 39, targetFor: 'max' })).toBe(false)
    expect(isMet({ figure, target: 40, targetFor: 'max' })).toBe(true)
  })

  it('stands in the table with its verdict', () => {
    expect(table([{ figure, target: 14, remark: 'on a busy computer' }])).toMatch(
      /x +ms +3 +15 +37\.5 +40 +≤ 14 +missed +on a busy computer/
    )
  })
})
