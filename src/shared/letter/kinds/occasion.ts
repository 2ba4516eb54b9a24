import { clockTime, longDay, onDay } from '../english/dates'
import type { LetterFacts } from '../facts'
import type { Promiser } from '../moves/namedTime'
import { firstName } from '../selection'

/** "Larkfield Transit", or "your company" where it has no name. */
export function houseOf({ application }: LetterFacts): string {
  return application.company.trim() || 'your company'
}

/** "on Monday", soon after it: a thank-you; else with its date. "" where no interview is known. */
export function whenMet({ kind, interview, today }: LetterFacts): string {
  if (!interview) return ''
  if (kind === 'thank-you') return onDay(interview.date, today).trim()
  const day = longDay(interview.date, today)
  return day === null ? '' : `on ${day}`
}

/** "on Tuesday 3 March at 1:00 pm", with what is known. */
export function whenAgreed(facts: LetterFacts): string {
  const { interview, profile } = facts
  const time = interview?.time ? clockTime(interview.time, profile.english !== 'GB') : null
  return [whenMet(facts), time === null ? '' : `at ${time}`].filter(Boolean).join(' ')
}

export function whenApplied({ application, today }: LetterFacts): string {
  const day = application.appliedOn ? longDay(application.appliedOn, today) : null
  return day === null ? '' : `on ${day}`
}

/** When the follow-up was sent; null where that is not known. */
function askedOn({ sent }: LetterFacts): string | null {
  const days = sent.filter(({ kind }) => kind === 'follow-up').map(({ on }) => on)
  return days.toSorted().at(-1) ?? null
}

/** "my note of Monday 16 March": how to speak of the first time of asking. */
export function earlierNote(facts: LetterFacts): string {
  const on = askedOn(facts)
  const day = on === null ? null : longDay(on, facts.today)
  return day === null ? 'my earlier note' : `my note of ${day}`
}

/** The day by which the reader may expect news; null where none was named or it has passed. */
export function dayToCome({ promise, today }: LetterFacts): string | null {
  return promise?.by && promise.by >= today ? longDay(promise.by, today) : null
}

/**
 * The day that they named and that has passed, with whose word it was. Null where they named none,
 * where it is still to come, or where they were asked since.
 */
export function dayGoneBy(facts: LetterFacts): { day: string; by: Promiser } | null {
  const { kind, promise, people, recipient, today } = facts
  const asked = kind === 'follow-up' ? null : askedOn(facts)
  if (!promise?.by || promise.by >= today || (asked !== null && promise.by < asked)) return null
  const day = longDay(promise.by, today)
  if (day === null) return null
  const speaker = people.find(({ id }) => id === promise.person)
  const name = speaker ? firstName(speaker) : null
  const isReader = recipient !== null && promise.person === recipient.id
  const by: Promiser = isReader
    ? { is: 'reader' }
    : name === null
      ? { is: 'unknown' }
      : { is: 'named', name }
  return { day, by }
}
