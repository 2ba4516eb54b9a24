import { shallowReactive } from 'vue'
import { storedDay } from '@renderer/features/replies'
import type { TypedDay } from '@renderer/features/replies'
import { request } from '@renderer/ipc/client'
import type { InterviewDetailView, PromiseView } from '@shared/model/views'
import type { LocalDate } from '@shared/time/localTime'
import { createAutosave } from '@renderer/ui/autosave'
import type { Autosave } from '@renderer/ui/autosave'

/** What they said about hearing back, as the page holds it. Reactive. */
export interface PromiseLine extends TypedDay {
  personId: number | null
  /** What somebody else made of it, while it is not decided whose is kept; '' where it is gone. */
  theirs: string | null
}

export interface PromiseOnPage {
  line: PromiseLine
  /** The day of the interview, from which their words count. */
  from: LocalDate
  save: Autosave
  entered(): void
  left(): void
  /** Shows what is stored now, unless it is being written. */
  refresh(stored: PromiseView | null): void
  /** Ends a conflict: what is in the line is saved over what is stored. */
  keepMine(): Promise<void>
  /** Ends a conflict: the line becomes what is stored. */
  takeTheirs(): Promise<void>
}

export function createPromiseLine({
  id: interviewId,
  startLocal,
  promise
}: Pick<InterviewDetailView, 'id' | 'startLocal' | 'promise'>): PromiseOnPage {
  const from = startLocal.slice(0, 'YYYY-MM-DD'.length)
  const lineOf = (stored: PromiseView | null): Omit<PromiseLine, 'theirs'> => ({
    ...storedDay(stored?.text ?? '', stored?.by ?? null, from),
    personId: stored?.personId ?? null
  })
  const line = shallowReactive<PromiseLine>({ ...lineOf(promise), theirs: null })
  /** As it was read or written last. */
  let before = promise
  let isEntered = false

  async function write() {
    const { text, by, personId } = line
    const isNone = text.trim() === '' && by === ''
    const next = isNone ? null : { text, by: by === '' ? null : by, personId }
    const written = await request('promises.write', { interviewId, promise: next, before })
    if (written.ok) before = next && { ...next, text: text.trim() }
    else if (written.error.code === 'CONFLICT') line.theirs = (await storedNow())?.text ?? ''
    return written
  }

  async function storedNow(): Promise<PromiseView | null> {
    const outcome = await request('interviews.read', { id: interviewId })
    return outcome.ok ? outcome.data.promise : before
  }

  const save = createAutosave(write)
  return {
    line,
    from,
    save,
    entered() {
      isEntered = true
    },
    left() {
      isEntered = false
      void save.flush()
    },
    refresh(stored) {
      if (isEntered || save.state !== 'saved') return
      if (JSON.stringify(stored) === JSON.stringify(before)) return
      before = stored
      Object.assign(line, lineOf(stored))
    },
    async keepMine() {
      before = await storedNow()
      line.theirs = null
      await save.overwrite()
    },
    async takeTheirs() {
      before = await storedNow()
      line.theirs = null
      save.discard()
      Object.assign(line, lineOf(before))
    }
  }
}
