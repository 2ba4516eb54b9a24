import { describe, expect, it } from 'vitest'
import { pickLines } from './pickLines'

const shown = (items: readonly string[], headingOf: ((item: string) => string) | null) =>
  pickLines(items, headingOf).map((line) => (line.kind === 'heading' ? line.title : line.number))

describe('the lines of a list to pick from', () => {
  it('have one heading a group, and count the items alone', () => {
    const initial = (name: string) => name.charAt(0)
    expect(shown(['Ada', 'Alan', 'Bea'], initial)).toEqual(['A', 0, 1, 'B', 2])
  })

  it('are the items alone where there are no headings', () => {
    expect(shown(['Ada', 'Bea'], null)).toEqual([0, 1])
  })
})
