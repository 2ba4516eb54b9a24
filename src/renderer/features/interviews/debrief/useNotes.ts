import { computed, onScopeDispose, shallowRef } from 'vue'
import { request, useEvent } from '@renderer/ipc/client'
import type { InterviewDetailView } from '@shared/model/views'
import type { Problem } from '@shared/outcome'
import type { Autosave, SaveState } from '@renderer/ui/autosave'
import { createNoteLines } from './noteLines'
import type { NoteLines } from './noteLines'
import { createPromiseLine } from './promiseLine'
import type { PromiseOnPage } from './promiseLine'
import { STEMS } from './stems'

/** What is known of one interview, what is written down of it, and whether that is saved. */
export function useNotes(interviewId: number) {
  const interview = shallowRef<InterviewDetailView | null>(null)
  const problem = shallowRef<Problem | null>(null)
  const notes = shallowRef<NoteLines | null>(null)
  const promise = shallowRef<PromiseOnPage | null>(null)

  async function read(): Promise<void> {
    const outcome = await request('interviews.read', { id: interviewId })
    if (!outcome.ok) {
      problem.value = outcome.error
      return
    }
    problem.value = null
    interview.value = outcome.data
    // What is being written is never replaced under the user's hands.
    if (notes.value) notes.value.refresh(outcome.data.notes)
    else {
      notes.value = createNoteLines(
        interviewId,
        outcome.data.notes,
        STEMS.map(({ kind }) => kind)
      )
    }
    if (promise.value) promise.value.refresh(outcome.data.promise)
    else promise.value = createPromiseLine(outcome.data)
  }

  const saves = computed<Autosave[]>(() => {
    if (!notes.value || !promise.value) return []
    // The list grows and shrinks with the lines.
    void notes.value.all.length
    return [...notes.value.saves(), promise.value.save]
  })

  const failed = computed(() => saves.value.find((save) => save.problem !== null) ?? null)
  const saveProblem = computed(() => {
    const found = failed.value?.problem
    return found ? (found.fields?.[0]?.message ?? found.message) : null
  })

  const state = computed<SaveState>(() => {
    if (failed.value) return 'failed'
    return saves.value.find((save) => save.state !== 'saved')?.state ?? 'saved'
  })

  /** True when everything written is stored. */
  async function flush(): Promise<boolean> {
    const results = await Promise.all(saves.value.map((save) => save.flush()))
    return results.every(Boolean)
  }

  /** Gives up what is not saved. */
  function discard(): void {
    saves.value.forEach((save) => save.discard())
  }

  const flushNow = (): void => void flush()
  window.addEventListener('pagehide', flushNow)
  document.addEventListener('visibilitychange', flushNow)
  onScopeDispose(() => {
    window.removeEventListener('pagehide', flushNow)
    document.removeEventListener('visibilitychange', flushNow)
  })
  useEvent('data.changed', () => void read())
  // Other data is open: nothing typed here may be written into an interview of the same number.
  useEvent('data.replaced', discard)
  void read()

  return { interview, problem, notes, promise, state, saveProblem, read, flush, discard }
}
