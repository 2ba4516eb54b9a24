import { rmSync, statSync } from 'node:fs'
import { rm } from 'node:fs/promises'
import { join } from 'node:path'
import type { BackupReason } from '@shared/model/words'
import { done, refused, type Outcome } from '@shared/outcome'
import type { Clock } from '@shared/time/Clock'
import { copyDatabaseAtOnce, openForReading, problemOf, systemProblem } from '../database'
import { describeError, errorId, type Log } from '../log'
import type { SideProcess } from '../side'
import type { Backup, BackupFolder } from './BackupFolder'
import { checkFile } from './checkFile'
import type { SoundFile } from './SoundFile'

/** A copy that takes longer is not worth waiting for, ms. */
const COPYING = 10 * 60_000

/** Reasons whose backups are only worth keeping together with those of the same reason. */
const BEFORE: readonly BackupReason[] = ['before-migration', 'before-import', 'before-restore']

/** Makes backups of a data file into one folder, one after the other. */
export class BackupKeeper {
  private last: Promise<unknown> = Promise.resolve()

  constructor(
    readonly folder: BackupFolder,
    private readonly side: SideProcess,
    private readonly clock: Clock,
    private readonly log: Log
  ) {}

  /**
   * Copies the file as it stands, reads the copy as a whole, and takes it in. Where the last backup
   * is the same to the bit, that one is as good, and nothing new is kept: what is tried again and
   * again never pushes an older one out.
   * @returns the name of the backup that holds what the file holds now
   */
  make(file: string, reason: BackupReason, signal?: AbortSignal): Promise<Outcome<string>> {
    const next = this.last.then(() => this.makeNow(file, reason, signal))
    this.last = next
    return next
  }

  /** Does something at a moment when no copy is being made, and keeps the next one waiting. */
  whenIdle<T>(act: () => T): Promise<T> {
    const done = this.last.then(act)
    this.last = done.catch(() => undefined)
    return done
  }

  private async makeNow(
    file: string,
    reason: BackupReason,
    signal?: AbortSignal
  ): Promise<Outcome<string>> {
    let work: string | undefined
    try {
      work = this.folder.workFolder()
      const begun = justBefore(work)
      const to = join(work, 'copy.db')
      const copied = await this.side.run(
        'backups.makeCopy',
        { from: file, to },
        { timeout: COPYING, ...(signal === undefined ? {} : { signal }) }
      )
      if (!copied.ok) return this.failed(reason, copied)
      const name =
        this.same(copied.data, reason) ??
        (await this.folder.add(to, copied.data, this.clock.now(), reason))
      this.folder.confirm(name, begun)
      await this.folder.rotate(name)
      return done(name)
    } catch (error) {
      const problem = systemProblem(error) ?? problemOf(error)
      if (problem !== null) return this.failed(reason, { ok: false, error: problem })
      const id = errorId()
      this.log.error('A backup could not be made', { id, reason, error: describeError(error) })
      return refused('INTERNAL', `The backup could not be made. Error ${id}.`, { id })
    } finally {
      if (work !== undefined) await rm(work, { recursive: true, force: true })
    }
  }

  /**
   * The same at once, for a file of which no connection is open: before its migration there is
   * nothing to give way to.
   * @throws the system's error or a SqliteError when there is no making it; then nothing has changed
   */
  makeAtOnce(file: string, reason: BackupReason): void {
    const work = this.folder.workFolder()
    try {
      const begun = justBefore(work)
      const to = join(work, 'copy.db')
      copyDatabaseAtOnce(file, to)
      const sound = checkFile(openForReading(to), to)
      if (!sound.ok) throw new Error(sound.error.message)
      const name =
        this.same(sound.data, reason) ??
        this.folder.addAtOnce(to, sound.data, this.clock.now(), reason)
      this.folder.confirm(name, begun)
    } finally {
      rmSync(work, { recursive: true, force: true })
    }
  }

  /** The backup that has all of this already, if there is one to rely on. */
  private same(sound: SoundFile, reason: BackupReason): string | null {
    const last = this.lastLike(reason)
    return last?.label?.sha256 === sound.sha256 ? last.name : null
  }

  private lastLike(reason: BackupReason): Backup | undefined {
    const backups = this.folder.list()
    return BEFORE.includes(reason)
      ? backups.find((backup) => backup.reason === reason)
      : backups.at(0)
  }

  private failed(reason: BackupReason, outcome: Outcome<never>): Outcome<never> {
    if (!outcome.ok) this.log.error('A backup failed', { reason, ...outcome.error })
    return outcome
  }
}

/** What is written from now on is newer than this by the file system's own clock, which is coarse. */
function justBefore(folder: string): Date {
  return new Date(Math.floor(statSync(folder).mtimeMs) - 1)
}
