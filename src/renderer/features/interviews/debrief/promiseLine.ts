import { shallowReactive } from 'vue'
import { storedDay } from '@renderer/features/replies'
import type { TypedDay } from '@renderer/features/replies'
import { request } from '@renderer/ipc/client'
import type { InterviewDetailView } from '@shared/model/views'
import type { LocalDate } from '@shared/time/localTime'
import { createAutosave } from '@renderer/ui/autosave'
import type { Autosave } from '@renderer/ui/autosave'

/** What they said about hearing back, as the page holds it. Reactive. */
export interface PromiseLine extends TypedDay {
  personId: number | null
}

export interface PromiseOnPage {
  line: PromiseLine
  /** The day of the interview, from which their words count. */
  from: LocalDate
  save: Autosave
}

export function createPromiseLine({
  id: interviewId,
  startLocal,
  promise
}: Pick<InterviewDetailView, 'id' | 'startLocal' | 'promise'>): PromiseOnPage {
  const from = startLocal.slice(0, 'YYYY-MM-DD'.length)
  const line = shallowReactive<PromiseLine>({
    ...storedDay(promise?.text ?? '', promise?.by ?? null, from),
    personId: promise?.personId ?? null
  })
  const save = createAutosave(() =>
    request('promises.write', {
      interviewId,
      promise:
        line.text.trim() === '' && line.by === ''
          ? null
          : { text: line.text, by: line.by === '' ? null : line.by, personId: line.personId }
    })
  )
  return { line, from, save }
}
