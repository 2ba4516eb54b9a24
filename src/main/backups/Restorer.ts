import { rm } from 'node:fs/promises'
import { join } from 'node:path'
import type { RouteInput } from '@shared/ipc/contract'
import type { FileInsideView, ReplacedView } from '@shared/model/backupViews'
import { done, refused, type Outcome } from '@shared/outcome'
import { systemProblem } from '../database'
import { describeError, errorId, type Log } from '../log'
import type { SideProcess } from '../side'
import type { BackupKeeper } from './BackupKeeper'
import { readBackupName } from './backupName'
import type { BackupSchedule } from './BackupSchedule'
import type { OwnData } from './OwnData'
import type { ReadyFile } from './readyFile'
import type { SecondFolder } from './SecondFolder'

/** What a restore or a look is about. */
export type Source = RouteInput<'backups.look'>['source']

/** More than the largest file needs; whatever takes longer has no end. Ms. */
const LOOKING = 90_000

/** How often a backup is made again because something was typed while it was made. */
const TRIES = 3

/** Looks into backups and foreign files, and puts them in the place of the own data. */
export class Restorer {
  private chosen: string | null = null
  private current: AbortController | null = null

  constructor(
    private readonly data: OwnData,
    private readonly schedule: BackupSchedule,
    private readonly keeper: BackupKeeper,
    private readonly second: SecondFolder,
    private readonly side: SideProcess,
    private readonly log: Log
  ) {}

  /** The user chose this file. */
  choose(file: string): void {
    this.chosen = file
  }

  look(source: Source): Promise<Outcome<FileInsideView>> {
    return this.withReady(source, ({ inside }) => done(inside))
  }

  restore(source: Source): Promise<Outcome<ReplacedView>> {
    return this.withReady(source, ({ file }, signal) => {
      return this.replaceWith(file, 'before-restore', signal)
    })
  }

  /**
   * Puts a whole and closed data file of ours, on the same disk, in the place of the own one, which
   * is backed up before.
   */
  async replaceWith(
    finished: string,
    reason: 'before-restore' | 'before-import',
    signal: AbortSignal
  ): Promise<Outcome<ReplacedView>> {
    if (this.data.dataSet === 'sample') return SAMPLE_OPEN
    const before = await this.keepBefore(reason, signal)
    if (!before.ok) return before
    const { name, isWhole } = before.data
    // While nobody copies it: a file that is open elsewhere cannot be moved on Windows.
    const replaced = await this.keeper.whenIdle(() =>
      this.data.replaceOwn(finished, isWhole && this.schedule.isSaved)
    )
    return replaced.ok ? done({ before: name }) : replaced
  }

  /** Gives up what is going on, if it is not too late. */
  stop(): void {
    this.current?.abort()
  }

  /** A backup of what is to be replaced; no name when that cannot be read and is set aside. */
  private async keepBefore(
    reason: 'before-restore' | 'before-import',
    signal: AbortSignal
  ): Promise<Outcome<{ name: string | null; isWhole: boolean }>> {
    if (this.data.ownChanges === null) return NOT_KEPT
    for (let tries = 1; ; tries += 1) {
      const made = await this.schedule.make(reason, signal)
      // What is damaged cannot be backed up; it is set aside instead.
      if (!made.ok) return made.error.code === 'DATA_UNUSABLE' ? NOT_KEPT : made
      if (signal.aborted) return STOPPED
      const isWhole = this.schedule.isSaved
      if (isWhole || tries === TRIES) return done({ name: made.data, isWhole })
    }
  }

  private async withReady<T>(
    source: Source,
    then: (ready: ReadyFile, signal: AbortSignal) => Outcome<T> | Promise<Outcome<T>>
  ): Promise<Outcome<T>> {
    const file = this.fileOf(source)
    if (file === null) return refused('NOT_FOUND', 'This backup is not there any more.')
    this.stop()
    const stop = new AbortController()
    this.current = stop
    let into: string | undefined
    try {
      into = this.keeper.folder.workFolder()
      const options = { signal: stop.signal, timeout: LOOKING }
      const ready = await this.side.run('backups.readyFile', { file, into }, options)
      return ready.ok ? await then(ready.data, stop.signal) : inWords(ready)
    } catch (error) {
      return this.answerTo(error)
    } finally {
      if (into !== undefined) await rm(into, { recursive: true, force: true })
      if (this.current === stop) this.current = null
    }
  }

  private fileOf(source: Source): string | null {
    if (source.place === 'chosen') return this.chosen
    const folder = source.place === 'own' ? this.keeper.folder.path : this.second.read()
    if (folder === null || readBackupName(source.name) === null) return null
    return join(folder, source.name)
  }

  private answerTo(error: unknown): Outcome<never> {
    const problem = systemProblem(error)
    if (problem !== null) return { ok: false, error: problem }
    const id = errorId()
    this.log.error('A backup could not be read', { id, error: describeError(error) })
    return refused('INTERNAL', `Something went wrong. Nothing was changed. Error ${id}.`, { id })
  }
}

/** What somebody who chose a file is told. */
function inWords(outcome: Outcome<never>): Outcome<never> {
  if (outcome.ok || outcome.error.code !== 'TIMED_OUT') return outcome
  return refused('DATA_UNUSABLE', 'Reading this file took too long, so it was given up.')
}

const NOT_KEPT = done({ name: null, isWhole: false })
const SAMPLE_OPEN = refused('CONFLICT', 'The sample data is open. Clear it first, then restore.')
const STOPPED = refused('CANCELLED', 'Stopped. Nothing was changed.')
