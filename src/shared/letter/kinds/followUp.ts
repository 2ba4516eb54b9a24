import type { Letter } from '../assemble'
import { choiceFor, composed, paragraph } from '../composition'
import { longDay } from '../english/dates'
import type { LetterFacts } from '../facts'
import { askStatus, noHurry } from '../moves/askStatus'
import type { Choice } from '../moves/move'
import { namedTimeHasPassed, type Promiser } from '../moves/namedTime'
import { offer } from '../moves/offer'
import { recall, recallOnceMore } from '../moves/recall'
import { stillInterested } from '../moves/stillInterested'
import { thanksAgain } from '../moves/thanksAgain'
import type { Sentence } from '../piece'
import { roleAtCompany } from '../role'
import { firstName } from '../selection'
import { hasMet, tieOf } from './tie'

const LENGTH = { least: 40, most: 125 }

/** Recalls the interview, says that the time they named has passed, and asks for the status. */
export function followUp(facts: LetterFacts, from: number): Letter {
  const choice = choiceFor(facts, from)
  const parts = [
    ...paragraph(0, [
      recall(
        { role: roleAtCompany(facts.application), on: onInterviewDay(facts) },
        hasMet(facts),
        choice
      ),
      timePassed(facts, null, choice)
    ]),
    ...paragraph(1, [stillInterested(tieOf(facts), choice), askStatus(choice)]),
    ...paragraph(2, [offer(choice), thanksAgain(choice)])
  ]
  return composed(facts, parts, [], LENGTH)
}

/** As the first, but shorter. */
export function secondFollowUp(facts: LetterFacts, from: number): Letter {
  const choice = choiceFor(facts, from)
  const wroteOn = lastSent(facts)
  const day = wroteOn === null ? null : longDay(wroteOn, facts.today)
  const note = day === null ? 'my earlier note' : `my note of ${day}`
  const what = { role: roleAtCompany(facts.application), on: onInterviewDay(facts), note }
  const parts = [
    ...paragraph(0, [recallOnceMore(what, choice), timePassed(facts, wroteOn, choice)]),
    ...paragraph(1, [stillInterested(tieOf(facts), choice), askStatus(choice)])
  ]
  const thanks = paragraph(1, [thanksAgain(choice)])
  return composed(facts, [...parts, ...thanks], paragraph(1, [noHurry(choice)]), LENGTH)
}

/** " on Tuesday 3 March", or "" where no interview is known. */
export function onInterviewDay({ interview, today }: LetterFacts): string {
  const day = interview && longDay(interview.date, today)
  return day ? ` on ${day}` : ''
}

/** When the follow-up was sent; null where that is not known. */
function lastSent({ sent }: LetterFacts): string | null {
  const days = sent.filter(({ kind }) => kind === 'follow-up').map(({ on }) => on)
  return days.toSorted().at(-1) ?? null
}

/** Null where they named no time, where it is still to come, or where they were asked since. */
function timePassed(
  { promise, people, recipient, today }: LetterFacts,
  askedOn: string | null,
  choice: Choice
): Sentence | null {
  if (!promise?.by || promise.by >= today || (askedOn !== null && promise.by < askedOn)) return null
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
  return namedTimeHasPassed(day, by, choice)
}
