import { notesIn, type PlacedSentence, type Said, type Source, sourcesIn } from './assemble'
import { choiceFor, inItsFormality } from './composition'
import type { Id, LetterFacts } from './facts'
import { sentenceFrom } from './kinds/noteMoves'
import { isOtherMove, SAYING } from './kinds/otherMoves'
import { PLANS } from './kinds/templates'
import type { Choice, Spoken } from './moves/move'
import { type MoveName, MOVES, type SituationName } from './moves/names'
import { inFull, plain } from './piece'
import { everythingTold } from './selection'

/** A sentence is looked for so far around the caret, in UTF-16 units. */
const REACH = 1200

/** Moves whose one sentence may be made of any of several notes. */
const OF_ONE_NOTE: readonly MoveName[] = ['still-interested', 'good-thing']

function choiceAt(facts: LetterFacts, isFurther: boolean): Choice {
  return { ...choiceFor({ ...facts, variant: 0 }), isFurther }
}

/** Null for a move of a letter of another kind too, where its facts are not there. */
function spokenAs(facts: LetterFacts, { move, notes, isFurther = false }: Said): Spoken | null {
  const choice = choiceAt(facts, isFurther)
  if (isOtherMove(move)) return SAYING[move](facts, choice, notes.length > 0 ? notes : undefined)
  const told = everythingTold(facts).find(({ note }) => notes.includes(note.id))
  return told ? sentenceFrom(facts, told, choice) : null
}

/**
 * All wordings of a sentence that a draft for these facts may have, the user's own first, without
 * those that letters to the same panel have used. Empty where these facts cannot say it.
 */
export function otherWordings(facts: LetterFacts, sentence: Said): string[] {
  const spoken = spokenAs(facts, sentence)
  const wordings = spoken?.wordings() ?? []
  return [...new Set(wordings.map((each) => plain(inItsFormality(facts, each))))]
}

/** A sentence to set into a letter; its sources count from its own beginning. */
export interface NoteSentence {
  text: string
  sources: Source[]
}

/**
 * The sentence that puts one note into this letter, turned to its reader; `nth` goes through its
 * wordings, from 0, round and round. Null for a note that goes into no letter or not into this one:
 * one worth remembering, one that says nothing, another panelist's that cannot be told surely.
 */
export function sentenceFor(noteId: Id, facts: LetterFacts, nth: number): NoteSentence | null {
  const told = everythingTold(facts).find(({ note }) => note.id === noteId)
  const spoken = told ? sentenceFrom(facts, told, choiceAt(facts, false)) : null
  const wordings = spoken?.wordings() ?? []
  const size = Math.max(1, wordings.length)
  const wording = wordings[((Math.trunc(nth) % size) + size) % size] ?? spoken?.sentence
  if (!wording || wording.length === 0) return null
  const sentence = inItsFormality(facts, wording)
  return { text: plain(sentence), sources: sourcesIn(sentence, 0) }
}

/** Whether letters of this kind make the move as they are built in. */
function isUsual({ move }: Spoken, { kind }: LetterFacts): boolean {
  const { template, fillers } = PLANS[kind]
  return template.includes(`{${move}}`) || fillers.includes(move) || move === 'colleague'
}

/** Everything that a letter for these facts could say, what its kind usually says first. */
function everythingSaid(facts: LetterFacts): Spoken[] {
  const told = everythingTold(facts)
  const moves = MOVES.filter(isOtherMove)
  const spoken: (Spoken | null)[] = [
    ...moves.map((move) => spokenAs(facts, { move, notes: [] })),
    ...told.flatMap((one) =>
      [false, true].map((isFurther) => sentenceFrom(facts, one, choiceAt(facts, isFurther)))
    ),
    ...told.flatMap(({ note }) =>
      OF_ONE_NOTE.map((move) => spokenAs(facts, { move, notes: [note.id] }))
    )
  ]
  const all = spoken.filter((each) => each !== null)
  return [
    ...all.filter((each) => isUsual(each, facts)),
    ...all.filter((each) => !isUsual(each, facts))
  ]
}

const KNOWN = new WeakMap<LetterFacts, Map<string, Said>>()

/** Every sentence that could stand in a letter for these facts, with what it does. */
function knownSentences(facts: LetterFacts): Map<string, Said> {
  const cached = KNOWN.get(facts)
  if (cached) return cached
  const known = new Map<string, Said>()
  for (const { move, sentence, isFurther, wordings } of everythingSaid(facts)) {
    const said = { move, notes: notesIn(sentence), isFurther }
    for (const wording of [sentence, ...wordings()]) {
      for (const text of [plain(wording), plain(inFull(wording))]) {
        if (text !== '' && !known.has(text)) known.set(text, said)
      }
    }
  }
  KNOWN.set(facts, known)
  return known
}

/**
 * The sentence at `offset` of a body, where it is word for word one that a draft for these facts could
 * have; null where it was written by hand. The longest, should one stand within another.
 */
export function moveAt(facts: LetterFacts, body: string, offset: number): PlacedSentence | null {
  const from = Math.max(0, offset - REACH)
  const around = body.slice(from, offset + REACH)
  let found: PlacedSentence | null = null
  for (const [text, said] of knownSentences(facts)) {
    if (found && text.length <= found.end - found.start) continue
    for (let at = around.indexOf(text); at >= 0; at = around.indexOf(text, at + 1)) {
      const start = from + at
      const end = start + text.length
      if (start <= offset && offset <= end) found = { ...said, start, end }
    }
  }
  return found
}

/**
 * The sentences of a letter for these facts that an own wording would make, up to `most`; none where
 * its situation does not come up in it.
 */
export function sentencesWith(
  facts: LetterFacts,
  { situation, text }: { situation: SituationName; text: string },
  most: number
): string[] {
  const alone = { ...facts, others: [], ownWordings: [] }
  const builtIn = new Set(everythingSaid(alone).flatMap((spoken) => wordingsIn(alone, spoken)))
  const sentences = everythingSaid({ ...alone, ownWordings: [{ situation, text }] })
    .filter((spoken) => spoken.situation === situation)
    .flatMap((spoken) => wordingsIn(alone, spoken))
    .filter((sentence) => !builtIn.has(sentence))
  return [...new Set(sentences)].slice(0, most)
}

function wordingsIn(facts: LetterFacts, { wordings }: Spoken): string[] {
  return wordings().map((sentence) => plain(inItsFormality(facts, sentence)))
}
