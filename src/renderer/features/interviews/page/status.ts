import { request } from '@renderer/ipc/client'
import { tellOutcome } from '@renderer/ui/tellOutcome'
import type { InterviewStatus } from '@shared/model/words'

interface StatusWords {
  /** As a choice in the menu. */
  choice: string
  /** Behind the interview's title; '' where it goes without saying. */
  title: string
  /** Once it was chosen. */
  done: string
  icon: string
}

export const STATUS_WORDS: Record<InterviewStatus, StatusWords> = {
  scheduled: {
    choice: 'Scheduled after all',
    title: '',
    done: 'Scheduled after all',
    icon: 'i-lucide-calendar-check'
  },
  'no-show': {
    choice: 'They did not come',
    title: 'they did not come',
    done: 'Noted: they did not come',
    icon: 'i-lucide-user-x'
  },
  cancelled: {
    choice: 'It was cancelled',
    title: 'cancelled',
    done: 'Noted: cancelled',
    icon: 'i-lucide-calendar-x'
  }
}

/** Says what became of an interview, and offers to undo it. */
export async function setStatus(interviewId: number, status: InterviewStatus): Promise<boolean> {
  const outcome = await request('interviews.setStatus', { interviewId, status })
  const { done, icon } = STATUS_WORDS[status]
  return tellOutcome(outcome, () => ({ icon, message: done }))
}
