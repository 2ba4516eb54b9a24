import type { NoteAbout, Reminder } from '@shared/reminders'
import type { DueView } from '@shared/model/timelineViews'
import type { ThreadEntryView } from '@shared/model/views'

/** How what reminders are about is read. */
export interface SubjectRows {
  /** Of touchpoints, by id; those that are gone have no entry. */
  messages: (ids: readonly number[]) => ReadonlyMap<number, DueView>
  /** Those that are gone are left out. */
  interviews: (ids: readonly number[]) => readonly ThreadEntryView[]
}

/** A reminder with what it speaks of. */
export interface Spoken {
  reminder: Reminder
  about: NoteAbout
}

/** Each reminder with what it speaks of, in the same order. */
export function spokenOf(reminders: readonly Reminder[], rows: SubjectRows): Spoken[] {
  const idsOf = (type: Reminder['subject']['type']): number[] => [
    ...new Set(reminders.flatMap(({ subject }) => (subject.type === type ? [subject.id] : [])))
  ]
  const messages = rows.messages(idsOf('touchpoint'))
  const interviews = new Map(rows.interviews(idsOf('interview')).map((one) => [one.id, one]))
  return reminders.flatMap((reminder): Spoken[] => {
    const { type, id } = reminder.subject
    if (type === 'touchpoint') {
      const message = messages.get(id)
      return message ? [{ reminder, about: { type: 'message', message } }] : []
    }
    const interview = interviews.get(id)
    if (interview === undefined) return []
    const isOver = reminder.kind === 'jot' || reminder.kind === 'jot-again'
    const people = interview.people.map(({ name }) => name)
    return [{ reminder, about: { type: isOver ? 'jot' : 'ahead', interview, people } }]
  })
}

/** Each thing once, the most urgent first. */
export function inUrgency(spoken: readonly Spoken[], now: number): NoteAbout[] {
  const once = new Map(
    spoken.map(({ reminder, about }) => [`${reminder.subject.type} ${reminder.subject.id}`, about])
  )
  return [...once.values()].sort(
    (a, b) => rankOf(a, now) - rankOf(b, now) || timeOf(a, now) - timeOf(b, now)
  )
}

/** What begins soon, what is to be jotted down, what is in time, what is late. */
function rankOf(about: NoteAbout, now: number): number {
  if (about.type !== 'message') return about.type === 'ahead' ? 0 : 1
  return about.message.touchpoint.overdueAt > now ? 2 : 3
}

/** Of what is late the latest comes first: that can be mended best. */
function timeOf(about: NoteAbout, now: number): number {
  if (about.type !== 'message') return about.interview.startsAt
  const { overdueAt } = about.message.touchpoint
  return overdueAt > now ? overdueAt : -overdueAt
}
