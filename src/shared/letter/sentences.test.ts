import { describe, expect, it } from 'vitest'
import { distinctSentences } from './likeness'
import { moveAt, otherWordings, type Said, seed, sentenceFor } from '.'
import { addressedTo, factsWith, notesOf } from './testing/facts'
import { PANEL, SCENARIOS } from './testing/scenarios'

const NOTES = notesOf(
  ['discussed', 'the night timetable', { person: 'p1' }],
  ['shared', "they're adding two night lines", { person: 'p1' }],
  ['shared', 'she rides one route end to end every month', { person: 'p1' }],
  ['showed', 'cut deploy times: at Fabrikam I took them from 40 minutes to 6'],
  ['other', 'her daughter plays the cello'],
  ['missed', 'N/A']
)
const FACTS = factsWith({ notes: NOTES })

describe('the sentences of a draft', () => {
  it.each(SCENARIOS)('stand where they say, one after another: $name', ({ facts }) => {
    const { body, sentences, sources } = seed(facts)
    let last = body.indexOf('\n')
    for (const { start, end, notes } of sentences) {
      expect(start).toBeGreaterThan(last)
      expect(body.slice(start, end)).toMatch(/^[^\n]+[.?!…]["”’']?$/)
      const within = sources.filter((source) => source.start >= start && source.end <= end)
      expect([...new Set(within.map(({ note }) => note))]).toEqual(notes)
      last = end
    }
    expect(body.slice(last)).toMatch(/^\n\n[^\n]*regards,/)
  })
})

describe('other wordings of a sentence', () => {
  it.each(SCENARIOS)('there are, the one in the letter among them: $name', ({ facts }) => {
    const { body, sentences } = seed(facts)
    for (const sentence of sentences) {
      const wordings = otherWordings(facts, sentence)
      expect(wordings).toContain(body.slice(sentence.start, sentence.end))
      expect(wordings.length).toBeGreaterThanOrEqual(4)
      expect(new Set(wordings).size).toBe(wordings.length)
    }
  })

  it('leaves out what another letter of the panel has said', () => {
    const first = seed(addressedTo(PANEL, 'p1'))
    const facts = {
      ...addressedTo(PANEL, 'p2'),
      others: [{ person: 'p1', body: first.body }]
    }
    const said = distinctSentences(first.body)
    const offered = seed(facts).sentences.flatMap((sentence) => otherWordings(facts, sentence))
    expect(
      offered.flatMap((each) => [...distinctSentences(each)].filter((one) => said.has(one)))
    ).toEqual([])
  })

  it('contracts nothing in a letter that begins with "Dear"', () => {
    const formal = { ...FACTS, profile: { ...FACTS.profile, formality: 'dear' as const } }
    const interest: Said = { move: 'interest', notes: [] }
    expect(otherWordings(FACTS, interest).join(' ')).toContain("I'd")
    expect(otherWordings(formal, interest).join(' ')).not.toContain("I'd")
  })

  it('has none for what the facts cannot say', () => {
    expect(otherWordings(FACTS, { move: 'named-time', notes: [] })).toEqual([])
    expect(otherWordings(FACTS, { move: 'shared', notes: ['n99'] })).toEqual([])
  })
})

describe('the sentence for a note', () => {
  it('turns it to its reader, and says where its words stand', () => {
    const sentence = sentenceFor('n2', FACTS, 0)
    expect(sentence?.text).toContain("you're adding two night lines")
    const [source] = sentence?.sources ?? []
    expect(sentence?.text.slice(source?.start, source?.end)).toBe("you're adding two night lines")
    expect(source?.note).toBe('n2')
  })

  it('is worded otherwise each time, and begins again', () => {
    const texts = [0, 1, 2, 3, 4, 5].map((nth) => sentenceFor('n2', FACTS, nth)?.text)
    expect(new Set(texts).size).toBe(6)
    expect(sentenceFor('n2', FACTS, 6)?.text).toBe(texts[0])
    expect(sentenceFor('n2', FACTS, -1)?.text).toBe(texts[5])
  })

  it('claims no talk with somebody who was not there', () => {
    const facts = {
      ...FACTS,
      kind: 'follow-up' as const,
      recipient: { id: 'c1', name: 'Toby Marsh', honorific: null, email: null },
      notes: notesOf(
        ['discussed', 'the night timetable'],
        ['shared', 'she rides one route a month'],
        ['shared', "they're adding two night lines"],
        ['shared', 'they open at six', { person: 'p1' }],
        ['thanks', 'walked me round the depot']
      )
    }
    for (const nth of [0, 1, 2, 3, 4, 5]) {
      expect(sentenceFor('n1', facts, nth)?.text).toMatch(/interview.*the night timetable/)
      expect(sentenceFor('n3', facts, nth)?.text).toMatch(
        /interview.*you're adding two night lines/
      )
      expect(sentenceFor('n4', facts, nth)?.text).toMatch(/Dana/)
    }
    // Who "she" is, and who showed the depot, cannot be said to Toby.
    expect(sentenceFor('n2', facts, 0)).toBeNull()
    expect(sentenceFor('n5', facts, 0)).toBeNull()
  })

  it('is none for what is worth remembering alone, for what says nothing, for no note', () => {
    expect(sentenceFor('n5', FACTS, 0)).toBeNull()
    expect(sentenceFor('n6', FACTS, 0)).toBeNull()
    expect(sentenceFor('n99', FACTS, 0)).toBeNull()
  })
})

describe('the sentence at the caret', () => {
  const { body, sentences } = seed(FACTS)

  it('is found wherever in it the caret is', () => {
    for (const sentence of sentences) {
      for (const offset of [sentence.start + 1, sentence.end - 1]) {
        const { move, notes, start, end } = sentence
        expect(moveAt(FACTS, body, offset)).toMatchObject({ move, notes, start, end })
      }
    }
  })

  it('is found in an edited letter, in the words of another formality, and after a change of it', () => {
    const edited = body.replace('Hi Dana,', 'Good morning Dana, and greetings from Leeds,')
    const [first] = sentences
    const shift = edited.length - body.length
    expect(moveAt(FACTS, edited, (first?.start ?? 0) + shift + 3)?.move).toBe(first?.move)
    const formal = { ...FACTS, profile: { ...FACTS.profile, formality: 'dear' as const } }
    const inFull = seed(formal)
    expect(moveAt(FACTS, inFull.body, (inFull.sentences.at(-1)?.start ?? 0) + 2)?.move).toBe(
      inFull.sentences.at(-1)?.move
    )
  })

  it('is unknown once a word of it was changed, in the greeting and in the signature', () => {
    const [first] = sentences
    const at = (first?.start ?? 0) + 2
    expect(moveAt(FACTS, body.replace('Thank you', 'Thanks'), at)).toBeNull()
    expect(moveAt(FACTS, body, 2)).toBeNull()
    expect(moveAt(FACTS, body, body.length)).toBeNull()
  })
})
