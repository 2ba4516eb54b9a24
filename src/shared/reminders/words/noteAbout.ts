import type { Destination } from '@shared/destination'
import { occasionOf } from '@shared/model/occasion'
import type { DueView } from '@shared/model/timelineViews'
import type { InterviewView } from '@shared/model/views'
import { nextDay } from '@shared/time/localTime'
import { formatDuration, formatTime } from '@shared/time/dates'
import { missesLastCall, snoozeChoices } from '../snoozeChoices'
import { interviewWords } from './interviewWords'
import { aboutMessage, hurryOf, messageLabel, whereOf } from './messageWords'
import { listed, nearDay, sentences, type Reader } from './reader'

/**
 * What a button of a notification does. `open`, `write` and `jot` lead to its destination,
 * `snooze-until` to where the time is chosen.
 */
export type ReminderActionId = 'write' | 'jot' | 'open' | 'snooze-until' | PutOffActionId

/** Puts off what it speaks of, to a time that is known. */
export type PutOffActionId = 'snooze-hour' | 'snooze-evening' | 'snooze-tomorrow' | 'later'

export interface ReminderAction {
  id: ReminderActionId
  label: string
}

/** A notification, but for what tells it from others. */
export interface NoteWords {
  title: string
  body: string
  /** The most useful first: where the system shows but two, they are the first two. */
  actions: ReminderAction[]
  /** Where a click on it leads. */
  destination: Destination
}

/** One thing that a notification speaks of. */
export type NoteAbout =
  | { type: 'message'; message: DueView }
  | { type: 'ahead' | 'jot'; interview: InterviewView; people: readonly string[] }

/** More lines than these are not read, and many systems cut them off. */
const MOST_LINES = 4

/** One notification about all that is to be said now; at least one thing, the most urgent first. */
export function noteAbout(all: readonly NoteAbout[], reader: Reader): NoteWords {
  const [only, ...others] = all
  if (only !== undefined && others.length === 0) return noteOfOne(only, reader)
  const messages = all.flatMap((about) => (about.type === 'message' ? [about.message] : []))
  return (messages.length === all.length && thankAll(messages, reader)) || noteOfMany(all, reader)
}

function noteOfOne(about: NoteAbout, reader: Reader): NoteWords {
  switch (about.type) {
    case 'message':
      return noteOfMessage(about.message, reader)
    case 'ahead':
      return noteOfInterview(about, reader)
    case 'jot':
      return {
        title: 'How did it go?',
        body: sentences('Jot it down while it is fresh.', `${interviewWith(about)}.`),
        actions: [
          { id: 'jot', label: 'Jot it down' },
          { id: 'later', label: 'Later' }
        ],
        destination: { at: 'debrief', interviewId: about.interview.id }
      }
  }
}

function noteOfMessage(message: DueView, reader: Reader): NoteWords {
  return {
    title: messageLabel(message, reader),
    body: aboutMessage(message, reader),
    actions: [
      { id: 'write', label: 'Write' },
      ...snoozes([message], reader),
      { id: 'snooze-until', label: 'Pick a time…' }
    ],
    destination: { at: 'letter', ...occasionOf(message.touchpoint) }
  }
}

type AboutInterview = Extract<NoteAbout, { type: 'ahead' | 'jot' }>

function noteOfInterview(about: AboutInterview, reader: Reader): NoteWords {
  const { interview } = about
  return {
    title: aheadTitle(interview.startsAt, reader),
    body: sentences(`${interviewWith(about)}.`, interview.place),
    actions: [{ id: 'open', label: 'Open' }],
    destination: { at: 'application', applicationId: interview.applicationId }
  }
}

const HOUR = 3_600_000

/** 'Interview in 45 min', 'Interview tomorrow at 14:00'. */
function aheadTitle(startsAt: number, reader: Reader): string {
  const left = startsAt - reader.now
  if (left < HOUR) return `Interview in ${formatDuration(left)}`
  return `Interview ${nearDay(startsAt, reader)} at ${formatTime(startsAt, reader)}`
}

/** 'Northmere Rail, phone screen with Callum Reyes'. */
function interviewWith({ interview, people }: AboutInterview): string {
  const words = `${interview.company}, ${interviewWords(interview)}`
  return people.length === 0 ? words : `${words} with ${listed(people)}`
}

/** The thank-yous of one interview; null where they are something else as well. */
function thankAll(messages: readonly DueView[], reader: Reader): NoteWords | null {
  const [first] = messages
  if (first === undefined || !messages.every((message) => isThanksWith(message, first))) return null
  const names = messages.map(({ touchpoint }) => touchpoint.personName ?? '')
  return {
    title: `Thank ${messages.length} people — ${hurryOf(first, reader)}`,
    body: sentences(`${listed(names)}.`, whereOf(first, reader)),
    actions: [{ id: 'write', label: 'Write' }, ...snoozes(messages, reader)],
    destination: { at: 'letter', ...occasionOf(first.touchpoint) }
  }
}

function isThanksWith({ touchpoint }: DueView, first: DueView): boolean {
  return touchpoint.kind === 'thank-you' && touchpoint.interviewId === first.touchpoint.interviewId
}

function noteOfMany(all: readonly NoteAbout[], reader: Reader): NoteWords {
  const lines = all.map((about) => lineOf(about, reader))
  const shown = lines.length > MOST_LINES ? lines.slice(0, MOST_LINES - 1) : lines
  const rest = lines.length - shown.length
  const messages = all.flatMap((about) => (about.type === 'message' ? [about.message] : []))
  return {
    title: `${all.length} reminders`,
    body: [...shown, ...(rest > 0 ? [`and ${rest} more`] : [])].join('\n'),
    actions: [{ id: 'open', label: 'Show all' }, ...snoozes(messages, reader)],
    destination: { at: 'timeline' }
  }
}

function lineOf(about: NoteAbout, reader: Reader): string {
  if (about.type === 'message') return messageLabel(about.message, reader)
  const { company, startsAt } = about.interview
  return about.type === 'jot'
    ? `How did it go at ${company}?`
    : `${aheadTitle(startsAt, reader)}, ${company}`
}

const SNOOZES = {
  hour: { id: 'snooze-hour', label: 'Snooze 1 hour' },
  evening: { id: 'snooze-evening', label: 'This evening' },
  tomorrow: { id: 'snooze-tomorrow', label: 'Tomorrow' }
} as const

/** The times that all of them may be put off to. */
function snoozes(messages: readonly DueView[], reader: Reader): ReminderAction[] {
  if (messages.length === 0) return []
  return snoozeChoices(reader, nextDay).flatMap(({ id, until }) =>
    id === 'working-day' ||
    messages.some(({ touchpoint }) => missesLastCall(touchpoint, until, reader.now))
      ? []
      : [{ ...SNOOZES[id] }]
  )
}

/** Shows whether and how notifications appear. */
export function testNote(): NoteWords {
  return {
    title: 'This is how Afterword reminds you',
    body: 'Thank-yous, follow-ups and interviews are spoken of like this.',
    actions: [{ id: 'open', label: 'Open' }],
    destination: { at: 'settings', section: 'reminders' }
  }
}
