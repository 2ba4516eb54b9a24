import type { ReminderSettings } from '@shared/model/reminderSettings'
import type { ReminderFacts } from './facts'
import { interviewReminders } from './interviewReminders'
import type { Reminder } from './reminder'
import { touchpointReminders } from './touchpointReminders'

/**
 * Everything that there is to be said about these facts, past and future, in the order of time. Pure:
 * what was said already, and what now is, is `dueToSay`'s to weigh.
 * @param zone the user's own, IANA
 */
export function remindersOf(
  { touchpoints, interviews }: ReminderFacts,
  settings: ReminderSettings,
  zone: string
): Reminder[] {
  return [
    ...interviews.flatMap((interview) => interviewReminders(interview, settings, zone)),
    ...touchpoints.flatMap((touchpoint) => touchpointReminders(touchpoint, settings, zone))
  ].sort((a, b) => a.at - b.at)
}
