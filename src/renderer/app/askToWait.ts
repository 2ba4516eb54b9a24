import { isPending } from '@renderer/features/touchpoints'
import { request } from '@renderer/ipc/client'
import type { MessageOccasion } from '@shared/destination'
import { askDay } from './dayDialog'

/**
 * Asks until when a message is to wait; nothing where it was sent or is gone meanwhile.
 * @param now instant, ms
 */
export async function askToWait(
  message: MessageOccasion,
  { now, timeZone }: { readonly now: number; readonly timeZone: string }
): Promise<void> {
  const { kind, applicationId, interviewId, personId } = message
  const view = await request('applications.read', { id: applicationId })
  if (!view.ok) return
  const touchpoint = view.data.history.touchpoints.find(
    (each) => each.kind === kind && each.interviewId === interviewId && each.personId === personId
  )
  if (touchpoint === undefined || !isPending(touchpoint, now)) return
  askDay({ what: 'snooze', touchpoint, company: view.data.company, timeZone })
}
