import { done, refused } from '../outcome'
import type { Outcome } from '../outcome'
import { MOST_EVENTS } from '../model/invitations'
import type { InvitedEvent } from '../model/invitations'
import { partsOf, textOf } from './contentLines'
import type { Part } from './contentLines'
import { eventOf } from './eventOf'
import type { Reader } from './invitees'
import { ZoneDefinitions, zoneNamed } from './zones'

export interface CalendarContext {
  /** IANA: the user's. */
  timeZone: string
  reader: Reader
}

const NO_CALENDAR = refused(
  'INVALID_INPUT',
  'That is no invitation. Afterword reads .ics files, and mails (.eml) with one in them.'
)
const NO_DATES = refused(
  'INVALID_INPUT',
  'That file has no dates Afterword can read, so nothing was taken from it.'
)
const ANSWER = refused(
  'INVALID_INPUT',
  'That is somebody’s answer to an invitation. Take the invitation itself.'
)
const ANSWERS = new Set(['REPLY', 'COUNTER', 'DECLINECOUNTER', 'REFRESH'])

/**
 * The events of a calendar file (iCalendar, RFC 5545), as interviews of the user's and in the order
 * of time. Refused with a sentence where there is none, or more than one logs at once.
 */
export function readCalendar(text: string, context: CalendarContext): Outcome<InvitedEvent[]> {
  const calendars = partsOf(text).parts.filter(({ name }) => name === 'vcalendar')
  if (calendars.length === 0) return NO_CALENDAR
  const asking = calendars.filter((each) => !ANSWERS.has(methodOf(each)))
  if (asking.length === 0) return ANSWER
  const count = asking.flatMap(eventParts).length
  if (count > 10 * MOST_EVENTS) return tooMany(count)
  const events = newestOf(asking.flatMap((calendar) => eventsOf(calendar, context)))
  if (events.length === 0) return NO_DATES
  if (events.length > MOST_EVENTS) return tooMany(events.length)
  return done(events.toSorted((one, other) => (orderOf(one) < orderOf(other) ? -1 : 1)))
}

function eventsOf(calendar: Part, { timeZone, reader }: CalendarContext): InvitedEvent[] {
  const floating = zoneNamed(textOf(calendar, 'x-wr-timezone'))
  const context = {
    zones: new ZoneDefinitions(calendar),
    floating: floating === null || floating === 'UTC' ? timeZone : floating.zone,
    own: timeZone,
    reader,
    method: methodOf(calendar)
  }
  return eventParts(calendar).flatMap((event) => eventOf(event, context) ?? [])
}

function eventParts(calendar: Part): Part[] {
  return calendar.parts.filter(({ name }) => name === 'vevent')
}

function methodOf(calendar: Part): string {
  return textOf(calendar, 'method').toUpperCase()
}

/** Each invitation once, in its last version. */
function newestOf(events: readonly InvitedEvent[]): InvitedEvent[] {
  const byKey = new Map<string, InvitedEvent>()
  for (const [index, event] of events.entries()) {
    const key = event.ref ? `${event.ref.uid}\n${event.ref.recurrence}` : `${index}`
    const known = byKey.get(key)
    if (!known || (known.ref?.sequence ?? 0) <= (event.ref?.sequence ?? 0)) byKey.set(key, event)
  }
  return [...byKey.values()]
}

function orderOf({ date, time }: InvitedEvent): string {
  return `${date} ${time}`
}

function tooMany(count: number): ReturnType<typeof refused> {
  return refused(
    'INVALID_INPUT',
    `That file holds ${count} events. Save the one invitation from your calendar, and take that.`
  )
}
