import { shallowRef } from 'vue'
import type { TouchpointView } from '@shared/model/views'

/** Which message is to wait, and how: left alone until a moment, or moved to a day. */
export interface DayQuestion {
  what: 'snooze' | 'pin'
  touchpoint: TouchpointView
  company: string
  /** IANA: whose days a day is of, where that is not the user's. */
  timeZone: string
}

/** What the dialog that asks for a day is open about; any screen may open it. Null while it is closed. */
export const dayQuestion = shallowRef<DayQuestion | null>(null)

export function askDay(question: DayQuestion): void {
  dayQuestion.value = question
}
