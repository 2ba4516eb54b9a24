import { request } from '@renderer/ipc/client'
import { tellOutcome } from '@renderer/ui/tellOutcome'
import { givenNameOf } from '@shared/model/personName'
import type { TouchpointView } from '@shared/model/views'
import { occasionOf } from './occasion'
import { sentToast } from './saySent'

/** Marks a message as sent by email now and offers to undo it. Answers whether it was. */
export async function markSent(touchpoint: TouchpointView, company: string): Promise<boolean> {
  const { kind, personName } = touchpoint
  const outcome = await request('touchpoints.markSent', {
    ...occasionOf(touchpoint),
    way: 'email'
  })
  const to = personName === null ? company : givenNameOf(personName)
  return tellOutcome(outcome, () => {
    const toast = sentToast(to)
    return kind === 'close-out'
      ? { ...toast, message: `${toast.message}. The application can be closed now.` }
      : toast
  })
}
