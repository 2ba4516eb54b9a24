import type { NoteKind } from '@shared/model/words'
import { assembled, type Letter, type Part, within, wordsIn } from './assemble'
import { longDay, weekday } from './english/dates'
import type { LetterFacts } from './facts'
import { greeting } from './greeting'
import { distinctSentences, likeness, TOO_ALIKE } from './likeness'
import { offer, signature, thanksAgain } from './moves/closing'
import { colleaguePoint } from './moves/colleague'
import { concernAnswered } from './moves/concern'
import { appeal, interest } from './moves/interest'
import { keyPoint } from './moves/keyPoint'
import { lookingForward } from './moves/lookingForward'
import { missedPoint } from './moves/missedPoint'
import type { Choice } from './moves/move'
import { discussed, shared } from './moves/specificPoint'
import { thanksFor, thanksForTime } from './moves/thanks'
import { value } from './moves/value'
import { inFull, type Sentence } from './piece'
import { roleAtCompany } from './role'
import { selected, type Told } from './selection'

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

/** A second note of a kind matters less than the first of any other. */
const SECOND = 40
const OFFER_WEIGHT = 45
/** From so many notes on, the letter's own sentences are brief. */
const FULL = 6

/** Words of the body, by how many notes could be used. */
function lengthFor(notes: number): { least: number; most: number } {
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

function noteParts(told: Told[], from: number, taken: ReadonlySet<string>): Part[] {
  const inOrder = told.toSorted((a, b) => ORDER.indexOf(a.note.kind) - ORDER.indexOf(b.note.kind))
  const counts = new Map<NoteKind, number>()
  return inOrder.flatMap((one) => {
    const { kind } = one.note
    if (kind === 'other') return []
    const { paragraph, most, weight } = ROOM[kind]
    const earlier = counts.get(kind) ?? 0
    const sentence = earlier < most ? sentenceFor(one, { from: from + one.place, taken }) : null
    if (!sentence) return []
    counts.set(kind, earlier + 1)
    return [{ paragraph, sentence, weight: earlier === 0 ? weight : SECOND }]
  })
}

function written(facts: LetterFacts, told: Told[], from: number): Letter {
  const taken = new Set(facts.others.flatMap(({ body }) => [...distinctSentences(body)]))
  const choice = { from, taken }
  const role = roleAtCompany(facts.application)
  const place = roleAtCompany({ role: '', company: facts.application.company })
  const day = facts.interview && weekday(facts.interview.date)
  const promised = facts.promise?.by ? longDay(facts.promise.by) : null
  const always = { weight: Infinity }
  const notes = noteParts(told, from, taken)
  const inParagraph = (place: number): Part[] =>
    notes.filter(({ paragraph }) => paragraph === place)
  const additions = inParagraph(PARAGRAPH.additions)
  const parts: Part[] = [
    {
      paragraph: PARAGRAPH.opening,
      sentence: thanksForTime({ role, on: day === null ? '' : ` on ${day}` }, choice),
      ...always
    },
    ...inParagraph(PARAGRAPH.opening),
    ...inParagraph(PARAGRAPH.specific),
    {
      paragraph: PARAGRAPH.fit,
      sentence: interest(place, notes.length >= FULL, choice),
      ...always
    },
    ...inParagraph(PARAGRAPH.fit),
    ...(additions.length > 1
      ? additions
      : additions.map((part) => ({ ...part, paragraph: PARAGRAPH.fit }))),
    { paragraph: PARAGRAPH.ending, sentence: lookingForward(promised, choice), ...always },
    { paragraph: PARAGRAPH.ending, sentence: offer(choice), weight: OFFER_WEIGHT }
  ]
  const { least, most } = lengthFor(notes.length)
  const again = { paragraph: PARAGRAPH.ending, sentence: thanksAgain(), ...always }
  const filled = wordsIn(parts) < least ? [...parts, again] : parts
  const fitting = within(filled, most)
  const isFormal = facts.profile.formality === 'dear'
  const spoken = fitting.map((part) =>
    isFormal ? { ...part, sentence: inFull(part.sentence) } : part
  )
  return assembled(greeting(facts), spoken, signature(facts.profile))
}

/**
 * A thank-you from the notes. A note that another letter has used goes again only as long as the
 * two letters do not read alike.
 */
export function thankYou(facts: LetterFacts, from: number): Letter {
  const told = selected(facts)
  const letter = written(facts, told, from)
  const isAlike = facts.others.some(({ body }) => likeness(letter.body, body) > TOO_ALIKE)
  const fresh = told.filter(({ isReused }) => !isReused)
  return isAlike && fresh.length > 0 ? written(facts, fresh, from) : letter
}
