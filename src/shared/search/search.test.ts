import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { askedWords, marksOf, passageOf, spellingsOf } from '.'

const found = (text: string, asked: string): string[] =>
  marksOf(text, askedWords(asked)).map(([from, to]) => text.slice(from, to))

describe('what is asked for', () => {
  it.each([
    ['plan', [{ text: 'plan', isOpen: true }]],
    ['plan ', [{ text: 'plan', isOpen: false }]],
    [
      'O’Brien plan',
      [
        { text: 'O', isOpen: false },
        { text: 'Brien', isOpen: false },
        { text: 'plan', isOpen: true }
      ]
    ],
    [
      '" AND NEAR(* -',
      [
        { text: 'AND', isOpen: false },
        { text: 'NEAR', isOpen: false }
      ]
    ],
    ['cafe\u0301', [{ text: 'café', isOpen: true }]],
    ['🎉 … – *', []],
    ['', []]
  ])('of %j are its words', (typed, words) => {
    expect(askedWords(typed)).toEqual(words)
  })

  it('is spelled with and without an umlaut', () => {
    expect(spellingsOf('Müller')).toEqual(['Müller', 'Mueller'])
    expect(spellingsOf('Strauß')).toEqual(['Strauss'])
    expect(spellingsOf('Ødegård')).toEqual(['Odegård', 'Oedegaard'])
  })
})

describe('marks', () => {
  it.each([
    ['Service Planning Analyst', 'plan', ['Plan']],
    ['they plan, planners planned', 'plan', ['plan', 'plan', 'plan']],
    ['an airplane', 'plan', []],
    ['a plan for planning', 'plan for', ['plan', 'for']],
    ['Jörg Müller', 'muller', ['Müller']],
    ['Jörg Müller', 'mue', ['Mü']],
    ['Mueller', 'müller', ['Mueller']],
    ['Straße 5', 'strasse', ['Straße']],
    ['Encyclopædia', 'encyclopae', ['Encyclopæ']],
    ['Wałęsa', 'walesa', ['Wałęsa']],
    ['the cafe\u0301 there', 'café', ['cafe\u0301']],
    ['🎉 plan 👩🏽‍💻 plan', 'plan', ['plan', 'plan']],
    ['today 東京都庁 was', '京都', ['京都']],
    ['עברית שלום', 'שלום', ['שלום']],
    ['<b>plan</b>', 'plan', ['plan']],
    ['Dana O’Brien', 'o’br', ['O', 'Br']],
    ['Dana Dana', 'dan dana', ['Dana', 'Dana']]
  ])('in %j for %j are %j', (text, asked, marks) => {
    expect(found(text, asked)).toEqual(marks)
  })

  it('never overlap, whatever is looked for in whatever', () => {
    const anything = fc.string({ unit: 'grapheme', maxLength: 60 })
    fc.assert(
      fc.property(anything, anything, (text, asked) => {
        let last = -1
        for (const [from, to] of marksOf(text, askedWords(asked))) {
          expect(from).toBeGreaterThan(last)
          expect(to).toBeGreaterThan(from)
          last = to
        }
        expect(last).toBeLessThanOrEqual(text.length)
      })
    )
  })
})

describe('a passage', () => {
  const asked = askedWords('plan')

  it('is the sentence in which the word stands', () => {
    const text =
      'Hi Dana,\n\nThank you for today. That is the kind of planning I want to do. Best, Maya'
    expect(passageOf(text, asked)).toEqual({
      text: 'That is the kind of planning I want to do.',
      marks: [[20, 24]]
    })
  })

  it('is cut around the word in a long one', () => {
    const text = `${'before it '.repeat(30)}the plan ${'and after '.repeat(30)}`
    const passage = passageOf(text, asked)
    expect(passage.text).toMatch(/^… .*the plan and after .* …$/)
    expect(passage.text.length).toBeLessThan(120)
    expect(passage.marks).toHaveLength(1)
  })

  it('is found deep within a long text, and in one line', () => {
    const passage = passageOf(`${'x\n'.repeat(400_000)}the\tplan\n${'y\n'.repeat(9)}`, asked)
    expect(passage).toEqual({ text: 'the plan', marks: [[4, 8]] })
  })

  it('is the beginning where the word is not in it', () => {
    expect(passageOf('Nothing here. More.', asked)).toEqual({ text: 'Nothing here.', marks: [] })
  })

  it('holds together whatever the text', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'binary', maxLength: 400 }), (text) => {
        const passage = passageOf(`${text}plan${text}`, asked)
        expect(passage.text.length).toBeLessThan(240)
        expect(passage.text.isWellFormed()).toBe(true)
      })
    )
  })
})
