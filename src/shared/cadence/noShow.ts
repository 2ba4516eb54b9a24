import { localDateOf } from '@shared/time/zonedTime'
import { asked } from './asking'
import { eventsOf } from './closing'
import { endingAfter } from './ending'
import { hasHeard, lastWord } from './heard'
import type { TimedInterview } from './interview'
import { recipientOf } from './recipient'
import type { Situation } from './situation'
import type { Touchpoint } from './touchpoint'

const MINUTE = 60_000
const HOUR = 60 * MINUTE

const OPENS_AFTER = 15 * MINUTE
const DUE_AFTER = 2 * HOUR
const OVERDUE_AFTER = 24 * HOUR
const LAPSES_AFTER = 7 * 24 * HOUR

/** Rule 6: one message for each interview that they did not come to, in absolute hours from its start. */
export function noShows(situation: Situation): Touchpoint[] {
  return situation.interviews
    .filter(({ status }) => status === 'no-show')
    .map((interview) => noShow(interview, situation))
}

function noShow(interview: TimedInterview, situation: Situation): Touchpoint {
  const { id, startsAt, timeZone } = interview
  const { promise } = lastWord(interview, situation.events)
  return asked(
    {
      kind: 'no-show',
      interview: id,
      person: recipientOf(promise, interview, situation),
      zone: timeZone,
      near: localDateOf(startsAt, timeZone),
      times: {
        opensAt: startsAt + OPENS_AFTER,
        dueAt: startsAt + DUE_AFTER,
        overdueAt: startsAt + OVERDUE_AFTER
      },
      lapsesAt: startsAt + LAPSES_AFTER,
      isAnswered: hasHeard(situation.events, startsAt),
      ending: endingAfter(interview, situation),
      because: 'They did not come to the interview; a short, kind message within two hours helps.'
    },
    eventsOf(situation.events, 'no-show', id),
    situation
  )
}
