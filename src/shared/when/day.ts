import {
  dateOfDay,
  dateParts,
  dayNumber,
  FIRST_YEAR,
  isLocalDate,
  LAST_YEAR,
  weekdayOfDay
} from '../time/localTime'
import type { LocalDate } from '../time/localTime'
import { calendarNames } from './names'
import type { CalendarNames } from './names'
import { anyOf } from './taken'
import type { TakenText } from './taken'

/** Why a day is refused that exists, but in no year that one plans for. */
export const TOO_FAR = `Choose a day between the years ${FIRST_YEAR} and ${LAST_YEAR}.`

/** What a text said about the day. */
export type SaidDay =
  | { date: LocalDate }
  /** 'Fri' alone: today's Friday still counts until its time has come. */
  | { date: LocalDate; orWeekLater: true }
  | { problem: string }
  | null

interface DayContext {
  today: LocalDate
  locale: string
}

/** A date of which the year may be missing. */
interface Written {
  day: number
  month: number
  year: number | null
}

/** Takes the day out of a text where it is written as a date or a weekday; null where it is not. */
export function takeDay(text: TakenText, { today, locale }: DayContext): SaidDay {
  const names = calendarNames(locale)
  const date = takeDate(text, names)
  const weekday = takeWeekday(text, names, today)
  if (date === null) return weekday && withoutWeekday(weekday)
  if ('problem' in date) return date
  const close = nearest(date, today)
  if (close === null) {
    const isFar = date.year !== null && (date.year < FIRST_YEAR || date.year > LAST_YEAR)
    return { problem: isFar ? TOO_FAR : `There is no ${inWords(date)}.` }
  }
  const found = weekday ? ofThisYear(date, today, weekday.weekday, close) : close
  if (weekday && weekdayOfDay(dayNumber(found)) !== weekday.weekday) {
    return { problem: `${inWords(date)} is a ${weekdayName(found)}. Check the day.` }
  }
  return { date: found }
}

/** 'the 28th': of this month, or of the next where it has passed. */
export function takeDayOfMonth(text: TakenText, today: LocalDate): SaidDay {
  const found = text.take(/\b(?:the )?(\d{1,2})(?:st|nd|rd|th)\b/u)
  if (!found) return null
  const day = Number(found[1])
  for (let ahead = 0; ahead < 3; ahead++) {
    const { year, month } = dateParts(today)
    const date = localDate({
      day,
      month: ((month - 1 + ahead) % 12) + 1,
      year: year + (month + ahead > 12 ? 1 : 0)
    })
    if (isLocalDate(date) && date >= today) return { date }
  }
  return { problem: `No month has a day ${day}.` }
}

function takeDate(text: TakenText, names: CalendarNames): Written | { problem: string } | null {
  const iso = text.take(/(?<![\d/.-])(\d{4})([-/.])(\d{1,2})\2(\d{1,2})(?!\d)/u)
  if (iso) return { year: Number(iso[1]), month: Number(iso[3]), day: Number(iso[4]) }

  const month = String.raw`(${anyOf(names.months.keys())})(?!\p{L})\.?`
  const dayFirst = text.take(
    new RegExp(
      String.raw`(?<![\d.:])(\d{1,2})(?:st|nd|rd|th|\.)?\s*(?:of\s+|de\s+)?${month}(?:[,\s]+(?:de\s+)?(\d{4})(?!\d))?`,
      'u'
    )
  )
  if (dayFirst) return named(names, dayFirst[1], dayFirst[2], dayFirst[3])
  const monthFirst = text.take(
    new RegExp(
      String.raw`(?<!\p{L})${month}\s*(\d{1,2})(?:st|nd|rd|th)?(?![\d:])(?:[,\s]+(\d{4})(?!\d))?`,
      'u'
    )
  )
  if (monthFirst) return named(names, monthFirst[2], monthFirst[1], monthFirst[3])

  const figures = text.take(
    /(?<![\d/.:-])(\d{1,2})([/.-])(\d{1,2})(?:\2(\d{4}|\d{2})(?!\d)|(?![\d]))\.?/u
  )
  return figures && inFigures(figures, names)
}

function named(names: CalendarNames, day = '', month = '', year?: string): Written {
  return {
    day: Number(day),
    month: names.months.get(month) ?? 0,
    year: year === undefined ? null : Number(year)
  }
}

function inFigures(
  [, first, separator, second, year]: RegExpExecArray,
  { isDayFirst }: CalendarNames
): Written {
  const [one, other] = [Number(first), Number(second)]
  const written = year === undefined ? null : year.length === 2 ? 2000 + Number(year) : Number(year)
  const dayFirst = { day: one, month: other, year: written }
  const monthFirst = { day: other, month: one, year: written }
  const isUsual = separator === '.' || isDayFirst
  const [usual, unusual] = isUsual ? [dayFirst, monthFirst] : [monthFirst, dayFirst]
  // 11/28 can only be one day, wherever one lives.
  return usual.month > 12 && unusual.month <= 12 ? unusual : usual
}

/** The day that the figures name; without a year, that nearest to today. Null where there is none. */
function nearest(written: Written, today: LocalDate): LocalDate | null {
  const { year } = dateParts(today)
  const years = written.year === null ? [year - 1, year, year + 1] : [written.year]
  const now = dayNumber(today)
  const dates = years
    .map((each) => localDate({ ...written, year: each }))
    .filter(isLocalDate)
    .toSorted((one, other) => {
      return Math.abs(dayNumber(one) - now) - Math.abs(dayNumber(other) - now)
    })
  return dates[0] ?? null
}

/** The date of this year where that is the weekday said and the nearest is not. */
function ofThisYear(
  written: Written,
  today: LocalDate,
  weekday: number,
  close: LocalDate
): LocalDate {
  const isIt = (date: LocalDate): boolean => weekdayOfDay(dayNumber(date)) === weekday
  if (written.year !== null || isIt(close)) return close
  const date = localDate({ ...written, year: dateParts(today).year })
  return isLocalDate(date) && isIt(date) ? date : close
}

interface SaidWeekday {
  weekday: number
  date: LocalDate
  isBare: boolean
}

/** The weekday said, as the date it means from today. Weeks begin on Monday. */
function takeWeekday(text: TakenText, names: CalendarNames, today: LocalDate): SaidWeekday | null {
  const found = text.take(
    new RegExp(
      String.raw`(?:\b(?<a>a|one|two) weeks? on\s+|\b(?<week>last|past|this|next) week(?: on)?[,\s]+|\b(?<which>last|past|this|next|coming)\s+)?(?<!\p{L})(?<day>${anyOf(names.weekdays.keys())})(?!\p{L})\.?(?:\s+(?:of )?(?<after>last|this|next) week\b|\s+(?<later>week)\b)?`,
      'u'
    )
  )
  const groups = found?.groups
  if (!groups) return null
  const weekday = names.weekdays.get(groups['day'] ?? '') ?? 0
  const now = dayNumber(today)
  const monday = now - weekdayOfDay(now) + 1
  const ahead = (weekday - weekdayOfDay(now) + 7) % 7
  const at = (day: number, isBare = false): SaidWeekday => {
    return { weekday, date: dateOfDay(day), isBare }
  }
  const week = groups['week'] ?? groups['after']
  if (week === 'last' || week === 'past') return at(monday - 7 + weekday - 1)
  if (week === 'next') return at(monday + 7 + weekday - 1)
  if (week === 'this') return at(monday + weekday - 1)
  if (groups['a'] !== undefined || groups['later'] !== undefined) {
    return at(now + ahead + (groups['a'] === 'two' ? 14 : 7))
  }
  const { which } = groups
  if (which === 'next') return at(monday + 7 + weekday - 1)
  if (which === 'last' || which === 'past') return at(now + ahead - 7)
  return at(now + ahead, ahead === 0)
}

function withoutWeekday({ date, isBare }: SaidWeekday): SaidDay {
  return isBare ? { date, orWeekLater: true } : { date }
}

function localDate({ day, month, year }: { day: number; month: number; year: number }): LocalDate {
  const two = (number: number): string => String(number).padStart(2, '0')
  return `${String(year).padStart(4, '0')}-${two(month)}-${two(day)}`
}

/** '30 February', '31 November 2026', '28 of month 13'. */
function inWords({ day, month, year }: Written): string {
  const name = new Intl.DateTimeFormat('en-GB', { month: 'long', timeZone: 'UTC' })
  const words =
    month >= 1 && month <= 12
      ? `${day} ${name.format(Date.UTC(2024, month - 1, 1))}`
      : `month ${month}`
  return year === null ? words : `${words} ${year}`
}

function weekdayName(date: LocalDate): string {
  return new Intl.DateTimeFormat('en-GB', { weekday: 'long', timeZone: 'UTC' }).format(
    Date.parse(`${date}T00:00Z`)
  )
}
