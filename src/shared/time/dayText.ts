import { dateParts } from './localTime'
import type { LocalDate } from './localTime'

/** Making a formatter costs a hundred times what using it does. */
const formats = new Map<string, Intl.DateTimeFormat>()

/**
 * 'Fri 13 Mar' in the locale's order; with the year where it is not that of `near`, the date that
 * the reader has in mind.
 * @param locale BCP 47
 */
export function dayText(date: LocalDate, locale: string, near: LocalDate): string {
  const { year, month, day } = dateParts(date)
  const format = formatFor(locale, year === dateParts(near).year)
  return withoutCommas(format.formatToParts(Date.UTC(year, month - 1, day)))
}

/** Joins the parts without the commas that only a running sentence needs. */
export function withoutCommas(parts: readonly Intl.DateTimeFormatPart[]): string {
  return parts
    .map((part) => (part.type === 'literal' ? part.value.replace(/,/g, '') : part.value))
    .join('')
    .replace(/\s+/g, ' ')
    .trim()
}

function formatFor(locale: string, isSameYear: boolean): Intl.DateTimeFormat {
  const key = `${locale} ${isSameYear}`
  const known = formats.get(key)
  if (known) return known
  const made = new Intl.DateTimeFormat(locale, {
    weekday: 'short',
    day: 'numeric',
    month: 'short',
    ...(isSameYear ? {} : { year: 'numeric' }),
    timeZone: 'UTC'
  })
  formats.set(key, made)
  return made
}
