import { statSync } from 'node:fs'
import type { BackupReason } from '@shared/model/words'
import { done, type Outcome, type Problem } from '@shared/outcome'
import type { Clock } from '@shared/time/Clock'
import type { BackupKeeper } from './BackupKeeper'
import type { Opening, OwnData } from './OwnData'

/** How long after a change the next backup is made, so that several changes share one; ms. */
const WAIT = 10 * 60_000

/** Makes a backup of the own data soon after it has changed, and when the program ends. */
export class BackupSchedule {
  private opening: Opening | null = null
  /** The mark of what the last backup holds; null when nobody knows. */
  private savedMark: string | null = null
  private changedSince: number | null = null
  private lastProblem: Problem | null = null
  private isMaking = false

  constructor(
    private readonly data: OwnData,
    private readonly keeper: BackupKeeper,
    private readonly clock: Clock,
    /** A backup was made, or could not be made. */
    private readonly changed: () => void
  ) {}

  /** Why the last attempt failed; null when it did not. */
  get problem(): Problem | null {
    return this.lastProblem
  }

  /** Whether all there is lies in a backup. */
  get isSaved(): boolean {
    const changes = this.data.ownChanges
    if (changes === null) return true
    this.knowOpening(changes.opening)
    return changes.mark === this.savedMark
  }

  /** Once a minute: makes a backup when a change has waited long enough. */
  async tick(): Promise<void> {
    if (this.isMaking) return
    if (this.isSaved) {
      this.changedSince = null
      return
    }
    this.changedSince ??= this.clock.now()
    if (this.clock.now() - this.changedSince >= WAIT) await this.make('change')
  }

  /** Makes a backup of what there is now; answers with its name. */
  async make(reason: BackupReason, signal?: AbortSignal): Promise<Outcome<string>> {
    const changes = this.data.ownChanges
    if (changes !== null) this.knowOpening(changes.opening)
    this.isMaking = true
    try {
      const made = await this.keeper.make(this.data.ownFile, reason, signal)
      this.lastProblem = made.ok || made.error.code === 'CANCELLED' ? null : made.error
      // After a failure it is tried again, but not at once.
      this.changedSince = made.ok ? null : this.clock.now()
      // The file may have been replaced in the meantime.
      if (made.ok && changes && changes.opening === this.opening) this.savedMark = changes.mark
      return made
    } finally {
      this.isMaking = false
      this.changed()
    }
  }

  /** Makes a last backup where there is need of one. */
  async finish(): Promise<Outcome<null>> {
    if (this.isSaved) return done(null)
    const made = await this.make('change')
    return made.ok ? done(null) : made
  }

  /**
   * Closes the file (`close`), which writes to it once more, and remembers that all of it is in the
   * last backup, so that the next start need not make the same again.
   */
  closing(close: () => void): void {
    const isSaved = this.data.ownChanges !== null && this.isSaved
    close()
    const last = this.keeper.folder.list().at(0)
    if (!isSaved || !last) return
    // A date has no fractions of a millisecond, as files have.
    const closedAt = Math.ceil(lastWritten(this.data.ownFile))
    this.keeper.folder.confirm(last.name, new Date(closedAt))
  }

  private knowOpening(opening: Opening): void {
    if (opening === this.opening) return
    this.opening = opening
    this.changedSince = null
    const isSaved = opening.isNew || this.hasBackupOf(this.data.ownFile)
    this.savedMark = isSaved ? opening.firstMark : null
  }

  /** Whether a backup has what was written to the file last, even by a program that was ended. */
  private hasBackupOf(file: string): boolean {
    const written = Math.max(...[file, `${file}-wal`].map(lastWritten))
    return this.keeper.folder.list().some(({ until }) => until >= written)
  }
}

/** Opening a file touches an empty WAL, which is no change. */
function lastWritten(file: string): number {
  const stats = statSync(file, { throwIfNoEntry: false })
  return stats === undefined || stats.size === 0 ? 0 : stats.mtimeMs
}
