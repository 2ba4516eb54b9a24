import type { Id } from './facts'
import type { Piece } from './piece'

/**
 * How the words of a note can stand in a sentence.
 * - `statement`: a whole clause, after "that" or a comma: "you're moving order events to Kafka"
 * - `phrase`: a noun or an -ing phrase, after "about", "for" or "is": "owning the migration"
 * - `how`: an indirect question, after "explained" or "about": "how the team plans nights"
 * - `able`: a bare verb, after "I can": "cut deploy times"
 * - `loose`: none of these surely, so only after a colon: "Kafka migration, spring"
 */
export type Form = 'statement' | 'phrase' | 'how' | 'able' | 'loose'

/** The words of one note, turned to the reader, without a full stop. */
export interface Clause extends Piece {
  form: Form
}

export function clauseOf(note: Id, form: Form, text: string): Clause {
  return { note, form, text, own: false }
}
