import { computed, onScopeDispose, ref, shallowRef } from 'vue'
import { useEventListener } from '@vueuse/core'
import { createAutosave } from '@renderer/ui/autosave'
import { request, useEvent } from '@renderer/ipc/client'
import type {
  ComposerView,
  LetterOccasion,
  LetterView,
  SourceView
} from '@shared/model/letterViews'
import type { Formality } from '@shared/model/words'
import type { Problem } from '@shared/outcome'
import { refused } from '@shared/outcome'
import { isSameSources } from './editor'
import { keptParts } from './keptParts'

/** What stands in the fields. */
export interface TypedLetter {
  subject: string
  body: string
  /** What of the body came from which note and was not touched since. */
  sources: readonly SourceView[]
}

/** How a letter is worded where that was chosen for it alone. */
export interface Wording {
  /** Null: as the person's and the profile's. */
  formality: Formality | null
  variant: number
}

const EMPTY: TypedLetter = { subject: '', body: '', sources: [] }
const NO_ANSWER = refused('INTERNAL', 'The letter could not be saved, because nothing answered.')

/** One letter with all that stands around it: read, typed into and saved. */
export function useLetter() {
  const view = shallowRef<ComposerView | null>(null)
  const problem = shallowRef<Problem | null>(null)
  const text = shallowRef<TypedLetter>(EMPTY)
  const wording = shallowRef<Wording>({ formality: null, variant: 0 })
  const savedAt = ref(0)

  let occasion: LetterOccasion | null = null
  /** The version that what is typed follows; a save that names an older one is refused. */
  let base = { id: 0, revision: 0 }
  /** An answer to any but the last question is stale and dropped. */
  let question = 0
  /** Another letter was asked for and its text has not come yet. */
  let awaitsText = false
  /** What stands in the fields was written anew from the notes and is not saved yet. */
  let isSeeded = false
  /** Once other data is open, nothing typed into the old may be written there. */
  let isClosed = false

  const autosave = createAutosave(save)
  const sent = computed(() => view.value?.letter.sent ?? null)

  async function save() {
    const wasSeeded = isSeeded
    const { subject, body, sources } = text.value
    const outcome = await request('letters.save', {
      ...base,
      subject,
      body,
      sources: sources.map(({ note, start, end }) => ({ note, start, end })),
      ...wording.value,
      ...(wasSeeded && { isSeeded: true })
    }).catch(() => NO_ANSWER)
    if (outcome.ok) {
      if (wasSeeded) isSeeded = false
      base.revision = outcome.data.revision
      savedAt.value = outcome.data.updatedAt
    }
    return outcome
  }

  function take({
    id,
    revision,
    subject,
    body,
    sources,
    formality,
    variant,
    updatedAt
  }: LetterView) {
    base = { id, revision }
    text.value = { subject, body, sources }
    wording.value = { formality, variant }
    savedAt.value = updatedAt
    awaitsText = false
    isSeeded = false
  }

  /** Takes what was typed; it is saved after a pause. What the fields only say back is nothing new. */
  function type(changed: Partial<TypedLetter>): void {
    const now = { ...text.value, ...changed }
    if (isSameText(now, text.value)) return
    text.value = now
    autosave.touch()
  }

  /** Takes a letter that was written anew; what stood there is kept as a version. */
  async function rewrite(letter: TypedLetter, chosen: Partial<Wording>): Promise<void> {
    // What is typed so far is saved first, so that the version that is kept has all of it.
    if (!(await autosave.flush())) return
    text.value = letter
    wording.value = { ...wording.value, ...chosen }
    isSeeded = true
    autosave.touch()
    await autosave.flush()
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
  async function open(wanted: LetterOccasion): Promise<void> {
    occasion = wanted
    awaitsText = true
    await refresh()
  }

  /** Puts the letter away: nothing is shown until another is opened. */
  function close(): void {
    occasion = null
    question += 1
    base = { id: 0, revision: 0 }
    view.value = null
    problem.value = null
  }

  /** Reads again what stands around the letter; the text itself only where nothing is unsaved. */
  async function refresh(): Promise<void> {
    const fresh = await read()
    if (fresh === null) return
    const isOther = fresh.letter.revision !== base.revision || fresh.letter.id !== base.id
    view.value = keptParts(view.value, fresh)
    if (awaitsText || (isOther && autosave.state === 'saved')) take(fresh.letter)
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
    base = { id: fresh.letter.id, revision: fresh.letter.revision }
    await autosave.overwrite()
  }

  useEvent('data.changed', ({ applications }) => {
    const mine = occasion?.applicationId
    if (applications === null || (mine !== undefined && applications.includes(mine))) void refresh()
  })
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
    void autosave.flush()
    isClosed = true
  })

  return {
    view,
    problem,
    text,
    wording,
    savedAt,
    sent,
    saving: autosave,
    /** Of what was saved last; a save that names another is refused. */
    revision: () => base.revision,
    open,
    close,
    refresh,
    type,
    rewrite,
    showOther,
    keepMine,
    /** Tells whether one may leave without losing anything. */
    leave: async (): Promise<boolean> => isClosed || (await autosave.flush())
  }
}

function isSameText(one: TypedLetter, other: TypedLetter): boolean {
  return (
    one.subject === other.subject &&
    one.body === other.body &&
    isSameSources(one.sources, other.sources)
  )
}
