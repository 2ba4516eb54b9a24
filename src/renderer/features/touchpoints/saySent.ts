import { givenNameOf } from '@shared/model/personName'
import { useToasts } from '@renderer/ui/useToasts'
import type { ToastRequest } from '@renderer/ui/useToasts'
import { undoSent } from './undoSent'

/** Says to whom a message was marked as sent, and offers to undo it. */
export function saySent(name: string, sendingId: number): void {
  useToasts().show(sentToast(givenNameOf(name), sendingId))
}

export function sentToast(to: string, sendingId: number): ToastRequest {
  return {
    icon: 'i-lucide-mail-check',
    message: `Marked as sent to ${to}`,
    undo: () => undoSent(sendingId)
  }
}
