import { computed, onScopeDispose, ref, shallowRef } from 'vue'
import { onBeforeRouteLeave, onBeforeRouteUpdate } from 'vue-router'
import { request, useEvent } from '@renderer/ipc/client'
import { tellOutcome } from '@renderer/ui/tellOutcome'
import type { InterviewDetailView } from '@shared/model/views'
import type { ThankYouWish } from '@shared/model/words'
import type { Problem } from '@shared/outcome'
import type { Autosave, SaveState } from '@renderer/ui/autosave'
import { createNoteLines } from './noteLines'
import type { NoteLines } from './noteLines'
import { createPromiseLine } from './promiseLine'
import type { PromiseOnPage } from './promiseLine'
import { STEMS } from './stems'

/** One interview's page: what is known of it, what is written down, and whether that is saved. */
export function useDebrief(interviewId: number) {
  const interview = shallowRef<InterviewDetailView | null>(null)
  const problem = shallowRef<Problem | null>(null)
  const notes = shallowRef<NoteLines | null>(null)
  const promise = shallowRef<PromiseOnPage | null>(null)
  /** Leaving was refused once because something is not saved; the second time it is given up. */
  const wasHeld = ref(false)

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

  async function setThankYou(personId: number, thankYou: ThankYouWish): Promise<void> {
    const outcome = await request('interviews.setThankYou', { interviewId, personId, thankYou })
    if (!outcome.ok) problem.value = outcome.error
  }

  /** Takes the interview away with all that is written here; true where it is gone. */
  async function remove(): Promise<boolean> {
    // What is typed goes with it, so that Undo brings it back.
    await flush()
    const removed = await request('interviews.remove', { id: interviewId })
    const company = interview.value?.company ?? ''
    const isGone = tellOutcome(removed, () => ({
      icon: 'i-lucide-trash-2',
      message: `Interview with ${company} deleted`
    }))
    if (isGone) saves.value.forEach((save) => save.discard())
    return isGone
  }

  async function mayLeave(): Promise<boolean> {
    const isSaved = await flush()
    const mayGo = isSaved || wasHeld.value
    wasHeld.value = !isSaved
    return mayGo
  }

  const flushNow = (): void => void flush()
  window.addEventListener('pagehide', flushNow)
  document.addEventListener('visibilitychange', flushNow)
  onScopeDispose(() => {
    window.removeEventListener('pagehide', flushNow)
    document.removeEventListener('visibilitychange', flushNow)
  })
  onBeforeRouteLeave(mayLeave)
  onBeforeRouteUpdate(mayLeave)
  useEvent('data.changed', () => void read())
  // Other data is open: nothing typed here may be written into an interview of the same number.
  useEvent('data.replaced', () => saves.value.forEach((save) => save.discard()))
  void read()

  return {
    interview,
    notes,
    promise,
    problem,
    state,
    saveProblem,
    wasHeld,
    read,
    flush,
    remove,
    setThankYou
  }
}
