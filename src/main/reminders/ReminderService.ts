import type { BusinessDayAfter } from '@shared/cadence'
import type { Destination } from '@shared/destination'
import type { NextReminderView } from '@shared/model/reminderViews'
import type { ReminderSettings } from '@shared/model/reminderSettings'
import type { DueView } from '@shared/model/timelineViews'
import {
  dueToSay,
  missesLastCall,
  nextReminders,
  noteAbout,
  quietAt,
  remindersOf,
  snoozeUntil,
  stillToSay,
  type Moment,
  type NoteAbout,
  type Reader,
  type Reminder,
  type PutOffActionId,
  type ReminderFacts,
  type SnoozeChoice
} from '@shared/reminders'
import type { Clock } from '@shared/time/Clock'
import type { ReminderNote } from './Notifier'
import type { ReminderMemory } from './ReminderMemory'
import type { SaidOf } from './SaidRepository'
import { inUrgency, spokenOf, type SubjectRows } from './subjects'

const HOUR = 3_600_000
const DAY = 24 * HOUR

/** How far ahead one has to look to know what is next: an evening before, moved before the quiet. */
const HORIZON = 3 * DAY

/** How far ahead the settings show what is next. */
const FAR_HORIZON = 60 * DAY

/** No system keeps more of them in sight. */
const MOST_ON_SCREEN = 20

/** What a reminder needs to know of the open file. */
export interface ReminderSources {
  facts: { read(span: { now: number; horizon: number }): ReminderFacts }
  subjects: SubjectRows
  memory: ReminderMemory
  settings: () => ReminderSettings
  workday: BusinessDayAfter
  /** Another text after whatever was written to the file. */
  changeMark: () => string
  /** Puts these messages off to an instant, as one step. */
  snooze: (messages: readonly DueView[], until: number) => void
  askAgain: (interviewId: number, at: number) => void
}

/** The time that each button puts off to. */
const CHOICES: Record<PutOffActionId, SnoozeChoice['id']> = {
  'snooze-hour': 'hour',
  'snooze-evening': 'evening',
  'snooze-tomorrow': 'tomorrow',
  later: 'hour'
}

/** When it was last looked for something to say, and by what. */
interface Look {
  from: number
  until: number
  mark: string
  zone: string
}

/** What is to be done about notifications now. */
export interface Taken {
  say: ReminderNote | null
  /**
   * The keys of those whose place it takes besides its own: where the program ended twice before it
   * knew that they were on the screen, what they said is said once more, and by this one alone.
   */
  replaced: string[]
  /** The keys of those that have nothing left to say. */
  withdraw: string[]
}

/** What is to be said about one data file, and what was said. */
export class ReminderService {
  private look: Look | null = null
  /** The keys of what this process showed, oldest first. */
  private onScreen: string[] = []
  /** What was given away last, and is not known to be shown. */
  private taken: SaidOf[] = []

  constructor(
    private readonly clock: Clock,
    private readonly timeZone: () => string,
    private readonly locale: () => string,
    private readonly sources: ReminderSources
  ) {}

  /**
   * What is new to do since the last time; null where nothing can have changed. What is to be said is
   * written down before it is given away: should the program end before `shown`, the next start says
   * it again, under the same key, so that it takes its own place. What was written down but never
   * shown would be missed, what was shown but not written down be said twice.
   */
  take(): Taken | null {
    this.sources.memory.catchUp()
    const now = this.clock.now()
    if (this.isKnown(now)) return null
    const moment = this.moment()
    const reminders = this.reminders(moment, HORIZON)
    return { withdraw: this.withdraw(reminders, now), ...this.say(reminders, moment) }
  }

  /** The notification is on the screen, as far as one can know. */
  shown(note: string): void {
    this.sources.memory.keep(this.taken.map((said) => ({ ...said, isShown: true })))
    this.taken = []
    this.onScreen = [...this.onScreen.filter((one) => one !== note), note].slice(-MOST_ON_SCREEN)
  }

  /** Why what was said cannot be stored; null where it is. */
  get problem(): unknown {
    return this.sources.memory.problem
  }

  /** Where a notification leads, also one of before a restart; the home screen if all is done. */
  destinationOf(note: string): Destination {
    const about = this.aboutOf(note)
    return about.length === 0
      ? { at: 'timeline' }
      : noteAbout(about, this.reader(this.clock.now())).destination
  }

  /** Puts off what a notification spoke of. */
  putOff(note: string, action: PutOffActionId): void {
    const until = this.untilOf(CHOICES[action])
    if (until !== null) this.putOffAll(this.aboutOf(note), until)
  }

  /** Puts off these messages, but for those that would miss their last call. */
  snooze(messages: readonly DueView[], choice: SnoozeChoice['id']): void {
    const until = this.untilOf(choice)
    const all = messages.map((message): NoteAbout => ({ type: 'message', message }))
    if (until !== null) this.putOffAll(all, until)
  }

  /** What will be said next, soonest first. */
  next(limit: number): NextReminderView[] {
    const moment = this.moment()
    const { now, zone, settings } = moment
    const reminders = this.reminders(moment, FAR_HORIZON)
    const said = this.sources.memory.said(reminders.map(({ key }) => key))
    const times = new Map(
      stillToSay(reminders, said, moment).map(({ reminder, at }) => [reminder, at])
    )
    const soonest = [...new Set(times.values())].sort((a, b) => a - b).slice(0, limit)
    const last = soonest.at(-1) ?? now
    const shown = [...times].flatMap(([reminder, at]) => (at <= last ? [reminder] : []))
    const coming = spokenOf(shown, this.sources.subjects).map((spoken) => {
      const at = times.get(spoken.reminder) ?? now
      return { ...spoken, at, isHeld: quietAt(at - 1, settings.quiet, zone) !== null }
    })
    return nextReminders(
      coming.sort((a, b) => a.at - b.at),
      this.reader(now)
    )
  }

  private say(all: readonly Reminder[], moment: FullMoment): Omit<Taken, 'withdraw'> {
    const { memory, subjects } = this.sources
    // Years of what is over need not be looked up.
    const reminders = all.filter(({ until }) => until === null || until > moment.now)
    const said = memory.said(reminders.map(({ key }) => key))
    const { due, nextAt } = dueToSay(reminders, said, moment)
    this.remember(moment, nextAt)
    const about = inUrgency(spokenOf(due, subjects), moment.now)
    const [first] = due
    if (first === undefined || about.length === 0) return { say: null, replaced: [] }
    const unshown = due.flatMap(({ key }) => {
      const before = said.get(key)
      return before?.isShown === false ? [before.note] : []
    })
    const [note = `${moment.now}:${first.key}`, ...replaced] = new Set(unshown)
    const saidAt = moment.now
    this.taken = due.map(({ key, about: of, at: plannedAt }) => ({
      key,
      about: of,
      plannedAt,
      saidAt,
      note,
      isShown: false
    }))
    memory.keep(this.taken)
    return { say: { key: note, ...noteAbout(about, this.reader(moment.now)) }, replaced }
  }

  /** The notifications of which nothing is left to do. */
  private withdraw(reminders: readonly Reminder[], now: number): string[] {
    const done = this.onScreen.filter((note) => {
      const keys = this.keysOf(note)
      return !reminders.some((reminder) => keys.has(reminder.key) && isOpen(reminder, now))
    })
    this.onScreen = this.onScreen.filter((note) => !done.includes(note))
    return done
  }

  private putOffAll(all: readonly NoteAbout[], until: number): void {
    const now = this.clock.now()
    const messages = all.flatMap((about) => (about.type === 'message' ? [about.message] : []))
    this.sources.snooze(
      messages.filter(({ touchpoint }) => !missesLastCall(touchpoint, until, now)),
      until
    )
    for (const about of all) {
      if (about.type === 'jot') this.sources.askAgain(about.interview.id, until)
    }
  }

  /** What a notification spoke of and is still pending, the most urgent first. */
  private aboutOf(note: string): NoteAbout[] {
    const { subjects } = this.sources
    const keys = this.keysOf(note)
    const moment = this.moment()
    const spoken = this.reminders(moment, HORIZON).filter(({ key }) => keys.has(key))
    return inUrgency(spokenOf(spoken, subjects), moment.now)
  }

  /** What was written down for a notification but never shown in it does not belong to it. */
  private keysOf(note: string): Set<string> {
    const said = this.sources.memory.saidBy(note)
    return new Set(said.flatMap(({ key, isShown }) => (isShown ? [key] : [])))
  }

  /** Null where the time is over: a menu or a notification may have stood for a while. */
  private untilOf(choice: SnoozeChoice['id']): number | null {
    const now = this.clock.now()
    const reader = { now, timeZone: this.timeZone() }
    const until = snoozeUntil(choice, reader, this.sources.workday)
    return until > now ? until : null
  }

  /** Whether it was looked already, and nothing can be new since then. */
  private isKnown(now: number): boolean {
    if (this.look === null) return false
    const { from, until, mark, zone } = this.look
    const isTimely = from <= now && now < until
    return isTimely && zone === this.timeZone() && mark === this.sources.changeMark()
  }

  private remember({ now, zone }: Moment, nextAt: number | null): void {
    const until = Math.min(nextAt ?? Infinity, now + HOUR)
    this.look = { from: now, until, zone, mark: this.sources.changeMark() }
  }

  private reminders({ now, zone, settings }: FullMoment, ahead: number): Reminder[] {
    const facts = this.sources.facts.read({ now, horizon: now + ahead })
    return remindersOf(facts, settings, zone)
  }

  private moment(): FullMoment {
    return { now: this.clock.now(), zone: this.timeZone(), settings: this.sources.settings() }
  }

  private reader(now: number): Reader {
    return { now, locale: this.locale(), timeZone: this.timeZone() }
  }
}

type FullMoment = Moment & { settings: ReminderSettings }

/** What it said may still be done: the message written, the interview gone to. */
function isOpen({ subject, until }: Reminder, now: number): boolean {
  return subject.type === 'touchpoint' || until === null || now < until
}
