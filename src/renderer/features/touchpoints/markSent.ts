import { request } from '@renderer/ipc/client'
import { useToasts } from '@renderer/ui/useToasts'
import { saySent } from './saySent'

/** Whose thank-you of which interview. */
export interface Recipient {
  interviewId: number
  personId: number
  name: string
}

/** Marks a thank-you as sent by email now and offers to undo it. Answers whether it was. */
export async function markSent({ interviewId, personId, name }: Recipient): Promise<boolean> {
  const outcome = await request('touchpoints.markSent', {
    kind: 'thank-you',
    interviewId,
    personId,
    way: 'email'
  })
  if (!outcome.ok) {
    useToasts().show({ icon: 'i-lucide-circle-alert', message: outcome.error.message })
    return false
  }
  saySent(name, outcome.data.id)
  return true
}
