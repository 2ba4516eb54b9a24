import { dateOfDay, dayNumber, isLocalDate } from '../time/localTime'
import type { LocalDate, LocalDateTime } from '../time/localTime'
import { instantOf, localDateOf, localOf } from '../time/zonedTime'
import { casual } from './casual'
import { bareHour, takeClock } from './clock'
import type { ClockSpan } from './clock'
import { TOO_FAR, takeDay, takeDayOfMonth } from './day'
import type { SaidDay } from './day'
import { takeLength } from './length'
import { TakenText } from './taken'
import { findZone, resolveZone } from './zones'

export interface UnderstoodWhen {
  /** What the clock at the place shows. */
  startLocal: LocalDateTime
  /** IANA. */
  timeZone: string
  minutes: number
  /** Whether the text named the zone, and the length. */
  saidZone: boolean
  saidMinutes: boolean
}

/** What a text means, or a sentence about what is missing or wrong: never a guess. */
export type Understanding = UnderstoodWhen | { problem: string }

export interface WhenContext {
  /** Instant. */
  now: number
  /** IANA: whose clock a time without a place is on. */
  timeZone: string
  /** BCP 47: whether 3/4 is in April or in March, and the names of the days. */
  locale: string
  /** How long it lasts where that is not said. */
  defaultMinutes: number
  /** The day that is meant where none is said; today where left out. */
  day?: LocalDate
}

const LONGEST = 24 * 60
/** Nobody says when in more characters than that. */
const LONGEST_TEXT = 200
const EXAMPLES = '“Fri 2pm” or “28 Nov 14:00”'

/**
 * Understands a date and time as people type it: 'tomorrow 2pm', '3/4 14:00 CET', 'in two hours',
 * 'Thursday 9.30 am, 45 min'. What was held already may be in the past. Anything left over, a day
 * that does not exist, a time that the clocks skip or a name of several places is a problem.
 */
export function understand(text: string, context: WhenContext): Understanding {
  if (text.length > LONGEST_TEXT) return notUnderstood(text)
  const written = new TakenText(plain(text))
  const zone = findZone(written.rest)
  if (zone) written.cut(zone.start, zone.length)

  const hint = takeHalf(written)
  const until = takeSecondDay(written, context)
  // '1h30' is a length beside a time and a time alone.
  const early = /\d\s*h\d{0,2}\b/u.test(written.rest) ? null : takeLength(written)
  let clock = takeClock(written, hint)
  if (clock && 'problem' in clock) return clock
  const length = early ?? takeLength(written)

  const day = takeSaidDay(written, context)
  if (day && 'problem' in day) return day
  if (!clock) {
    const alone = written.take(/(?<![\d.:/-])(?<!\bin )\b(\d{1,2})(?![\d.:/-])(?!\s*\p{L})/u)
    if (alone) clock = bareHour(alone[1], hint)
  }
  const rest = withoutFillers(written.rest)
  const casually =
    rest === '' ? null : casual(rest, localOf(context.now, context.timeZone), context.locale)
  if ((rest !== '' && casually === null) || (casually && day)) return notUnderstood(text)

  if (clock && 'problem' in clock) return clock

  const date = day ?? (casually && 'date' in casually ? { date: casually.date } : null)
  const at = date ? instantOf(`${date.date}T12:00`, context.timeZone) : context.now
  const timeZone = zone
    ? resolveZone({ ...zone, text: asTyped(zone.text, text) }, at, context.timeZone)
    : context.timeZone
  if (typeof timeZone !== 'string') return timeZone

  const said = { timeZone, saidZone: zone !== null }
  if (casually && 'milliseconds' in casually) {
    if (clock) return notUnderstood(text)
    const instant = context.now + casually.milliseconds
    return lasting({ ...said, startLocal: localOf(instant, timeZone) }, null, length, context)
  }
  if (!clock) {
    if (!date && hint === null) return notUnderstood(text)
    return { problem: 'At what time? Add it, such as “14:00” or “2pm”.' }
  }
  const startLocal = `${dayOf(date, clock, context)}T${timeText(clock.start)}`
  if (isSkipped(startLocal, timeZone)) {
    return {
      problem: `The clocks are put forward that day and skip ${timeText(clock.start)}. Choose another time.`
    }
  }
  const span = spanMinutes(clock, startLocal, until, context.locale)
  if (span !== null && typeof span !== 'number') return span
  return lasting({ ...said, startLocal }, span, length, context)
}

function lasting(
  start: Omit<UnderstoodWhen, 'minutes' | 'saidMinutes'>,
  span: number | null,
  length: number | null,
  { defaultMinutes }: WhenContext
): Understanding {
  if (span !== null && length !== null && span !== length) {
    return { problem: 'The end and the length do not agree. Leave one of them out.' }
  }
  const minutes = span ?? length ?? defaultMinutes
  if (minutes < 1) return { problem: 'An interview lasts at least a minute.' }
  if (minutes > LONGEST) return { problem: 'An interview lasts at most a day.' }
  if (!isLocalDate(start.startLocal.slice(0, 10))) {
    return { problem: TOO_FAR }
  }
  return { ...start, minutes, saidMinutes: span !== null || length !== null }
}

/** Lower case, with plain dashes and spaces, without unseen signs and what the chip adds for the reader. */
function plain(text: string): string {
  return text
    .normalize('NFKC')
    .replace(/[\p{Cc}\p{Cf}]+/gu, (signs) => (/\s/u.test(signs) ? ' ' : ''))
    .replace(/(·[^,]*),.*\bfor you\s*$/u, '$1')
    .toLowerCase()
    .replace(/[‐‑‒–—−]/gu, '-')
    .replace(/(\d)t(?=\d\d:\d\d)/gu, '$1 ')
    .replace(/(\d\d:\d\d)(?::00(?:\.0+)?)?z\b/gu, '$1 utc')
    .replace(/[·()\s]+/gu, ' ')
    .trim()
}

/** 'tomorrow afternoon': which half of the day an hour is in. */
function takeHalf(text: TakenText): 'am' | 'pm' | null {
  const tonight = text.rest.includes('tonight')
  const found = text.take(/\b(?:in the |at |this )?(morning|afternoon|evening|night)\b/u)
  if (!found) return tonight ? 'pm' : null
  return found[1] === 'morning' ? 'am' : 'pm'
}

/** The words of the day after the dash in 'Fri 28 Nov, 23:30 - Sat 29 Nov, 00:30'. */
function takeSecondDay(text: TakenText, context: WhenContext): string | null {
  const halves = /^(.*\d.*?)\s-\s(.*?)([\s,]\d{1,2}:\d{2}(?:\s*[ap]\.?m\.?)?.*)$/u.exec(text.rest)
  const [, , named = '', after = ''] = halves ?? []
  if (named.trim() === '') return null
  const day = new TakenText(named)
  const found = takeDay(day, dayContext(context))
  if (!found || withoutFillers(day.rest) !== '') return null
  text.replace(text.rest.length - named.length - after.length, named.length, '')
  return named
}

function dayContext({ now, timeZone, locale }: WhenContext): { today: LocalDate; locale: string } {
  return { today: localDateOf(now, timeZone), locale }
}

function takeSaidDay(text: TakenText, context: WhenContext): SaidDay {
  const around = dayContext(context)
  return takeDay(text, around) ?? takeDayOfMonth(text, around.today)
}

/** Words that tie the parts together and say nothing themselves. */
function withoutFillers(rest: string): string {
  return rest
    .replace(/[,;@]+|(?<!\d)[.-]+(?!\d)/gu, ' ')
    .replace(/\s+/gu, ' ')
    .trim()
    .replace(/^(?:(?:at|on|from|the|in|um|am|den|der|by|time|uhr|starting)(?:\s+|$))+/u, (lead) => {
      // 'in two hours' needs its first word.
      return /\bin\s+$/u.test(lead) ? 'in ' : ''
    })
    .replace(/(?:(?:^|\s+)(?:at|on|from|the|in|um|am|time|uhr|starting))+$/u, '')
    .replace(/\btonight\b/u, 'today')
    .trim()
}

/** The day that was said; the weekday of today is a week later once its time has passed. */
function dayOf(
  said: Exclude<SaidDay, { problem: string }>,
  clock: ClockSpan,
  { now, timeZone, day }: WhenContext
): LocalDate {
  if (said === null) return day ?? localDateOf(now, timeZone)
  if (!('orWeekLater' in said)) return said.date
  const hasPassed = `${said.date}T${timeText(clock.start)}` < localOf(now, timeZone)
  return hasPassed ? dateOfDay(dayNumber(said.date) + 7) : said.date
}

/** @param until the words of the day on which it ends, where that was said: near the start */
function spanMinutes(
  clock: ClockSpan,
  start: LocalDateTime,
  until: string | null,
  locale: string
): number | null | { problem: string } {
  if (clock.end === null) return null
  const today = start.slice(0, 10)
  const day = until === null ? null : takeDay(new TakenText(until), { today, locale })
  if (day === null) return clock.end - clock.start
  if ('problem' in day) return day
  const days = dayNumber(day.date) - dayNumber(today)
  return days * LONGEST + (clock.end % LONGEST) - clock.start
}

function timeText(minutes: number): string {
  const two = (number: number): string => String(number).padStart(2, '0')
  return `${two(Math.floor(minutes / 60))}:${two(minutes % 60)}`
}

function isSkipped(local: LocalDateTime, timeZone: string): boolean {
  if (!isLocalDate(local.slice(0, 10))) return false
  return localOf(instantOf(local, timeZone), timeZone) !== local
}

/** A piece of the text with the capitals that it was typed with. */
function asTyped(piece: string, text: string): string {
  const at = text.toLowerCase().indexOf(piece)
  return at < 0 ? piece : text.slice(at, at + piece.length)
}

function notUnderstood(text: string): Understanding {
  const said = text.trim().length > 60 ? `${text.trim().slice(0, 60)}…` : text.trim()
  return { problem: `Afterword does not know when “${said}” is. Write it like ${EXAMPLES}.` }
}
