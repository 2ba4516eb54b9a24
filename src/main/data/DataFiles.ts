import { existsSync, rmSync } from 'node:fs'
import { dirname, join } from 'node:path'
import type { DataNotices, DataSet, DataTrouble } from '@shared/model/startViews'
import { refused, type Outcome, done } from '@shared/outcome'
import {
  awaitsMigration,
  changeMarkOf,
  closeDatabase,
  demandHeader,
  demandWritable,
  openDatabase,
  openReadOnly,
  type Db,
  type ReadOnlyFile
} from '../database'
import type { Opening, OwnData } from '../backups'
import { describeError, errorId, type Log } from '../log'
import type { WatchedData } from '../salvage'
import { createServices, type Services, type Surroundings } from './createServices'
import { FolderNotice } from './FolderNotice'
import { demandFileOrNoBackups, freeBytes, makeFolder } from './place'
import { decideReplacing, finishReplacing } from './replacing'
import { isOrphaned, removeAside, setAside } from './setAside'
import { troubleCode } from './troubleCode'

const FILE = 'afterword.db'

/** Asked for data while no file is open; the window shows why on its own screen. */
export class NoDataOpen extends Error {
  override name = 'NoDataOpen'
}

interface OpenFile {
  dataSet: DataSet
  db: Db
  isReadOnly: boolean
  opening: Opening
  services: Services
  close: () => void
}

/**
 * The data files of one folder, of which one is open: the user's own, or the sample, which lies in
 * a folder of its own and never meets the other.
 */
export class DataFiles implements OwnData, WatchedData {
  private open: OpenFile | null = null
  private reason: DataTrouble | null = null
  private isDamaged = false
  private readonly folderNotice: FolderNotice

  constructor(
    /** The data folder. */
    private readonly folder: string,
    private readonly surroundings: Surroundings,
    private readonly log: Log,
    private readonly fillSample: (db: Db, surroundings: Surroundings) => void,
    /** Makes a backup of the own file; it is not migrated when this throws. */
    private readonly backUpBeforeMigration: (file: string) => void = () => undefined
  ) {
    this.folderNotice = new FolderNotice(folder)
  }

  get dataSet(): DataSet {
    return this.open?.dataSet ?? 'own'
  }

  get file(): string {
    return this.fileOf(this.dataSet)
  }

  get ownFile(): string {
    return this.fileOf('own')
  }

  get ownChanges(): OwnData['ownChanges'] {
    if (this.open === null || this.open.dataSet !== 'own' || this.open.isReadOnly) return null
    return { opening: this.open.opening, mark: changeMarkOf(this.open.db) }
  }

  get watchedFile(): string | null {
    return this.ownChanges === null ? null : this.file
  }

  get trouble(): DataTrouble | null {
    return this.reason
  }

  get notices(): DataNotices {
    return {
      isReadOnly: this.open?.isReadOnly ?? false,
      isDamaged: this.isDamaged,
      folder: this.folderNotice.current
    }
  }

  /** @throws NoDataOpen while no file is open */
  get services(): Services {
    if (this.open === null) throw new NoDataOpen('No data file is open')
    return this.open.services
  }

  /** Opens what was open last: the sample where it was not cleared, else the own data. */
  start(): void {
    const isSample = existsSync(this.fileOf('sample'))
    this.openFile(isSample ? 'sample' : 'own')
    // A sample that cannot be opened is no loss.
    if (isSample && this.open === null) this.leaveSample()
  }

  /** Opens what could not be opened, or was open for reading only, once more. */
  retry(): void {
    const dataSet = this.dataSet
    this.close()
    this.openFile(dataSet)
  }

  /** Opens the file that cannot be used as it should be, so that it can at least be looked at. */
  openForReading(): Outcome<null> {
    const file = this.file
    this.close()
    try {
      const readOnly = openReadOnly(file)
      this.take('own', readOnly, { isReadOnly: true, isNew: false })
      return done(null)
    } catch (error) {
      this.log.error('The data file could not be read', { error: describeError(error) })
      return refused('DATA_UNUSABLE', 'It cannot be read as it is, not even in parts.')
    }
  }

  /**
   * Sets the own file aside and begins an empty one.
   * @returns the folder that the old file is in now; null where there was none
   */
  startAfresh(): Outcome<{ keptIn: string | null }> {
    this.close()
    const keptIn = setAside(this.fileOf('own'), this.surroundings.clock.now())
    this.openFile('own', { isMeant: true })
    return done({ keptIn })
  }

  /**
   * Puts another file in the place of the own one and opens it. The old one is set aside with its
   * WAL; it is removed where that lost nothing.
   * @param finished a whole and closed data file of ours, on the same disk
   * @param isKept whether everything in the old one lies in a backup as well
   */
  replaceOwn(finished: string, isKept: boolean): Outcome<null> {
    const file = this.fileOf('own')
    this.close()
    try {
      decideReplacing(file, finished)
    } catch (error) {
      this.log.error('The data file could not be replaced', { error: describeError(error) })
      this.openFile('own')
      return refused('INTERNAL', 'The data could not be replaced. It is as it was before.')
    }
    const old = this.finishReplacing(file)
    this.openFile('own')
    if (this.open === null) return refused('DATA_UNUSABLE', 'The data could not be opened.')
    if (isKept && old !== null) removeAside(old)
    return done(null)
  }

  /** Part of the open file was found to be unreadable. True when that is new. */
  foundDamage(): boolean {
    if (this.open === null || this.isDamaged) return false
    this.isDamaged = true
    return true
  }

  /** Closes the file in which damage was found, so that the window shows what can be done. */
  showDamage(): void {
    const file = this.file
    this.close()
    this.fail('DAMAGED', file, 'Part of the file cannot be read')
  }

  /** The warning about the folder was read. */
  heardOfFolder(): void {
    this.folderNotice.heard()
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
    this.open.close()
    this.open = null
    this.isDamaged = false
  }

  /** What fails here is tried again with the opening, which says what is wrong. */
  private finishReplacing(file: string): string | null {
    try {
      return finishReplacing(file, this.surroundings.clock.now())
    } catch (error) {
      this.log.error('The data file is replaced later', { error: describeError(error) })
      return null
    }
  }

  private backToOwn(): Outcome<null> {
    this.leaveSample()
    return refused('INTERNAL', 'The sample could not be made. Your own data is open as before.')
  }

  /** @param isMeant whether an empty file is wanted, though there are backups of a full one */
  private openFile(dataSet: DataSet, { isMeant = false } = {}): void {
    const file = this.fileOf(dataSet)
    try {
      makeFolder(dirname(file))
      if (dataSet === 'own') finishReplacing(file, this.surroundings.clock.now())
      if (isOrphaned(file)) setAside(file, this.surroundings.clock.now())
      if (dataSet === 'own' && !isMeant) demandFileOrNoBackups(file)
      demandWritable(file)
      demandHeader(file)
      if (dataSet === 'own' && awaitsMigration(file)) this.backUpBeforeMigration(file)
      const isNew = !existsSync(file)
      const db = openDatabase(file)
      const opened = { db, close: () => closeDatabase(db) }
      this.take(dataSet, opened, { isReadOnly: false, isNew })
    } catch (error) {
      const code = troubleCode(error, () => freeBytes(this.folder))
      this.fail(code, file, error instanceof Error ? error.message : String(error), error)
    }
  }

  private take(
    dataSet: DataSet,
    { db, close }: ReadOnlyFile,
    { isReadOnly, isNew }: { isReadOnly: boolean; isNew: boolean }
  ): void {
    try {
      const services = createServices(db, this.surroundings)
      // The first answer to the window reads them, and has to be given.
      services.settings.read()
      const opening = { isNew, firstMark: changeMarkOf(db) }
      this.open = { dataSet, db, isReadOnly, opening, services, close }
      this.reason = null
    } catch (error) {
      close()
      throw error
    }
  }

  private fail(code: DataTrouble['code'], file: string, detail: string, error?: unknown): void {
    const id = errorId()
    this.log.error('The data file could not be opened', {
      id,
      code,
      file,
      error: error === undefined ? detail : describeError(error)
    })
    this.reason = { code, file, detail, id }
  }

  private fileOf(dataSet: DataSet): string {
    return dataSet === 'own' ? join(this.folder, FILE) : join(this.sampleFolder, FILE)
  }

  private removeSample(): void {
    try {
      rmSync(this.sampleFolder, { recursive: true, force: true })
    } catch (error) {
      // Where it cannot be removed it cannot be opened either, and that is told.
      this.log.error('The sample could not be removed', { error: describeError(error) })
    }
  }

  private get sampleFolder(): string {
    return join(this.folder, 'sample')
  }
}
