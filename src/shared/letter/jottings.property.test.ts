import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { FORMALITIES, LETTER_KINDS } from '@shared/model/words'
import type { LetterFacts, LetterNote, OtherLetter } from './facts'
import { distinctSentences, likeness } from './likeness'
import { seed } from './seed'
import { addressedTo, factsWith } from './testing/facts'
import { JOTTINGS } from './testing/jottings'

const PEOPLE = ['Dana Whitfield', 'Dr. Priya Raman', 'Tomás Oliveira', 'Lena Fischer', 'Bo Li'].map(
  (name, at) => ({ id: `p${at + 1}`, name })
)
const KINDS = Object.keys(JOTTINGS) as (keyof typeof JOTTINGS)[]

const anyNote = fc.constantFrom(...KINDS).chain((kind) =>
  fc.record({
    text: fc.constantFrom(...JOTTINGS[kind]),
    person: fc.constantFrom('p1', 'p2', 'p3', null),
    kind: fc.constant(kind)
  })
)

function asNote(
  { kind, text, person }: { kind: keyof typeof JOTTINGS; text: string; person: string | null },
  id: number
): LetterNote {
  return kind === 'answer'
    ? { id, kind: 'concern', text: 'my experience with Go', answer: text, person }
    : { id, kind, text, answer: null, person }
}

const anyFacts: fc.Arbitrary<LetterFacts> = fc
  .record({
    notes: fc.uniqueArray(anyNote, { maxLength: 10, selector: ({ text }) => text }),
    panel: fc.integer({ min: 1, max: 5 }),
    formality: fc.constantFrom(...FORMALITIES),
    variant: fc.nat({ max: 11 }),
    today: fc.constantFrom('2026-03-09', '2026-03-11', '2026-03-20'),
    promise: fc.option(
      fc.record({
        by: fc.constantFrom('2026-03-13', '2026-03-23'),
        text: fc.constant('Friday'),
        person: fc.constantFrom('p1', 'p2', null)
      })
    )
  })
  .map(({ notes, panel, formality, ...facts }) =>
    factsWith({
      ...facts,
      profile: { name: 'Maya Ellison', formality },
      people: PEOPLE.slice(0, panel),
      notes: notes.map(asNote)
    })
  )

function lettersTo(facts: LetterFacts): string[] {
  const others: OtherLetter[] = []
  for (const { id } of facts.people) {
    const { body } = seed({ ...addressedTo(facts, String(id)), others: [...others] })
    others.push({ person: id, body })
  }
  return others.map(({ body }) => body)
}

/** Joints at which two pieces were set side by side that do not belong together. */
const GLUED =
  /\b(?:that that|about that|about I|about you'?re|for that|for you (?:are|have)|I I|I can (?:I|the|my|a|an|not|is|was)|is (?:is|I|you)|(?:is|with|bring|mention) (?:they|she|he)|that (?:to|the the)|my (?:my|the|a|I|your)|the (?:the|my|your|I|a)|a (?:a|the|my))\b/u

describe('of whatever people jot down', () => {
  it('no letter of any kind glues, shouts, gapes or leaves a list behind', () => {
    fc.assert(
      fc.property(anyFacts, fc.constantFrom(...LETTER_KINDS), (facts, kind) => {
        const { body, subject } = seed({ ...facts, kind })
        expect(body).not.toMatch(GLUED)
        expect(body).not.toMatch(/undefined|null|\[|\{| {2}|\.\.|!|\p{Extended_Pictographic}/u)
        expect(body).not.toMatch(/STAFFING|NEED SOMEONE|\n- |[,;:] ?[.?!]| [,;.]/)
        expect(subject.length).toBeLessThanOrEqual(60)
      })
    )
  })

  it('every sentence begins with a capital, a digit or a link', () => {
    fc.assert(
      fc.property(anyFacts, (facts) => {
        const { body } = seed(facts)
        const starts = body.split(/\n+|(?<=[.?!]) (?=\S)/)
        for (const start of starts) expect(start).toMatch(/^[\p{Lu}\d"“+]|^https?:/u)
      })
    )
  })

  it('keeps the length of its kind', () => {
    fc.assert(
      fc.property(anyFacts, fc.constantFrom(...LETTER_KINDS), (facts, kind) => {
        const { words } = seed({ ...facts, kind })
        expect(words).toBeGreaterThanOrEqual(40)
        expect(words).toBeLessThanOrEqual(kind === 'thank-you' ? 200 : 125)
      })
    )
  })

  it('a letter about one interview says "you" of its only interviewer, never "she" or "they"', () => {
    fc.assert(
      fc.property(anyFacts, (facts) => {
        const people = PEOPLE.slice(0, 1)
        const notes = facts.notes.map((note) => ({ ...note, person: 'p1' }))
        const { body } = seed({ ...facts, people, notes })
        const outside = body.replace(/"[^"]*"|https?:\S+/g, '')
        expect(outside).not.toMatch(/\b(?:she|her|they're|their|herself)\b/)
      })
    )
  })

  it('no two letters of a panel share a sentence, and none is too like another', () => {
    fc.assert(
      fc.property(anyFacts, (facts) => {
        const bodies = lettersTo(facts)
        const hasOwn = (at: number): boolean =>
          facts.notes.some(({ person }) => person === facts.people[at]?.id)
        bodies.forEach((one, at) => {
          bodies.slice(at + 1).forEach((two, further) => {
            const said = distinctSentences(one)
            expect([...distinctSentences(two)].filter((each) => said.has(each))).toEqual([])
            const most = hasOwn(at) && hasOwn(at + 1 + further) ? 0.35 : 0.6
            expect(likeness(one, two)).toBeLessThanOrEqual(most)
          })
        })
      })
    )
  })
})
