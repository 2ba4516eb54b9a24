import { describe, expect, it } from 'vitest'
import { type Draft, type LetterFacts, seed } from '..'
import { addressedTo } from '../testing/facts'
import { PANELS, SCENARIOS } from '../testing/scenarios'
import { type Check, review } from '.'

const VARIANTS = [0, 1, 2, 3, 4, 5]
const TRACKED = [
  { company: 'Target', role: 'Store Manager' },
  { company: 'Northwind Traders', role: 'Data Analyst' }
]

/** What another note could not have spared: a doubt without an answer, a day that is still to come. */
function isOfTheFacts({ check }: Check, { notes, promise, today }: LetterFacts): boolean {
  if (check === 'patience') return (promise?.by ?? '') >= today
  return check === 'concern' && notes.some(({ kind, answer }) => kind === 'concern' && !answer)
}

function raised(draft: Draft, facts: LetterFacts): string[] {
  const held = { ...facts, tracked: TRACKED, maxFollowUps: 2 }
  return review(draft, held)
    .filter((check) => check.status === 'warn' || check.status === 'fail')
    .filter((check) => !isOfTheFacts(check, facts))
    .map(({ check, message }) => `${check}: ${message}`)
}

it.each(SCENARIOS)('has nothing against its own draft: $name', ({ facts }) => {
  for (const variant of VARIANTS) {
    const given = { ...facts, variant }
    expect(raised(seed(given), given)).toEqual([])
  }
})

describe.each(PANELS)('a panel: $name', ({ facts }) => {
  it('raises nothing, letter after letter', () => {
    const others: { person: LetterFacts['people'][number]['id']; body: string }[] = []
    for (const { id } of facts.people) {
      const given = { ...addressedTo(facts, String(id)), others: [...others] }
      const draft = seed(given)
      expect(raised(draft, given)).toEqual([])
      others.push({ person: id, body: draft.body })
    }
  })
})
