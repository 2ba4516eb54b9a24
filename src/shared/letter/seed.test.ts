import { describe, expect, it } from 'vitest'
import type { LetterFacts, OtherLetter } from './facts'
import { distinctSentences, likeness } from './likeness'
import { seed } from './seed'
import { addressedTo, factsWith, notesOf } from './testing/facts'
import { PANEL, SCENARIOS } from './testing/scenarios'

const VARIANTS = [0, 1, 2, 3, 4, 5]

function bodiesInTurn(facts: LetterFacts): string[] {
  const others: OtherLetter[] = []
  for (const { id } of facts.people) {
    const { body } = seed({ ...addressedTo(facts, String(id)), others: [...others] })
    others.push({ person: id, body })
  }
  return others.map(({ body }) => body)
}

function pairs(bodies: string[]): [string, string][] {
  return bodies.flatMap((one, at) =>
    bodies.slice(at + 1).map((two): [string, string] => [one, two])
  )
}

function sharedSentences([one, two]: [string, string]): string[] {
  const first = distinctSentences(one)
  return [...distinctSentences(two)].filter((sentence) => first.has(sentence))
}

function holds(text: string, part: string | RegExp): boolean {
  return typeof part === 'string' ? text.includes(part) : part.test(text)
}

describe.each(SCENARIOS)('a thank-you: $name', ({ facts, must, mustNot }) => {
  it.each(VARIANTS)('in wording %i', (variant) => {
    const { body, subject } = seed({ ...facts, variant })
    expect(must.filter((part) => !holds(body, part))).toEqual([])
    expect(mustNot.filter((part) => holds(body, part))).toEqual([])
    expect(subject.length).toBeLessThanOrEqual(60)
    expect(subject.split(' ').filter((word) => /\w/.test(word)).length).toBeGreaterThanOrEqual(3)
    expect(subject.split(' ').filter((word) => /\w/.test(word)).length).toBeLessThanOrEqual(7)
  })

  it('shows where each note went', () => {
    const { body, sources } = seed(facts)
    for (const { start, end } of sources) expect(body.slice(start, end)).toMatch(/[\p{L}\p{N}]/u)
  })
})

it('a source covers the content words of its note', () => {
  const facts = SCENARIOS[0]?.facts ?? factsWith()
  const { body, sources } = seed(facts)
  expect(sources).toHaveLength(facts.notes.length - 1)
  for (const { note, start, end } of sources) {
    const found = facts.notes.find(({ id }) => id === note)
    const covered = body.slice(start, end)
    const content = (found?.answer ?? found?.text ?? '').match(/[\p{L}\p{N}]{5,}/gu) ?? []
    expect(content.filter((word) => !covered.includes(word))).toEqual([])
  }
})

describe('the length of a thank-you', () => {
  it('is 40 to 120 words with no notes', () => {
    for (const variant of VARIANTS) {
      const { words } = seed(factsWith({ variant }))
      expect(words).toBeGreaterThanOrEqual(40)
      expect(words).toBeLessThanOrEqual(120)
    }
  })

  it('is 60 to 200 words with two, 90 to 200 with four', () => {
    const two = notesOf(['excited', 'the team'], ['showed', 'cook'])
    const four = [
      ...two,
      ...notesOf(['missed', 'my HGV licence'], ['shared', 'they close on Mondays'])
    ]
    for (const variant of VARIANTS) {
      const few = seed(factsWith({ variant, notes: two })).words
      expect(few).toBeGreaterThanOrEqual(60)
      const more = seed(factsWith({ variant, notes: four })).words
      expect(more).toBeGreaterThanOrEqual(90)
    }
  })

  it('leaves out what matters least where there is too much', () => {
    const long = (end: string): string =>
      `${'we plan every line from the first bus to the last one and '.repeat(3)}${end}`
    const notes = notesOf(
      ['discussed', `how ${long('a')}`],
      ['discussed', `how ${long('b')}`],
      ['shared', `that ${long('c')}`],
      ['shared', `that ${long('d')}`],
      ['showed', `that ${long('e')}`],
      ['missed', `that ${long('f')}`]
    )
    const { words, sources } = seed(factsWith({ notes }))
    expect(words).toBeLessThanOrEqual(200)
    expect(sources.map(({ note }) => note)).toEqual(expect.arrayContaining(['n1', 'n3']))
  })
})

describe('a panel', () => {
  const bodies = bodiesInTurn(PANEL)

  it('shares no sentence but formulas, written one after the other or each alone', () => {
    const alone = PANEL.people.map(({ id }) => seed(addressedTo(PANEL, String(id))).body)
    expect(pairs(bodies).flatMap(sharedSentences)).toEqual([])
    expect(pairs(alone).flatMap(sharedSentences)).toEqual([])
  })

  it('reads like four letters', () => {
    for (const [one, two] of pairs(bodies.slice(0, 3)))
      expect(likeness(one, two)).toBeLessThanOrEqual(0.35)
    for (const [one, two] of pairs(bodies)) expect(likeness(one, two)).toBeLessThanOrEqual(0.6)
  })

  it('gives everybody their own notes, and nobody the concern of another', () => {
    const [dana = '', priya = '', tomas = ''] = bodies
    expect(dana).toContain('you ride one route end to end every month')
    expect(dana).toContain("drivers' committee")
    expect(priya).toContain('why the 14 bunches at Quarry Street')
    expect(tomas).toContain('you hold a planning day every spring')
    expect([priya, tomas].join()).not.toContain('committee')
  })

  it('names the colleague whose point is borrowed', () => {
    const people = [
      { id: 'p1', name: 'Dana Whitfield' },
      { id: 'p2', name: 'Priya Raman' }
    ]
    const notes = notesOf(
      ['shared', 'she writes every rota by hand', { person: 'p2' }],
      ['discussed', 'her plan for the depot', { person: 'p2' }],
      ['excited', 'her way of working', { person: 'p2' }]
    )
    const { body } = seed(factsWith({ people, notes }))
    expect(body).toMatch(/Priya[^.]*that she writes every rota by hand/)
    expect(body).toMatch(/Priya[^.]*her plan for the depot/)
    expect(body).not.toContain('way of working')
  })

  it('leaves out a "she" that may be anybody', () => {
    const facts = { ...PANEL, notes: notesOf(['shared', 'she leads four people']) }
    expect(seed(facts).body).not.toContain('four people')
  })
})

describe('asking for another wording', () => {
  it('changes every sentence of the letter', () => {
    const facts = SCENARIOS[0]?.facts ?? factsWith()
    const one = seed(facts).body
    const two = seed({ ...facts, variant: 1 }).body
    expect(sharedSentences([one, two])).toEqual([])
  })
})

it('takes a day that is no day for none', () => {
  const { body } = seed(factsWith({ promise: { by: 'soon', text: 'soon', person: null } }))
  expect(body).not.toContain('soon')
})
