import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { contract } from './contract'

const save = (body: string) =>
  contract['letters.save'].input.parse({ id: 1, revision: 1, subject: '', body }).body

describe('the body of a letter', () => {
  it('is kept sign by sign, but for line ends and what no text can hold', () => {
    expect(save('a\r\nb\rc\u2028d\t\u0007 \ud800e\0f ')).toBe(
      'a\nb\nc\u2028d\t\u0007 \ufffde\ufffdf '
    )
  })

  it('keeps every offset where the line ends were right already', () => {
    const text = fc.string({ unit: 'binary' }).filter((one) => !one.includes('\r'))
    fc.assert(
      fc.property(text, (body) => {
        expect(save(body)).toHaveLength(body.length)
        expect(save(save(body))).toBe(save(body))
      })
    )
  })

  it('may be longer than any letter, but not without end', () => {
    expect(save('🎉'.repeat(100_000))).toHaveLength(200_000)
    expect(() => save('x'.repeat(500_001))).toThrow('Use at most 500,000 characters.')
  })
})
