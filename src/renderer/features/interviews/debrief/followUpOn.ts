import { formatDay } from '@renderer/ui/dates'
import type { Desk } from '@renderer/ui/desk'
import type { InterviewDetailView } from '@shared/model/views'
import type { PromiseOnPage } from './promiseLine'

/** The day of the follow-up as it is stored, once that counts from what is typed here; else null. */
export function followUpOn(
  interview: InterviewDetailView,
  { line, save }: PromiseOnPage,
  desk: Desk
): string | null {
  const { promise: stored, askings, timeZone } = interview
  if (save.state !== 'saved' || (stored?.by ?? '') !== line.by) return null
  const next = askings.find(({ kind, closed }) => kind === 'follow-up' && closed === null)
  return next ? formatDay(next.opensAt, { locale: desk.locale, timeZone }, desk.now) : null
}
