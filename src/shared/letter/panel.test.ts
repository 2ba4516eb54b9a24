import { describe, expect, it } from 'vitest'
import type { LetterFacts, OtherLetter } from './facts'
import { distinctSentences, likeness } from './likeness'
import { seed } from './seed'
import { addressedTo, factsWith, notesOf } from './testing/facts'
import { PANEL, PANELS } from './testing/scenarios'

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

/** Everybody's letter, each written as if it were the only one. */
function bodiesAlone(facts: LetterFacts): string[] {
  return facts.people.map(({ id }) => seed(addressedTo(facts, String(id))).body)
}

/** Pairs of letters with whether both readers have a note of their own. */
function pairsOf({ people, notes }: LetterFacts, bodies: string[]) {
  const hasOwn = people.map(({ id }) => notes.some(({ person }) => person === id))
  return bodies.flatMap((one, at) =>
    bodies.slice(at + 1).map((two, further) => ({
      bodies: [one, two] as [string, string],
      haveOwn: hasOwn[at] === true && hasOwn[at + 1 + further] === true
    }))
  )
}

describe.each(PANELS)('a panel of $name', ({ facts }) => {
  const bodies = bodiesInTurn(facts)

  it('shares no sentence but formulas, written one after the other or each alone', () => {
    expect(pairs(bodies).flatMap(sharedSentences)).toEqual([])
    expect(pairs(bodiesAlone(facts)).flatMap(sharedSentences)).toEqual([])
  })

  it('reads like so many letters', () => {
    for (const { bodies: pair, haveOwn } of pairsOf(facts, bodies))
      expect(likeness(...pair)).toBeLessThanOrEqual(haveOwn ? 0.35 : 0.6)
  })

  it('greets each by name', () => {
    expect(new Set(bodies.map((body) => body.split('\n')[0])).size).toBe(bodies.length)
  })
})

describe('of a panel', () => {
  const bodies = bodiesInTurn(PANEL)

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
