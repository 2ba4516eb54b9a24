import { computed, onScopeDispose, reactive, ref, shallowRef } from 'vue'
import { useEventListener } from '@vueuse/core'
import { createAutosave } from '@renderer/ui/autosave'
import { request, useEvent } from '@renderer/ipc/client'
import type { RouteRequest } from '@shared/ipc/contract'
import type { ComposerView, LetterView, SendingView } from '@shared/model/views'
import type { SendingWay } from '@shared/model/words'
import type { Outcome, Problem } from '@shared/outcome'
import { refused } from '@shared/outcome'

export type Occasion = RouteRequest<'letters.open'>

/** One letter with all that stands around it: read, typed into, saved and marked as sent. */
export function useLetter() {
  const view = shallowRef<ComposerView | null>(null)
  const problem = shallowRef<Problem | null>(null)
  const text = reactive({ subject: '', body: '' })
  const savedAt = ref(0)
  const isSending = ref(false)

  let occasion: Occasion | null = null
  /** The version that what is typed follows; a save that names an older one is refused. */
  let base = { id: 0, revision: 0 }
  /** An answer to any but the last question is stale and dropped. */
  let question = 0
  /** Another letter was asked for and its text has not come yet. */
  let awaitsText = false
  /** Once other data is open, nothing typed into the old may be written there. */
  let isClosed = false

  const autosave = createAutosave(save)
  const sent = computed(() => view.value?.letter.sent ?? null)
  const isReadOnly = computed(() => sent.value !== null || isSending.value)

  function typed(field: 'subject' | 'body') {
    return computed({
      get: () => text[field],
      set(value) {
        text[field] = value
        autosave.touch()
      }
    })
  }

  async function save() {
    const outcome = await request('letters.save', {
      ...base,
      ...text
    }).catch(() => refused('INTERNAL', 'The letter could not be saved, because nothing answered.'))
    if (outcome.ok) {
      base.revision = outcome.data.revision
      savedAt.value = outcome.data.updatedAt
    }
    return outcome
  }

  function take(letter: LetterView): void {
    base = { id: letter.id, revision: letter.revision }
    text.subject = letter.subject
    text.body = letter.body
    savedAt.value = letter.updatedAt
    awaitsText = false
  }

  /** Answers null where it failed, or where a newer question makes this answer stale. */
  async function read(): Promise<ComposerView | null> {
    if (occasion === null) return null
    const mine = ++question
    const outcome = await request('letters.open', occasion)
    if (mine !== question || isClosed) return null
    problem.value = outcome.ok ? null : outcome.error
    if (outcome.ok) return outcome.data
    // Better no letter than the one before under another name.
    if (awaitsText) view.value = null
    return null
  }

  /** Opens another letter; what was typed into the one before is saved or given up by then. */
  async function open(wanted: Occasion): Promise<void> {
    occasion = wanted
    awaitsText = true
    await refresh()
  }

  /** Reads again what stands around the letter; the text itself only where nothing is unsaved. */
  async function refresh(): Promise<void> {
    const fresh = await read()
    if (fresh === null) return
    const isNewer = fresh.letter.revision > base.revision
    view.value = fresh
    if (awaitsText || (isNewer && autosave.state === 'saved')) take(fresh.letter)
  }

  async function showOther(): Promise<void> {
    const fresh = await read()
    if (fresh === null) return
    autosave.discard()
    view.value = fresh
    take(fresh.letter)
  }

  async function keepMine(): Promise<void> {
    const fresh = await read()
    if (fresh === null) return
    view.value = fresh
    base.revision = fresh.letter.revision
    await autosave.overwrite()
  }

  /** Saves first, so that what is kept as sent is what stands on the screen. */
  async function markSent(way: SendingWay): Promise<Outcome<SendingView> | null> {
    const applicationId = view.value?.interview.applicationId
    if (occasion === null || applicationId === undefined || isReadOnly.value) return null
    isSending.value = true
    try {
      if (!(await autosave.flush())) return null
      const outcome = await request('touchpoints.markSent', {
        ...occasion,
        applicationId,
        way
      })
      if (outcome.ok) await refresh()
      return outcome
    } finally {
      isSending.value = false
    }
  }

  useEvent('data.changed', () => void refresh())
  useEvent('data.replaced', () => {
    isClosed = true
    autosave.discard()
  })
  // The window may close without another word.
  useEventListener(window, 'pagehide', () => void autosave.flush())
  useEventListener(document, 'visibilitychange', () => {
    if (document.visibilityState === 'hidden') void autosave.flush()
  })
  onScopeDispose(() => {
    isClosed = true
  })

  return {
    view,
    problem,
    /** What stands in the fields; to set it is to type it. */
    subject: typed('subject'),
    body: typed('body'),
    savedAt,
    sent,
    isSending,
    isReadOnly,
    saving: autosave,
    open,
    refresh,
    showOther,
    keepMine,
    markSent,
    /** Tells whether one may leave without losing anything. */
    leave: async (): Promise<boolean> => isClosed || (await autosave.flush())
  }
}
