import { join } from 'node:path'
import type { BackupsView, BackupView } from '@shared/model/backupViews'
import { done, refused, type Outcome } from '@shared/outcome'
import type { Clock } from '@shared/time/Clock'
import type { Log } from '../log'
import type { SideProcess } from '../side'
import { BackupFolder } from './BackupFolder'
import { BackupKeeper } from './BackupKeeper'
import { BackupSchedule } from './BackupSchedule'
import { backupView } from './backupView'
import type { OwnData } from './OwnData'
import { Restorer } from './Restorer'
import { SecondCopies } from './SecondCopies'
import { SecondFolder } from './SecondFolder'

/** How long quitting may take for the last backup, ms. */
const QUITTING = 6_000

/** Keeps the backups of one data folder; there before any data is open. */
export function backupKeeper(
  folder: string,
  side: SideProcess,
  clock: Clock,
  log: Log
): BackupKeeper {
  const keeper = new BackupKeeper(new BackupFolder(join(folder, 'backups')), side, clock, log)
  keeper.folder.clean()
  return keeper
}

/** All about the backups of one data folder, wired by hand. */
export class Backups {
  readonly schedule: BackupSchedule
  readonly second: SecondCopies
  readonly restorer: Restorer

  constructor(
    /** The data folder. */
    folder: string,
    private readonly data: OwnData,
    private readonly keeper: BackupKeeper,
    side: SideProcess,
    clock: Clock,
    log: Log,
    /** The lists of backups are others now. */
    changed: () => void
  ) {
    const place = new SecondFolder(join(folder, 'second-folder.json'))
    this.second = new SecondCopies(place, keeper.folder, side, changed)
    this.schedule = new BackupSchedule(data, keeper, clock, () => {
      changed()
      void this.second.bring()
    })
    this.restorer = new Restorer(data, this.schedule, keeper, place, side, log)
  }

  get folder(): string {
    return this.keeper.folder.path
  }

  list(): BackupsView {
    const backups = this.keeper.folder.list().map((backup) => backupView('own', backup))
    return { backups, folder: this.folder, problem: this.schedule.problem }
  }

  async make(): Promise<Outcome<BackupView>> {
    if (this.data.dataSet === 'sample') {
      return refused('CONFLICT', 'The sample data is open, which is never backed up.')
    }
    const made = await this.schedule.make('asked')
    if (!made.ok) return made
    const backup = this.keeper.folder.find(made.data)
    if (backup === null) return refused('NOT_FOUND', 'This backup is not there any more.')
    return done(backupView('own', backup))
  }

  /** Once a minute. */
  async tick(): Promise<void> {
    await this.schedule.tick()
    await this.second.bring()
  }

  /** Whether quitting has something to wait for. */
  get isPending(): boolean {
    return !this.schedule.isSaved
  }

  /** The last backup and its copy, given up when they take too long. */
  async finish(): Promise<void> {
    let limit: NodeJS.Timeout | undefined
    const late = new Promise<void>((resolve) => {
      limit = setTimeout(resolve, QUITTING)
    })
    await Promise.race([this.schedule.finish().then(() => this.second.bring()), late])
    clearTimeout(limit)
  }
}
