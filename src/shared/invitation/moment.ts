import { isLocalDate, isLocalDateTime, FIRST_YEAR, LAST_YEAR } from '../time/localTime'
import type { LocalDate } from '../time/localTime'
import { instantOf, localOf } from '../time/zonedTime'
import type { Property } from './contentLines'
import { zoneNamed } from './zones'
import type { NamedZone, ZoneDefinitions } from './zones'

/** A date and time of a calendar file. */
export interface Moment {
  date: LocalDate
  /** 'HH:mm'; '' for a whole day. */
  time: string
  /** IANA. */
  timeZone: string
  /** Null for a whole day. */
  instant: number | null
  /** The name of a zone that nobody knows, so that the user's own was taken. */
  unknownZone: string | null
}

export interface MomentContext {
  zones: ZoneDefinitions
  /** IANA: whose clock a time is on that names no zone. */
  floating: string
  /** IANA: the user's, on whose clock a moment is shown that has no zone of its own. */
  own: string
}

/** Null where it is no date that exists, in the years that the app keeps. */
export function momentOf(
  { type, value, parameters }: Property,
  context: MomentContext
): Moment | null {
  const date = value.slice(0, 10)
  if (!isLocalDate(date)) return null
  if (type === 'date' || !value.includes('T')) {
    return { date, time: '', timeZone: context.own, instant: null, unknownZone: null }
  }
  const local = value.slice(0, 16)
  if (!isLocalDateTime(local)) return null
  const name = parameters['tzid'] ?? ''
  if (value.endsWith('Z')) return inOwnZone(wallOf(local), context)
  if (name === '') return inZone(local, context.floating)

  const named: NamedZone = zoneNamed(name) ?? zoneNamed(context.zones.placeOf(name))
  if (named === 'UTC') return inOwnZone(wallOf(local), context)
  if (named) return inZone(local, named.zone)
  const offset = context.zones.offset(name, wallOf(local))
  if (offset !== null) return inOwnZone(wallOf(local) - offset, context)
  return { ...inZone(local, context.own), unknownZone: name }
}

function inZone(local: string, timeZone: string): Moment {
  const instant = instantOf(local, timeZone)
  return { date: local.slice(0, 10), time: local.slice(11), timeZone, instant, unknownZone: null }
}

function inOwnZone(instant: number, { own }: MomentContext): Moment | null {
  if (instant < Date.UTC(FIRST_YEAR, 0, 2) || instant >= Date.UTC(LAST_YEAR, 11, 31)) return null
  return { ...inZone(localOf(instant, own), own), instant }
}

/** What a clock shows, as if it were UTC. */
function wallOf(local: string): number {
  return Date.parse(`${local}Z`)
}
