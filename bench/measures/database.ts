import { execFileSync } from 'node:child_process'
import { copyFileSync } from 'node:fs'
import { join } from 'node:path'
import { createServices, type Services } from '@main/data'
import { closeDatabase, openDatabase, type Db } from '@main/database'
import { DueRepository } from '@main/timeline'
import { EVERYTHING } from '@shared/model/timelineViews'
import { localDateOf, instantOf } from '@shared/time/zonedTime'
import { nextDay } from '@shared/time/localTime'
import { dataFile, inScratch } from '../data/dataFile'
import { BENCH_NOW, BENCH_ZONE } from '../data/moment'
import { SURROUNDINGS } from '../data/surroundings'
import { randomFrom } from '../data/random'
import { figureOf, type Measured } from '../figures'
import { timed, times } from '../timing'
import { commits } from './commits'
import { refsBetween } from './threadRefs'

/** Milliseconds to have the file open and the first screen answered, for the 2,000. */
const FIRST_ANSWER = 15

/** What the data files cost, on Node 24 with the project's own better-sqlite3. */
export function measureDatabase(): Measured[] {
  return [2_000, 100_000].flatMap((interviews) => {
    const original = dataFile(interviews)
    return inScratch((folder) => {
      const file = join(folder, 'afterword.db')
      copyFileSync(original, file)
      return ofFile(file, interviews)
    })
  })
}

function ofFile(file: string, interviews: number): Measured[] {
  const name = (what: string): string => `db.${what}.${interviews}`
  const target = interviews === 2_000 ? FIRST_ANSWER : undefined
  openAndAnswer(file)
  const opened = figureOf(
    name('open-and-first-answer'),
    'ms',
    times(50, () => openAndAnswer(file))
  )
  const alone = figureOf(name('open-and-first-answer.new-process'), 'ms', inNewProcesses(file))
  return [
    { figure: opened, target, remark: 'warm, same process' },
    { figure: alone, target, remark: 'warm files, code not yet compiled' },
    ...withOpen(file, (db, services) => [
      ...queries(db, services, name),
      ...commits(services, name)
    ])
  ]
}

/** Opens the file, wires the services, answers `timeline.read` and closes; ms without the closing. */
export function openAndAnswer(file: string): number {
  let db: Db | undefined
  const spent = timed(() => {
    db = openDatabase(file)
    createServices(db, SURROUNDINGS).timeline.read()
  })
  if (db) closeDatabase(db)
  return spent
}

/** A program opens its file once, with code that has never run: each sample from a new process. */
function inNewProcesses(file: string): number[] {
  const script = join(import.meta.dirname, 'openOnce.ts')
  return times(15, () =>
    Number(
      execFileSync(process.execPath, [...process.execArgv, script, file], { encoding: 'utf8' })
    )
  )
}

function queries(db: Db, { timeline }: Services, name: (what: string) => string): Measured[] {
  const random = randomFrom(1)
  const due = new DueRepository(db)
  const midnight = instantOf(`${nextDay(localDateOf(BENCH_NOW, BENCH_ZONE))}T00:00`, BENCH_ZONE)
  const today = { now: BENCH_NOW, endOfToday: midnight }
  const index = timeline.index({ filter: EVERYTHING, applications: null })
  const page = (): unknown => {
    const from = Math.floor(random.fraction() * (index.ids.length - 50))
    return timeline.items(refsBetween(index, from, from + 50))
  }
  const read = times(100, () => timed(() => timeline.read()))
  return [
    { figure: figureOf(name('timeline.read'), 'ms', read) },
    {
      figure: figureOf(
        name('timeline.items-of-50'),
        'ms',
        times(200, () => timed(page))
      )
    },
    {
      figure: figureOf(
        name('due'),
        'ms',
        times(200, () => timed(() => due.due(today, 50)))
      ),
      remark: `${due.count(today)} due`
    },
    {
      figure: figureOf(
        name('coming'),
        'ms',
        times(200, () => timed(() => due.coming(today)))
      )
    }
  ]
}

function withOpen<T>(file: string, work: (db: Db, services: Services) => T): T {
  const db = openDatabase(file)
  try {
    return work(db, createServices(db, SURROUNDINGS))
  } finally {
    closeDatabase(db)
  }
}
