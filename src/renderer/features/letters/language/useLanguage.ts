import { computed, onScopeDispose, type Ref, ref, shallowRef, watch } from 'vue'
import { useDocumentVisibility, useTimeoutFn } from '@vueuse/core'
import { request } from '@renderer/ipc/client'
import type { English, LanguageHint } from '@shared/letter/review'
import type { Outcome } from '@shared/outcome'
import { movedHints } from './movedHints'
import { type LentChecker, lentChecker } from './lentChecker'

/** How long typing rests before a text is checked, and how long a hidden window keeps the checker; ms. */
const REST = 350
const HIDDEN = 60_000

/**
 * 'idle' as long as nobody has written, 'starting' until the first answer, 'checking' while what
 * stands there was not read yet, 'done' when the hints are those of the text, 'failed' when the
 * text could not be checked: the next focus tries again.
 */
export type LanguageState = 'idle' | 'starting' | 'checking' | 'done' | 'failed'

/**
 * Spelling and grammar of a letter, read in a worker while one writes. The worker starts when the
 * letter gets the focus and ends soon after the screen, or when the window is out of sight for a while.
 */
export function useLanguage(
  {
    body,
    focus,
    knownWords,
    english
  }: {
    body: Readonly<Ref<string>>
    /** Whether the letter has the focus. */
    focus: Readonly<Ref<boolean>>
    knownWords: Readonly<Ref<readonly string[]>>
    english: Readonly<Ref<English>>
  },
  start: () => LentChecker = lentChecker
) {
  const found = shallowRef<readonly LanguageHint[]>([])
  const state = ref<LanguageState>('idle')
  const ignored = ref(new Set<string>())
  const learned = ref<string[]>([])

  let checker: LentChecker | null = null
  /** What is asked just now; an answer to anything else is stale. */
  let question = 0
  let isAsking = false

  const rest = useTimeoutFn(() => void check(), REST, { immediate: false })
  const hidden = useTimeoutFn(() => end(), HIDDEN, { immediate: false })
  const visibility = useDocumentVisibility()

  function wake(): void {
    if (checker !== null || !focus.value || visibility.value === 'hidden') return
    state.value = 'starting'
    try {
      checker = start()
    } catch {
      fail()
      return
    }
    void check()
  }

  async function check(): Promise<void> {
    const mine = checker
    // One at a time: what is typed meanwhile is read when this one is answered.
    if (mine === null || isAsking) return
    isAsking = true
    const asked = question
    const words = [...knownWords.value, ...learned.value]
    const answer = await mine
      .check(body.value, { english: english.value, knownWords: words })
      .catch(() => null)
    if (mine !== checker) return
    isAsking = false
    if (answer === null) {
      fail()
    } else if (asked === question) {
      found.value = answer
      state.value = 'done'
    } else if (!rest.isPending.value) {
      void check()
    }
  }

  function end(how: 'end' | 'giveBack' = 'end'): void {
    checker?.[how]()
    checker = null
    isAsking = false
    rest.stop()
    found.value = []
    state.value = 'idle'
  }

  function fail(): void {
    end()
    state.value = 'failed'
  }

  function askAgain(): void {
    question += 1
    if (checker === null) return
    if (state.value === 'done') state.value = 'checking'
    rest.start()
  }

  watch(focus, wake, { immediate: true })
  watch(visibility, (now) => {
    if (now === 'hidden') hidden.start()
    else {
      hidden.stop()
      wake()
    }
  })
  // At once, so that no hint is ever shown beside its words.
  watch(
    body,
    (now, before) => {
      found.value = movedHints(found.value, before, now)
      askAgain()
    },
    { flush: 'sync' }
  )
  // Every saving brings the same words again.
  watch([() => knownWords.value.join('\n'), english], askAgain)
  onScopeDispose(() => end('giveBack'))

  const key = ({ start, end, title }: LanguageHint): string =>
    `${title} ${body.value.slice(start, end)}`

  return {
    /** In the places that they have in the body as it is now. */
    hints: computed(() => found.value.filter((hint) => !ignored.value.has(key(hint)))),
    state: computed(() => state.value),
    /** Leaves the same words alone as long as the letter is open. */
    ignore(hint: LanguageHint): void {
      ignored.value = new Set(ignored.value).add(key(hint))
    },
    /** Puts a word into the user's dictionary. */
    async add(word: string): Promise<Outcome<null>> {
      const outcome = await request('words.add', { word })
      if (outcome.ok) {
        learned.value = [...learned.value, word]
        found.value = found.value.filter(({ start, end }) => body.value.slice(start, end) !== word)
        askAgain()
      }
      return outcome
    }
  }
}
