import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { onTestFinished } from 'vitest'
import { Backups, backupKeeper } from '../backups'
import { DataFiles } from '../data'
import { fillSample } from '../sample'
import { MovableClock, systemClock } from '../time'
import type { SideProcess } from '../side'
import { inlineSide } from './inlineSide'
import { surroundingsForTest } from './surroundingsForTest'

export interface BackupBench {
  folder: string
  clock: MovableClock
  data: DataFiles
  backups: Backups
  /** How often it was told that the lists changed. */
  changes: () => number
  /** Starts the program anew on the same folder, as after it was ended without a word. */
  again: () => BackupBench
}

/** A new data folder, gone when the test is over. */
export function folderForTest(): string {
  const folder = mkdtempSync(join(tmpdir(), 'afterword-backups-'))
  onTestFinished(() => rmSync(folder, { recursive: true, force: true }))
  return folder
}

/** The own data of a folder, open, and its backups, wired as in the program. */
export function backupsForTest({
  folder = folderForTest(),
  now = '2026-03-04T14:00:00Z',
  side = inlineSide()
}: { folder?: string; now?: string; side?: SideProcess } = {}): BackupBench {
  const log = { info: () => undefined, error: () => undefined }
  const clock = new MovableClock(systemClock)
  clock.freezeAt(Date.parse(now))
  const maker = backupKeeper(folder, side, clock, log)
  const surroundings = surroundingsForTest(clock, { timeZone: () => 'Europe/London' })
  const data = new DataFiles(folder, surroundings, log, fillSample, (file) =>
    maker.makeAtOnce(file, 'before-migration')
  )
  data.start()
  onTestFinished(() => data.close())
  let changes = 0
  const backups = new Backups(folder, data, maker, side, clock, log, () => {
    changes += 1
  })
  const again = (): BackupBench =>
    backupsForTest({ folder, side, now: new Date(clock.now()).toISOString() })
  return { folder, clock, data, backups, changes: () => changes, again }
}
