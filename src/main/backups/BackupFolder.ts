import {
  existsSync,
  mkdirSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  rmSync,
  statSync,
  utimesSync,
  writeFileSync
} from 'node:fs'
import { rm } from 'node:fs/promises'
import { join } from 'node:path'
import type { BackupReason } from '@shared/model/words'
import { placeAtOnce, placeSafely } from '../database'
import { backupName, readBackupName, type Named } from './backupName'
import { labelFile, labelText, readLabel } from './label'
import { surplus } from './rotation'
import type { SoundFile } from './SoundFile'

/** Where what is not finished lies; whatever is found in there was broken off. */
const WORK = 'work-'

export interface Backup extends Named {
  bytes: number
  /** Until when it has what was written, by the system's clock, ms. */
  until: number
  /** What its label says; null where it has none. */
  label: SoundFile | null
}

/**
 * One folder of backups. A backup is there when its file has its final name; it gets that last, so
 * whatever is broken off leaves the others as they were.
 */
export class BackupFolder {
  constructor(readonly path: string) {}

  /** Newest first; empty when there is no such folder. */
  list(): Backup[] {
    return this.names()
      .flatMap((name) => readBackupName(name) ?? [])
      .sort((a, b) => b.madeAt - a.madeAt || (a.name < b.name ? 1 : -1))
      .flatMap((named) => this.read(named) ?? [])
  }

  find(name: string): Backup | null {
    const named = readBackupName(name)
    return named && this.read(named)
  }

  fileOf(name: string): string {
    return join(this.path, name)
  }

  /**
   * An empty folder on the same disk for work that may be broken off; the caller removes it.
   * @throws the system's error when there is no writing here
   */
  workFolder(): string {
    mkdirSync(this.path, { recursive: true })
    return mkdtempSync(join(this.path, WORK))
  }

  /**
   * Takes a finished copy in, under the moment's name.
   * @returns its name
   * @throws the system's error when it cannot be written; then nothing has changed
   */
  async add(copy: string, sound: SoundFile, madeAt: number, reason: BackupReason): Promise<string> {
    const name = this.freeName(madeAt, reason)
    // A label alone is nothing; a file whose label is missing would count for less.
    await placeSafely(labelled(copy, name, sound), labelFile(this.fileOf(name)))
    await placeSafely(copy, this.fileOf(name))
    return name
  }

  /** The same without giving way. */
  addAtOnce(copy: string, sound: SoundFile, madeAt: number, reason: BackupReason): string {
    const name = this.freeName(madeAt, reason)
    placeAtOnce(labelled(copy, name, sound), labelFile(this.fileOf(name)))
    placeAtOnce(copy, this.fileOf(name))
    return name
  }

  /** Removes what is kept no longer, but not the one just made, whatever the clock says. */
  async rotate(justMade: string): Promise<void> {
    for (const { name } of surplus(this.list())) {
      if (name !== justMade) await this.remove(name)
    }
  }

  async remove(name: string): Promise<void> {
    // The file first: a file without a label would be one that nobody vouches for. Letting go of a
    // large file takes the system a while, so this does not wait in line with everything else.
    await rm(this.fileOf(name), { force: true })
    await rm(labelFile(this.fileOf(name)), { force: true })
  }

  /** Removes what a process that was ended has left; never a backup. */
  clean(): void {
    for (const name of this.names()) {
      if (name.startsWith(WORK)) rmSync(this.fileOf(name), { recursive: true, force: true })
      const backup = name.replace(/\.sha256$/, '')
      const isLabel = name !== backup && readBackupName(backup) !== null
      if (isLabel && !existsSync(this.fileOf(backup))) rmSync(this.fileOf(name), { force: true })
    }
  }

  /**
   * Notes that a backup has everything that was written until then. Where that cannot be noted, the
   * same will be copied once more; nothing else follows from it.
   */
  confirm(name: string, until: Date): void {
    try {
      utimesSync(this.fileOf(name), until, until)
    } catch {
      return
    }
  }

  private read(named: Named): Backup | null {
    const file = this.fileOf(named.name)
    const stats = statSync(file, { throwIfNoEntry: false })
    if (!stats?.isFile()) return null
    const label = readLabel(textOf(labelFile(file)), named.name)
    return { ...named, bytes: stats.size, until: stats.mtimeMs, label }
  }

  private names(): string[] {
    try {
      return readdirSync(this.path)
    } catch {
      return []
    }
  }

  /** Where the second has a backup already, the next free one: the names tell which is newer. */
  private freeName(madeAt: number, reason: BackupReason): string {
    const taken = new Set(this.names().map((name) => readBackupName(name)?.madeAt))
    let moment = Math.floor(madeAt / 1000) * 1000
    while (taken.has(moment)) moment += 1000
    return backupName(moment, reason)
  }
}

/** Writes the label of a copy beside it. */
function labelled(copy: string, name: string, sound: SoundFile): string {
  const label = `${copy}.label`
  writeFileSync(label, labelText(name, sound))
  return label
}

/** Empty where it cannot be read. */
function textOf(file: string): string {
  try {
    return readFileSync(file, 'utf8')
  } catch {
    return ''
  }
}
