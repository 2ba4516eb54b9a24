import { isPending } from '@renderer/features/touchpoints'
import { request } from '@renderer/ipc/client'
import { isSameOccasion, type Occasion } from '@shared/model/occasion'
import { askDay } from './dayDialog'

/**
 * Asks until when a message is to wait; nothing where it was sent or is gone meanwhile.
 * @param reader the instant, ms, and the zone, IANA, that the time is asked in
 */
export async function askToWait(
  message: Occasion,
  reader: { readonly now: number; readonly timeZone: string }
): Promise<void> {
  const view = await request('applications.read', { id: message.applicationId })
  if (!view.ok) return
  const touchpoint = view.data.history.touchpoints.find((each) => isSameOccasion(each, message))
  if (touchpoint === undefined || !isPending(touchpoint, reader.now)) return
  askDay({ what: 'snooze', touchpoint, company: view.data.company, timeZone: reader.timeZone })
}
