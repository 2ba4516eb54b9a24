import { reactive } from 'vue'
import type { TypedDay } from './typedDay'

/** What they said, as it is being written down. Reactive. */
export interface HeardDraft {
  text: string
  day: TypedDay
}

/** By application; a draft outlives its dialog, so that closing that loses nothing. */
const drafts = new Map<number, HeardDraft>()

export function heardDraft(applicationId: number): HeardDraft {
  const draft =
    drafts.get(applicationId) ??
    reactive<HeardDraft>({ text: '', day: { text: '', by: '', isByHand: false } })
  drafts.set(applicationId, draft)
  return draft
}

export function dropHeardDraft(applicationId: number): void {
  drafts.delete(applicationId)
}

/** Other data is open, with applications of the same numbers. */
export function dropHeardDrafts(): void {
  drafts.clear()
}
