import { givenNameOf } from '@shared/model/personName'
import { useToasts } from '@renderer/ui/useToasts'
import { undoSent } from './undoSent'

/** Says to whom a message was marked as sent, and offers to undo it. */
export function saySent(name: string, sendingId: number): void {
  useToasts().show({
    icon: 'i-lucide-mail-check',
    message: `Marked as sent to ${givenNameOf(name)}`,
    undo: () => undoSent(sendingId)
  })
}
