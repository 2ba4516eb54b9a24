import type { NoteKind } from '@shared/model/words'
import type { LetterNote } from '../facts'
import { isUsedIn } from '../likeness'
import { type Finding, notApplicable, passed, warned } from './check'
import { saidIn, saysSomething } from './evidence'
import type { ReviewFacts } from './facts'
import type { Case } from './rule'

/**
 * The notes of a kind that belong into this reader's letter: their own, and those of nobody in
 * particular unless another letter of the panel has said them already.
 */
export function notesFor(kind: NoteKind, facts: ReviewFacts): LetterNote[] {
  return facts.notes.filter((note) => {
    if (note.kind !== kind || !saysSomething(note.text, kind)) return false
    if (note.person !== null) return note.person === facts.recipient?.id
    const said = kind === 'concern' ? (note.answer ?? '') : note.text
    return !facts.others.some(({ body }) => isUsedIn(said, body))
  })
}

/** A check that one note of a kind is used, where the interview has any for this reader. */
export function usesNote(
  { facts, evidence }: Case,
  kind: NoteKind,
  words: { none: string; used: string; unused: (note: string) => string }
): Finding {
  if (facts.kind !== 'thank-you') return notApplicable('This belongs into a thank-you.')
  const any = facts.notes.filter((note) => note.kind === kind && saysSomething(note.text, kind))
  const used = any
    .map(({ text }) => evidence.useOf(saidIn(text, kind)))
    .find((ranges) => ranges !== null)
  if (used) return passed(words.used, used)
  const [first] = notesFor(kind, facts)
  return first ? warned(words.unused(brief(first.text))) : notApplicable(words.none)
}

const LONGEST_QUOTE = 60

/** A note in a message: one line, not too long. */
export function brief(text: string): string {
  const line = text.replace(/\s+/g, ' ').trim()
  if (line.length <= LONGEST_QUOTE) return line
  const cut = line.slice(0, LONGEST_QUOTE)
  return `${cut.slice(0, Math.max(cut.lastIndexOf(' '), LONGEST_QUOTE / 2)).replace(/[\uD800-\uDBFF]$/, '')} …`
}
