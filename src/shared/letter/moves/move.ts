import type { Clause } from '../clause'
import { distinctSentences } from '../likeness'
import { inFull, plain, type Sentence } from '../piece'

/** A wording of a move, given what it has to say. */
export type Wording<T> = (said: T) => Sentence

/** Chooses among wordings so that two letters of a panel do not say a thing in the same words. */
export interface Choice {
  /** Where to begin: differs by the reader's place in the panel and by the variant asked for. */
  from: number
  /** Sentences that letters to the same panel have said already. */
  taken: ReadonlySet<string>
  /** Whether the letter has said something of this kind before: "You also mentioned …". */
  isFurther?: boolean
}

/**
 * The first wording from `from` on that nobody else of the panel has been sent, and that does not
 * set a second colon into its sentence.
 */
export function worded<T>(
  wordings: readonly Wording<T>[],
  said: T,
  { from, taken }: Choice
): Sentence {
  const start = ((Math.trunc(from) % wordings.length) + wordings.length) % wordings.length
  const inTurn = [...wordings.slice(start), ...wordings.slice(0, start)]
  let good: Sentence | null = null
  for (const wording of inTurn) {
    const sentence = wording(said)
    if (!isFresh(sentence, taken)) continue
    if (!/:\s.*:\s/.test(plain(sentence))) return sentence
    good ??= sentence
  }
  return withOneColon(good ?? inTurn[0]?.(said) ?? [])
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

/** What stands after "is": "that you lead four people", "how you plan", "the night shift". */
export function complement(clause: Clause): Sentence {
  if (clause.form === 'statement') return [{ text: 'that ', own: true, note: null }, clause]
  if (clause.form === 'able') return [{ text: 'that I can ', own: true, note: null }, clause]
  return [clause]
}
