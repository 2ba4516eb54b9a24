import { ref, shallowRef } from 'vue'
import type { LocalDate } from '@shared/time/localTime'

/** What is known already about an interview that is to be logged. */
export interface InterviewPrefill {
  /** The application it belongs to; then the company and the role come from there. */
  applicationId?: number
  company?: string
  role?: string
  /** Somebody met before who will be there. */
  personId?: number
  /** The day on which it takes place, where it is known. */
  date?: LocalDate
}

/** Whether the dialog for logging an interview is open; any screen may open it. */
export const isLogDialogOpen = ref(false)

/** What the dialog was opened with; null where it begins with nothing. */
export const interviewPrefill = shallowRef<InterviewPrefill | null>(null)

/** Whether a file is being dragged over the window. */
export const isFileOver = ref(false)

/** A file that was dropped on the window, until the dialog takes it. */
export const invitationFile = shallowRef<File | null>(null)

/** Opens the dialog, filled in as far as something is known; each prefill has a draft of its own. */
export function logInterview(prefill?: InterviewPrefill): void {
  interviewPrefill.value = prefill ?? null
  isLogDialogOpen.value = true
}
