import { describe, expect, it } from 'vitest'
import { seed } from '@shared/letter'
import type { LetterText, ReviewFacts } from '@shared/letter/review'
import { languageLine } from './languageLine'
import { reviewed } from './reviewed'
import { topicOf } from './reviewLabels'
import { countToLookAt, reviewLines, type ReviewLine } from './reviewLines'

const facts: ReviewFacts & { variant: number } = {
  kind: 'thank-you',
  today: '2026-03-10',
  profile: { name: 'Maya Ellison', formality: 'hi' },
  application: { company: 'Larkfield Transit', role: 'Service Planner' },
  interview: { id: 1, date: '2026-03-09', time: '10:00', round: 'First round' },
  recipient: { id: 1, name: 'Dana Whitfield', honorific: null, email: null },
  people: [
    { id: 1, name: 'Dana Whitfield' },
    { id: 2, name: 'Priya Raman' }
  ],
  notes: [
    {
      id: 11,
      kind: 'showed',
      text: 'headway model at Brindle Coaches',
      answer: null,
      person: null
    },
    { id: 12, kind: 'missed', text: 'how I taught drivers the board', answer: null, person: null },
    { id: 13, kind: 'concern', text: 'no union rosters so far', answer: null, person: 1 },
    { id: 14, kind: 'missed', text: 'what Priya asked for', answer: null, person: 2 }
  ],
  promise: null,
  sent: [],
  others: [],
  variant: 0,
  tracked: [{ company: 'Fabrikam', role: 'Data Analyst' }],
  maxFollowUps: 2
}
const NO_HINTS = languageLine([], 'done', '')

function linesOf(
  letter: LetterText | string,
  change: Partial<ReviewFacts> = {}
): Record<string, ReviewLine> {
  const text = typeof letter === 'string' ? { subject: 'Thank you', body: letter } : letter
  const lines = reviewLines(reviewed(text, { ...facts, ...change }), NO_HINTS)
  return Object.fromEntries(lines.map((line) => [line.check, line]))
}

const PLAIN = 'Hi Dana,\n\nThank you for your time. I liked it.\n\nBest regards,\nMaya Ellison'

describe('the lines of the review', () => {
  it('say what is well in a letter drafted from the notes, and count nothing to look at', () => {
    const known = { ...facts, notes: facts.notes.filter(({ kind }) => kind !== 'concern') }
    const lines = reviewLines(reviewed(seed(known), known), NO_HINTS)
    expect(countToLookAt(lines)).toBe(0)
    expect(lines.map(({ label }) => label)).toEqual(
      expect.arrayContaining(['Greets Dana by name', 'Thanks in the opening', 'One page'])
    )
    const point = lines.find(({ check }) => check === 'key-point')
    expect(point).toMatchObject({ state: 'good', value: 'headway model at Brindle', remedy: null })
  })

  it('offer the notes that mend a line, the reader’s own and nobody else’s', () => {
    const lines = linesOf(PLAIN)
    expect(lines['key-point']).toMatchObject({
      state: 'look',
      remedy: { do: 'insert-note', notes: [11] }
    })
    expect(lines['missed-point']?.remedy).toMatchObject({ do: 'insert-note', notes: [12] })
    expect(lines.value).toMatchObject({ state: 'open', value: 'optional', remedy: null })
  })

  it('send whoever noted no answer to a doubt back to the notes', () => {
    expect(linesOf(PLAIN).concern?.remedy).toEqual({ do: 'open-debrief', label: 'Note it' })
    const answered = facts.notes.map((note) =>
      note.kind === 'concern' ? { ...note, answer: 'I agreed break rules with drivers' } : note
    )
    expect(linesOf(PLAIN, { notes: answered }).concern?.remedy).toMatchObject({ notes: [13] })
  })

  it('lead to the place of what is wrong, and count the places', () => {
    const lines = linesOf(
      PLAIN.replace('I liked it.', 'I want to work at Fabrikam, yes, Fabrikam.')
    )
    expect(lines['right-company']).toMatchObject({
      state: 'wrong',
      label: 'Right company',
      count: 2,
      remedy: { do: 'show' }
    })
    expect(lines['right-company']?.reason).toContain('Fabrikam')
    expect(linesOf(PLAIN)['right-company']?.label).toBe('Right company and role')
    expect(linesOf(PLAIN)['right-role']).toBeUndefined()
  })

  it('put in what is missing: greeting, thanks, interest, signature, subject', () => {
    const bare = linesOf({ subject: '', body: 'I liked it.' })
    expect(bare.greeting?.remedy).toMatchObject({ part: 'greeting' })
    expect(bare.gratitude?.remedy).toMatchObject({ part: 'thanks' })
    expect(bare.interest?.remedy).toMatchObject({ part: 'interest' })
    expect(bare.placeholders?.remedy).toMatchObject({ part: 'signature' })
    expect(bare.subject?.remedy).toMatchObject({ do: 'set-subject' })
  })

  it('leave out what cannot concern a letter of this kind', () => {
    const checks = Object.keys(linesOf(PLAIN, { kind: 'check-in', interview: null, notes: [] }))
    for (const check of ['key-point', 'missed-point', 'concern', 'value', 'specific', 'patience'])
      expect(checks).not.toContain(check)
    expect(Object.keys(linesOf(PLAIN, { kind: 'follow-up' }))).toContain('patience')
  })

  it('ask for notes where there are none', () => {
    expect(linesOf(PLAIN, { notes: [] }).specific).toMatchObject({
      state: 'open',
      remedy: { do: 'open-debrief', label: 'Add notes' }
    })
  })

  it('name the letter that it is most like', () => {
    const others = [{ person: 2, body: 'Hi Priya,\n\nThe depot is vast and old.\n\nBest,\nMaya' }]
    expect(linesOf(PLAIN, { others })['panel-likeness']).toMatchObject({
      state: 'good',
      label: 'Unlike the note to Priya',
      value: '0 % alike'
    })
  })
})

describe('the line about the language', () => {
  const hint = {
    start: 0,
    end: 4,
    title: 'Spelling',
    message: '',
    suggestions: ['This'],
    isSpelling: true
  }

  it('counts the slips and names the first', () => {
    expect(languageLine([hint], 'done', 'Thsi is it.')).toMatchObject({
      state: 'wrong',
      count: 1,
      reason: '“Thsi”',
      remedy: { do: 'show' }
    })
  })

  it('never says that all is well where nothing was read', () => {
    expect(languageLine([], 'idle', '').state).toBe('open')
    expect(languageLine([], 'failed', '')).toMatchObject({
      state: 'open',
      value: 'could not be checked'
    })
    expect(languageLine([], 'done', '').state).toBe('good')
  })
})

describe('the topic of a note', () => {
  it.each([
    ['headway model at Brindle Coaches, 18 % fewer', 'headway model at Brindle'],
    ['cut deploy times: at Fabrikam I took them down', 'cut deploy times'],
    ['the rota', 'the rota'],
    ['a plan that is in the end of the', 'a plan'],
    ['Donaudampfschifffahrtsgesellschaftskapitän', 'Donaudampfschifffahrtsge'],
    ['', '']
  ])('of “%s” is “%s”', (text, topic) => {
    expect(topicOf(text)).toBe(topic)
  })
})
