import { telling, type HandlersFor } from '../ipc'
import type { ReplyService } from './ReplyService'

export function replyHandlers(
  replies: () => ReplyService,
  changed: () => void
): HandlersFor<'replies.heard'> {
  return {
    'replies.heard': telling(changed, (input) => replies().heard(input))
  }
}
