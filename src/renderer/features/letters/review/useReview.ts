import { onScopeDispose, shallowRef, watch } from 'vue'
import type { Ref } from 'vue'
import type { LetterText, ReviewFacts } from '@shared/letter/review'
import { reviewed, type Reviewed } from './reviewed'

/** How long a letter rests before it is read through, and how long that may be put off; ms. */
const REST = 60
const LONGEST = 400
/** A long letter is read so many times more seldom than reading it takes. */
const SHARE = 5

/**
 * Reads the letter through shortly after every change, never while a key is being handled. Null until
 * there is a letter.
 */
export function useReview(
  letter: Readonly<Ref<LetterText>>,
  facts: Readonly<Ref<ReviewFacts | null>>
): { found: Readonly<Ref<Reviewed | null>> } {
  const found = shallowRef<Reviewed | null>(null)
  let timer: ReturnType<typeof setTimeout> | undefined
  let since: number | null = null
  let took = 0

  function read(): void {
    clearTimeout(timer)
    since = null
    if (facts.value === null) {
      found.value = null
      return
    }
    const begun = performance.now()
    found.value = reviewed(letter.value, facts.value)
    took = performance.now() - begun
  }

  function soon(): void {
    clearTimeout(timer)
    const now = performance.now()
    since ??= now
    const rest = Math.max(REST, SHARE * took)
    const longest = Math.max(LONGEST, SHARE * took)
    timer = setTimeout(read, Math.max(0, Math.min(rest, since + longest - now)))
  }

  watch(letter, soon)
  // Another letter, or other notes: what was found before is about something else.
  watch(facts, read, { immediate: true })
  onScopeDispose(() => {
    clearTimeout(timer)
  })
  return { found }
}
