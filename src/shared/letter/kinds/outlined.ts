import type { LetterKind, NoteKind } from '@shared/model/words'
import type { Part } from '../assemble'
import type { LetterFacts } from '../facts'
import { distinctSentences } from '../likeness'
import type { Choice, Spoken } from '../moves/move'
import type { MoveName } from '../moves/names'
import { plain, type Sentence } from '../piece'
import { roleAtCompany } from '../role'
import type { Told } from '../selection'
import { filled } from '../wording/notation'
import type { Outline } from '../wording/template'
import { isThankful } from './goodPoint'
import { MOVE_OF, sentenceFrom } from './noteMoves'
import { dayToCome, houseOf, whenMet } from './occasion'
import { isOtherMove, SAYING } from './otherMoves'

/** How many notes of a kind a letter takes, and what stays when space is short. */
const ROOM: Record<Exclude<NoteKind, 'other'>, { most: number; weight: number }> = {
  thanks: { most: 1, weight: 90 },
  discussed: { most: 2, weight: 80 },
  shared: { most: 2, weight: 80 },
  excited: { most: 2, weight: 50 },
  showed: { most: 2, weight: 70 },
  missed: { most: 1, weight: 60 },
  concern: { most: 1, weight: 65 },
  value: { most: 1, weight: 55 }
}

/** A second note of a kind matters less than the first of any other; more only fill a short letter. */
const SECOND = 40
const FURTHER = 30
const OFFER_WEIGHT = 45

/** The sentences of a letter; `more` are the notes beyond what it takes of their kind. */
export interface Outlined {
  parts: Part[]
  more: Part[]
}

function weightOf(move: MoveName, kind: LetterKind): number {
  return kind === 'thank-you' && move === 'offer' ? OFFER_WEIGHT : Infinity
}

function partOf({ move, sentence, isFurther }: Spoken, paragraph: number, weight: number): Part {
  return { move, sentence, isFurther, paragraph, weight }
}

/** The notes that a move says, each in a sentence of its own. */
function ofNotes(
  move: MoveName,
  facts: LetterFacts,
  told: Told[],
  { paragraph, choice }: { paragraph: number; choice: Choice }
): Outlined {
  const parts: Part[] = []
  const more: Part[] = []
  let earlier = 0
  for (const one of told) {
    const { kind } = one.note
    if (kind === 'other' || MOVE_OF[kind] !== move) continue
    const spoken = sentenceFrom(facts, one, { ...choice, isFurther: earlier > 0 })
    if (!spoken) continue
    const { most, weight } = ROOM[kind]
    if (earlier >= most) more.push(partOf(spoken, paragraph, FURTHER))
    else parts.push(partOf(spoken, paragraph, earlier === 0 ? weight : SECOND))
    earlier++
  }
  return { parts, more }
}

/** A sentence that the user set into a template, once in a panel; null where a piece is not known. */
function ownSentence(text: string, facts: LetterFacts, { taken }: Choice): Sentence | null {
  const sentence = filled(text, {
    role: roleAtCompany(facts.application),
    company: houseOf(facts),
    when: whenMet(facts),
    day: dayToCome(facts) ?? undefined
  })
  const isTaken =
    sentence !== null && [...distinctSentences(plain(sentence))].some((said) => taken.has(said))
  return isTaken ? null : sentence
}

/** A good thing for which the letter thanks already needs no further thanks; a short reply has one. */
function isSaidOnce(kind: LetterKind, outline: Outline, good: Spoken | null): boolean {
  const isPlanned = outline.flat().some((step) => 'move' in step && step.move === 'good-thing')
  return isPlanned && good !== null && (kind === 'rejection-reply' || isThankful(good))
}

/** The sentences that an outline asks for, as far as there is something true to say. */
export function outlined(
  outline: Outline,
  facts: LetterFacts,
  told: Told[],
  choice: Choice
): Outlined {
  const parts: Part[] = []
  const more: Part[] = []
  const good = SAYING['good-thing'](facts, choice)
  const isThanked = isSaidOnce(facts.kind, outline, good)
  outline.forEach((steps, paragraph) => {
    for (const step of steps) {
      if ('text' in step) {
        const sentence = ownSentence(step.text, facts, choice)
        if (sentence)
          parts.push({ move: null, sentence, isFurther: false, paragraph, weight: Infinity })
      } else if (isOtherMove(step.move)) {
        const spoken = SAYING[step.move](facts, choice)
        const isLeftOut = step.move === 'thanks-for-talking' && isThanked
        if (spoken && !isLeftOut)
          parts.push(partOf(spoken, paragraph, weightOf(step.move, facts.kind)))
      } else {
        const said = ofNotes(step.move, facts, told, { paragraph, choice })
        parts.push(...said.parts)
        more.push(...said.more)
      }
    }
  })
  return { parts, more }
}
