import type { NoteKind } from '@shared/model/words'
import { PROMISE_WORDS, STEMS } from '../debrief/stems'

/** A sentence of the debrief: one that becomes a note, or what they said about hearing back. */
export interface Sentence {
  kind: NoteKind | 'promise'
  words: string
  example: string
}

const PROMISE: Sentence = {
  kind: 'promise',
  words: PROMISE_WORDS,
  example: 'by the end of next week'
}

/** All of them, in the order of the whole page. */
export const SENTENCES: readonly Sentence[] = STEMS.flatMap((stem) =>
  stem.kind === 'other' ? [PROMISE, stem] : [stem]
)

export function sentenceOf(kind: Sentence['kind']): Sentence {
  return SENTENCES.find((sentence) => sentence.kind === kind) ?? PROMISE
}

/**
 * Those that are not begun yet: the ones behind this first, since one goes down the page.
 * @param isBegun whether something is written to finish it
 */
export function sentencesLeft(
  from: Sentence['kind'],
  isBegun: (kind: Sentence['kind']) => boolean
): Sentence[] {
  const at = SENTENCES.findIndex(({ kind }) => kind === from)
  const others = [...SENTENCES.slice(at + 1), ...SENTENCES.slice(0, at)]
  return others.filter(({ kind }) => !isBegun(kind))
}

/** The next one down the page that is not begun; null at its end. */
export function sentenceAfter(
  from: Sentence['kind'],
  isBegun: (kind: Sentence['kind']) => boolean
): Sentence | null {
  const at = SENTENCES.findIndex(({ kind }) => kind === from)
  return SENTENCES.slice(at + 1).find(({ kind }) => !isBegun(kind)) ?? null
}
