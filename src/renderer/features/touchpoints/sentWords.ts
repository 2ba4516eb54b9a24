import * as dates from '@renderer/ui/dates'
import type { DateContext } from '@renderer/ui/dates'

const WEEK = 7

/** 'Sent 11:20' today, 'Sent Tue' within the last week, 'Sent 14 Nov' before that. */
export function sentWords(
  sentAt: number | null,
  reader: DateContext & { readonly now: number }
): string {
  if (sentAt === null) return 'Sent'
  const daysAgo = dates.daysBetween(sentAt, reader.now, reader)
  if (daysAgo <= 0) return `Sent ${dates.formatTime(sentAt, reader)}`
  if (daysAgo < WEEK) return `Sent ${dates.formatWeekday(sentAt, reader)}`
  return `Sent ${dates.formatShortDate(sentAt, reader, reader.now)}`
}
