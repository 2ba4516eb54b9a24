import { rebuildSearchIndexes, type Db } from '../database'
import type { Remade, TableShape } from './DamagedFileRepository'
import type { Row } from './DamagedTable'
import { sqlName } from './sqlName'

/** One reference of a row to another. */
interface Reference {
  table: string
  column: string
  parent: string
  parentColumn: string
  nullable: number
}

/** Tables that are not copied: what the cadence computes is computed anew. */
const COMPUTED = new Set(['touchpoint'])

/**
 * How a lost row is made again, by its id and by what else is known of it. What nobody knows is said
 * to be lost, so that its notes and letters still have a place.
 */
const MAKERS: Readonly<Record<string, string>> = {
  person: `INSERT INTO person (id, name, created_at, updated_at)
    VALUES (:id, ifnull(:name, 'Name lost'), :now, :now)`,
  application: `INSERT INTO application (id, company, role, stage, created_at, updated_at)
    VALUES (:id, ifnull(:company, 'Company lost'), ifnull(:role, 'Role lost'),
      ifnull((SELECT to_stage FROM stage_change WHERE application_id = :id
        ORDER BY id DESC LIMIT 1), 'interviewing'), :now, :now)`,
  interview: `INSERT INTO interview (id, application_id, start_local, time_zone, minutes, starts_at,
      ends_at, kind, round, created_at, updated_at)
    SELECT :id, a, strftime('%Y-%m-%dT%H:%M', t / 1000, 'unixepoch'), 'UTC', 60, t, t + 3600000,
      'other', 'Saved from a damaged file', :now, :now
    FROM (SELECT
      CAST(coalesce(:startsAt, (SELECT min(created_at) - 3600000 FROM note
        WHERE interview_id = :id), :now) AS INTEGER) / 60000 * 60000 AS t,
      coalesce(:applicationId,
        (SELECT application_id FROM letter WHERE interview_id = :id),
        (SELECT application_id FROM sending WHERE interview_id = :id),
        :lost) AS a)`,
  letter: `INSERT INTO letter (id, kind, application_id, interview_id, person_id, subject, body,
      sources, created_at, updated_at)
    SELECT :id, coalesce(:kind, s.kind, 'thank-you'),
      coalesce((SELECT application_id FROM interview WHERE id = :interviewId), s.application_id,
        :lost),
      ifnull(:interviewId, s.interview_id), ifnull(:personId, s.person_id),
      v.subject, v.body, v.sources, v.saved_at, v.saved_at
    FROM letter_version v LEFT JOIN sending s ON s.letter_version_id = v.id
    WHERE v.letter_id = :id ORDER BY v.id DESC LIMIT 1`
}

/** What is known of a lost row; null for what is not. */
export interface Known {
  id: number
  name: string | null
  company: string | null
  role: string | null
  applicationId: number | null
  startsAt: number | null
  interviewId: number | null
  personId: number | null
  kind: string | null
}

/** Fills the new file in which what a damaged one still gives is kept, and puts it in order. */
export class SalvagedFileRepository {
  constructor(private readonly db: Db) {}

  /** References are looked at afterwards, not row by row. */
  inOneTransaction<T>(work: () => T): T {
    this.db.pragma('foreign_keys = OFF')
    try {
      return this.db.transaction(work)()
    } finally {
      this.db.pragma('foreign_keys = ON')
    }
  }

  /** The tables that are copied: neither SQLite's own, nor virtual ones and what lies under them. */
  tables(): TableShape[] {
    return this.db
      .prepare<[], { name: string; wr: number }>(
        `SELECT name, wr FROM pragma_table_list
         WHERE schema = 'main' AND type = 'table' AND name NOT LIKE 'sqlite~_%' ESCAPE '~'
         ORDER BY name`
      )
      .all()
      .filter(({ name }) => !COMPUTED.has(name))
      .map(({ name, wr }) => ({
        name,
        columns: this.columnsOf(name),
        key: wr === 1 ? this.firstOfKey(name) : 'rowid'
      }))
  }

  /** Takes the triggers out; they guard what people do, and would do their work a second time. */
  removeTriggers(): string[] {
    const triggers = this.db
      .prepare<[], { name: string; sql: string }>(
        `SELECT name, sql FROM sqlite_schema WHERE type = 'trigger'`
      )
      .all()
    for (const { name } of triggers) this.db.exec(`DROP TRIGGER ${sqlName(name)}`)
    return triggers.map(({ sql }) => sql)
  }

  addTriggers(triggers: readonly string[]): void {
    for (const sql of triggers) this.db.exec(sql)
  }

  /** Keeps rows as they are; @returns a function that tells whether a row was taken. */
  taker(table: string, columns: readonly string[]): (row: Row) => boolean {
    const values = columns.map(() => '?').join(', ')
    const sql = `INSERT INTO ${sqlName(table)} (${columns.map(sqlName).join(', ')}) VALUES (${values})`
    const insert = this.db.prepare(sql)
    return (row) => {
      try {
        insert.run(columns.map((column) => row[column]))
        return true
      } catch (error) {
        if (isRefused(error)) return false
        throw error
      }
    }
  }

  count(table: string): number {
    const sql = `SELECT count(*) FROM ${sqlName(table)}`
    return this.db.prepare<[], number>(sql).pluck().get() ?? 0
  }

  /** The highest id in use; 0 where there is none. */
  top(table: Remade): number {
    const sql = `SELECT ifnull(max(id), 0) FROM ${sqlName(table)}`
    return this.db.prepare<[], number>(sql).pluck().get() ?? 0
  }

  has(table: Remade, id: unknown): boolean {
    const sql = `SELECT 1 FROM ${sqlName(table)} WHERE id = ?`
    return this.db.prepare<[unknown], number>(sql).get(id) !== undefined
  }

  /** Ids are never used again, not even those of rows that were lost. */
  raiseSequence(table: string, top: number): void {
    this.db
      .prepare<[number, string]>('UPDATE sqlite_sequence SET seq = max(seq, ?) WHERE name = ?')
      .run(top, table)
  }

  /**
   * Makes a lost row again; false where nothing is known of it, or there is no way to.
   * @param lost the id of the application for what belongs to none that is known
   */
  make(table: string, known: Known, now: number, lost: number): boolean {
    const sql = MAKERS[table]
    if (sql === undefined) return false
    try {
      return (
        this.db.prepare<Known & { now: number; lost: number }>(sql).run({ ...known, now, lost })
          .changes > 0
      )
    } catch (error) {
      if (isRefused(error)) return false
      throw error
    }
  }

  /** Every reference to a row that is not there. */
  broken(): { reference: Reference; ids: number[] }[] {
    return this.references()
      .map((reference) => ({ reference, ids: this.missing(reference) }))
      .filter(({ ids }) => ids.length > 0)
  }

  /** Whether what a reference names is there by now. */
  isThere({ parent, parentColumn }: Reference, id: number): boolean {
    const sql = `SELECT 1 FROM ${sqlName(parent)} WHERE ${sqlName(parentColumn)} = ?`
    return this.db.prepare<[number], number>(sql).get(id) !== undefined
  }

  /** Lets go of a reference that nothing can be made for: the text stays where it can. */
  letGo({ table, column, nullable }: Reference, id: number): void {
    const where = `WHERE ${sqlName(column)} = ?`
    const sql =
      nullable === 1
        ? `UPDATE ${sqlName(table)} SET ${sqlName(column)} = NULL ${where}`
        : `DELETE FROM ${sqlName(table)} ${where}`
    this.db.prepare<[number]>(sql).run(id)
  }

  /** Whoever has a note, a promise or a letter of an interview took part in it. */
  bringBackParticipants(): number {
    return this.db
      .prepare(
        `INSERT INTO interview_person (interview_id, person_id, position)
         SELECT DISTINCT interview_id, person_id, 1000 + person_id FROM (
           SELECT interview_id, person_id FROM note
           UNION SELECT interview_id, person_id FROM promise
           UNION SELECT interview_id, person_id FROM letter)
         WHERE interview_id IS NOT NULL AND person_id IS NOT NULL
         ON CONFLICT DO NOTHING`
      )
      .run().changes
  }

  /** Without it, every touchpoint is computed when the file is next opened. */
  forgetBasis(): void {
    this.db.exec(`DELETE FROM setting WHERE key = 'touchpoints.basis'`)
  }

  /** Full-text indexes repeat what the tables hold, and are made anew from them. */
  rebuildIndexes(): void {
    rebuildSearchIndexes(this.db)
  }

  private columnsOf(table: string): string[] {
    return this.db
      .prepare<[string], string>('SELECT name FROM pragma_table_info(?)')
      .pluck()
      .all(table)
  }

  private firstOfKey(table: string): string {
    return (
      this.db
        .prepare<[string], string>('SELECT name FROM pragma_table_info(?) WHERE pk = 1')
        .pluck()
        .get(table) ?? 'rowid'
    )
  }

  private references(): Reference[] {
    return this.db
      .prepare<[], Reference>(
        `SELECT t.name AS "table", f."from" AS "column", f."table" AS parent,
           ifnull(f."to", 'id') AS parentColumn,
           c."notnull" = 0 AND c.pk = 0 AND t.wr = 0 AS nullable
         FROM pragma_table_list t, pragma_foreign_key_list(t.name) f, pragma_table_info(t.name) c
         WHERE t.schema = 'main' AND t.type = 'table' AND c.name = f."from"`
      )
      .all()
  }

  private missing({ table, column, parent, parentColumn }: Reference): number[] {
    const value = sqlName(column)
    const sql = `SELECT DISTINCT ${value} FROM ${sqlName(table)} WHERE ${value} IS NOT NULL
      AND ${value} NOT IN (SELECT ${sqlName(parentColumn)} FROM ${sqlName(parent)})`
    return this.db.prepare<[], number>(sql).pluck().all()
  }
}

/** Rows that the schema refuses, as rubbish read from a damaged page is. */
function isRefused(error: unknown): boolean {
  return (
    error instanceof Error &&
    'code' in error &&
    typeof error.code === 'string' &&
    (error.code.startsWith('SQLITE_CONSTRAINT') || error.code === 'SQLITE_MISMATCH')
  )
}
