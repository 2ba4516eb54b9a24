import { describe, expect, it } from 'vitest'
import { moveAt } from '@shared/letter'
import type { LetterFacts } from '@shared/letter'
import { withFormality } from '@shared/letter'
import { inFormality } from './inFormality'
import { otherSentence } from './otherSentence'
import { seededLetter } from './seeded'

const facts: LetterFacts = {
  kind: 'thank-you',
  today: '2026-03-10',
  profile: { name: 'Maya Ellison', formality: 'hi' },
  application: { company: 'Larkfield Transit', role: 'Service Planner' },
  interview: { id: 1, date: '2026-03-09', time: '10:00', round: 'First round' },
  recipient: { id: 1, name: 'Dana Whitfield', honorific: null, email: null },
  people: [{ id: 1, name: 'Dana Whitfield' }],
  notes: [
    { id: 11, kind: 'shared', text: 'they’re moving the night depot', answer: null, person: 1 },
    { id: 12, kind: 'showed', text: 'cut late departures by 18 %', answer: null, person: null },
    {
      id: 13,
      kind: 'excited',
      text: 'planning from what riders notice',
      answer: null,
      person: null
    }
  ],
  promise: null,
  sent: [],
  others: [],
  variant: 0
}

/** What of the letter came from which note, in words. */
function said({
  body,
  sources
}: {
  body: string
  sources: readonly { note: number; start: number; end: number }[]
}) {
  return sources.map(({ note, start, end }) => [note, body.slice(start, end)])
}

describe('another wording of a sentence', () => {
  it('goes round all wordings of what it does and comes back to the first', () => {
    const letter = seededLetter(facts)
    const at = letter.sentences.find(({ move }) => move === 'key-point')?.start ?? 0
    const first = letter.body.slice(at, moveAt(facts, letter.body, at)?.end)
    const seen = new Set([first])
    let { body } = letter
    for (let turn = 0; turn < 30; turn++) {
      const other = otherSentence(facts, body, at)
      if (other === null) throw new Error('There is no other wording.')
      body = body.slice(0, other.range.start) + other.text + body.slice(other.range.end)
      if (other.text === first) break
      expect(seen).not.toContain(other.text)
      expect(other.sources.map(({ note }) => note)).toEqual([12])
      seen.add(other.text)
    }
    expect(body).toBe(letter.body)
    expect(seen.size).toBeGreaterThanOrEqual(6)
  })

  it('is not offered for what was written by hand', () => {
    const body = 'Hi Dana,\n\nThe 14 still bunches at Quarry Street.\n\nBest regards,\nMaya Ellison'
    expect(otherSentence(facts, body, 15)).toBeNull()
  })
})

describe('another formality', () => {
  it('gives the letter that would have been drafted in it, where nothing was touched', () => {
    const letter = seededLetter(facts)
    const formal = seededLetter(withFormality(facts, 'dear'))
    const changed = inFormality(letter, facts, 'dear')
    expect(changed.body).toBe(formal.body)
    expect(said(changed)).toEqual(said(formal))
    expect(changed.body).toMatch(/^Dear Dana,/)
  })

  it('leaves what was written by hand as it is, and what came from notes marked', () => {
    const { subject, body, sources } = seededLetter(facts)
    const added = '\n\nPS: it’s the 14 that I mean. Hi Dana is no greeting here.'
    const changed = inFormality({ subject, body: body + added, sources }, facts, 'hello')
    expect(changed.body).toMatch(/^Hello Dana,/)
    expect(changed.body.endsWith(added)).toBe(true)
    expect(said(changed).map(([note]) => note)).toEqual(
      said({ body, sources }).map(([note]) => note)
    )
  })
})
