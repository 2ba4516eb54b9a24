import { access } from 'node:fs/promises'
import { dirname } from 'node:path'
import type { SecondFolderView } from '@shared/model/backupViews'
import type { ProblemCode } from '@shared/outcome'
import type { SideProcess } from '../side'
import type { Backup, BackupFolder } from './BackupFolder'
import { backupView } from './backupView'
import type { SecondFolder } from './SecondFolder'

/** A stick may be slow, ms. */
const COPYING = 30 * 60_000

/** Somebody is waiting for the list, ms. */
const LISTING = 8_000

/**
 * Brings each backup to the second folder, whenever that is there. Never asks a disk that may be
 * gone from the main process in a way that waits for it.
 */
export class SecondCopies {
  private state: SecondFolderView['state'] = 'there'
  /** The last backup that lies there, or that could not be brought there. */
  private settled: string | null = null
  /** What lies there, as the last copying has seen it, for whoever asks next. */
  private seen: Backup[] | null = null
  private last = Promise.resolve()

  constructor(
    private readonly second: SecondFolder,
    private readonly own: BackupFolder,
    private readonly side: SideProcess,
    private readonly changed: () => void
  ) {}

  /** Copies the newest backup there where it is missing: after each backup, and once a minute. */
  bring(): Promise<void> {
    this.last = this.last.then(() => this.bringNow())
    return this.last
  }

  /** Takes a folder that the user chose, and copies the newest backup there. */
  choose(folder: string): void {
    this.second.choose(folder)
    this.begin()
    void this.bring()
  }

  leave(): void {
    this.second.leave()
    this.begin()
  }

  async view(): Promise<SecondFolderView | null> {
    const folder = this.second.read()
    if (folder === null) return null
    const found = this.seen ?? (await this.look(folder))
    this.seen = null
    if (found === null) return { folder: dirname(folder), state: 'missing', backups: [] }
    const state = this.state === 'missing' ? 'there' : this.state
    const backups = found.map((backup) => backupView('second', backup))
    return { folder: dirname(folder), state, backups }
  }

  private async look(path: string): Promise<Backup[] | null> {
    const listed = await this.side.run('backups.listFolder', { path }, { timeout: LISTING })
    return listed.ok ? listed.data : null
  }

  private async bringNow(): Promise<void> {
    const to = this.second.read()
    const name = to === null ? undefined : newestOf(this.own)
    if (to === null || name === undefined || name === this.settled) return
    if (await isThere(dirname(to))) await this.copy(to, name)
    else this.become('missing')
  }

  private async copy(to: string, name: string): Promise<void> {
    const input = { from: this.own.path, to, name }
    const copied = await this.side.run('backups.mirror', input, { timeout: COPYING })
    const state = copied.ok ? 'there' : stateOf(copied.error.code)
    // One that is missing is looked for again; any other failure waits for the next backup.
    this.settled = state === 'missing' ? null : name
    this.seen = copied.ok ? copied.data : null
    this.become(state, copied.ok)
  }

  private begin(): void {
    this.settled = null
    this.seen = null
    this.become('there', true)
  }

  private become(state: SecondFolderView['state'], isNews = state !== this.state): void {
    this.state = state
    if (isNews) this.changed()
  }
}

/** The one with the last changes, even where the clock was set back since another was named. */
function newestOf(folder: BackupFolder): string | undefined {
  return folder.list().sort((a, b) => b.until - a.until)[0]?.name
}

function stateOf(code: ProblemCode): SecondFolderView['state'] {
  if (code === 'NOT_FOUND') return 'missing'
  return code === 'DISK_FULL' ? 'full' : 'failed'
}

async function isThere(folder: string): Promise<boolean> {
  try {
    await access(folder)
    return true
  } catch {
    return false
  }
}
