import { localDateOf } from '@shared/time/zonedTime'
import { asked } from './asking'
import { eventsOf } from './closing'
import { endingAfter } from './ending'
import { hasHeard } from './heard'
import { dayIn, timesAfter } from './situation'
import type { Situation } from './situation'
import { sentAt } from './touchpoint'
import type { Touchpoint } from './touchpoint'
import { workingDays } from './wording'

/** Business days from the due evening until it is overdue. */
const GRACE = 5

/**
 * Rule 4: once the last follow-up that the settings allow is sent, time to let go: it suggests
 * marking the application "no response".
 * @param last the last follow-up that is allowed; null while there is none
 */
export function closeOut(last: Touchpoint | null, situation: Situation): Touchpoint | null {
  const { latest, settings, events } = situation
  const lastSentAt = last && sentAt(last)
  if (latest === null || last === null || lastSentAt === null) return null
  const sentOn = localDateOf(lastSentAt, latest.timeZone)
  const days = settings.followUp.closeOut
  return asked(
    {
      kind: 'close-out',
      interview: latest.id,
      person: last.person,
      zone: latest.timeZone,
      near: sentOn,
      times: timesAfter(sentOn, days, GRACE, latest.timeZone, situation),
      isAnswered: hasHeard(events, lastSentAt),
      ending: endingAfter(latest, situation),
      because:
        `Your last follow-up was on ${dayIn(situation, sentOn, sentOn)}; without an answer, ` +
        `close this application after ${workingDays(days)}.`
    },
    eventsOf(events, 'close-out', latest.id),
    situation
  )
}
