import { localDateOf } from '@shared/time/zonedTime'
import { asked } from './asking'
import { eventsOf } from './closing'
import { endingAfter } from './ending'
import { afterPromise } from './followUp'
import { datedPromise, newestHeard } from './heard'
import { dayIn, timesAfter } from './situation'
import type { Situation } from './situation'
import { sentAt } from './touchpoint'
import type { Touchpoint } from './touchpoint'
import { workingDays } from './wording'

/** Business days from the due evening until it is overdue. */
const GRACE = 2

/** Rule 3: once the follow-up is sent, one more where the settings allow two. */
export function secondFollowUp(first: Touchpoint, situation: Situation): Touchpoint | null {
  const { latest, settings, events } = situation
  const firstSentAt = sentAt(first)
  if (latest === null || firstSentAt === null || settings.followUp.max < 2) return null
  const heard = newestHeard(events, firstSentAt)
  const promise = datedPromise(heard?.promise)
  const sentOn = localDateOf(firstSentAt, latest.timeZone)
  const days = settings.followUp.second
  const plan =
    promise === null
      ? {
          times: timesAfter(sentOn, days, GRACE, latest.timeZone, situation),
          because:
            `You followed up on ${dayIn(situation, sentOn, sentOn)}; without an answer, ` +
            `write once more after ${workingDays(days)}.`
        }
      : afterPromise(promise, sentOn, latest, situation)
  return asked(
    {
      kind: 'second-follow-up',
      interview: latest.id,
      person: first.person,
      zone: latest.timeZone,
      near: sentOn,
      ...plan,
      isAnswered: heard !== null && promise === null,
      ending: endingAfter(latest, situation)
    },
    eventsOf(events, 'second-follow-up', latest.id),
    situation
  )
}
