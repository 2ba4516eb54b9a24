import { telling, type HandlersFor } from '../ipc'
import type { ReplyService } from './ReplyService'

export function replyHandlers(
  replies: () => ReplyService,
  changed: () => void
): HandlersFor<'replies.heard' | 'replies.remove'> {
  return {
    'replies.heard': telling(changed, (input) => replies().heard(input)),
    'replies.remove': telling(changed, ({ id }) => replies().remove(id))
  }
}
