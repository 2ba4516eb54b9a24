import { shallowReactive } from 'vue'
import { request } from '@renderer/ipc/client'
import type { PromiseView } from '@shared/model/views'
import { createAutosave } from '@renderer/ui/autosave'
import type { Autosave } from '@renderer/ui/autosave'

/** What they said about hearing back, as the page holds it. Reactive. */
export interface PromiseLine {
  text: string
  /** 'YYYY-MM-DD', or '' while no day is chosen. */
  by: string
  personId: number | null
}

export function createPromiseLine(
  interviewId: number,
  promise: PromiseView | null
): { line: PromiseLine; save: Autosave } {
  const line = shallowReactive<PromiseLine>({
    text: promise?.text ?? '',
    by: promise?.by ?? '',
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
  return { line, save }
}
