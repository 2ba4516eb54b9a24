import { request } from '@renderer/ipc/client'
import { givenNameOf } from '@renderer/ui/names'
import { useToasts } from '@renderer/ui/useToasts'
import { undoSent } from './undoSent'

/** Whose thank-you of which interview. */
export interface Recipient {
  interviewId: number
  personId: number
  name: string
}

/** Marks a thank-you as sent by email now and offers to undo it. Answers whether it was. */
export async function markSent({ interviewId, personId, name }: Recipient): Promise<boolean> {
  const { show } = useToasts()
  const outcome = await request('touchpoints.markSent', {
    kind: 'thank-you',
    interviewId,
    personId,
    way: 'email'
  })
  if (!outcome.ok) {
    show({ icon: 'i-lucide-circle-alert', message: outcome.error.message })
    return false
  }
  const sendingId = outcome.data.id
  show({
    icon: 'i-lucide-mail-check',
    message: `Marked as sent to ${givenNameOf(name)}`,
    undo: () => undoSent(sendingId)
  })
  return true
}
