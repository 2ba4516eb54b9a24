import { folded } from '@shared/model/folded'
import type { InvitedChanges, InvitedEvent, InvitedPerson } from '@shared/model/invitations'
import type { InterviewView } from '@shared/model/views'
import { instantOf } from '@shared/time/zonedTime'

interface Known {
  name: string
  email: string | null
}

/** What an invitation says otherwise than what is kept of the interview. */
export function invitedChanges(
  event: InvitedEvent,
  interview: InterviewView,
  people: readonly Known[]
): InvitedChanges {
  const isElsewhere = event.place !== '' && event.place !== interview.place
  return {
    when: newTime(event, interview),
    place: isElsewhere ? event.place : null,
    people: newcomers(event.people, people)
  }
}

/** Whoever is not among those known, neither by address nor by name. */
export function newcomers(
  invited: readonly InvitedPerson[],
  known: readonly Known[]
): InvitedPerson[] {
  const keys = new Set(known.flatMap(({ name, email }) => [folded(name), folded(email ?? name)]))
  return invited.filter(({ name, email }) => !keys.has(folded(email)) && !keys.has(folded(name)))
}

/** Another time zone alone is no other time: many calendars write all of theirs in one zone. */
function newTime(event: InvitedEvent, interview: InterviewView): InvitedChanges['when'] {
  if (event.time === '') return null
  const { date, time, timeZone } = event
  const startLocal = `${date}T${time}`
  const minutes = event.minutes ?? interview.minutes
  const isSame =
    instantOf(startLocal, timeZone) === interview.startsAt && minutes === interview.minutes
  return isSame ? null : { startLocal, timeZone, minutes }
}
