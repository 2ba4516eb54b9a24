import type { InterviewDetailView } from '@shared/model/views'
import { done, refused } from '@shared/outcome'
import { telling, type HandlersFor } from '../ipc'
import type { InterviewChanges } from './InterviewChanges'
import type { InterviewService } from './InterviewService'

type InterviewRoute =
  | 'interviews.log'
  | 'interviews.read'
  | 'interviews.setThankYou'
  | 'interviews.setStatus'
  | 'interviews.move'
  | 'interviews.prefill'
  | 'interviews.foresee'
  | 'interviews.change'
  | 'interviews.remove'

export function interviewHandlers(
  interviews: () => InterviewService,
  changes: () => InterviewChanges,
  detailOf: (interviewId: number) => InterviewDetailView | null,
  changed: () => void
): HandlersFor<InterviewRoute> {
  return {
    'interviews.log': telling(changed, (input) => interviews().log(input)),
    'interviews.read': ({ id }) => {
      const detail = detailOf(id)
      return detail ? done(detail) : refused('NOT_FOUND', 'This interview is no longer there.')
    },
    'interviews.setThankYou': telling(changed, (input) => changes().setThankYou(input)),
    'interviews.setStatus': telling(changed, (input) => changes().setStatus(input)),
    'interviews.move': telling(changed, (input) => changes().move(input)),
    'interviews.foresee': (input) => done(interviews().foresee(input)),
    'interviews.prefill': (input) => done(interviews().prefill(input)),
    'interviews.change': telling(changed, (input) => changes().set(input)),
    'interviews.remove': telling(changed, ({ id }) => changes().remove(id))
  }
}
