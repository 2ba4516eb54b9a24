import { shallowRef } from 'vue'
import type { RouteRequest } from '@shared/ipc/contract'
import type { SendingWay } from '@shared/model/words'

/** What tells the message from all others, as the main process is asked about it. */
export type SentOccasion = Omit<RouteRequest<'touchpoints.markSent'>, 'way' | 'sentAt'>

/** Which message may have left, and what is known of that already. */
export interface SentQuestion {
  occasion: SentOccasion
  /** The recipient's whole name; null where nobody is known. */
  to: string | null
  company: string
  /** How it is likely to have left; by email where left out. */
  way?: SendingWay
  /** Done before it is marked, such as saving what is still typed; false leaves it unmarked. */
  before?: () => Promise<boolean>
}

/** What the dialog "Did you send it?" is open about; any screen may open it. Null while it is closed. */
export const sentQuestion = shallowRef<SentQuestion | null>(null)

/** Asks how and when a message left; whoever says so marks it as sent there, and can undo it. */
export function askSent(question: SentQuestion): void {
  sentQuestion.value = question
}
