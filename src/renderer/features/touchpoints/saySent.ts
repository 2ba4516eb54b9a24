import { givenNameOf } from '@shared/model/personName'
import { tellOutcome } from '@renderer/ui/tellOutcome'
import type { ToastRequest } from '@renderer/ui/useToasts'
import type { SendingView } from '@shared/model/letterViews'
import type { Outcome } from '@shared/outcome'

/** Says to whom a message was marked as sent, or why it was not. Answers whether it was. */
export function saySent(outcome: Outcome<SendingView>, name: string): boolean {
  return tellOutcome(outcome, () => sentToast(givenNameOf(name)))
}

export function sentToast(to: string): ToastRequest {
  return { icon: 'i-lucide-mail-check', message: `Marked as sent to ${to}` }
}
