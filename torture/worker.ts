import { mkdirSync, rmSync, writeSync } from 'node:fs'
import { join } from 'node:path'
import type { Outcome } from '@shared/outcome'
import { openDatabase, problemOf, schemaVersions, sqliteCode } from '../src/main/database'
import { readyFile } from '../src/main/backups/readyFile'
import { salvage } from '../src/main/salvage'
import { importJson } from '../src/main/transfer/importJson'
import { need, openDesk, workOnce } from './desk'
import { heavyStep } from './heavyStep'
import { flawsOf } from './inspect'

/** The process that is killed. Tells what is done as soon as it is, and is ended from outside. */
const [, , mode, folder = '', ...rest] = process.argv

const say = (line: string): void => void writeSync(1, `${line}\n`)

const modes: Record<string, () => void | Promise<void>> = {
  /** Writes without end; `rest[0]` begins every name. */
  write: () => {
    const desk = openDesk(folder)
    say('begun')
    for (let count = 0; ; count += 1) {
      patiently(() => workOnce(desk, `${rest[0]}-${count}`, say))
    }
  },

  /** Writes until it is refused; then tries to make a backup. */
  fill: async () => {
    const desk = openDesk(folder)
    say(`begun ${desk.data.trouble?.code ?? ''}`)
    try {
      for (let count = 0; count < 100_000; count += 1) workOnce(desk, `${rest[0]}-${count}`, say)
    } catch (error) {
      say(`refused ${problemOf(error)?.code ?? String(error)}`)
    }
    const backup = await desk.backups.make()
    say(`backup ${backup.ok ? 'made' : backup.error.code}`)
    desk.data.close()
  },

  migrate: () => {
    say('begun')
    openDatabase(join(folder, 'afterword.db'), [...schemaVersions, heavyStep]).close()
    say('migrated')
  },

  /** Backups 36 hours apart from the instant `rest[1]` on, so that old ones go as new ones come. */
  backup: async () => {
    const desk = openDesk(folder)
    desk.clock.freezeAt(Number(rest[1]))
    say('begun')
    for (let count = 0; ; count += 1) {
      workOnce(desk, `${rest[0]}-${count}`, () => undefined)
      desk.clock.freezeAt(desk.clock.now() + 36 * 3_600_000)
      const { name } = need(await desk.backups.make())
      say(`backup ${name}`)
    }
  },

  restore: async () => {
    const desk = openDesk(folder)
    say('begun')
    need(await desk.backups.restorer.restore({ place: 'own', name: rest[0] ?? '' }))
    say('replaced')
  },

  import: async () => {
    const desk = openDesk(folder)
    const to = join(folder, 'import-work.db')
    say('begun')
    const quiet = { progress: () => undefined, isCancelled: () => false }
    need(await importJson({ from: rest[0] ?? '', to }, quiet))
    need(await desk.backups.make())
    need(desk.data.replaceOwn(to, true))
    say('replaced')
  },

  /** Looks into one file after the other as a restore and as salvage do. */
  judge: () => {
    for (const file of rest) {
      say(`begun ${file}`)
      const into = join(folder, 'look')
      rmSync(folder, { recursive: true, force: true })
      mkdirSync(into, { recursive: true })
      const looked = outcomeOf(() => readyFile({ file, into }))
      const saved = join(folder, 'saved', 'afterword.db')
      const salvaged = outcomeOf(() => salvage({ file, into: saved, now: 0 }, () => undefined))
      if (salvaged === 'taken' && flawsOf(saved).length > 0) say(`unsound what was saved: ${file}`)
      say(`judged ${looked} ${salvaged}`)
    }
  }
}

await modes[mode ?? '']?.()

/** Waits for the other one's lock as the program does: it says so, and one tries again. */
function patiently(work: () => void): void {
  try {
    work()
  } catch (error) {
    if (problemOf(error)?.code !== 'BUSY') throw error
    say('busy')
  }
}

function outcomeOf(work: () => Outcome<unknown>): 'taken' | 'refused' | 'thrown' {
  try {
    return work().ok ? 'taken' : 'refused'
  } catch (error) {
    // What SQLite says becomes an answer on the way to the window; nothing else may be thrown.
    if (sqliteCode(error) === null) throw error
    return 'thrown'
  }
}
