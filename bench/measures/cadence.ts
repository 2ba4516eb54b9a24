import { copyFileSync, rmSync } from 'node:fs'
import { join } from 'node:path'
import { monitorEventLoopDelay } from 'node:perf_hooks'
import { createServices, type Services } from '@main/data'
import { closeDatabase, openDatabase, type Db } from '@main/database'
import { HolidayBook } from '@main/time'
import { DueRepository } from '@main/timeline'
import { FactsRepository, TouchpointRepository, TouchpointService } from '@main/touchpoints'
import { EVERYTHING, type ThreadIndexView, type TimelineFilter } from '@shared/model/timelineViews'
import { nextDay } from '@shared/time/localTime'
import { instantOf, localDateOf } from '@shared/time/zonedTime'
import { dataFile, scratchFolder } from '../data/dataFile'
import { BENCH_NOW, BENCH_ZONE } from '../data/moment'
import { randomFrom } from '../data/random'
import { plainCadence, SURROUNDINGS } from '../data/surroundings'
import { figureOf, type Figure, type Measured } from '../figures'
import { timed, times } from '../timing'
import { refsBetween } from './threadRefs'

const INTERVIEWS = 100_000
const DAY = 86_400_000

/** What the touchpoints of 100,000 interviews cost to ask for and to compute. */
export async function measureCadence(): Promise<Measured[]> {
  const original = dataFile(INTERVIEWS)
  const folder = scratchFolder()
  const file = join(folder, 'afterword.db')
  copyFileSync(original, file)
  const db = openDatabase(file)
  try {
    return [...asked(db), ...(await computed(db, createServices(db, SURROUNDINGS)))]
  } finally {
    closeDatabase(db)
    rmSync(folder, { recursive: true, force: true })
  }
}

function asked(db: Db): Measured[] {
  const random = randomFrom(1)
  const services = createServices(db, SURROUNDINGS)
  const due = new DueRepository(db)
  const applications = idsOf(db)
  // Any moment of the last years, so that no two questions are the same.
  const moment = (): number => BENCH_NOW - Math.floor(random.fraction() * 4 * 365 * DAY)
  const today = { now: BENCH_NOW, endOfToday: endOfDay(BENCH_NOW) }
  const order = (filter: Partial<TimelineFilter> = {}): ThreadIndexView =>
    services.timeline.index({ filter: { ...EVERYTHING, ...filter }, applications: null })
  const index = order()
  const page = (): unknown => {
    const from = Math.floor(random.fraction() * (index.ids.length - 200))
    return services.timeline.items(refsBetween(index, from, from + 200))
  }
  const [person = 0] = db.prepare<[], number>('SELECT id FROM person LIMIT 1').pluck().all()
  const [company = ''] = db.prepare<[], string>('SELECT company FROM application').pluck().all()
  return [
    {
      figure: figure('due-now', 1000, () => due.pick(today, 50)),
      target: 0.3,
      targetFor: 'p99',
      remark: `${due.count(today)} are due, more than anybody has; the 50 most urgent of them`
    },
    { figure: figure('due-now.count', 1000, () => due.count(today)) },
    {
      figure: figure('due-now.cards', 1000, () => due.due(today, 50)),
      remark: 'the same 50 with everything that their cards show'
    },
    {
      figure: figure('next-wake-up', 1000, () => services.wakeUps.nextAfter(moment())),
      target: 0.05,
      targetFor: 'p99'
    },
    {
      figure: figure('timeline-items-of-200', 300, page),
      target: 8,
      targetFor: 'p95',
      remark: 'anywhere in the thread, with people and touchpoints'
    },
    {
      figure: figure('timeline-order', 30, order),
      remark: `of all ${index.ids.length} items, once a start`
    },
    {
      figure: figure('timeline-order.of-one-application', 300, () =>
        services.timeline.index({
          filter: EVERYTHING,
          applications: [random.pick(applications)]
        })
      ),
      remark: 'what is read again after a change'
    },
    { figure: figure('timeline-order.only-mine', 30, () => order({ onlyMine: true })) },
    { figure: figure('timeline-order.company', 30, () => order({ company })) },
    { figure: figure('timeline-order.person', 30, () => order({ personId: person })) },
    { figure: figure('filter-choices', 30, () => services.timeline.filterChoices('wh')) },
    {
      figure: figure('report-of-a-year', 10, () =>
        services.report.read({ from: '2025-03-05', to: '2026-03-04' })
      )
    },
    {
      figure: figure('application', 500, () =>
        services.history.ofApplication(random.pick(applications))
      ),
      remark: 'everything of one'
    }
  ]
}

async function computed(db: Db, services: Services): Promise<Measured[]> {
  const random = randomFrom(2)
  const applications = idsOf(db)
  const { holidaysOf } = new HolidayBook(SURROUNDINGS.holidayLibrary)
  const cadence = plainCadence(BENCH_ZONE)
  const touchpoints = new TouchpointService(
    new FactsRepository(db),
    new TouchpointRepository(db),
    () => cadence,
    holidaysOf
  )
  // Dates written in another way change every sentence, so that every row is written anew.
  const locales = ['de-DE', 'en-US']
  let nth = 0
  const one = (): unknown => {
    const settings = { ...cadence, locale: locales[(nth += 1) % 2] ?? 'en-US' }
    return touchpoints.recalculateEach([random.pick(applications)], settings)
  }
  const single = figure('recalculate-one', 500, one)
  await services.recalculation.run({ progress: () => undefined, failed: () => undefined })
  return [
    { figure: single, target: 2, targetFor: 'p95', remark: 'rows written and on the disk' },
    ...(await afterChangeOfCountry(services, applications.length))
  ]
}

/** Everything anew while the event loop is watched: what the window would have to wait. */
async function afterChangeOfCountry(
  { settings, recalculation }: Services,
  applications: number
): Promise<Measured[]> {
  const { cadence } = settings.read()
  const changed = settings.change({ cadence: { ...cadence, country: 'US' } })
  if (!changed.ok) throw new Error(changed.error.message)
  const delays = monitorEventLoopDelay({ resolution: 1 })
  delays.enable()
  const begun = performance.now()
  const result = await recalculation.run({ progress: () => undefined, failed: () => undefined })
  const spent = performance.now() - begun
  delays.disable()
  return [
    {
      figure: figureOf('cadence.recalculate-all', 's', [spent / 1000]),
      target: 10,
      remark: `a country chosen: ${applications} applications, ${result?.corrected} of them changed`
    },
    {
      figure: figureOf('cadence.recalculate-all.event-loop', 'ms', [
        delays.percentile(50) / 1e6,
        delays.percentile(95) / 1e6,
        delays.max / 1e6
      ]),
      remark: 'delay of the event loop on the way: p50, p95 and the most'
    }
  ]
}

function figure(what: string, count: number, work: () => unknown): Figure {
  return figureOf(
    `cadence.${what}`,
    'ms',
    times(count, () => timed(work))
  )
}

function idsOf(db: Db): number[] {
  return db
    .prepare<[], { id: number }>('SELECT id FROM application')
    .all()
    .map(({ id }) => id)
}

function endOfDay(now: number): number {
  return instantOf(`${nextDay(localDateOf(now, BENCH_ZONE))}T00:00`, BENCH_ZONE)
}
