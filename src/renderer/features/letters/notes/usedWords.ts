import type { NoteView } from '@shared/model/views'
import type { PromiseNote } from './promiseNote'

/** '5 of 8' of what may go into a letter; '' where there is nothing. */
export function usedWords(
  notes: readonly Pick<NoteView, 'id' | 'kind'>[],
  promise: PromiseNote | null,
  used: ReadonlySet<number>
): string {
  const forLetters = notes.filter(({ kind }) => kind !== 'other')
  const counted = promise?.canInsert ? 1 : 0
  const all = forLetters.length + counted
  const there = forLetters.filter(({ id }) => used.has(id)).length
  return all === 0 ? '' : `${there + (promise?.isUsed ? counted : 0)} of ${all}`
}
