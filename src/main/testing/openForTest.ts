import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import type { RouteInput } from '@shared/ipc/contract'
import type { Outcome } from '@shared/outcome'
import { onTestFinished } from 'vitest'
import { closeDatabase, openDatabase, type Db } from '../database'
import { MovableClock, systemClock } from '../time'
import { createServices, type Services, type Surroundings } from '../data'
import { surroundingsForTest } from './surroundingsForTest'

export interface Bench {
  db: Db
  file: string
  clock: MovableClock
  services: Services
}

/** A real file with the real migrations, gone when the test is over. */
export function openForTest(now: string, timeZone = 'America/New_York'): Bench {
  const folder = mkdtempSync(join(tmpdir(), 'afterword-test-'))
  const file = join(folder, 'afterword.db')
  const clock = new MovableClock(systemClock)
  clock.freezeAt(Date.parse(now))
  const db = openDatabase(file)
  const surroundings = surroundingsForTest(clock, { timeZone: () => timeZone })
  onTestFinished(() => {
    closeDatabase(db)
    rmSync(folder, { recursive: true })
  })
  return { db, file, clock, services: createServices(db, surroundings) }
}

/** The same file on another desk: another time zone, language or version of the program. */
export function servicesElsewhere({ db, clock }: Bench, changes: Partial<Surroundings>): Services {
  return createServices(db, surroundingsForTest(clock, changes))
}

/** The data of an outcome that must be fine. */
export function need<T>(outcome: Outcome<T>): T {
  if (outcome.ok) return outcome.data
  throw new Error(`Refused: ${JSON.stringify(outcome.error)}`)
}

/** An interview as the form sends it: Northwind, a panel of two in New York. */
export function panel(
  changes: Partial<RouteInput<'interviews.log'>> = {}
): RouteInput<'interviews.log'> {
  return {
    company: 'Northwind Traders',
    role: 'Staff Engineer',
    startLocal: '2026-03-03T13:00',
    timeZone: 'America/New_York',
    minutes: 60,
    round: 'Panel',
    kind: 'panel',
    place: '',
    people: [
      {
        name: 'Dana Whitfield',
        email: 'dana@northwind.example',
        title: 'Engineering Manager',
        thankYou: 'wanted'
      },
      { name: 'Priya Raman', email: null, title: 'Staff Engineer', thankYou: 'not-wanted' }
    ],
    ...changes
  }
}
