import type { LetterKind } from '@shared/model/words'
import { personName } from '@shared/model/personName'
import type { LetterFacts } from '../facts'
import { formalityOf, greeting } from '../greeting'
import type { MoveName } from '../moves/names'
import { roleAtCompany, thisRole } from '../role'
import { type Draft, seed } from '../seed'
import { signature } from '../signature'

/** What LinkedIn takes with an invitation to connect; UTF-16 units. */
export const SHORT_LENGTH = 300

/** What one writes on a card without making it a letter; UTF-16 units. */
const CARD_LENGTH = 480

/** One more wording may be shorter than those before it. */
const VARIANTS = 6

/** What a short form says: what it is for first, then as much of the rest as there is room for. */
interface Gist {
  needed: readonly MoveName[]
  more: readonly (readonly MoveName[])[]
  /** Where not even that fits, as with a role of a hundred letters. */
  plainly: string
}

const SPECIFIC = ['thanks', 'discussed', 'shared', 'colleague'] as const

const GISTS: Record<LetterKind, Gist> = {
  'thank-you': {
    needed: ['thanks-for-time'],
    more: [SPECIFIC, ['interest'], ['appeal'], ['looking-forward']],
    plainly: 'Thank you for your time and for the conversation.'
  },
  'follow-up': {
    needed: ['recall', 'ask-status'],
    more: [['still-interested'], ['named-time']],
    plainly: 'Is there any news about the role that we spoke about?'
  },
  'second-follow-up': {
    needed: ['recall-again', 'ask-status'],
    more: [['still-interested'], ['no-hurry']],
    plainly: 'Is there any news about the role that we spoke about?'
  },
  'close-out': {
    needed: ['take-leave'],
    more: [['keep-door-open'], ['good-thing'], ['thanks-for-talking'], ['wishes']],
    plainly: 'Thank you for your time, and all the best.'
  },
  'check-in': {
    needed: ['applied', 'ask-about-application'],
    more: [['interested-since-applying'], ['thanks-for-reading']],
    plainly: 'May I ask where my application stands?'
  },
  'no-show': {
    needed: ['missed-each-other', 'another-time'],
    more: [['good-faith'], ['fit-in']],
    plainly: 'It seems that we missed each other. Could we find another time?'
  },
  'rejection-reply': {
    needed: ['thanks-for-news', 'keep-in-mind'],
    more: [['good-thing'], ['thanks-for-talking'], ['wishes']],
    plainly: 'Thank you for letting me know. Please keep me in mind.'
  }
}

/** What goes around the sentences. */
interface Frame {
  before: string
  after: string
  most: number
}

/**
 * The same in at most 300 characters, as for a message on LinkedIn: sentences of the letter that
 * these facts give, so that it holds to the same rules.
 */
export function shortMessage(facts: LetterFacts): string {
  const first = personName(facts.profile.name)?.first ?? ''
  return fitted(facts, [
    framed(`${greeting(facts)}\n`, first && `\n${first}`, SHORT_LENGTH),
    framed(`${greeting(facts)}\n`, '', SHORT_LENGTH),
    framed('', '', SHORT_LENGTH)
  ])
}

/** The same for a card by hand: a few sentences, and nothing under the name. */
export function cardText(facts: LetterFacts): string {
  const signed = signature({ name: facts.profile.name, formality: formalityOf(facts) })
  return fitted(facts, [
    framed(`${greeting(facts)}\n\n`, `\n\n${signed}`, CARD_LENGTH),
    framed(`${greeting(facts)}\n\n`, '', Infinity)
  ])
}

function framed(before: string, after: string, most: number): Frame {
  return { before, after, most }
}

/** The first frame that leaves room, with the first wording that fits into it. */
function fitted(facts: LetterFacts, frames: readonly [Frame, ...Frame[]]): string {
  const { plainly } = GISTS[facts.kind]
  const hasRoom = ({ before, after, most }: Frame): boolean =>
    before.length + plainly.length + after.length <= most
  const { before, after, most } = frames.find(hasRoom) ?? frames[0]
  const room = most - before.length - after.length
  for (let next = 0; next < VARIANTS; next += 1) {
    const draft = seed({ ...facts, variant: facts.variant + next })
    const text = sentencesWithin(draft, GISTS[facts.kind], room)
    if (text !== null) return `${before}${namedOnce(text, facts)}${after}`
  }
  return `${before}${plainly}${after}`
}

/** A few sentences name the company once. */
function namedOnce(text: string, { application }: LetterFacts): string {
  const again = thisRole(application)
  const whole = roleAtCompany(application)
  if (again === whole || !text.includes(whole)) return text
  return text.replaceAll(again, 'the role')
}

/** Sentences of the letter in their order, as many as there is room for; null where too many are needed. */
function sentencesWithin(draft: Draft, { needed, more }: Gist, room: number): string | null {
  // What builds on a sentence before it cannot do without that one.
  const free = draft.sentences.filter(({ isFurther }) => isFurther !== true)
  const withMove = (moves: readonly MoveName[]) =>
    free.filter(({ move, start, end }) => moves.includes(move) && end - start <= room)
  const first = needed.map((move) => withMove([move])[0])
  if (first.some((sentence) => sentence === undefined)) return null
  const chosen = first.filter((sentence) => sentence !== undefined)
  const textOf = (sentences: readonly { start: number; end: number }[]): string =>
    sentences
      .toSorted((one, other) => one.start - other.start)
      .map(({ start, end }) => draft.body.slice(start, end))
      .join(' ')
  if (textOf(chosen).length > room) return null
  for (const moves of more) {
    const next = withMove(moves).find((one) => textOf([...chosen, one]).length <= room)
    if (next) chosen.push(next)
  }
  return textOf(chosen)
}
