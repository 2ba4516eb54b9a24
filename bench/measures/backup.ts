import { copyFileSync, rmSync, statSync } from 'node:fs'
import { join } from 'node:path'
import { monitorEventLoopDelay } from 'node:perf_hooks'
import { setTimeout as wait } from 'node:timers/promises'
import { backupKeeper } from '@main/backups'
import { closeDatabase, openDatabase, type Db } from '@main/database'
import { forkedSide } from '@main/testing/forkedSide'
import { dataFile, scratchFolder } from '../data/dataFile'
import { BENCH_NOW } from '../data/moment'
import { figureOf, type Measured } from '../figures'
import { timed } from '../timing'

const ROUNDS = 7
const INTERVIEWS = 100_000
/** The file of the issue, bytes. */
const LARGE = 351_000_000

/** Milliseconds for the whole backup, and for what it may keep the main process from anything. */
const TARGET = 2_500
const DELAY_TARGET = 16

/** How finely delays are looked for, ms. */
const RESOLUTION = 1

/** How long the main process does nothing before and after, so that only the backup counts; ms. */
const CALM = 300

/** How often something is written meanwhile, ms. */
const WRITING = 50

/**
 * A backup of a large file while it is open, from the order to the checked, named and
 * fsynced copy, and how long it kept this process, which stands for the main process, from its work.
 */
export async function measureBackup(): Promise<Measured[]> {
  const folder = scratchFolder()
  const file = join(folder, 'afterword.db')
  copyFileSync(dataFile(INTERVIEWS), file)
  const db = openDatabase(file)
  try {
    fillUp(db, file)
    const quiet: Round[] = []
    const commits: number[] = []
    for (let round = 0; round < ROUNDS; round += 1) {
      quiet.push(await oneRound(folder, file))
      await whileWriting(db, commits, () => oneRound(folder, file))
    }
    const megabytes = Math.round(statSync(file).size / 1e6)
    const times = quiet.map(({ spent }) => spent)
    const delays = quiet.map(({ delay }) => delay)
    return [
      {
        figure: figureOf('backup.whole', 'ms', times),
        target: TARGET,
        remark: `${megabytes} MB, in a process of its own, checked and fsynced`
      },
      {
        figure: figureOf('backup.event-loop-delay', 'ms', delays),
        target: DELAY_TARGET,
        remark: 'the longest of each backup, in the process that has the file open'
      },
      {
        figure: figureOf(
          'backup.event-loop-delay.at-rest',
          'ms',
          quiet.map(({ atRest }) => atRest)
        ),
        remark: 'the same time without a backup'
      },
      {
        figure: figureOf('backup.commit-meanwhile', 'ms', commits),
        remark: 'a change saved while a backup is made: both want the disk'
      }
    ]
  } finally {
    closeDatabase(db)
    rmSync(folder, { recursive: true, force: true })
  }
}

interface Round {
  spent: number
  delay: number
  /** The same without a backup: what the computer's other work costs. */
  atRest: number
}

async function oneRound(folder: string, file: string): Promise<Round> {
  const clock = { now: () => BENCH_NOW }
  const log = { info: () => undefined, error: console.error }
  const keeper = backupKeeper(folder, forkedSide(log), clock, log)
  const delays = monitorEventLoopDelay({ resolution: RESOLUTION })
  try {
    await wait(CALM)
    delays.enable()
    const begun = performance.now()
    const made = await keeper.make(file, 'asked')
    const spent = performance.now() - begun
    delays.disable()
    if (!made.ok) throw new Error(made.error.message)
    const delay = longest(delays)
    return { spent, delay, atRest: await delayAtRest(spent) }
  } finally {
    rmSync(join(folder, 'backups'), { recursive: true, force: true })
  }
}

async function delayAtRest(span: number): Promise<number> {
  const delays = monitorEventLoopDelay({ resolution: RESOLUTION })
  delays.enable()
  await wait(span)
  delays.disable()
  return longest(delays)
}

/** Ms beyond the pace at which it looks. */
function longest(delays: ReturnType<typeof monitorEventLoopDelay>): number {
  return delays.max / 1e6 - RESOLUTION
}

async function whileWriting(
  db: Db,
  commits: number[],
  work: () => Promise<unknown>
): Promise<void> {
  const write = db.prepare('UPDATE person SET updated_at = updated_at + 1 WHERE id = 1')
  const writing = setInterval(() => commits.push(timed(() => write.run())), WRITING)
  try {
    await work()
  } finally {
    clearInterval(writing)
  }
}

/** The file grows to its size with people who have much to say. */
function fillUp(db: Db, file: string): void {
  const add = db.prepare(
    `INSERT INTO person (name, title, created_at, updated_at) VALUES ('Sam', ?, 1, 1)`
  )
  const title = 'x'.repeat(3_900)
  const missing = Math.max(0, Math.ceil((LARGE - statSync(file).size) / 4_096))
  db.transaction(() => {
    for (let count = 0; count < missing; count += 1) add.run(title)
  })()
  db.pragma('wal_checkpoint(TRUNCATE)')
}
