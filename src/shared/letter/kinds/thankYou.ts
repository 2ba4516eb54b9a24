import type { NoteKind } from '@shared/model/words'
import type { Letter, Part } from '../assemble'
import { choiceFor, composed, type Length } from '../composition'
import { longDay, onDay } from '../english/dates'
import type { LetterFacts } from '../facts'
import { likeness, TOO_ALIKE } from '../likeness'
import { appeal } from '../moves/appeal'
import { colleaguePoint } from '../moves/colleague'
import { concernAnswered } from '../moves/concern'
import { discussed } from '../moves/discussed'
import { interest } from '../moves/interest'
import { keyPoint } from '../moves/keyPoint'
import { lookingForward } from '../moves/lookingForward'
import { missedPoint } from '../moves/missedPoint'
import type { Choice } from '../moves/move'
import { offer } from '../moves/offer'
import { shared } from '../moves/shared'
import { thanksFor, thanksForTime } from '../moves/thanks'
import { talkAgain } from '../moves/talkAgain'
import { thanksAgain } from '../moves/thanksAgain'
import { value } from '../moves/value'
import type { Sentence } from '../piece'
import { roleAtCompany, thisRole } from '../role'
import { selected, type Told } from '../selection'

/** The order of the paragraphs. */
const PARAGRAPH = { opening: 0, specific: 1, fit: 2, additions: 3, ending: 4 }

/** Where a kind of note goes, how many a letter takes of it, and what stays when space is short. */
const ROOM: Record<
  Exclude<NoteKind, 'other'>,
  { paragraph: number; most: number; weight: number }
> = {
  thanks: { paragraph: PARAGRAPH.opening, most: 1, weight: 90 },
  discussed: { paragraph: PARAGRAPH.specific, most: 2, weight: 80 },
  shared: { paragraph: PARAGRAPH.specific, most: 2, weight: 80 },
  excited: { paragraph: PARAGRAPH.fit, most: 2, weight: 50 },
  showed: { paragraph: PARAGRAPH.fit, most: 2, weight: 70 },
  missed: { paragraph: PARAGRAPH.additions, most: 1, weight: 60 },
  concern: { paragraph: PARAGRAPH.additions, most: 1, weight: 65 },
  value: { paragraph: PARAGRAPH.additions, most: 1, weight: 55 }
}
const ORDER = Object.keys(ROOM)

/** A second note of a kind matters less than the first of any other; more only fill a short letter. */
const SECOND = 40
const FURTHER = 30
const OFFER_WEIGHT = 45

/** Words of the body, by how many notes could be used. */
function lengthFor(notes: number): Length {
  if (notes >= 4) return { least: 90, most: 200 }
  return notes >= 2 ? { least: 60, most: 200 } : { least: 40, most: 120 }
}

function sentenceFor({ note, clause, topic, speaker }: Told, choice: Choice): Sentence | null {
  if (speaker !== null) {
    const kind = note.kind === 'shared' ? 'shared' : 'discussed'
    return colleaguePoint(kind, { name: speaker, clause }, choice)
  }
  switch (note.kind) {
    case 'thanks':
      return thanksFor(clause, choice)
    case 'discussed':
      return discussed(clause, choice)
    case 'shared':
      return shared(clause, choice)
    case 'excited':
      return appeal(clause, choice)
    case 'showed':
      return keyPoint(clause, choice)
    case 'missed':
      return missedPoint(clause, choice)
    case 'concern':
      return concernAnswered({ answer: clause, topic }, choice)
    case 'value':
      return value(clause, choice)
    case 'other':
      return null
  }
}

/** The sentences of the notes; `more` are those beyond what a letter takes of their kind. */
function noteParts(told: Told[], choice: Choice): { parts: Part[]; more: Part[] } {
  const inOrder = told.toSorted((a, b) => ORDER.indexOf(a.note.kind) - ORDER.indexOf(b.note.kind))
  const counts = new Map<NoteKind, number>()
  const parts: Part[] = []
  const more: Part[] = []
  for (const one of inOrder) {
    const { kind } = one.note
    if (kind === 'other') continue
    const room = ROOM[kind]
    const earlier = counts.get(kind) ?? 0
    const from = choice.from + one.place
    const sentence = sentenceFor(one, { ...choice, from, isFurther: earlier > 0 })
    if (!sentence) continue
    counts.set(kind, earlier + 1)
    const part = { paragraph: room.paragraph, sentence }
    if (earlier >= room.most) more.push({ ...part, weight: FURTHER })
    else parts.push({ ...part, weight: earlier === 0 ? room.weight : SECOND })
  }
  return { parts, more }
}

/** Lone sentences join the paragraph before or after them: a letter is no list. */
function inParagraphs(parts: Part[]): Part[] {
  const size = (place: number): number =>
    parts.filter(({ paragraph }) => paragraph === place).length
  const { opening, specific, fit, additions } = PARAGRAPH
  const moves = new Map<number, number>()
  if (size(specific) === 1 && size(opening) === 1) moves.set(specific, opening)
  if (size(additions) === 1 || size(fit) === 1) moves.set(additions, fit)
  return parts.map((part) => ({ ...part, paragraph: moves.get(part.paragraph) ?? part.paragraph }))
}

function written(facts: LetterFacts, told: Told[], from: number): Letter {
  const choice = choiceFor(facts, from)
  const { application, interview, promise, today } = facts
  const by = promise?.by ?? null
  const promised = by !== null && by >= today ? longDay(by, today) : null
  const { parts, more } = noteParts(told, choice)
  const at = (place: number): Part[] => parts.filter(({ paragraph }) => paragraph === place)
  const always = { weight: Infinity }
  const occasion = {
    role: roleAtCompany(application),
    on: interview ? onDay(interview.date, today) : ''
  }
  const opening = thanksForTime(occasion, choice)
  const letter: Part[] = [
    { paragraph: PARAGRAPH.opening, sentence: opening, ...always },
    ...at(PARAGRAPH.opening),
    ...at(PARAGRAPH.specific),
    { paragraph: PARAGRAPH.fit, sentence: interest(thisRole(application), choice), ...always },
    ...at(PARAGRAPH.fit),
    ...at(PARAGRAPH.additions),
    { paragraph: PARAGRAPH.ending, sentence: lookingForward(promised, choice), ...always },
    { paragraph: PARAGRAPH.ending, sentence: offer(choice), weight: OFFER_WEIGHT }
  ]
  const fillers: Part[] = [
    ...more,
    { paragraph: PARAGRAPH.ending, sentence: talkAgain(choice), ...always },
    { paragraph: PARAGRAPH.ending, sentence: thanksAgain(choice), ...always }
  ]
  return composed(facts, inParagraphs(letter), fillers, lengthFor(told.length))
}

/**
 * A thank-you from the notes. A note that another letter has used goes again only as long as the
 * two letters do not read alike.
 */
export function thankYou(facts: LetterFacts, from: number): Letter {
  const told = selected(facts)
  const isAlike = ({ body }: Letter): boolean =>
    facts.others.some((other) => likeness(body, other.body) > TOO_ALIKE)
  const fresh = told.filter(({ isReused }) => !isReused)
  const again = told.filter(({ isReused }) => isReused)
  for (let many = again.length; many > 0; many--) {
    const letter = written(facts, [...fresh, ...again.slice(0, many)], from)
    if (!isAlike(letter)) return letter
  }
  return written(facts, fresh, from)
}
