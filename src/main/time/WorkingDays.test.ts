import { describe, expect, it } from 'vitest'
import type { BusinessDayAfter } from '@shared/cadence'
import { dateOfDay, dayNumber } from '@shared/time/localTime'
import { need, openForTest } from '../testing'

const NOW = '2026-12-24T10:00:00Z'

/** Somebody whose public holidays are those of a German state. */
function inBavaria() {
  const bench = openForTest(NOW, 'Europe/Berlin')
  const { settings } = bench.services
  const { cadence } = settings.read()
  need(settings.change({ cadence: { ...cadence, country: 'DE', region: 'BY' } }))
  return bench
}

/** Of these dates those that nobody works on: the day after the one before is a later one. */
function offIn(dates: readonly string[], after: BusinessDayAfter): boolean[] {
  return dates.map((date) => after(dateOfDay(dayNumber(date) - 1), 1) !== date)
}

describe('working days', () => {
  it('are none of the weekend nor public holidays of the place that was chosen', () => {
    const { after } = inBavaria().services.workingDays
    const dates = ['2026-12-24', '2026-12-25', '2026-12-26', '2027-01-06', '2027-01-07']
    expect(offIn(dates, after)).toEqual([false, true, true, true, false])
  })

  it('are all but the weekend where no place was chosen', () => {
    const { workingDays } = openForTest(NOW).services
    const dates = ['2026-12-24', '2026-12-25', '2026-12-26']
    expect(offIn(dates, workingDays.after)).toEqual([false, false, true])
    expect(workingDays.holidays(2026)).toEqual([])
    workingDays.learn()
    expect(offIn(dates, workingDays.knownAfter)).toEqual([false, false, true])
  })

  it('are all but the weekend until the holidays are learnt', () => {
    const { db, services } = openForTest(NOW)
    const { settings, workingDays } = services
    // As another start of the program finds it, which has looked nothing up yet.
    db.prepare(`INSERT INTO setting (key, value) VALUES ('cadence', ?)`).run(
      JSON.stringify({ ...settings.read().cadence, country: 'DE', region: 'BY' })
    )
    const dates = ['2026-12-25', '2026-12-26']
    expect(offIn(dates, workingDays.knownAfter)).toEqual([false, true])
    workingDays.learn()
    expect(offIn(dates, workingDays.knownAfter)).toEqual([true, true])
    expect(offIn(dates, workingDays.after)).toEqual([true, true])
  })
})
