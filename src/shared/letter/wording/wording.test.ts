import { describe, expect, it } from 'vitest'
import { LETTER_KINDS } from '@shared/model/words'
import { type SituationName, SITUATIONS } from '../moves/names'
import { seed } from '../seed'
import { sentencesWith } from '../sentences'
import { addressedTo, factsWith, notesOf } from '../testing/facts'
import { PANEL } from '../testing/scenarios'
import {
  builtInTemplate,
  builtInWordings,
  checkTemplate,
  checkWording,
  exampleFacts,
  movesFor,
  piecesFor,
  reviewOfTemplate,
  toneProblem,
  withExamples
} from '.'

describe('the wordings that are built in', () => {
  it.each(SITUATIONS)('are as their own users may write them: %s', (situation) => {
    const wordings = builtInWordings(situation)
    expect(wordings.length).toBeGreaterThanOrEqual(6)
    for (const wording of wordings) {
      expect(checkWording(situation, wording)).toBeNull()
      expect(toneProblem(wording)).toBeNull()
      expect(withExamples(wording)).not.toMatch(/[{}]/)
    }
  })

  it.each(LETTER_KINDS)('and so is the template of a %s', (kind) => {
    expect(checkTemplate(kind, builtInTemplate(kind))).toBeNull()
    expect(reviewOfTemplate(kind, builtInTemplate(kind))).toEqual([])
  })
})

describe('a wording', () => {
  it.each<[SituationName, string, RegExp]>([
    ['thanks-for-time', '', /^Write the sentence/],
    ['thanks-for-time', 'Thank you for {role', /^Close the brace/],
    ['thanks-for-time', 'Thank you for role}.', /^Open the brace/],
    ['thanks-for-time', 'Thank you for {{role}}.', /brace/],
    [
      'thanks-for-time',
      'Thank you for {}.',
      /^There is no piece \{\} here\. Use \{role\} or \{when\}/
    ],
    ['thanks-for-time', 'Thank you for {job}.', /no piece \{job\} here/],
    ['offer', 'Ask me about {role}.', /^There is no piece .* has no pieces/],
    ['thanks-for-time', 'Thank you for everything.', /^Add \{role\}/],
    ['thanks-for-time', 'Thank you for {role} and {role}.', /^Leave out the second/],
    ['shared', 'You said something.', /^Add \{topic\}, \{fact\} or \{note\}/],
    ['shared', 'You said that {fact} about {topic}.', /^Keep one of \{topic\} and \{fact\}/],
    ['shared', 'You said {note}.', /^Put a colon before/],
    ['shared', 'One thing: as you said: {note}.', /^Use one colon/],
    ['shared', 'You said that {fact}', /^End the sentence with a full stop/],
    ['shared', 'You said that {fact}!', /^Leave out the exclamation mark/],
    ['offer', 'Please reply to [name] soon.', /^Write pieces in braces/],
    ['offer', `Ask ${'again and '.repeat(20)}again.`, /^Use at most 35 words/]
  ])('for %s is refused: %s', (situation, text, message) => {
    expect(checkWording(situation, text)?.message).toMatch(message)
  })

  it('is refused for its tone', () => {
    expect(toneProblem('Reply ASAP, please.')?.message).toMatch(/./)
    expect(toneProblem('I would be glad to hear from you.')).toBeNull()
  })

  it('says where its first problem is', () => {
    expect(checkWording('thanks-for-time', 'For {role} and {x}.')?.range).toEqual({
      start: 15,
      end: 18
    })
  })
})

describe('own wordings in a letter', () => {
  const notes = notesOf(
    ['discussed', 'the night timetable', { person: 'p1' }],
    ['discussed', 'the depot move', { person: 'p1' }],
    ['shared', 'she rides one route end to end every month', { person: 'p1' }],
    ['thanks', 'walked me round the depot', { person: 'p1' }]
  )
  const withOwn = (situation: SituationName, text: string, changes = {}) =>
    factsWith({ notes, ownWordings: [{ situation, text }], ...changes })

  it('come before those that are built in, and give way at the next wording', () => {
    const facts = withOwn(
      'thanks-for-time',
      'I was glad of our talk {when} about {role}, thank you.'
    )
    expect(seed(facts).body).toContain(
      'I was glad of our talk on Monday about the Service Planner role'
    )
    expect(seed({ ...facts, variant: 1 }).body).not.toContain('I was glad of our talk')
  })

  it('are turned to the reader like any other, and keep where the note stands', () => {
    const { body, sources } = seed(withOwn('shared', 'It stayed with me that {fact}.'))
    expect(body).toContain('It stayed with me that you ride one route end to end every month.')
    const source = sources.find(({ note }) => note === 'n3')
    expect(body.slice(source?.start, source?.end)).toBe('you ride one route end to end every month')
  })

  it('stand only where their piece has the right form, and once', () => {
    const { body } = seed(withOwn('discussed', 'Our talk about {topic} was worth it.'))
    expect(body).toContain('Our talk about the night timetable was worth it.')
    expect(body.match(/was worth it/g)).toHaveLength(1)
    expect(seed(withOwn('thanks', 'I thank you for the {topic}.')).body).not.toContain(
      'I thank you for the'
    )
    expect(seed(withOwn('thanks', 'I thank you for {deed}.')).body).toContain(
      'I thank you for walking me round the depot.'
    )
  })

  it('are said in full in a letter that begins with "Dear"', () => {
    const own = withOwn('offer', "I'd gladly tell you more, and I'm easy to reach.", {
      profile: { name: 'Maya Ellison', formality: 'dear' }
    })
    expect(seed(own).body).toContain('I would gladly tell you more, and I am easy to reach.')
  })

  it('go into one letter of a panel', () => {
    const ownWordings = [
      { situation: 'interest' as const, text: 'This is work that I would like to do for years.' }
    ]
    const first = seed({ ...addressedTo(PANEL, 'p1'), ownWordings }).body
    const facts = {
      ...addressedTo(PANEL, 'p2'),
      ownWordings,
      others: [{ person: 'p1', body: first }]
    }
    expect(first).toContain('for years')
    expect(seed(facts).body).not.toContain('for years')
  })

  it('that cannot be used are passed over', () => {
    for (const text of ['', '{', 'Thank you for {nothing}.', 'No role here.', 'Thank you!! {role}'])
      expect(seed(withOwn('thanks-for-time', text)).body).toBe(seed(factsWith({ notes })).body)
  })

  it('take the day with them where it is not known', () => {
    const facts = withOwn(
      'thanks-for-time',
      '{when} we spoke, for which I thank you, about {role}.'
    )
    expect(seed({ ...facts, today: '2026-03-09' }).body).toContain('\n\nWe spoke, for which')
    expect(seed(facts).body).toContain('\n\nOn Monday we spoke, for which')
  })

  it('are shown on a letter where their situation comes up', () => {
    const text = 'It stayed with me that {fact}.'
    expect(sentencesWith(factsWith({ notes }), { situation: 'shared', text }, 2)).toEqual([
      'It stayed with me that you ride one route end to end every month.'
    ])
    expect(sentencesWith(factsWith(), { situation: 'shared', text }, 2)).toEqual([])
  })
})

describe('a template', () => {
  it.each([
    ['thank-you', '', /^Write the template/],
    ['thank-you', '{thanks}', /^Add \{thanks-for-time\} or \{role\}/],
    ['thank-you', '{thanks-for-time} {take-leave}', /^There is no piece \{take-leave\}/],
    ['thank-you', '{thanks-for-time} {thanks} {thanks}', /^Leave out the second \{thanks\}/],
    ['thank-you', '{thanks-for-time}\n\nI mean it', /^End “I mean it” with a full stop/],
    ['thank-you', 'And then {thanks-for-time}', /^End “And then” with a full stop/],
    ['thank-you', 'Hi Dana,\n\n{thanks-for-time}', /^Leave out the greeting/],
    ['thank-you', '{thanks-for-time}\n\nBest regards,\nMaya', /^Leave out the closing line/],
    ['thank-you', '{thanks-for-time', /^Close the brace/],
    ['follow-up', `{recall} ${'Word word word. '.repeat(30)}`, /^Use at most 60 words/]
  ] as const)('for a %s is refused: %s', (kind, text, message) => {
    expect(checkTemplate(kind, text)?.message).toMatch(message)
  })

  const kind = 'thank-you' as const

  it('is how the letter goes, with the user’s own sentences in their places', () => {
    const text = `{thanks-for-time}

{interest} We met {when}, and I have admired {company} for years.

{discussed}`
    const facts = { ...exampleFacts(kind), ownTemplates: [{ kind, text }], variant: 0 }
    const [greeting, opening, interest = '', talked = ''] = seed(facts).body.split('\n\n')
    expect([greeting, opening?.startsWith('Thank you')]).toEqual(['Hi Dana,', true])
    expect(interest).toContain('We met on Monday, and I have admired Larkfield Transit for years.')
    expect(talked).toContain('the night timetable')
    expect(seed(facts).body).not.toContain('weekend desk')
  })

  it('leaves out a sentence of which a piece is not known, and one that a colleague got', () => {
    const text = '{thanks-for-time}\n\nI will wait until {day} without asking you again.'
    const facts = { ...exampleFacts(kind), ownTemplates: [{ kind, text }], variant: 0 }
    const { body } = seed(facts)
    expect(body).toContain('I will wait until Friday 13 March')
    expect(seed({ ...facts, promise: null }).body).not.toContain('I will wait')
    expect(seed({ ...facts, others: [{ person: 'p2', body }] }).body).not.toContain('I will wait')
  })

  it('is not blamed for what it leaves out, but for what every letter needs', () => {
    const found = reviewOfTemplate(kind, 'I am glad that I heard about {role}.\n\n{offer}')
    const names = found.map(({ check }) => check)
    expect(names).toContain('gratitude')
    expect(names).not.toContain('value')
    expect(names).not.toContain('concern')
  })

  it.each(LETTER_KINDS)('with a paragraph for each move passes the review: %s', (each) => {
    const text = movesFor(each)
      .map((move) => `{${move}}`)
      .join('\n\n')
    expect(checkTemplate(each, text)).toBeNull()
    expect(reviewOfTemplate(each, text)).toEqual([])
  })
})

it('names every piece of a situation once', () => {
  for (const situation of SITUATIONS) {
    const pieces = piecesFor(situation)
    expect(new Set(pieces).size).toBe(pieces.length)
  }
})
