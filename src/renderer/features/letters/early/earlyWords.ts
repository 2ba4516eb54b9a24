import * as dates from '@renderer/ui/dates'
import type { DateContext } from '@renderer/ui/dates'
import { instantOf } from '@shared/time/zonedTime'
import type { TouchpointView } from '@shared/model/views'
import type { TouchpointKind } from '@shared/model/words'

/** When and where the words are read. */
interface Reader extends DateContext {
  readonly now: number
}

/** So many days ahead a weekday alone says which day is meant. */
const NEAR = 7

const MESSAGE: Record<TouchpointKind, string> = {
  'thank-you': 'A thank-you',
  'follow-up': 'A follow-up',
  'second-follow-up': 'A second follow-up',
  'close-out': 'A last word',
  'check-in': 'A check-in',
  'no-show': 'Asking after them'
}

/** Why a message should still wait: "They said Friday; that is in two days." */
export function earlyWords(touchpoint: TouchpointView, reader: Reader): string {
  const { kind, opensAt, promisedBy } = touchpoint
  if (promisedBy !== null) return promisedWords(promisedBy, opensAt, reader)
  const isToday = dates.daysBetween(reader.now, opensAt, reader) <= 0
  if (kind === 'thank-you') {
    const end = isToday ? dates.formatTime(opensAt, reader) : dayAndTime(opensAt, reader)
    return `The interview is not over until ${end}, so there is nothing to give thanks for yet.`
  }
  if (kind === 'no-show') {
    return `They may still come: give them until ${dates.formatTime(opensAt, reader)}.`
  }
  const when = isToday
    ? `from ${dates.formatTime(opensAt, reader)} today`
    : `on ${dayName(opensAt, reader)}; that is ${inDays(opensAt, reader)}`
  return `${MESSAGE[kind]} is best sent ${when}.`
}

function promisedWords(promisedBy: string, opensAt: number, reader: Reader): string {
  const promised = instantOf(`${promisedBy}T12:00`, reader.timeZone)
  const days = dates.daysBetween(reader.now, promised, reader)
  if (days > 0)
    return `They said ${dayName(promised, reader)}; that is ${inDays(promised, reader)}.`
  const next = `the day to ask is ${dayName(opensAt, reader)}`
  if (days === 0) return `They said today, so they have until tonight; ${next}.`
  const said = days === -1 ? 'yesterday' : dates.formatLongDay(promised, reader)
  return dates.daysBetween(reader.now, opensAt, reader) <= 0
    ? `They said ${said}; ask from ${dates.formatTime(opensAt, reader)} today.`
    : `They said ${said}; ${next}.`
}

/** 'Friday', or 'Friday 12 December' where that is further away. */
function dayName(instant: number, reader: Reader): string {
  const days = dates.daysBetween(reader.now, instant, reader)
  if (days === 1) return 'tomorrow'
  const long = dates.formatLongDay(instant, reader)
  return days > 0 && days < NEAR ? weekdayOf(instant, reader) : long
}

function weekdayOf(instant: number, { locale, timeZone }: Reader): string {
  return new Intl.DateTimeFormat(locale, { weekday: 'long', timeZone }).format(instant)
}

function dayAndTime(instant: number, reader: Reader): string {
  return `${dates.formatDay(instant, reader, reader.now)}, ${dates.formatTime(instant, reader)}`
}

const NUMBERS = [
  'no',
  'one',
  'two',
  'three',
  'four',
  'five',
  'six',
  'seven',
  'eight',
  'nine',
  'ten'
]

function inDays(instant: number, reader: Reader): string {
  const days = dates.daysBetween(reader.now, instant, reader)
  return days === 1 ? 'in a day' : `in ${NUMBERS[days] ?? days} days`
}
