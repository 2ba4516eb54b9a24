import { withoutCommas } from './dayText'

/** How and where dates are written: BCP 47 locale and IANA zone. All instants are milliseconds. */
export interface DateContext {
  readonly locale: string
  readonly timeZone: string
}

const MINUTE = 60_000
const MINUTES_OF_HOUR = 60
const HOUR = 60 * MINUTE
const DAY = 24 * HOUR

/** Making a formatter costs a hundred times what using it does. */
const formats = new Map<string, Intl.DateTimeFormat>()

/** 'Fri 28 Nov', in the locale's order; with the year when it is not the year of `now`. */
export function formatDay(instant: number, context: DateContext, now?: number): string {
  const otherYear = now !== undefined && yearOf(instant, context) !== yearOf(now, context)
  const options: Intl.DateTimeFormatOptions = {
    weekday: 'short',
    day: 'numeric',
    month: 'short',
    ...(otherYear ? { year: 'numeric' } : {})
  }
  return withoutCommas(format(context, options).formatToParts(instant))
}

/** 'Fri 28': the day within a month that is named nearby. */
export function formatDayOfMonth(instant: number, context: DateContext): string {
  const parts = format(context, { weekday: 'short', day: 'numeric', month: 'short' }).formatToParts(
    instant
  )
  const month = parts.findIndex((part) => part.type === 'month')
  return withoutCommas(
    parts.flatMap((part, index) => {
      if (index === month) return []
      // Where a sign stands at the month without a space (11月), it goes with the month.
      if (index === month + 1) return [{ ...part, value: part.value.replace(/^[^\s.,(]+/, '') }]
      return [part]
    })
  )
}

/** 'Fri': the weekday alone. */
export function formatWeekday(instant: number, context: DateContext): string {
  return format(context, { weekday: 'short' }).format(instant)
}

/** 'Friday': the weekday alone, in full. */
export function formatWeekdayName(instant: number, context: DateContext): string {
  return format(context, { weekday: 'long' }).format(instant)
}

/** '14 Nov': day and month without the weekday; with the year when it is not the year of `now`. */
export function formatShortDate(instant: number, context: DateContext, now: number): string {
  const otherYear = yearOf(instant, context) !== yearOf(now, context)
  return format(context, {
    day: 'numeric',
    month: 'short',
    ...(otherYear ? { year: 'numeric' } : {})
  }).format(instant)
}

/** '14 Nov 2026': for what is read out of its time. */
export function formatDatedDay(instant: number, context: DateContext): string {
  return format(context, { day: 'numeric', month: 'short', year: 'numeric' }).format(instant)
}

/** 'Wednesday 26 November'. */
export function formatLongDay(instant: number, context: DateContext): string {
  return format(context, { weekday: 'long', day: 'numeric', month: 'long' }).format(instant)
}

/** '24–30 Nov': from one day to another; with the year when it is not the year of `now`. */
export function formatSpan(from: number, to: number, context: DateContext, now: number): string {
  const otherYear = yearOf(to, context) !== yearOf(now, context)
  return format(context, {
    day: 'numeric',
    month: 'short',
    ...(otherYear ? { year: 'numeric' } : {})
  }).formatRange(from, to)
}

/** 'November', 'November 2024': with the year when it is not the year of `now`. */
export function formatMonth(instant: number, context: DateContext, now: number): string {
  const otherYear = yearOf(instant, context) !== yearOf(now, context)
  return format(context, { month: 'long', ...(otherYear ? { year: 'numeric' } : {}) }).format(
    instant
  )
}

/** '16:00' or '4:00 PM', as the locale has it. */
export function formatTime(instant: number, context: DateContext): string {
  return format(context, { timeStyle: 'short' }).format(instant)
}

/** 'Today', 'Yesterday', 'Tomorrow', 'In 5 days', '3 days ago', counted in calendar days. */
export function formatRelativeDay(instant: number, context: DateContext, now: number): string {
  const days = daysBetween(now, instant, context)
  if (days === 0) return 'Today'
  if (days === 1) return 'Tomorrow'
  if (days === -1) return 'Yesterday'
  return days > 0 ? `In ${days} days` : `${-days} days ago`
}

/**
 * '19 h', hours rounded down; '45 min' under an hour, and never less than a minute. A minute that has
 * begun counts whole: as 14:00 turns, five hours are left until 19:00, however late the clock is read.
 */
export function formatDuration(milliseconds: number): string {
  const minutes = Math.max(1, Math.ceil(milliseconds / MINUTE))
  return minutes >= MINUTES_OF_HOUR
    ? `${Math.floor(minutes / MINUTES_OF_HOUR)} h`
    : `${minutes} min`
}

/** Midnights between two instants in the zone; negative when `to` lies before `from`. */
export function daysBetween(from: number, to: number, context: DateContext): number {
  return dayNumber(to, context) - dayNumber(from, context)
}

/** Counts the zone's calendar days; alike for two instants of one day, whatever the clocks do. */
export function dayNumber(instant: number, context: DateContext): number {
  const { year, month, day } = calendarParts(instant, context.timeZone)
  return Math.round(Date.UTC(year, month - 1, day) / DAY)
}

export function yearOf(instant: number, context: DateContext): number {
  return calendarParts(instant, context.timeZone).year
}

export function isSameMonth(one: number, other: number, context: DateContext): boolean {
  const a = calendarParts(one, context.timeZone)
  const b = calendarParts(other, context.timeZone)
  return a.year === b.year && a.month === b.month
}

function calendarParts(
  instant: number,
  timeZone: string
): { year: number; month: number; day: number } {
  const numbers = { year: 0, month: 0, day: 0 }
  const parts = format(
    { locale: 'en-US-u-ca-iso8601', timeZone },
    { year: 'numeric', month: 'numeric', day: 'numeric' }
  ).formatToParts(instant)
  for (const { type, value } of parts) {
    if (type === 'year' || type === 'month' || type === 'day') numbers[type] = Number(value)
  }
  return numbers
}

function format(context: DateContext, options: Intl.DateTimeFormatOptions): Intl.DateTimeFormat {
  const key = `${context.locale} ${context.timeZone} ${JSON.stringify(options)}`
  const known = formats.get(key)
  if (known) return known
  const made = new Intl.DateTimeFormat(context.locale, { ...options, timeZone: context.timeZone })
  formats.set(key, made)
  return made
}
