import * as dates from '@renderer/ui/dates'
import type { DateContext } from '@renderer/ui/dates'

type Reader = DateContext & { readonly now: number }

const WEEK = 7

/** 'Sent 11:20' today, 'Sent Tue' within the last week, 'Sent 14 Nov' before that. */
export function sentWords(sentAt: number | null, reader: Reader): string {
  return whenDone('Sent', sentAt, reader)
}

/** 'Replied 11:20' today, 'Replied Thu' within the last week, 'Replied 14 Nov' before that. */
export function repliedWords(heardAt: number | null, reader: Reader): string {
  return whenDone('Replied', heardAt, reader)
}

function whenDone(what: string, at: number | null, reader: Reader): string {
  if (at === null) return what
  const daysAgo = dates.daysBetween(at, reader.now, reader)
  if (daysAgo <= 0) return `${what} ${dates.formatTime(at, reader)}`
  if (daysAgo < WEEK) return `${what} ${dates.formatWeekday(at, reader)}`
  return `${what} ${dates.formatShortDate(at, reader, reader.now)}`
}
