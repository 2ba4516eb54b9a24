import type { InvitationRef, InvitedEvent } from '../model/invitations'
import { FIRST_YEAR, LAST_YEAR } from '../time/localTime'
import { first, textOf } from './contentLines'
import type { Part } from './contentLines'
import { inviteesOf, MOST_PEOPLE } from './invitees'
import type { Invitees, Reader } from './invitees'
import { meetingOf } from './meeting'
import { momentOf } from './moment'
import type { MomentContext } from './moment'
import { notesOf, plainText } from './notes'
import { spanOf } from './span'
import type { EventSpan } from './span'

export interface EventContext extends MomentContext {
  reader: Reader
  /** What the file is for: 'REQUEST', 'CANCEL', 'PUBLISH'; '' where it does not say. */
  method: string
}

const LONGEST_TITLE = 200
const LONGEST_UID = 1_000
/** What programs write in front of a title. */
const PREFIX =
  /^(?:(?:updated |new )?invitation(?: \(.*?\))?|cancell?ed(?: event)?|accepted|tentative|fwd?|fw|re)\s*:\s*/iu
const ROUNDS: readonly (readonly [RegExp, string])[] = [
  [/\b(?:tele)?(?:phone|recruiter) screen(?:ing)?\b/iu, 'Phone screen'],
  [/\btech(?:nical)? (?:interview|round|screen(?:ing)?)\b/iu, 'Technical interview'],
  [/\bfinal (?:interview|round)\b/iu, 'Final interview'],
  [/\b(?:1st|first)(?: round)?(?: interview| round)\b/iu, '1st interview'],
  [/\b(?:2nd|second)(?: round)?(?: interview| round)\b/iu, '2nd interview'],
  [/\b(?:3rd|third)(?: round)?(?: interview| round)\b/iu, '3rd interview']
]

/** An event as an interview of the user's; null where it has no date that can be read. */
export function eventOf(event: Part, context: EventContext): InvitedEvent | null {
  const span = spanOf(event, context)
  if (!span) return null
  const title = titleOf(event)
  const description = textOf(event, 'description')
  const invitees = inviteesOf(event, context.reader)
  const { start, minutes } = span
  return {
    ref: refOf(event, context),
    isCancelled:
      context.method === 'CANCEL' || textOf(event, 'status').toUpperCase() === 'CANCELLED',
    title,
    date: start.date,
    time: start.time,
    timeZone: start.timeZone,
    minutes,
    ...meetingOf(event, title, plainText(description), invitees.rooms),
    round: ROUNDS.find(([pattern]) => pattern.test(title))?.[1] ?? null,
    preparation: notesOf(title, description),
    people: invitees.people.slice(0, MOST_PEOPLE),
    mayHoldReader: invitees.mayHoldReader,
    doubts: doubtsOf(event, span, invitees)
  }
}

function titleOf(event: Part): string {
  let title = textOf(event, 'summary')
    .slice(0, 1_000)
    .replace(/[\p{Cc}\s]+/gu, ' ')
    .trim()
  while (PREFIX.test(title)) title = title.replace(PREFIX, '')
  return title.slice(0, LONGEST_TITLE).toWellFormed()
}

function refOf(event: Part, context: MomentContext): InvitationRef | null {
  const uid = textOf(event, 'uid').slice(0, LONGEST_UID)
  if (uid === '') return null
  const which = first(event, 'recurrence-id')
  const moment = which && momentOf(which, context)
  const stamp = first(event, 'dtstamp')
  const sequence = Number(textOf(event, 'sequence') || 0)
  return {
    uid,
    recurrence: moment ? String(moment.instant ?? moment.date) : '',
    sequence: Number.isSafeInteger(sequence) && sequence > 0 ? sequence : 0,
    stampedAt: stamp && instantOfStamp(stamp.value)
  }
}

/** It is always in UTC, to the second. */
function instantOfStamp(value: string): number | null {
  const moment = Date.parse(value)
  const isKept = moment >= Date.UTC(FIRST_YEAR, 0, 1) && moment < Date.UTC(LAST_YEAR + 1, 0, 1)
  return value.endsWith('Z') && isKept ? moment : null
}

function doubtsOf(event: Part, { start, minutes }: EventSpan, invitees: Invitees): string[] {
  const doubts: string[] = []
  if (start.time === '') doubts.push('It names a day and no time. Say when it begins.')
  if (start.unknownZone !== null) {
    const zone = start.unknownZone.slice(0, 60)
    doubts.push(`Its time zone “${zone}” is not known here, so your own was taken. Check the time.`)
  }
  if (minutes === null) doubts.push('It takes longer than a day. Say how long you will be there.')
  if (event.properties.some(({ name }) => name === 'rrule' || name === 'rdate')) {
    doubts.push('It repeats. Only its first date stands here.')
  }
  if (invitees.people.length > MOST_PEOPLE) {
    doubts.push(`It names ${invitees.people.length} people. The first ${MOST_PEOPLE} stand here.`)
  }
  return doubts
}
