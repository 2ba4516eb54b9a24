import { existsSync, mkdirSync, rmSync } from 'node:fs'
import { dirname, join } from 'node:path'
import type { DataSet, DataTrouble } from '@shared/model/views'
import { refused, type Outcome, done } from '@shared/outcome'
import { closeDatabase, openDatabase, type Db } from '../database'
import { describeError, errorId, type Log } from '../log'
import { createServices, type Services, type Surroundings } from './createServices'
import { troubleCode } from './troubleCode'

const FILE = 'afterword.db'

/** Asked for data while no file is open; the window shows why on its own screen. */
export class NoDataOpen extends Error {
  override name = 'NoDataOpen'
}

interface OpenFile {
  dataSet: DataSet
  db: Db
  services: Services
}

/**
 * The data files of one folder, of which one is open: the user's own, or the sample, which lies in
 * a folder of its own and never meets the other.
 */
export class DataFiles {
  private open: OpenFile | null = null
  private reason: DataTrouble | null = null

  constructor(
    /** The data folder. */
    private readonly folder: string,
    private readonly surroundings: Surroundings,
    private readonly log: Log,
    private readonly fillSample: (db: Db, surroundings: Surroundings) => void
  ) {}

  get dataSet(): DataSet {
    return this.open?.dataSet ?? 'own'
  }

  get file(): string {
    return this.fileOf(this.dataSet)
  }

  get trouble(): DataTrouble | null {
    return this.reason
  }

  /** @throws NoDataOpen while no file is open */
  get services(): Services {
    if (this.open === null) throw new NoDataOpen('No data file is open')
    return this.open.services
  }

  /** Opens what was open last: the sample where it was not cleared, else the own data. */
  start(): void {
    this.openFile(existsSync(this.fileOf('sample')) ? 'sample' : 'own')
  }

  /** Makes a fresh sample and opens it instead of the own data. */
  openSample(): Outcome<null> {
    this.close()
    this.removeSample()
    this.openFile('sample')
    if (this.open === null) return this.backToOwn()
    try {
      this.fillSample(this.open.db, this.surroundings)
      return done(null)
    } catch (error) {
      this.log.error('The sample could not be filled', { error: describeError(error) })
      return this.backToOwn()
    }
  }

  /** Removes the sample and opens the own data again. */
  leaveSample(): void {
    this.close()
    this.removeSample()
    this.openFile('own')
  }

  close(): void {
    if (this.open === null) return
    closeDatabase(this.open.db)
    this.open = null
  }

  private backToOwn(): Outcome<null> {
    this.leaveSample()
    return refused('INTERNAL', 'The sample could not be made. Your own data is open as before.')
  }

  private openFile(dataSet: DataSet): void {
    const file = this.fileOf(dataSet)
    try {
      mkdirSync(dirname(file), { recursive: true })
      const db = openDatabase(file)
      this.open = { dataSet, db, services: createServices(db, this.surroundings) }
      this.reason = null
    } catch (error) {
      const id = errorId()
      this.log.error('The data file could not be opened', { id, file, error: describeError(error) })
      this.reason = {
        code: troubleCode(error),
        file,
        detail: error instanceof Error ? error.message : String(error),
        id
      }
    }
  }

  private fileOf(dataSet: DataSet): string {
    return dataSet === 'own' ? join(this.folder, FILE) : join(this.sampleFolder, FILE)
  }

  private removeSample(): void {
    rmSync(this.sampleFolder, { recursive: true, force: true })
  }

  private get sampleFolder(): string {
    return join(this.folder, 'sample')
  }
}
