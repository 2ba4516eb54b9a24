import fc from 'fast-check'
import { expect, it } from 'vitest'
import { LETTER_KINDS, NOTE_KINDS } from '@shared/model/words'
import { CHECK_NAMES, languageCheck, type LetterText, review, type ReviewFacts } from '.'
import { reviewFacts } from './testing/reviewFacts'

const SCRAPS =
  `Hi Dana, Dear Dnaa Priya thank you Best regards, Maya Ellison [Company] {{x}} <role> ( ) [ ] TODO
  XXX !! 😀 :) ASAP Larkfield Larkfeild Contoso Data Analyst role the the "quote https://x.example/(a
  \`code P.S. - — sorry Go lol VERY LOUD insert here 40 minutes depot . , \n \r\n \n\n \u2028 \u202e \u0000
  I'd love to join Mr. I would like`
    .split(/ /)
    .concat(['\ud800', '\n\n', ' ', 'שלום', '李明'])

const text = fc.oneof(
  fc.array(fc.constantFrom(...SCRAPS), { maxLength: 60 }).map((words) => words.join(' ')),
  fc.string({ unit: 'binary', maxLength: 200 }),
  fc.string({ unit: 'grapheme', maxLength: 200 })
)
const short = fc.oneof(
  fc.constantFrom('Dana Whitfield', '', 'Larkfield Transit', 'Contoso', '(', '.', '李明', 'I'),
  fc.string({ unit: 'binary', maxLength: 30 })
)
const person = fc.constantFrom('p1', 'p2', null)

const draft: fc.Arbitrary<LetterText> = fc.record({ subject: text, body: text })
const facts: fc.Arbitrary<ReviewFacts> = fc
  .record({
    kind: fc.constantFrom(...LETTER_KINDS),
    application: fc.record({ company: short, role: short }),
    name: short,
    mine: short,
    isKnown: fc.boolean(),
    notes: fc.array(
      fc.record({
        id: fc.nat(),
        kind: fc.constantFrom(...NOTE_KINDS),
        text: fc.oneof(short, text),
        answer: fc.option(short),
        person
      }),
      { maxLength: 6 }
    ),
    others: fc.array(fc.record({ person, body: text }), { maxLength: 2 }),
    tracked: fc.array(fc.record({ company: short, role: short }), { maxLength: 4 }),
    promise: fc.option(fc.record({ by: fc.constantFrom('2026-03-13', null), text: short, person })),
    maxFollowUps: fc.nat({ max: 2 })
  })
  .map(({ name, mine, isKnown, ...rest }) =>
    reviewFacts({
      ...rest,
      profile: { name: mine, formality: 'hi' },
      recipient: isKnown ? { id: 'p1', name, honorific: null, email: null } : null,
      people: [
        { id: 'p1', name },
        { id: 'p2', name: 'Priya Raman' }
      ]
    })
  )

it('gives every check once and in order, with a sentence, and points into the letter', () => {
  fc.assert(
    fc.property(draft, facts, (letter, given) => {
      const checks = [...review(letter, given), languageCheck([], letter.body)]
      expect(checks.map(({ check }) => check)).toEqual(CHECK_NAMES)
      for (const { message, ranges } of checks) {
        expect(message).toMatch(/\S.*[.!?:”]$/s)
        for (const { in: where, start, end } of ranges) {
          expect(start).toBeGreaterThanOrEqual(0)
          expect(end).toBeGreaterThan(start)
          expect(end).toBeLessThanOrEqual(letter[where].length)
        }
      }
    }),
    { numRuns: 400 }
  )
})

it('says the same of the same letter', () => {
  fc.assert(
    fc.property(draft, facts, (letter, given) => {
      expect(review(structuredClone(letter), structuredClone(given))).toEqual(review(letter, given))
    })
  )
})

it('answers for 200,000 characters of anything', () => {
  const unlikely = ['a', '!', 'Hi ', '(', '"', "I'd ", '. ', 'x@', '<a', 'Best,\n', '\n', '- x\n']
  for (const part of unlikely) {
    const body = part.repeat(200_000 / part.length)
    expect(review({ subject: body, body }, reviewFacts())).toHaveLength(CHECK_NAMES.length - 1)
  }
}, 30_000)
