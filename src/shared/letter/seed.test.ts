import { describe, expect, it } from 'vitest'
import { distinctSentences } from './likeness'
import { seed } from './seed'
import { factsWith, notesOf } from './testing/facts'
import { SCENARIOS } from './testing/scenarios'

const VARIANTS = [0, 1, 2, 3, 4, 5]

function sharedSentences([one, two]: [string, string]): string[] {
  const first = distinctSentences(one)
  return [...distinctSentences(two)].filter((sentence) => first.has(sentence))
}

function holds(text: string, part: string | RegExp): boolean {
  return typeof part === 'string' ? text.includes(part) : part.test(text)
}

describe.each(SCENARIOS)('$name', ({ facts, must, mustNot }) => {
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
    expect(content.filter((word) => !covered.includes(word.slice(0, 4)))).toEqual([])
  }
})

describe('the length', () => {
  it.each(SCENARIOS.filter(({ facts }) => facts.kind !== 'thank-you'))(
    'of any other letter is 40 to 125 words: $name',
    ({ facts }) => {
      for (const variant of VARIANTS) {
        const { words } = seed({ ...facts, variant })
        expect(words).toBeGreaterThanOrEqual(40)
        expect(words).toBeLessThanOrEqual(125)
      }
    }
  )

  it('of a second follow-up is less than that of the first', () => {
    const notes = notesOf(['excited', 'the night lines'])
    const promise = { by: '2026-03-13', text: 'Friday', person: 'p1' }
    const facts = factsWith({ today: '2026-03-24', notes, promise })
    for (const variant of VARIANTS) {
      const first = seed({ ...facts, kind: 'follow-up', variant }).words
      expect(seed({ ...facts, kind: 'second-follow-up', variant }).words).toBeLessThan(first)
    }
  })

  it('of a thank-you is 40 to 120 words with no notes', () => {
    for (const variant of VARIANTS) {
      const { words } = seed(factsWith({ variant }))
      expect(words).toBeGreaterThanOrEqual(40)
      expect(words).toBeLessThanOrEqual(120)
    }
  })

  it('of a thank-you is 60 to 200 words with two, 90 to 200 with four', () => {
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

it('asks for notes where a thank-you has none to say, and only there', () => {
  expect(seed(factsWith({ notes: notesOf(['discussed', 'N/A']) })).hint).toMatch(/^Add a note/)
  expect(seed(factsWith({ notes: notesOf(['discussed', 'the rota']) })).hint).toBeNull()
  expect(seed(factsWith({ kind: 'no-show' })).hint).toBeNull()
})

it('signs with what the profile has', () => {
  const profile = {
    name: 'Maya Ellison',
    formality: 'hi' as const,
    phone: '+44 20 7946 0000',
    links: ['https://maya.example']
  }
  const { body } = seed(factsWith({ profile }))
  expect(body).toMatch(/Best regards,\nMaya Ellison\n\+44 20 7946 0000\nhttps:\/\/maya\.example$/)
})

describe('the day of the interview', () => {
  it.each([
    ['2026-03-09', 'speak with me about'],
    ['2026-03-10', 'speak with me on Monday about'],
    ['2026-03-15', 'speak with me on Monday about'],
    ['2026-03-16', 'speak with me on Monday 9 March about'],
    ['2027-03-16', 'speak with me on Monday 9 March 2026 about']
  ])('is said on %s so that nobody takes it for another', (today, said) => {
    expect(seed(factsWith({ today })).body).toContain(said)
  })
})
