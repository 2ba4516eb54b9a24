import type { Letter, Part } from '../assemble'
import { choiceFor, composed, type Length } from '../composition'
import type { LetterFacts } from '../facts'
import { likeness, TOO_ALIKE } from '../likeness'
import { selected, type Told } from '../selection'
import { ownTemplateOf } from '../wording/ownWordings'
import { outlineOf } from '../wording/template'
import { isOtherMove, SAYING } from './otherMoves'
import { outlined } from './outlined'
import { PLANS } from './templates'

/** The paragraphs of a thank-you as it is built in. */
const OPENING = 0
const SPECIFIC = 1
const FIT = 2
const ADDITIONS = 3

/** Words of a thank-you, by how many notes could be used. */
function lengthOf({ kind }: LetterFacts, notes: number): Length {
  if (kind !== 'thank-you') return PLANS[kind].length
  if (notes >= 4) return { least: 90, most: 200 }
  return notes >= 2 ? { least: 60, most: 200 } : { least: 40, most: 120 }
}

/** Lone sentences join the paragraph before or after them: a letter is no list. */
function inParagraphs(parts: Part[]): Part[] {
  const size = (place: number): number =>
    parts.filter(({ paragraph }) => paragraph === place).length
  const moves = new Map<number, number>()
  if (size(SPECIFIC) === 1 && size(OPENING) === 1) moves.set(SPECIFIC, OPENING)
  if (size(ADDITIONS) === 1 || size(FIT) === 1) moves.set(ADDITIONS, FIT)
  return parts.map((part) => ({ ...part, paragraph: moves.get(part.paragraph) ?? part.paragraph }))
}

function written(facts: LetterFacts, told: Told[]): Letter {
  const { kind } = facts
  const plan = PLANS[kind]
  const own = ownTemplateOf(facts, kind)
  const outline = outlineOf(own ?? plan.template)
  const choice = choiceFor(facts)
  const { parts, more } = outlined(outline, facts, told, choice)
  const isPlain = kind === 'thank-you' && own === null
  const fillers = plan.fillers.flatMap((move): Part[] => {
    const isThere = parts.some((part) => part.move === move)
    const spoken = isThere || !isOtherMove(move) ? null : SAYING[move](facts, choice)
    return spoken ? [{ ...spoken, paragraph: outline.length - 1, weight: Infinity }] : []
  })
  const letter = isPlain ? inParagraphs(parts) : parts
  return composed(facts, letter, [...more, ...fillers], lengthOf(facts, told.length))
}

/**
 * A letter from the facts. A note that another letter has used goes into a thank-you again only as
 * long as the two do not read alike.
 */
export function letterOf(facts: LetterFacts): Letter {
  if (facts.kind !== 'thank-you') return written(facts, [])
  const told = selected(facts)
  const isAlike = ({ body }: Letter): boolean =>
    facts.others.some((other) => likeness(body, other.body) > TOO_ALIKE)
  const fresh = told.filter(({ isReused }) => !isReused)
  const again = told.filter(({ isReused }) => isReused)
  for (let many = again.length; many > 0; many--) {
    const letter = written(facts, [...fresh, ...again.slice(0, many)])
    if (!isAlike(letter)) return letter
  }
  return written(facts, fresh)
}
