import type { ReminderSettings } from '@shared/model/reminderSettings'
import { dateOfDay, dayNumber } from '@shared/time/localTime'
import { instantOf, localDateOf } from '@shared/time/zonedTime'
import type { Instant } from '@shared/time/zonedTime'
import type { ScheduledInterview } from './facts'
import { outsideQuiet } from './quietHours'
import type { Reminder, ReminderKind } from './reminder'

const MINUTE = 60_000
const DAY = 24 * 60 * MINUTE

/** When the day before an interview is spoken of, in the user's zone. */
const EVENING_BEFORE = '18:00'

/** After a day an interview is not fresh any more. */
const FRESH_FOR = DAY

/** Before an interview, and after it: how did it go? */
export function interviewReminders(
  interview: ScheduledInterview,
  settings: ReminderSettings,
  zone: string
): Reminder[] {
  return [...before(interview, settings, zone), ...after(interview, settings, zone)]
}

/** Nobody is reminded of what they wrote down just now. */
function before(
  interview: ScheduledInterview,
  settings: ReminderSettings,
  zone: string
): Reminder[] {
  const { startsAt, loggedAt } = interview
  const soonAt = startsAt - settings.soonBefore * MINUTE
  const reminders: Reminder[] = []
  const add = (kind: ReminderKind, wanted: Instant, until: Instant): void => {
    const inTime = { earliest: loggedAt, until }
    const at = outsideQuiet(wanted, inTime, { quiet: settings.quiet, zone })
    if (wanted <= loggedAt || at >= until) return
    reminders.push(reminderOf(interview, { kind, about: startsAt, since: at, at, until }))
  }
  if (settings.dayBefore) add('day-before', dayBefore(startsAt, zone), soonAt)
  if (settings.soonBefore > 0) add('soon-before', soonAt, startsAt)
  return reminders
}

function dayBefore(startsAt: Instant, zone: string): Instant {
  const date = dateOfDay(dayNumber(localDateOf(startsAt, zone)) - 1)
  return instantOf(`${date}T${EVENING_BEFORE}`, zone)
}

function after(
  interview: ScheduledInterview,
  settings: ReminderSettings,
  zone: string
): Reminder[] {
  const { endsAt, askAgainAt, isJotted } = interview
  if (settings.afterInterview === null || isJotted) return []
  const ask = (kind: ReminderKind, about: Instant, wanted: Instant): Reminder => {
    const until = about + FRESH_FOR
    const at = outsideQuiet(wanted, { earliest: about, until }, { quiet: settings.quiet, zone })
    return reminderOf(interview, { kind, about, since: about, at, until })
  }
  return [
    ask('jot', endsAt, endsAt + settings.afterInterview * MINUTE),
    ...(askAgainAt === null ? [] : [ask('jot-again', askAgainAt, askAgainAt)])
  ]
}

function reminderOf(
  { id }: ScheduledInterview,
  times: Omit<Reminder, 'key' | 'subject'>
): Reminder {
  return { ...times, key: `${times.kind}:${id}`, subject: { type: 'interview', id } }
}
