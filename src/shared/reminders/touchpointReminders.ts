import type { ReminderSettings } from '@shared/model/reminderSettings'
import type { Instant } from '@shared/time/zonedTime'
import type { PendingTouchpoint } from './facts'
import { outsideQuiet } from './quietHours'
import type { Reminder } from './reminder'

const MINUTE = 60_000
const HOUR = 60 * MINUTE

/** After an interview one is on the way home; an hour later one may write. */
const GOOD_MOMENT_AFTER = HOUR

/** A message about a missed interview helps within two hours; what is left when it is spoken of. */
const LEFT_AFTER_NO_SHOW = HOUR

/** One stage of a message: in the order of time, each ends where the next begins. */
interface Stage extends Pick<Reminder, 'kind' | 'about' | 'since' | 'until'> {
  wanted: Instant
  /** Before which it is not true. */
  earliest: Instant
}

/** From a message's good moment until it is overdue, and once more when a snooze is over. */
export function touchpointReminders(
  touchpoint: PendingTouchpoint,
  settings: ReminderSettings,
  zone: string
): Reminder[] {
  const isOn = touchpoint.kind === 'thank-you' ? settings.thankYous : settings.followUps
  if (!isOn) return []
  const desk = { quiet: settings.quiet, zone }
  const stages =
    touchpoint.kind === 'thank-you'
      ? thankYouStages(touchpoint, settings, zone)
      : askingStages(touchpoint, settings)
  const { snoozedUntil, lapsesAt, opensAt } = touchpoint
  // What was moved since then, and does not open before the snooze is over, has its own times.
  const isPutOff = snoozedUntil !== null && snoozedUntil > opensAt
  const all = isPutOff ? [...stages, snoozeOver(snoozedUntil, lapsesAt)] : stages
  return all.flatMap((stage): Reminder[] => {
    const { wanted, earliest, ...rest } = stage
    // Whoever put it off is left alone until then, and told only once.
    const calm = snoozedUntil ?? -Infinity
    const range = { earliest: Math.max(earliest, calm), until: stage.until }
    const at = outsideQuiet(Math.max(wanted, calm), range, desk)
    if (stage.until !== null && at >= stage.until) return []
    const key = `${stage.kind}:${occasionOf(touchpoint)}`
    return [{ ...rest, at, key, subject: { type: 'touchpoint', id: touchpoint.id } }]
  })
}

function thankYouStages(
  { opensAt, dueAt, overdueAt, lapsesAt }: PendingTouchpoint,
  settings: ReminderSettings,
  zone: string
): Stage[] {
  const lastCall = overdueAt - settings.lastCallBefore * MINUTE
  const inTime = { earliest: opensAt, until: overdueAt }
  const stages: Stage[] = [
    {
      kind: 'good-moment',
      about: opensAt,
      since: opensAt,
      wanted: opensAt + GOOD_MOMENT_AFTER,
      earliest: opensAt,
      until: outsideQuiet(lastCall, inTime, { quiet: settings.quiet, zone })
    },
    // Once said, it is not said again for an interview that ended a little later than was thought.
    { kind: 'last-call', about: opensAt, since: dueAt, wanted: lastCall, ...inTime }
  ]
  return settings.overdue ? [...stages, overdue(dueAt, overdueAt, lapsesAt)] : stages
}

/** All others: on their morning, and when nobody wrote. */
function askingStages(
  { kind, opensAt, dueAt, overdueAt, lapsesAt }: PendingTouchpoint,
  settings: ReminderSettings
): Stage[] {
  const first: Stage = {
    kind: 'follow-up',
    about: opensAt,
    since: opensAt,
    wanted: kind === 'no-show' ? dueAt - LEFT_AFTER_NO_SHOW : opensAt,
    earliest: opensAt,
    until: settings.overdue ? overdueAt : lapsesAt
  }
  return settings.overdue ? [first, overdue(dueAt, overdueAt, lapsesAt)] : [first]
}

function overdue(dueAt: Instant, overdueAt: Instant, lapsesAt: Instant | null): Stage {
  return {
    kind: 'overdue',
    about: overdueAt,
    since: dueAt,
    wanted: overdueAt,
    earliest: overdueAt,
    until: lapsesAt
  }
}

function snoozeOver(snoozedUntil: Instant, lapsesAt: Instant | null): Stage {
  return {
    kind: 'snooze-over',
    about: snoozedUntil,
    since: snoozedUntil,
    wanted: snoozedUntil,
    earliest: snoozedUntil,
    until: lapsesAt
  }
}

/** What tells it from others; of all but thank-yous there is one, whoever gets it. */
function occasionOf({ kind, applicationId, interviewId, personId }: PendingTouchpoint): string {
  const occasion = `${kind}/${applicationId}/${interviewId ?? '-'}`
  return kind === 'thank-you' ? `${occasion}/${personId ?? '-'}` : occasion
}
