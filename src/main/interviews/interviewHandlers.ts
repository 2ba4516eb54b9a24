import type { InterviewDetailView } from '@shared/model/views'
import { done, refused } from '@shared/outcome'
import { telling, type HandlersFor } from '../ipc'
import type { InterviewService } from './InterviewService'

export function interviewHandlers(
  interviews: () => InterviewService,
  detailOf: (interviewId: number) => InterviewDetailView | null,
  changed: () => void
): HandlersFor<'interviews.log' | 'interviews.read' | 'interviews.setThankYou'> {
  return {
    'interviews.log': telling(changed, (input) => interviews().log(input)),
    'interviews.read': ({ id }) => {
      const detail = detailOf(id)
      return detail ? done(detail) : refused('NOT_FOUND', 'This interview is no longer there.')
    },
    'interviews.setThankYou': telling(changed, (input) => interviews().setThankYou(input))
  }
}
