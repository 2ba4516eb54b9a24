import type { Clause } from '../clause'
import { distinctSentences } from '../likeness'
import { inFull, plain, type Sentence } from '../piece'
import { filled, piecesIn, type PieceName, type Values } from '../wording/notation'
import type { MoveName, SituationName } from './names'

/** One case of a move: the pieces that its wordings are made of, and those that are built in. */
export interface Situation {
  name: SituationName
  move: MoveName
  /** What every wording must have. */
  needed?: readonly PieceName[]
  /** Of these every wording must have one. */
  oneOf?: readonly PieceName[]
  /** What a wording may have. */
  optional?: readonly PieceName[]
  /** Six at least for each form of a note, so that a panel never runs short. */
  wordings: readonly (readonly string[])[]
}

/** The user's own wordings, by the situation that they are for. */
export type OwnWordings = ReadonlyMap<SituationName, readonly string[]>

/** Chooses among wordings so that two letters of a panel do not say a thing in the same words. */
export interface Choice {
  /** Where to begin: differs by the reader's place in the panel and by the note's among the notes. */
  from: number
  /** One more for each "another wording". */
  variant: number
  /** Sentences that letters to the same panel have said already. */
  taken: ReadonlySet<string>
  own: OwnWordings
  /** Whether the letter has said something of this kind before: "You also mentioned …". */
  isFurther?: boolean
}

/** A sentence that knows what it does. */
export interface Spoken {
  move: MoveName
  situation: SituationName
  sentence: Sentence
  /** Whether it builds on an earlier sentence of the same move. */
  isFurther: boolean
  /** Every wording that could stand here, this one among them, the user's own first. */
  wordings: () => Sentence[]
}

function turnedTo<T>(list: readonly T[], from: number): T[] {
  if (list.length === 0) return []
  const start = ((Math.trunc(from) % list.length) + list.length) % list.length
  return [...list.slice(start), ...list.slice(0, start)]
}

/** Own wordings know of no "also": a second note of a kind is said by one that is built in. */
function ownFor(
  { name, needed = [], oneOf = [] }: Situation,
  { own, isFurther }: Choice
): string[] {
  if (isFurther) return []
  return (own.get(name) ?? []).filter((wording) => {
    const pieces = piecesIn(wording)
    const hasNeeded = needed.every((piece) => pieces.includes(piece))
    return hasNeeded && (oneOf.length === 0 || oneOf.some((piece) => pieces.includes(piece)))
  })
}

/**
 * The first wording that nobody else of the panel has been sent, and that does not set a second
 * colon into its sentence: the user's own before those that are built in, from `variant` on.
 */
export function worded(
  situation: Situation,
  builtIn: readonly string[],
  values: Values,
  choice: Choice
): Spoken {
  const all = [...ownFor(situation, choice), ...turnedTo(builtIn, choice.from)]
    .map((wording) => filled(wording, values))
    .filter((sentence) => sentence !== null)
  const inTurn = turnedTo(all, choice.variant)
  const fresh = inTurn.filter((sentence) => isFresh(sentence, choice.taken))
  const best = fresh.find((sentence) => !hasTwoColons(sentence))
  return {
    move: situation.move,
    situation: situation.name,
    sentence: best ?? withOneColon(fresh[0] ?? inTurn[0] ?? []),
    isFurther: choice.isFurther === true,
    wordings: () => {
      const usable = all.filter((sentence) => isFresh(sentence, choice.taken))
      const good = usable.filter((sentence) => !hasTwoColons(sentence))
      return good.length > 0 ? good : usable.map(withOneColon)
    }
  }
}

function hasTwoColons(sentence: Sentence): boolean {
  return /:\s.*:\s/.test(plain(sentence))
}

/** "One thing we talked about: the case – a newspaper group". */
function withOneColon(sentence: Sentence): Sentence {
  return sentence.map((piece) =>
    piece.note === null ? piece : { ...piece, text: piece.text.replace(/:\s/, ' – ') }
  )
}

/** Also in the words of another formality, which the letters of a panel need not share. */
function isFresh(sentence: Sentence, taken: ReadonlySet<string>): boolean {
  if (taken.size === 0) return true
  return [sentence, inFull(sentence)].every((said) =>
    [...distinctSentences(plain(said))].every((one) => !taken.has(one))
  )
}

function after(words: string, clause: Clause): Sentence {
  return [{ text: words, own: true, note: null }, clause]
}

/** The words of a note as each piece that they can be. */
export function noteValues(clause: Clause): Values {
  switch (clause.form) {
    case 'statement':
      return { fact: clause, what: after('that ', clause), note: clause }
    case 'able':
      return {
        fact: after('I can ', clause),
        what: after('that I can ', clause),
        note: after('I can ', clause)
      }
    case 'phrase':
    case 'how':
      return { topic: clause, what: clause, note: clause }
    case 'loose':
      return { note: clause }
  }
}
