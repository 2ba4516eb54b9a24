import { describe, expect, it } from 'vitest'
import { sentenceAfter, sentencesLeft } from './sentences'
import type { Sentence } from './sentences'

type Kind = Sentence['kind']

const begun = (...kinds: Kind[]) => {
  return (kind: Kind): boolean => kinds.includes(kind)
}

describe('the sentences to go on with', () => {
  it('are those not begun, further down the page before those above', () => {
    const left = sentencesLeft('promise', begun('discussed', 'shared', 'excited', 'thanks'))
    expect(left.map(({ kind }) => kind)).toEqual(['other', 'showed', 'missed', 'concern', 'value'])
  })

  it('never lead back up, so that Tab comes to an end', () => {
    const isBegun = begun('shared')
    const way: Kind[] = ['discussed']
    for (;;) {
      const next = sentenceAfter(way.at(-1) ?? 'other', isBegun)
      if (!next) break
      way.push(next.kind)
    }
    expect(way.slice(0, 3)).toEqual(['discussed', 'excited', 'showed'])
    expect(way.slice(-2)).toEqual(['promise', 'other'])
    expect(way).not.toContain('shared')
  })
})
