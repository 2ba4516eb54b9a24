import { shallowReactive } from 'vue'
import type { Outcome, Problem } from '@shared/outcome'

/** How long typing rests before it is saved; milliseconds. */
export const PAUSE = 400

/** How long typing that never rests goes unsaved; milliseconds. */
export const LONGEST = 900

export type SaveState = 'saved' | 'waiting' | 'saving' | 'failed' | 'conflict'

export interface Autosave {
  /** Reactive. After 'failed' the next typing or `flush` tries again; a 'conflict' waits. */
  readonly state: SaveState
  /** Why the last try failed; reactive. */
  readonly problem: Problem | null
  /** Something was typed: it is saved after a pause, or after `LONGEST` where there is none. */
  touch(): void
  /** Saves what is not saved, now; tells whether everything typed is saved. */
  flush(): Promise<boolean>
  /** Ends a conflict by saving over the other version; `save` must name that one by now. */
  overwrite(): Promise<boolean>
  /** Gives up what is not saved, because something else took its place. */
  discard(): void
}

/**
 * Saves what is typed after each pause: one save at a time, each with the latest text, so that no
 * older one can arrive after a newer. The first save of a `flush` leaves before it returns, which
 * is what a closing window needs.
 * @param save reads the latest text itself; when it answers CONFLICT nothing more is saved until
 *   the user has decided
 */
export function createAutosave(save: () => Promise<Outcome<unknown>>): Autosave {
  const shown = shallowReactive<{ state: SaveState; problem: Problem | null }>({
    state: 'saved',
    problem: null
  })
  let isDirty = false
  let isWanted = false
  let running: Promise<boolean> | null = null
  let timer: ReturnType<typeof setTimeout> | undefined
  /** When the oldest of what waits was typed. */
  let since: number | null = null

  function touch(): void {
    isDirty = true
    if (shown.state === 'conflict') return
    if (shown.state === 'saved') shown.state = 'waiting'
    clearTimeout(timer)
    since ??= performance.now()
    const left = LONGEST - (performance.now() - since)
    timer = setTimeout(() => void flush(), Math.max(0, Math.min(PAUSE, left)))
  }

  function flush(): Promise<boolean> {
    clearTimeout(timer)
    if (shown.state === 'conflict') return Promise.resolve(false)
    isWanted = true
    running ??= saveWhileWanted().finally(() => {
      running = null
    })
    return running
  }

  async function saveWhileWanted(): Promise<boolean> {
    while (isDirty && isWanted) {
      isDirty = false
      isWanted = false
      since = null
      shown.state = 'saving'
      const outcome = await save()
      if (!outcome.ok) {
        isDirty = true
        shown.problem = outcome.error
        shown.state = outcome.error.code === 'CONFLICT' ? 'conflict' : 'failed'
        return false
      }
      shown.problem = null
    }
    shown.state = isDirty ? 'waiting' : 'saved'
    return !isDirty
  }

  return {
    get state() {
      return shown.state
    },
    get problem() {
      return shown.problem
    },
    touch,
    flush,
    overwrite() {
      isDirty = true
      shown.state = 'waiting'
      return flush()
    },
    discard() {
      clearTimeout(timer)
      isDirty = false
      since = null
      shown.problem = null
      shown.state = 'saved'
    }
  }
}
