import { onScopeDispose, shallowRef, watch } from 'vue'
import type { Ref } from 'vue'
import { moveAt, sentenceFor, type LetterFacts } from '@shared/letter'

/** So long at a stretch; milliseconds. */
const STRETCH = 8

/**
 * Which notes have a sentence for this reader: what is for the user alone has none. Found out bit by
 * bit while there is nothing else to do, and with it what "another wording" needs.
 */
export function useInsertable(
  facts: Readonly<Ref<LetterFacts>>
): Readonly<Ref<ReadonlySet<number>>> {
  const found = shallowRef<ReadonlySet<number>>(new Set())
  let cancel = (): void => undefined

  function look(at: number, before: ReadonlySet<number>): void {
    const { notes } = facts.value
    const until = performance.now() + STRETCH
    const now = new Set(before)
    let next = at
    while (next < notes.length && performance.now() < until) {
      const note = notes[next++]
      if (note && sentenceFor(note.id, facts.value, 0) !== null) now.add(Number(note.id))
    }
    found.value = now
    cancel = whenIdle(
      next < notes.length ? () => look(next, now) : () => moveAt(facts.value, '', 0)
    )
  }

  watch(
    facts,
    () => {
      cancel()
      cancel = whenIdle(() => look(0, new Set()))
    },
    { immediate: true }
  )
  onScopeDispose(() => cancel())
  return found
}

/** Answers with what calls it off. */
function whenIdle(work: () => unknown): () => void {
  if (!('requestIdleCallback' in window)) {
    const timer = setTimeout(work)
    return () => clearTimeout(timer)
  }
  const idle = requestIdleCallback(() => work())
  return () => cancelIdleCallback(idle)
}
