import { describe, expect, it } from 'vitest'
import { SettingRepository } from '../settings'
import { dayNumber } from '@shared/time/localTime'
import { eventLoopPace } from '../time'
import { need, openForTest, panel, servicesElsewhere, type Bench } from '../testing'
import { BasisRepository, FactsRepository, TouchpointRepository, TouchpointService } from '.'
import { Recalculation, type Pace, type Watch } from './Recalculation'

const NOW = '2026-06-12T20:00:00Z'
const QUIET: Watch = { progress: () => undefined, failed: () => undefined }

/** As many applications, each with one interview on 12 June: five business days lead over Juneteenth. */
function withInterviews(count: number): Bench {
  const bench = openForTest(NOW)
  for (let n = 0; n < count; n += 1) {
    need(
      bench.services.interviews.log(
        panel({ company: `Firm ${n}`, startLocal: '2026-06-12T13:00', people: [] })
      )
    )
  }
  return bench
}

function followUpsOpen({ db }: Bench): string[] {
  return db
    .prepare<[], { at: number }>(
      `SELECT opens_at AS at FROM touchpoint WHERE kind = 'follow-up' ORDER BY application_id`
    )
    .all()
    .map(({ at }) => new Date(at).toISOString())
}

function choose(bench: Bench, country: string | null): void {
  const { cadence } = bench.services.settings.read()
  need(bench.services.settings.change({ cadence: { ...cadence, country } }))
}

/** The same work as the product's, at another pace. */
function pacedBy(bench: Bench, pace: Pace): Recalculation {
  const cadence = () => ({
    ...bench.services.settings.read().cadence,
    timeZone: 'America/New_York',
    locale: 'en-GB'
  })
  const service = new TouchpointService(
    new FactsRepository(bench.db),
    new TouchpointRepository(bench.db),
    cadence,
    () => new Set([dayNumber('2026-06-19')])
  )
  const basis = new BasisRepository(bench.db, new SettingRepository(bench.db))
  return new Recalculation(bench.db, service, basis, cadence, '1.0.0', pace)
}

/** A clock that is a second further each time: whatever is read together is a step of its own. */
function slowly(breathe: () => Promise<void>): Pace {
  let seconds = 0
  return { elapsed: () => (seconds += 1000), breathe }
}

describe('recalculating everything', () => {
  it('moves every follow-up over the holidays of the country chosen, and back', async () => {
    const bench = withInterviews(3)
    expect(new Set(followUpsOpen(bench))).toEqual(new Set(['2026-06-19T13:00:00.000Z']))

    choose(bench, 'US')
    expect(bench.services.recalculation.isBehind).toBe(true)
    expect(await bench.services.recalculation.run(QUIET)).toEqual({
      total: 3,
      done: 3,
      corrected: 3,
      failed: 0
    })
    expect(new Set(followUpsOpen(bench))).toEqual(new Set(['2026-06-22T13:00:00.000Z']))
    expect(bench.services.recalculation.isBehind).toBe(false)

    choose(bench, null)
    await bench.services.recalculation.run(QUIET)
    expect(new Set(followUpsOpen(bench))).toEqual(new Set(['2026-06-19T13:00:00.000Z']))
  })

  it('puts right what was tampered with, what is missing and what should not be there', async () => {
    const bench = withInterviews(4)
    await bench.services.recalculation.run(QUIET)
    const right = followUpsOpen(bench)
    bench.db.exec(`
      UPDATE touchpoint SET opens_at = opens_at - 1 WHERE application_id = 1;
      DELETE FROM touchpoint WHERE application_id = 2;
      INSERT INTO touchpoint (kind, application_id, opens_at, due_at, overdue_at, because)
        VALUES ('check-in', 3, 1, 2, 3, 'Nobody knows.');`)
    expect(await bench.services.recalculation.run(QUIET)).toMatchObject({ corrected: 3 })
    expect(followUpsOpen(bench)).toEqual(right)
    expect(await bench.services.recalculation.run(QUIET)).toMatchObject({ corrected: 0 })
  })

  it('is behind for another time zone, way of writing dates or version, and for nothing else', async () => {
    const bench = withInterviews(1)
    await bench.services.recalculation.run(QUIET)
    const isBehind = (changes: Parameters<typeof servicesElsewhere>[1]) =>
      servicesElsewhere(bench, changes).recalculation.isBehind
    expect(isBehind({})).toBe(false)
    expect(isBehind({ timeZone: () => 'Asia/Kathmandu' })).toBe(true)
    expect(isBehind({ locale: () => 'en-US' })).toBe(true)
    expect(isBehind({ version: '1.0.1' })).toBe(true)
    need(bench.services.settings.change({ look: 'dark' }))
    expect(isBehind({})).toBe(false)
  })

  it('works in steps, lets others have a turn between them, and says how far it is', async () => {
    const bench = withInterviews(25)
    const heard: string[] = []
    const breathe = (): Promise<void> => {
      heard.push('turn')
      return eventLoopPace.breathe()
    }
    await pacedBy(bench, slowly(breathe)).run({
      ...QUIET,
      progress: ({ done, total }) => heard.push(`${done} of ${total}`)
    })
    expect(heard).toEqual(['10 of 25', 'turn', '20 of 25', 'turn', '25 of 25', 'turn', '25 of 25'])
  })

  it('begins again where the settings change on the way', async () => {
    const bench = withInterviews(25)
    let turns = 0
    const breathe = (): Promise<void> => {
      turns += 1
      if (turns === 2) choose(bench, 'US')
      return Promise.resolve()
    }
    const recalculation = pacedBy(bench, slowly(breathe))
    expect(await recalculation.run(QUIET)).toMatchObject({ done: 25 })
    expect(new Set(followUpsOpen(bench))).toEqual(new Set(['2026-06-22T13:00:00.000Z']))
    expect(recalculation.isBehind).toBe(false)
  })

  it('stays behind where it was ended in the middle, and nothing is half written', async () => {
    const bench = withInterviews(11)
    choose(bench, 'US')
    const breathe = (): Promise<void> => Promise.reject(new Error('The power went'))
    const recalculation = pacedBy(bench, slowly(breathe))
    await expect(recalculation.run(QUIET)).rejects.toThrow('The power went')
    expect(recalculation.isBehind).toBe(true)
    expect(followUpsOpen(bench)).toEqual([
      ...Array<string>(10).fill('2026-06-22T13:00:00.000Z'),
      '2026-06-19T13:00:00.000Z'
    ])
    await bench.services.recalculation.run(QUIET)
    expect(new Set(followUpsOpen(bench))).toEqual(new Set(['2026-06-22T13:00:00.000Z']))
  })

  it('ends without a result when the file is closed on the way', async () => {
    const bench = withInterviews(3)
    const breathe = (): Promise<void> => {
      bench.db.close()
      return Promise.resolve()
    }
    expect(await pacedBy(bench, slowly(breathe)).run(QUIET)).toBeNull()
  })

  it('leaves an application be that cannot be computed, names it, and computes the others', async () => {
    const bench = withInterviews(3)
    bench.db.prepare(`UPDATE interview SET time_zone = 'Mars/Olympus' WHERE id = 2`).run()
    choose(bench, 'US')
    const failed: number[] = []
    const watch: Watch = { ...QUIET, failed: (applicationId) => failed.push(applicationId) }
    expect(await bench.services.recalculation.run(watch)).toMatchObject({ corrected: 2, failed: 1 })
    expect(failed).toEqual([2])
    expect(followUpsOpen(bench)[1]).toBe('2026-06-19T13:00:00.000Z')
  })

  it('is one run, however many ask for it', async () => {
    const bench = withInterviews(2)
    const { recalculation } = bench.services
    const first = recalculation.run(QUIET)
    expect(recalculation.run(QUIET)).toBe(first)
    await first
    expect(recalculation.run(QUIET)).not.toBe(first)
  })
})
