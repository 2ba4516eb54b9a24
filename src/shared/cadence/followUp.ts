import { localDateOf } from '@shared/time/zonedTime'
import type { LocalDate } from '@shared/time/localTime'
import { asked } from './asking'
import { eventsOf } from './closing'
import { endingAfter } from './ending'
import { datedPromise, lastWord } from './heard'
import type { DatedPromise } from './heard'
import type { TimedInterview } from './interview'
import { recipientOf, speakerOf } from './recipient'
import { dayIn, timesAfter } from './situation'
import type { Situation, Times } from './situation'
import type { Touchpoint } from './touchpoint'
import { workingDays, workingDaysLater } from './wording'

/** Business days from the due evening until a follow-up is overdue. */
const GRACE = 2

/** What is planned, and why. */
interface Plan {
  times: Times
  because: string
}

/** Rule 2: one follow-up for the application's latest interview, never before they promised to answer. */
export function followUp(situation: Situation): Touchpoint | null {
  const { latest, settings, events } = situation
  if (latest === null || settings.followUp.max === 0) return null
  const { promise, isAnswer } = lastWord(latest, events)
  const endedOn = localDateOf(latest.endsAt, latest.timeZone)
  const dated = datedPromise(promise)
  return asked(
    {
      kind: 'follow-up',
      interview: latest.id,
      person: recipientOf(promise, latest, situation),
      zone: latest.timeZone,
      near: endedOn,
      ...(dated === null
        ? afterInterview(endedOn, latest, situation)
        : afterPromise(dated, endedOn, latest, situation)),
      isAnswered: isAnswer,
      ending: endingAfter(latest, situation)
    },
    eventsOf(events, 'follow-up', latest.id),
    situation
  )
}

/** Counted from the date that they promised. */
export function afterPromise(
  promise: DatedPromise,
  near: LocalDate,
  { timeZone }: TimedInterview,
  situation: Situation
): Plan {
  const days = situation.settings.followUp.afterPromise
  const said = `${speakerOf(promise, situation)} said by ${dayIn(situation, promise.by, near)}`
  return {
    times: timesAfter(promise.by, days, GRACE, timeZone, situation),
    because: `${said}; follow up ${workingDaysLater(days)}.`
  }
}

/** Counted from the day on which the interview ended. */
function afterInterview(
  endedOn: LocalDate,
  { start, timeZone }: TimedInterview,
  situation: Situation
): Plan {
  const days = situation.settings.followUp.noPromise
  const startedOn = start.slice(0, 10)
  const day = dayIn(situation, startedOn, startedOn)
  return {
    times: timesAfter(endedOn, days, GRACE, timeZone, situation),
    because: `Without a date from them, follow up ${workingDays(days)} after the interview on ${day}.`
  }
}
