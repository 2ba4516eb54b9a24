import { describe, expect, it } from 'vitest'
import { namesOfOthers } from './namesOfOthers'

const met = (...names: string[]) =>
  namesOfOthers({ people: names.map((name, id) => ({ id, name })) }, 0)

describe('who else was there', () => {
  it.each([
    [[], ''],
    [['Dana Whitfield'], 'Dana'],
    [['Dana Whitfield', 'Priya Raman'], 'Dana and Priya'],
    [['Dana W', 'Priya R', 'Lee N'], 'Dana, Priya and Lee'],
    [['Dana W', 'Priya R', 'Lee N', 'Bo X'], 'Dana, Priya and 2 others']
  ])('%j is said as “%s”', (others, words) => {
    expect(met('Tomás', ...others)).toBe(words)
  })
})
