import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import type { LanguageHint } from '@shared/letter/review'
import { movedHints } from './movedHints'

function hintOn(text: string, body: string): LanguageHint {
  const start = body.indexOf(text)
  const rest = { title: 'Spelling', message: '', suggestions: [], isSpelling: true }
  return { ...rest, start, end: start + text.length }
}

function moved(before: string, after: string, words = ['recieved', 'teh']): string[] {
  const hints = words.map((word) => hintOn(word, before))
  return movedHints(hints, before, after).map(({ start, end }) => after.slice(start, end))
}

describe('movedHints', () => {
  const before = 'I recieved it by teh post.'

  it('keeps hints on their words', () => {
    expect(moved(before, 'Yes, I recieved it by teh post.')).toEqual(['recieved', 'teh'])
    expect(moved(before, 'I recieved it yesterday by teh post.')).toEqual(['recieved', 'teh'])
    expect(moved(before, 'I recieved it by teh post')).toEqual(['recieved', 'teh'])
  })

  it('drops those whose words were changed or grew', () => {
    expect(moved(before, 'I received it by teh post.')).toEqual(['teh'])
    expect(moved(before, 'I recieved it by tehn post.')).toEqual(['recieved'])
    expect(moved(before, 'I unrecieved it by teh post.')).toEqual(['teh'])
    expect(moved(before, 'I teh post.')).toEqual(['teh'])
    expect(moved(before, '')).toEqual([])
  })

  it('never points at other words', () => {
    const text = fc
      .array(fc.constantFrom('a', 'b', ' '), { maxLength: 12 })
      .map((all) => all.join(''))
    fc.assert(
      fc.property(text, text, fc.nat(12), fc.nat(12), (one, other, from, length) => {
        const start = Math.min(from, one.length)
        const end = Math.min(start + length, one.length)
        const hint = { ...hintOn('', one), start, end }
        for (const now of movedHints([hint], one, other)) {
          expect(other.slice(now.start, now.end)).toBe(one.slice(start, end))
        }
      })
    )
  })
})
