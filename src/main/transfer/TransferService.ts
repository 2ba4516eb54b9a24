import { mkdirSync, rmSync } from 'node:fs'
import { basename, join } from 'node:path'
import type { FileContents, ReplacedView } from '@shared/model/backupViews'
import type { FoundExportView, TransferView } from '@shared/model/transferViews'
import { done, refused, type Outcome } from '@shared/outcome'
import type { Clock } from '@shared/time/Clock'
import type { SideProcess } from '../side'
import type { ImportedFile } from './importJson'
import { unfinished } from './unfinished'
import { orWritingProblem } from './writingProblem'

/** What taking out and bringing in needs to know of the data, and may do to it. */
export interface TransferData {
  /** The open data file, whichever it is; null while none is open. */
  readonly file: string | null
  /** Whether the open file is the user's own and may be changed. */
  readonly isReplaceable: boolean
  contents(): FileContents
  /** Puts a whole and closed file in the place of the own one, after a backup of that. */
  replaceWith(finished: string, signal: AbortSignal): Promise<Outcome<ReplacedView>>
}

export interface TransferSurroundings {
  side: SideProcess
  clock: Clock
  timeZone: () => string
  /** The program's version. */
  version: string
  /** Whoever shows how far it is reads it again. */
  changed: (view: TransferView) => void
}

type Running = NonNullable<TransferView['running']>
type Found = ImportedFile & { name: string }

/** Takes everything out of the data file and brings it in again, one such work at a time. */
export class TransferService {
  private running: Running | null = null
  private stopper: AbortController | null = null
  /** What lies ready in the work folder to be brought in. */
  private found: Found | null = null
  private unfinishedExport: string | null = null
  private exported: string | null = null
  private readonly work: string

  constructor(
    /** The data folder. */
    folder: string,
    private readonly data: TransferData,
    private readonly surroundings: TransferSurroundings
  ) {
    // On the data file's disk, so that what is made in there can be put in its place.
    this.work = join(folder, 'import-work')
  }

  /** Removes what a program that was ended has left. */
  clean(): void {
    try {
      rmSync(this.work, { recursive: true, force: true })
    } catch {
      // The data folder is gone or may not be written to, which its own screen says.
    }
  }

  view(): TransferView {
    return { running: this.running, found: this.foundView() }
  }

  /** What was exported last since the start. */
  get lastExported(): string | null {
    return this.exported
  }

  /** @param to where the file shall be; what is there is replaced */
  exportAll(to: string): Promise<Outcome<null>> {
    const { side, clock, version } = this.surroundings
    return this.export('everything', to, (from, options) =>
      side.run('transfer.exportJson', { from, to, program: version, at: clock.now() }, options)
    )
  }

  /** @param to a folder that is not there yet */
  exportTables(to: string): Promise<Outcome<null>> {
    const { side, clock, timeZone } = this.surroundings
    return this.export('tables', to, (from, options) =>
      side.run('transfer.exportCsv', { from, to, timeZone: timeZone(), at: clock.now() }, options)
    )
  }

  /** Reads an export and keeps what was made of it until it is brought in or forgotten. */
  readExport(from: string): Promise<Outcome<null>> {
    return this.alone('import', async (options) => {
      if (!this.data.isReplaceable) return NOT_REPLACEABLE
      this.forget()
      mkdirSync(this.work, { recursive: true })
      const made = await this.surroundings.side.run(
        'transfer.importJson',
        { from, to: this.ready },
        options
      )
      if (made.ok) this.found = { ...made.data, name: basename(from) }
      else this.clean()
      return made.ok ? done(null) : made
    })
  }

  /** Puts what was read in the place of the own data. */
  bringIn(): Promise<Outcome<ReplacedView>> {
    return this.alone('replacing', async ({ signal }) => {
      if (this.found === null) return refused('NOT_FOUND', 'Choose a file to bring in first.')
      if (!this.data.isReplaceable) return NOT_REPLACEABLE
      const replaced = await this.data.replaceWith(this.ready, signal)
      if (replaced.ok) this.forget()
      return replaced
    })
  }

  forget(): void {
    this.found = null
    this.clean()
    this.tell()
  }

  stop(): void {
    this.stopper?.abort()
  }

  /** The program ends: nothing half done stays behind. */
  close(): void {
    this.stop()
    try {
      if (this.unfinishedExport !== null) remove(this.unfinishedExport)
      this.clean()
    } catch {
      // Windows removes nothing that is open. The next start clears the rest, and quitting goes on.
    }
  }

  private get ready(): string {
    return join(this.work, 'afterword.db')
  }

  private foundView(): FoundExportView | null {
    if (this.found === null || !this.data.isReplaceable) return null
    const { name, exportedAt, holds } = this.found
    return { name, exportedAt, holds, now: this.data.contents() }
  }

  private export(
    what: Running['what'],
    to: string,
    run: (from: string, options: Options) => Promise<Outcome<null>>
  ): Promise<Outcome<null>> {
    return this.alone(what, async (options) => {
      const { file } = this.data
      if (file === null) return NOT_OPEN
      this.unfinishedExport = unfinished(to)
      const outcome = await run(file, options)
      // What a process that was ended has left.
      remove(this.unfinishedExport)
      this.unfinishedExport = null
      if (outcome.ok) this.exported = to
      return outcome
    })
  }

  private async alone<T>(
    what: Running['what'],
    act: (options: Options) => Promise<Outcome<T>>
  ): Promise<Outcome<T>> {
    if (this.running !== null) return BUSY
    const stopper = new AbortController()
    this.stopper = stopper
    this.setRunning({ what, done: 0 })
    try {
      return await orWritingProblem(() =>
        act({
          signal: stopper.signal,
          onProgress: (share) => this.setRunning({ what, done: share })
        })
      )
    } finally {
      this.stopper = null
      this.setRunning(null)
    }
  }

  private setRunning(running: Running | null): void {
    this.running = running
    this.tell()
  }

  private tell(): void {
    this.surroundings.changed(this.view())
  }
}

interface Options {
  signal: AbortSignal
  onProgress: (share: number) => void
}

function remove(path: string): void {
  rmSync(path, { recursive: true, force: true })
}

const BUSY = refused('BUSY', 'Something is being exported or brought in. Wait until it is done.')
const NOT_OPEN = refused('DATA_UNUSABLE', 'No data file is open, so there is nothing to export.')
const NOT_REPLACEABLE = refused(
  'CONFLICT',
  'Only your own data can be replaced, while it is open and can be changed. Clear the sample first.'
)
