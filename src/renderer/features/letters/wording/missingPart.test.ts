import { describe, expect, it } from 'vitest'
import type { LetterFacts } from '@shared/letter'
import { missingPart, type MissingPart } from './missingPart'

const facts: LetterFacts = {
  kind: 'thank-you',
  today: '2026-03-10',
  profile: { name: 'Maya Ellison', formality: 'hi' },
  application: { company: 'Larkfield Transit', role: 'Service Planner' },
  interview: { id: 1, date: '2026-03-09', time: '10:00', round: 'First round' },
  recipient: { id: 1, name: 'Dana Whitfield', honorific: null, email: null },
  people: [{ id: 1, name: 'Dana Whitfield' }],
  notes: [],
  promise: { by: '2026-03-13', text: '', person: null },
  sent: [],
  others: [],
  variant: 0
}

function mended(part: MissingPart, body: string): string {
  const placed = missingPart(part, body, facts)
  if (placed === null) return body
  return body.slice(0, placed.range.start) + placed.text + body.slice(placed.range.end)
}

const SIGNED = '\n\nBest regards,\nMaya Ellison'

describe('a part that a letter lacks', () => {
  it('is put where it belongs', () => {
    const body = `Hi Dana,\n\nI liked it.${SIGNED}`
    expect(mended('thanks', body)).toMatch(/^Hi Dana,\n\nThank you .+\. I liked it\.\n\nBest/)
    expect(mended('interest', body)).toMatch(
      /^Hi Dana,\n\nI liked it\. [^\n]*Larkfield Transit[^\n]*\n\nBest/
    )
    expect(mended('promise', body)).toMatch(/I liked it\. [^\n]*Friday 13 March[^\n]*\n\nBest/)
    expect(mended('greeting', `\nI liked it.${SIGNED}`)).toBe(`Hi Dana,\n\nI liked it.${SIGNED}`)
    expect(mended('signature', 'Hi Dana,\n\nI liked it.\n')).toBe(
      `Hi Dana,\n\nI liked it.${SIGNED}`
    )
  })

  it('finds its place in a letter that has next to nothing', () => {
    expect(mended('thanks', '')).toMatch(/^Thank you [^\n]+\.$/)
    expect(mended('thanks', 'Hi Dana,\n\n')).toMatch(/^Hi Dana,\n\nThank you [^\n]+\.$/)
    expect(mended('interest', `Hi Dana,${SIGNED}`)).toMatch(/^Hi Dana,\n\n[^\n]+\.\n\nBest/)
    expect(mended('interest', '')).toMatch(/^[^\n]+\.$/)
    expect(mended('greeting', '')).toBe('Hi Dana,\n\n')
  })

  it('is none where a draft would have none', () => {
    expect(missingPart('promise', 'Hi', { ...facts, kind: 'rejection-reply' })).toBeNull()
  })
})
