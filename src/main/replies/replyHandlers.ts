import { done } from '@shared/outcome'
import { telling, type HandlersFor } from '../ipc'
import type { ReplyService } from './ReplyService'

export function replyHandlers(
  replies: () => ReplyService,
  changed: () => void
): HandlersFor<'replies.heard' | 'replies.foresee'> {
  return {
    'replies.heard': telling(changed, (input) => replies().heard(input)),
    'replies.foresee': (input) => done(replies().foresee(input))
  }
}
