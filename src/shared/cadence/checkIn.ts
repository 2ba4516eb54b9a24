import { asked } from './asking'
import { eventsOf } from './closing'
import { hasHeard } from './heard'
import { dayIn, timesAfter } from './situation'
import type { Situation } from './situation'
import type { Touchpoint } from './touchpoint'
import { workingDays } from './wording'

/** Business days from the due evening until it is overdue. */
const GRACE = 3

/** Rule 5: applied some time ago, and no interview yet. Its days are those of the user's own zone. */
export function checkIn(situation: Situation): Touchpoint | null {
  const { application, interviews, settings, events } = situation
  const { stage, appliedOn, contact } = application
  const days = settings.checkInAfter
  if (stage !== 'applied' || appliedOn === null || interviews.length > 0 || days === 0) return null
  return asked(
    {
      kind: 'check-in',
      interview: null,
      person: contact?.id ?? null,
      zone: settings.timeZone,
      near: appliedOn,
      times: timesAfter(appliedOn, days, GRACE, settings.timeZone, situation),
      isAnswered: hasHeard(events, -Infinity),
      ending: null,
      because:
        `You applied on ${dayIn(situation, appliedOn, appliedOn)}; without an answer, ` +
        `ask after ${workingDays(days)}.`
    },
    eventsOf(events, 'check-in', null),
    situation
  )
}
