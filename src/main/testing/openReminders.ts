import { onTestFinished } from 'vitest'
import type { Destination } from '@shared/destination'
import type { ReminderSettings } from '@shared/model/reminderSettings'
import { ReminderDesk, type ReminderNote } from '../reminders'
import { need, openForTest, panel, type Bench } from './openForTest'

export interface ReminderBench extends Bench {
  desk: ReminderDesk
  /** Every notification, in the order of showing. */
  shown: ReminderNote[]
  /** The keys of those taken away. */
  closed: string[]
  opened: Destination[]
  /** What was logged as an error; a test that leaves some fails. */
  failures: string[]
  /** Sets the clock to an instant, looks, and says what was shown: titles. */
  at: (now: string) => string[]
  choose: (reminders: Partial<ReminderSettings>) => void
  /** Logs an interview with these people, an hour long; in New York unless said otherwise. */
  log: (startLocal: string, people?: readonly string[], timeZone?: string) => number
}

/** A desk over a real data file, in New York. */
export function openReminders(now: string, timeZone = 'America/New_York'): ReminderBench {
  const bench = openForTest(now, timeZone)
  const shown: ReminderNote[] = []
  const closed: string[] = []
  const opened: Destination[] = []
  const failures: string[] = []
  const desk = new ReminderDesk({
    service: () => bench.services.reminders,
    notifier: { show: (note) => shown.push(note), close: (key) => closed.push(key) },
    open: (destination) => opened.push(destination),
    changed: () => undefined,
    clock: bench.clock,
    log: {
      info: () => undefined,
      error: (message, data) => failures.push(`${message} ${JSON.stringify(data)}`)
    }
  })
  onTestFinished(() => {
    if (failures.length > 0) throw new Error(failures.join('\n'))
  })
  return {
    ...bench,
    desk,
    shown,
    closed,
    opened,
    failures,
    at: (instant) => {
      const before = shown.length
      bench.clock.freezeAt(Date.parse(instant))
      desk.tick()
      return shown.slice(before).map(({ title }) => title)
    },
    choose: (reminders) => need(bench.services.settings.change({ reminders })),
    log: (startLocal, people = ['Dana Whitfield'], zone = 'America/New_York') =>
      need(
        bench.services.interviews.log(
          panel({
            startLocal,
            timeZone: zone,
            people: people.map((name) => ({ name, email: null, title: '', thankYou: 'wanted' }))
          })
        )
      ).interviewId
  }
}
