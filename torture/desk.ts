import { createRequire } from 'node:module'
import type { HolidayLibrary } from '@shared/cadence'
import type { RouteInput } from '@shared/ipc/contract'
import type { Outcome } from '@shared/outcome'
import { Backups, backupKeeper } from '../src/main/backups'
import { DataFiles } from '../src/main/data'
import { inlineSide } from '../src/main/testing/inlineSide'
import { MovableClock, systemClock } from '../src/main/time'

const require = createRequire(import.meta.url)

export const NOW = Date.parse('2026-03-04T14:00:00Z')

/** The program's own wiring of one data folder, without a window; all its work in this process. */
export function openDesk(folder: string) {
  const log = { info: () => undefined, error: () => undefined }
  const clock = new MovableClock(systemClock)
  clock.freezeAt(NOW)
  const side = inlineSide()
  const maker = backupKeeper(folder, side, clock, log)
  const surroundings = {
    clock,
    timeZone: () => 'America/New_York',
    locale: () => 'en-GB',
    version: '1.0.0',
    holidayLibrary: () => require('date-holidays') as HolidayLibrary
  }
  const data = new DataFiles(
    folder,
    surroundings,
    log,
    () => undefined,
    (file) => maker.makeAtOnce(file, 'before-migration')
  )
  data.start()
  const backups = new Backups(folder, data, maker, side, clock, log, () => undefined)
  return { data, backups, clock }
}

export type OpenDesk = ReturnType<typeof openDesk>

/** The data of an outcome that must be fine. */
export function need<T>(outcome: Outcome<T>): T {
  if (outcome.ok) return outcome.data
  throw new Error(`Refused: ${JSON.stringify(outcome.error)}`)
}

/** A panel of two at a company of this name. */
export function interviewAt(company: string): RouteInput<'interviews.log'> {
  return {
    company,
    role: 'Staff Engineer',
    startLocal: '2026-03-03T13:00',
    timeZone: 'America/New_York',
    minutes: 60,
    round: 'Panel',
    kind: 'panel',
    place: '',
    people: [
      { name: 'Dana Whitfield', email: null, title: 'Manager', thankYou: 'wanted' },
      { name: 'Priya Raman', email: null, title: 'Engineer', thankYou: 'wanted' }
    ]
  }
}

/** One step of work as a person does it: an interview, a note of it, a letter, typed over. */
export function workOnce({ data }: OpenDesk, name: string, saved: (what: string) => void): void {
  const { interviews, debrief, letters } = data.services
  const { interviewId, applicationId } = need(interviews.log(interviewAt(name)))
  saved(`interview ${name}`)
  need(
    debrief.writeNote({
      id: null,
      after: null,
      interviewId,
      personId: null,
      kind: 'discussed',
      text: `Note ${name}`,
      answer: null
    })
  )
  saved(`note ${name}`)
  const { people } = data.services.detailOf(interviewId) ?? { people: [] }
  const personId = people[0]?.id ?? 0
  const { letter } = need(letters.open({ kind: 'thank-you', applicationId, interviewId, personId }))
  const { id, revision, subject } = letter
  need(letters.save({ id, revision, subject, body: `Letter ${name} ${'x'.repeat(2000)}` }))
  saved(`letter ${name}`)
}
