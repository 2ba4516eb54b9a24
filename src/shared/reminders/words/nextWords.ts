import type { NextReminderView } from '@shared/model/reminderViews'
import { formatTime } from '@shared/time/dates'
import type { Instant } from '@shared/time/zonedTime'
import type { Reminder } from '../reminder'
import type { NoteAbout } from './noteAbout'
import { nearTime, type Reader } from './reader'

/** A reminder that is still to be said, with what it speaks of. */
export interface Coming {
  at: Instant
  reminder: Reminder
  about: NoteAbout
  /** Whether it waits for the end of the quiet hours. */
  isHeld: boolean
}

/** What will be said, in words; what is said at the same time is said together. */
export function nextReminders(coming: readonly Coming[], reader: Reader): NextReminderView[] {
  return [...Map.groupBy(coming, ({ at }) => at).values()].flatMap((together) => {
    const [first] = together
    if (first === undefined) return []
    const reason = together.length === 1 || isSame(together) ? reasonOf(first, reader) : ''
    const held = together.some(({ isHeld }) => isHeld) ? 'held by quiet hours' : ''
    return [
      {
        at: first.at,
        about: aboutAll(together),
        reason: [reason, held].filter((part) => part !== '').join(', ')
      }
    ]
  })
}

function isSame(together: readonly Coming[]): boolean {
  return new Set(together.map(({ reminder }) => `${reminder.kind} ${reminder.about}`)).size === 1
}

function aboutAll(together: readonly Coming[]): string {
  const [first] = together
  if (first === undefined) return ''
  if (together.length === 1) return nameOf(first.about)
  const companies = new Set(together.map(({ about }) => companyOf(about)))
  return companies.size === 1
    ? `${together.length} for ${companyOf(first.about)}`
    : `${together.length} reminders`
}

function companyOf(about: NoteAbout): string {
  return about.type === 'message' ? about.message.application.company : about.interview.company
}

function nameOf(about: NoteAbout): string {
  return about.type === 'message'
    ? (about.message.touchpoint.personName ?? companyOf(about))
    : companyOf(about)
}

function reasonOf({ reminder, about }: Coming, reader: Reader): string {
  switch (reminder.kind) {
    case 'day-before':
    case 'soon-before':
      return `interview ${nearTime(reminder.about, reader)}`
    case 'jot':
    case 'jot-again':
      return 'how did it go?'
    case 'good-moment':
      return about.type === 'message'
        ? `best by ${nearTime(about.message.touchpoint.dueAt, reader)}`
        : ''
    case 'last-call':
      return about.type === 'message'
        ? `last call ends at ${formatTime(about.message.touchpoint.overdueAt, reader)}`
        : ''
    case 'follow-up':
      return about.type === 'message' && about.message.touchpoint.kind === 'no-show'
        ? 'they did not come'
        : 'follow-up'
    case 'overdue':
      return 'overdue'
    case 'snooze-over':
      return 'snoozed until then'
  }
}
