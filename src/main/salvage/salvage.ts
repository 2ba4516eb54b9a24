import { copyFileSync, existsSync, mkdirSync, rmSync } from 'node:fs'
import { dirname, join } from 'node:path'
import type { SalvagedTable } from '@shared/model/startViews'
import { done, refused, type Outcome } from '@shared/outcome'
import {
  closeDatabase,
  damagesOf,
  openDamaged,
  openDatabase,
  schemaVersions,
  sqliteCode,
  type Db
} from '../database'
import { DamagedFileRepository, REMADE, type TableShape } from './DamagedFileRepository'
import { DamagedTable } from './DamagedTable'
import { mendHeader } from './mendHeader'
import { SalvagedFileRepository, type Known } from './SalvagedFileRepository'

export interface SalvageInput {
  /** The damaged file; it is only read. */
  file: string
  /** The new file; whatever lies in its folder under its name is replaced. */
  into: string
  /** Instant in ms. */
  now: number
}

export interface SalvageProgress {
  /** The table that is being read. */
  table: string
  /** How many tables are done, of how many. */
  done: number
  of: number
}

/** Ids beyond this were never given: rubbish from a damaged page. */
const HIGHEST_ID = 2 ** 40

/** References lead to references; so deep does no schema of ours go. */
const ROUNDS = 10

/**
 * Makes a new file of what a damaged one still gives: table by table around what cannot be read, lost
 * rows made again as far as indexes and other rows tell of them, references and triggers in order.
 * Touchpoints are not copied; they are computed when the file is opened.
 */
export function salvage(
  { file, into, now }: SalvageInput,
  progress: (progress: SalvageProgress) => void
): Outcome<SalvagedTable[]> {
  mkdirSync(dirname(into), { recursive: true })
  removeFile(into)
  const copy = join(dirname(into), 'damaged-copy.db')
  try {
    const source = openCopy(file, copy)
    if (source === null) return refused('DATA_UNUSABLE', 'Nothing in the file can be read.')
    try {
      const report = fill(new DamagedFileRepository(source), into, now, progress)
      return isSound(into) ? done(report) : refused('INTERNAL', 'The new file is not sound.')
    } finally {
      source.close()
    }
  } finally {
    removeFile(copy)
  }
}

/** A copy that can be read from; null where not even the list of tables can be. */
function openCopy(file: string, copy: string): Db | null {
  for (const mend of [false, true]) {
    removeFile(copy)
    copyFileSync(file, copy)
    if (mend) mendHeader(copy)
    if (existsSync(`${file}-wal`)) copyFileSync(`${file}-wal`, `${copy}-wal`)
    const db = tryToOpen(copy)
    if (db !== null) return db
  }
  return null
}

function tryToOpen(copy: string): Db | null {
  let db: Db | null = null
  try {
    db = openDamaged(copy)
    if (new DamagedFileRepository(db).columnsOf('application').length > 0) return db
  } catch (error) {
    if (sqliteCode(error) === null) throw error
  }
  db?.close()
  return null
}

function fill(
  source: DamagedFileRepository,
  into: string,
  now: number,
  progress: (progress: SalvageProgress) => void
): SalvagedTable[] {
  const found = source.version()
  const isKnown = found >= 1 && found <= schemaVersions.length
  const db = openDatabase(into, isKnown ? schemaVersions.slice(0, found) : schemaVersions)
  try {
    return copyInto(source, new SalvagedFileRepository(db), now, progress)
  } finally {
    closeDatabase(db)
  }
}

/** Copies all that can be read into an empty file of the same schema, in one transaction. */
export function copyInto(
  source: DamagedFileRepository,
  target: SalvagedFileRepository,
  now: number,
  progress: (progress: SalvageProgress) => void = () => undefined
): SalvagedTable[] {
  return target.inOneTransaction(() => {
    const tables = target.tables()
    const triggers = target.removeTriggers()
    const report = tables.map((table, index) => {
      progress({ table: table.name, done: index, of: tables.length })
      return copyTable(source, target, table)
    })
    const remade = putInOrder(source, target, now)
    target.addTriggers(triggers)
    target.rebuildIndexes()
    return report.map((line) => withRemade(line, remade.get(line.name) ?? 0))
  })
}

/** What one table gave, before anything is made again. */
function copyTable(
  source: DamagedFileRepository,
  target: SalvagedFileRepository,
  table: TableShape
): SalvagedTable {
  const there = new Set(source.columnsOf(table.name))
  const columns = table.columns.filter((column) => there.has(column))
  const line: SalvagedTable = { name: table.name, saved: 0, remade: 0, lost: 0 }
  if (columns.length === 0) return { ...line, lost: null }

  const take = target.taker(table.name, columns)
  const topKey = source.topKey(table.name)
  const reading = new DamagedTable(
    source.scan({ ...table, columns }),
    (row) => Number(row['#']),
    topKey,
    (row) => take(row)
  )
  reading.read()
  target.raiseSequence(table.name, topKey)
  const saved = target.count(table.name)
  const were = source.count(table.name)
  // An index that knows of fewer rows than were read is damaged itself, and tells nothing.
  const lost = were !== null && were >= saved ? were - saved : reading.isBroken ? null : 0
  return { ...line, saved, lost }
}

/** Makes lost rows again where others need or tell of them; @returns how many, by table. */
function putInOrder(
  source: DamagedFileRepository,
  target: SalvagedFileRepository,
  now: number
): Map<string, number> {
  const remade = new Map<string, number>()
  const add = (table: string, count: number): void => {
    if (count > 0) remade.set(table, (remade.get(table) ?? 0) + count)
  }
  const lostOnes = Math.max(source.topKey('application'), target.top('application')) + 1
  const make = (table: string, known: Known): boolean => {
    const isMade = target.make(table, known, now, lostOnes)
    add(table, isMade ? 1 : 0)
    return isMade
  }

  for (const table of REMADE) {
    for (const row of source.byIndex(table)) {
      if (isId(row['id']) && !target.has(table, row['id'])) make(table, knownOf(row))
    }
  }
  for (let round = 0; round < ROUNDS; round += 1) {
    const broken = target.broken()
    if (broken.length === 0) break
    for (const { reference, ids } of broken) {
      for (const id of ids) {
        // Another reference may have had it made a moment ago.
        if (target.isThere(reference, id)) continue
        const isMade = isId(id) && make(reference.parent, knownOf({ id }))
        if (!isMade) target.letGo(reference, id)
      }
    }
  }
  add('interview_person', target.bringBackParticipants())
  target.forgetBasis()
  return remade
}

function knownOf(row: Record<string, unknown>): Known {
  const text = (value: unknown): string | null =>
    typeof value === 'string' && value.trim() !== '' ? value : null
  const id = (value: unknown): number | null => (isId(value) ? value : null)
  return {
    id: Number(row['id']),
    name: text(row['name']),
    company: text(row['company']),
    role: text(row['role']),
    applicationId: id(row['applicationId']),
    startsAt: typeof row['startsAt'] === 'number' ? row['startsAt'] : null,
    interviewId: id(row['interviewId']),
    personId: id(row['personId']),
    kind: text(row['kind'])
  }
}

function isId(value: unknown): value is number {
  return Number.isInteger(value) && Number(value) > 0 && Number(value) <= HIGHEST_ID
}

/** A row that was made again is not lost, though what it said beside its name is. */
function withRemade(line: SalvagedTable, remade: number): SalvagedTable {
  const lost = line.lost === null ? null : Math.max(0, line.lost - remade)
  return { ...line, remade, lost }
}

/** Opens it as the app will, with all steps of the schema, and reads it as a whole. */
function isSound(file: string): boolean {
  const db = openDatabase(file)
  try {
    return damagesOf(db).length === 0 && new SalvagedFileRepository(db).broken().length === 0
  } finally {
    closeDatabase(db)
  }
}

function removeFile(file: string): void {
  for (const part of ['', '-wal', '-shm']) rmSync(`${file}${part}`, { force: true })
}
