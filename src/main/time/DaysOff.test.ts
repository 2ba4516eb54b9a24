import { describe, expect, it } from 'vitest'
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

describe('days off', () => {
  it('are the weekend and the public holidays of the place that was chosen', () => {
    const { isDayOff } = inBavaria().services.daysOff
    expect(
      ['2026-12-24', '2026-12-25', '2026-12-26', '2027-01-06', '2027-01-07'].map(isDayOff)
    ).toEqual([false, true, true, true, false])
  })

  it('are the weekend alone where no place was chosen', () => {
    const { daysOff } = openForTest(NOW).services
    expect(['2026-12-24', '2026-12-25', '2026-12-26'].map(daysOff.isDayOff)).toEqual([
      false,
      false,
      true
    ])
    expect(daysOff.holidays(2026)).toEqual([])
  })

  it('are those of the weekend until somebody asked for more', () => {
    const { db, services } = openForTest(NOW)
    const { settings, daysOff } = services
    // As another start of the program finds it, which has looked nothing up yet.
    db.prepare(`INSERT INTO setting (key, value) VALUES ('cadence', ?)`).run(
      JSON.stringify({ ...settings.read().cadence, country: 'DE', region: 'BY' })
    )
    expect(['2026-12-25', '2026-12-26'].map(daysOff.isKnownDayOff)).toEqual([false, true])
    expect(daysOff.isDayOff('2026-12-25')).toBe(true)
    expect(daysOff.isKnownDayOff('2026-12-25')).toBe(true)
  })
})
