import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { FORMALITIES, NOTE_KINDS } from '@shared/model/words'
import type { LetterFacts, OtherLetter } from './facts'
import { distinctSentences } from './likeness'
import { seed } from './seed'
import { addressedTo } from './testing/facts'

const WORDS =
  `the a they their she you I it team rota plan plans planning nights Kafka moving are is has
  leads lead walked cut and to of with for that how why customers themselves her Dana Priya's N/A - 😀
  GREAT SHIFT "they" https://example.org/they 14 12.5% me: three; one, fine. really! what? (maybe)
  don't they're she's Dr. e.g. … ...`.split(/\s+/)

const looseText = fc
  .array(fc.constantFrom(...WORDS), { maxLength: 14 })
  .map((words) => words.join(' '))
const anyText = fc.oneof(
  looseText,
  fc.string({ unit: 'binary', maxLength: 60 }),
  fc.string({ maxLength: 60 })
)
const PEOPLE = ['Dana Whitfield', 'Priya Raman', 'Tomás Oliveira', 'Lena Fischer'].map(
  (name, at) => ({
    id: `p${at + 1}`,
    name
  })
)

function factsFrom(text: fc.Arbitrary<string>): fc.Arbitrary<LetterFacts> {
  const person = fc.constantFrom('p1', 'p2', 'p3', null)
  return fc.record({
    kind: fc.constant('thank-you'),
    today: fc.constantFrom('2026-03-09', '2026-03-11', '2026-04-01'),
    profile: fc.record({
      name: fc.constantFrom('', 'Maya Ellison'),
      formality: fc.constantFrom(...FORMALITIES)
    }),
    application: fc.record({
      company: fc.constantFrom('Larkfield Transit', 'Meyer & Holt Inc.', 'iRobot'),
      role: fc.constantFrom('Service Planner', 'Head of Rotas for the Northern Region', 'CFO')
    }),
    interview: fc.record({
      id: fc.constant(1),
      date: fc.constantFrom('2026-03-09', '2024-02-29'),
      time: fc.constant('10:00'),
      round: fc.constant('')
    }),
    recipient: fc.option(
      fc.constant({ id: 'p1', name: 'Dana Whitfield', honorific: null, email: null })
    ),
    people: fc.constant(PEOPLE),
    notes: fc
      .array(
        fc.record({ kind: fc.constantFrom(...NOTE_KINDS), text, answer: fc.option(text), person }),
        { maxLength: 9 }
      )
      .map((notes) => notes.map((note, id) => ({ id, ...note }))),
    promise: fc.option(fc.record({ by: fc.option(fc.constant('2026-03-13')), text, person })),
    sent: fc.constant([]),
    others: fc.constant([]),
    variant: fc.nat({ max: 20 })
  })
}

const LOOSE = factsFrom(looseText)

describe('whatever the notes say', () => {
  it('the same facts give the same letter', () => {
    fc.assert(
      fc.property(LOOSE, (facts) => {
        expect(seed(structuredClone(facts))).toEqual(seed(facts))
      })
    )
  })

  it('nothing throws, be the text what it may, and names that are odd too', () => {
    fc.assert(
      fc.property(
        factsFrom(anyText),
        anyText,
        anyText,
        anyText,
        fc.string({ unit: 'binary' }),
        (facts, name, company, role, date) => {
          const recipient = { id: 'p1', name, honorific: role, email: null }
          const { interview, profile } = facts
          const { body, sources } = seed({
            ...facts,
            recipient,
            people: [{ id: 'p1', name }],
            profile: { ...profile, name },
            application: { company, role },
            interview: interview && { ...interview, date }
          })
          for (const { start, end } of sources) expect(end <= body.length && start < end).toBe(true)
        }
      )
    )
  })

  it('sources lie inside the body, in order, apart from each other', () => {
    fc.assert(
      fc.property(LOOSE, (facts) => {
        const { body, sources } = seed(facts)
        let last = 0
        for (const { note, start, end } of sources) {
          expect(start).toBeGreaterThanOrEqual(last)
          expect(end).toBeGreaterThan(start)
          expect(end).toBeLessThanOrEqual(body.length)
          expect(facts.notes.some(({ id }) => id === note)).toBe(true)
          last = end
        }
      })
    )
  })

  it('is set cleanly and says company and role as they are', () => {
    fc.assert(
      fc.property(LOOSE, (facts) => {
        const { body } = seed(facts)
        expect(body).not.toMatch(
          /undefined|null|NaN|\[object| {2}| [,;:.!?](?!\.)|\.\.|,,|\p{Extended_Pictographic}/u
        )
        expect(body.match(/!/g)?.length ?? 0).toBeLessThanOrEqual(1)
        expect(body).toContain(facts.application.company)
        expect(body).toContain(facts.application.role)
      })
    )
  })

  it('keeps the length that its notes allow', () => {
    fc.assert(
      fc.property(LOOSE, (facts) => {
        const { words } = seed(facts)
        expect(words).toBeGreaterThanOrEqual(40)
        expect(words).toBeLessThanOrEqual(200)
      })
    )
  })

  it('letters of one panel share no sentence but formulas', () => {
    fc.assert(
      fc.property(LOOSE, (facts) => {
        const others: OtherLetter[] = []
        const said = new Set<string>()
        for (const { id } of PEOPLE) {
          const { body } = seed({ ...addressedTo(facts, id), others: [...others] })
          const sentences = distinctSentences(body)
          expect([...sentences].filter((sentence) => said.has(sentence))).toEqual([])
          for (const sentence of sentences) said.add(sentence)
          others.push({ person: id, body })
        }
      })
    )
  })
})
