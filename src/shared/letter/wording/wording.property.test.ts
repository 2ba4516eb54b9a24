import fc from 'fast-check'
import { describe, expect, it, vi } from 'vitest'
import { LETTER_KINDS } from '@shared/model/words'
import type { LetterFacts } from '../facts'
import { distinctSentences } from '../likeness'
import { SITUATIONS } from '../moves/names'
import { review } from '../review'
import { seed } from '../seed'
import { otherWordings } from '../sentences'
import { addressedTo } from '../testing/facts'
import { PANEL, SCENARIOS } from '../testing/scenarios'
import { checkTemplate, movesFor } from './checkTemplate'
import { checkWording, piecesFor } from './checkWording'
import { toneProblem } from './tone'

// Hundreds of letters each, on a machine that does other things besides.
vi.setConfig({ testTimeout: 30_000 })

const WORDS =
  `I am glad that we spoke at length and with care about it since then of course you know
  how much this work means to me today and always in Leeds`.split(/\s+/)

const plainWords = fc
  .array(fc.constantFrom(...WORDS), { minLength: 2, maxLength: 12 })
  .map((words) => words.filter((word, at) => word !== words[at - 1]))

/** A sentence with the pieces that its situation asks for, as somebody might write it. */
const wording = fc
  .record({
    situation: fc.constantFrom(...SITUATIONS),
    before: plainWords,
    after: plainWords,
    choose: fc.nat({ max: 5 })
  })
  .map(({ situation, before, after, choose }) => {
    const pieces = piecesFor(situation)
    const needed = pieces.slice(0, 2)
    const piece = pieces[choose % Math.max(1, pieces.length)]
    const set = [...new Set([...needed, ...(piece ? [piece] : [])])].map((name) => `{${name}}`)
    return { situation, text: `${before.join(' ')} ${set.join(' and ')} ${after.join(' ')}.` }
  })

/** Anything at all, as a file that was brought in may hold it. */
const anyWording = fc.record({
  situation: fc.constantFrom(...SITUATIONS),
  text: fc.oneof(fc.string({ maxLength: 80 }), fc.string({ unit: 'binary', maxLength: 40 }))
})

const facts: fc.Arbitrary<LetterFacts> = fc
  .record({
    scenario: fc.constantFrom(...SCENARIOS),
    variant: fc.nat({ max: 12 })
  })
  .map(({ scenario, variant }) => ({ ...scenario.facts, variant }))

describe('whatever wordings people keep', () => {
  it('a letter has no brace left, says no note twice in one sentence, and is as long as it may be', () => {
    fc.assert(
      fc.property(
        facts,
        fc.array(fc.oneof(wording, anyWording), { maxLength: 8 }),
        (given, own) => {
          const { body, words, sentences } = seed({ ...given, ownWordings: own })
          const noted = given.notes.map(({ text, answer }) => text + (answer ?? '')).join(' ')
          if (!/[{}]/.test(noted)) expect(body).not.toMatch(/[{}]/)
          expect(words).toBeLessThanOrEqual(200)
          expect(words).toBeGreaterThanOrEqual(40)
          for (const { start, end } of sentences)
            expect(body.slice(start, end)).toMatch(/[.?!…]["”’')]*$/)
        }
      ),
      { numRuns: 120 }
    )
  })

  it('the same facts give the same letter, and each sentence is among its own wordings', () => {
    fc.assert(
      fc.property(facts, fc.array(wording, { maxLength: 5 }), (given, ownWordings) => {
        const own = { ...given, ownWordings }
        const draft = seed(own)
        expect(seed(structuredClone(own))).toEqual(draft)
        for (const sentence of draft.sentences)
          expect(otherWordings(own, sentence)).toContain(
            draft.body.slice(sentence.start, sentence.end)
          )
      }),
      { numRuns: 40 }
    )
  })

  it('letters of one panel share no sentence but formulas', () => {
    fc.assert(
      fc.property(fc.array(wording, { maxLength: 8 }), (ownWordings) => {
        const said = new Set<string>()
        const others: { person: string; body: string }[] = []
        for (const { id } of PANEL.people) {
          const person = String(id)
          const { body } = seed({ ...addressedTo(PANEL, person), ownWordings, others: [...others] })
          const sentences = [...distinctSentences(body)]
          expect(sentences.filter((sentence) => said.has(sentence))).toEqual([])
          for (const sentence of sentences) said.add(sentence)
          others.push({ person, body })
        }
      }),
      { numRuns: 40 }
    )
  })

  it('one that was accepted raises nothing in the review of its letter', () => {
    fc.assert(
      fc.property(facts, wording, (given, own) => {
        fc.pre(checkWording(own.situation, own.text) === null && toneProblem(own.text) === null)
        const held = { ...given, tracked: [], maxFollowUps: 2 }
        const raised = (draft: { subject: string; body: string }) =>
          review(draft, held)
            .filter(({ check }) => check === 'tone' || check === 'greeting' || check === 'length')
            .filter(({ status }) => status === 'fail' || status === 'warn')
        expect(raised(seed({ ...given, ownWordings: [own] }))).toEqual(raised(seed(given)))
      }),
      { numRuns: 60 }
    )
  })
})

describe('whatever templates people keep', () => {
  it('a letter is set cleanly, or goes as it is built in', () => {
    const template = fc.constantFrom(...LETTER_KINDS).chain((kind) =>
      fc.record({
        kind: fc.constant(kind),
        text: fc.oneof(
          fc.string({ maxLength: 200 }),
          fc
            .array(
              fc.oneof(
                fc.constantFrom(...movesFor(kind)).map((move) => `{${move}}`),
                plainWords.map((words) => `${words.join(' ')}.`),
                fc.constantFrom('\n\n', '{role}.', 'At {company} {when}.')
              ),
              { maxLength: 14 }
            )
            .map((steps) => steps.join(' '))
        )
      })
    )
    fc.assert(
      fc.property(facts, template, (given, own) => {
        const kind = own.kind
        const plain = { ...given, kind }
        const draft = seed({ ...plain, ownTemplates: [own] })
        if (checkTemplate(kind, own.text) !== null) {
          expect(draft).toEqual(seed(plain))
          return
        }
        const noted = given.notes.map(({ text, answer }) => text + (answer ?? '')).join(' ')
        if (!/[{}]/.test(noted)) expect(draft.body).not.toMatch(/[{}]/)
        expect(draft.body).not.toMatch(/\n{3,}| \n|\n /)
        expect(draft.body.split('\n\n').length).toBeGreaterThanOrEqual(2)
      }),
      { numRuns: 120 }
    )
  })
})
