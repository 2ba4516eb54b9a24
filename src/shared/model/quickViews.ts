import type { InterviewView } from './views'

/** What a quick note may be about. */
export interface QuickView {
  /** Those of the last days that have begun, the newest first; a few. */
  interviews: InterviewView[]
  /** The one that is most likely meant; null where none ended lately. */
  interviewId: number | null
}
