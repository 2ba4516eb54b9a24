import type { ReminderSettings } from '@shared/model/reminderSettings'
import type { Instant } from '@shared/time/zonedTime'
import { quietAt } from './quietHours'
import type { Reminder } from './reminder'
import { wasSaid, type Said } from './said'

export interface Moment {
  now: Instant
  /** The user's own zone, IANA. */
  zone: string
  settings: Pick<ReminderSettings, 'quiet' | 'doNotDisturbUntil'>
}

/** What to say now, and the next instant at which there will be something; null: nothing known. */
export interface DueToSay {
  due: Reminder[]
  nextAt: Instant | null
}

/** Of all reminders those that are to be said now: true, not said yet, and not at a quiet hour. */
export function dueToSay(
  reminders: readonly Reminder[],
  said: ReadonlyMap<string, Said>,
  moment: Moment
): DueToSay {
  const due: Reminder[] = []
  let nextAt: Instant | null = null
  for (const { reminder, at } of stillToSay(reminders, said, moment)) {
    if (at <= moment.now) due.push(reminder)
    else nextAt = Math.min(at, nextAt ?? at)
  }
  return { due, nextAt }
}

/** Those that were not said and will still be true when they can be, with the instant of that. */
export function stillToSay(
  reminders: readonly Reminder[],
  said: ReadonlyMap<string, Said>,
  moment: Moment
): { reminder: Reminder; at: Instant }[] {
  return reminders.flatMap((reminder) => {
    if (wasSaid(reminder, said.get(reminder.key), moment.now)) return []
    const at = sayableFrom(reminder, moment)
    return reminder.until === null || at < reminder.until ? [{ reminder, at }] : []
  })
}

/**
 * From now on, the first instant at which it may be said. What would not outlive the quiet hours is
 * said in them, where it could not be said before: late is better than never.
 */
function sayableFrom({ at, until }: Reminder, { now, zone, settings }: Moment): Instant {
  const free = Math.max(at, now, settings.doNotDisturbUntil ?? -Infinity)
  const quiet = quietAt(free, settings.quiet, zone)
  return quiet === null || (until !== null && quiet.to >= until) ? free : quiet.to
}
