import type { Db } from '../database'
import type { Row, RowChange } from './RowChange'
import { UNDO_TABLES, type UndoTable } from './undoTables'

interface StoredChange {
  table: string
  key: string
  before: string | null
  after: string | null
}

/**
 * Writes down what happens to each row while a step runs: temporary triggers on every table that a
 * user writes to fill a temporary table, which belongs to this connection alone, is gone with it,
 * and is rolled back with a transaction that fails.
 */
export class JournalRepository {
  private readonly columns: ReadonlyMap<string, readonly string[]>

  constructor(private readonly db: Db) {
    db.exec(`
      CREATE TEMP TABLE undo_step (step INTEGER);
      CREATE TEMP TABLE undo_change (
        id INTEGER PRIMARY KEY, step INTEGER NOT NULL, "table" TEXT NOT NULL, key TEXT NOT NULL,
        before TEXT, after TEXT);
      CREATE INDEX temp.undo_change_by_step ON undo_change (step)`)
    this.columns = new Map(UNDO_TABLES.map(({ table }) => [table, this.columnsOf(table)]))
    for (const table of UNDO_TABLES) db.exec(triggersOf(table, this.namesOf(table.table)))
  }

  /** From now on what happens belongs to this step. */
  begin(step: number): void {
    this.db.prepare(`INSERT INTO temp.undo_step (step) VALUES (?)`).run(step)
  }

  /** Nothing is written down any more. */
  end(): void {
    this.db.prepare(`DELETE FROM temp.undo_step`).run()
  }

  /** What a step did, a row once, with its first state and its last. */
  changesOf(step: number): RowChange[] {
    const rows = this.db
      .prepare<[number], StoredChange>(
        `SELECT "table", key, before, after FROM temp.undo_change WHERE step = ? ORDER BY id`
      )
      .all(step)
    const net = new Map<string, RowChange>()
    for (const { table, key, before, after } of rows) {
      const which = `${table} ${key}`
      const first = net.get(which)
      net.set(which, {
        table,
        key,
        before: first === undefined ? rowOf(before) : first.before,
        after: rowOf(after)
      })
    }
    return [...net.values()].filter(
      ({ before, after }) => JSON.stringify(before) !== JSON.stringify(after)
    )
  }

  /** How much is written down about a step, in characters. */
  sizeOf(step: number): number {
    const row = this.db
      .prepare<[number], { size: number | null }>(
        `SELECT sum(ifnull(length(before), 0) + ifnull(length(after), 0)) AS size
         FROM temp.undo_change WHERE step = ?`
      )
      .get(step)
    return row?.size ?? 0
  }

  /** How many rows are written down about a step; one that changed twice counts twice. */
  rowsOf(step: number): number {
    return (
      this.db
        .prepare<[number], { count: number }>(
          `SELECT count(*) AS count FROM temp.undo_change WHERE step = ?`
        )
        .get(step)?.count ?? 0
    )
  }

  forget(step: number): void {
    this.db.prepare(`DELETE FROM temp.undo_change WHERE step = ?`).run(step)
  }

  /** What the later step did belongs to the earlier one from now on. */
  join(earlier: number, later: number): void {
    this.db.prepare(`UPDATE temp.undo_change SET step = ? WHERE step = ?`).run(earlier, later)
  }

  current({ table, key }: RowChange): Row | null {
    const found = this.db
      .prepare<{ which: string }, { row: string }>(selectRow(tableOf(table), this.namesOf(table)))
      .get({ which: key })
    return rowOf(found?.row ?? null)
  }

  /**
   * Puts every row back to where it was before: parents come before their children and go after
   * them, so that no guard of the schema finds a child alone; and what refers to a row that goes
   * refers to another one by then, so that it does not go with it.
   */
  revert(changes: readonly RowChange[]): void {
    const lastStage = this.lastStageChange()
    // Two rows may refer to each other.
    this.db.pragma('defer_foreign_keys = ON')
    const inOrder = UNDO_TABLES.map(({ table }) => changes.filter((one) => one.table === table))
    for (const { table, before, after } of inOrder.flat()) {
      if (before !== null && after === null) {
        this.db.prepare(insertRow(table, this.namesOf(table))).run(before)
      }
    }
    for (const { table, key, before, after } of inOrder.flat()) {
      if (before === null || after === null) continue
      const changed = this.namesOf(table).filter((column) => before[column] !== after[column])
      this.db.prepare(updateRow(tableOf(table), changed)).run({ ...before, which: key })
    }
    for (const { table, key, before } of inOrder.toReversed().flat()) {
      if (before === null) this.db.prepare(deleteRow(tableOf(table))).run({ which: key })
    }
    // Putting a stage back is no change of stage: what the schema's triggers wrote about it goes.
    this.db.prepare(`DELETE FROM stage_change WHERE id > ?`).run(lastStage)
  }

  /** The applications whose touchpoints may depend on these rows as they are now. */
  applicationsOf(changes: readonly RowChange[]): number[] {
    const of = (table: string, column: string): unknown[] =>
      changes
        .filter((one) => table === '' || one.table === table)
        .flatMap(({ before, after }) => [before?.[column], after?.[column]])
        .filter((id) => typeof id === 'number')
    const ids = this.db
      .prepare<{ interviews: string; people: string }, { id: number }>(
        `SELECT application_id AS id FROM interview
         WHERE id IN (SELECT value FROM json_each(:interviews))
         UNION SELECT i.application_id FROM interview_person ip
           JOIN interview i ON i.id = ip.interview_id
           WHERE ip.person_id IN (SELECT value FROM json_each(:people))
         UNION SELECT id FROM application
           WHERE contact_id IN (SELECT value FROM json_each(:people))
         UNION SELECT application_id FROM reply_heard
           WHERE promise_person_id IN (SELECT value FROM json_each(:people))`
      )
      .all({
        interviews: JSON.stringify(of('', 'interview_id')),
        people: JSON.stringify(of('person', 'id'))
      })
      .map(({ id }) => id)
    const named = [...of('', 'application_id'), ...of('application', 'id')].map(Number)
    return [...new Set([...ids, ...named])]
  }

  private lastStageChange(): number {
    const row = this.db
      .prepare<[], { seq: number }>(`SELECT seq FROM sqlite_sequence WHERE name = 'stage_change'`)
      .get()
    return row?.seq ?? 0
  }

  private columnsOf(table: string): string[] {
    return this.db
      .prepare<[string], { name: string }>(`SELECT name FROM pragma_table_info(?)`)
      .all(table)
      .map(({ name }) => name)
  }

  private namesOf(table: string): readonly string[] {
    return this.columns.get(table) ?? []
  }
}

function rowOf(json: string | null): Row | null {
  return json === null ? null : (JSON.parse(json) as Row)
}

function tableOf(name: string): UndoTable {
  const found = UNDO_TABLES.find(({ table }) => table === name)
  if (found === undefined) throw new Error(`Nothing is written down about ${name}`)
  return found
}

// Put together from the names of our own schema alone; whatever a user wrote is bound.

function rowObject(alias: string, columns: readonly string[]): string {
  return `json_object(${columns.map((name) => `'${name}', ${alias}${name}`).join(', ')})`
}

function keyArray(alias: string, key: readonly string[]): string {
  return `json_array(${key.map((name) => `${alias}${name}`).join(', ')})`
}

function triggersOf({ table, key }: UndoTable, columns: readonly string[]): string {
  const states = {
    INSERT: { key: 'NEW.', before: 'NULL', after: rowObject('NEW.', columns) },
    UPDATE: {
      key: 'NEW.',
      before: rowObject('OLD.', columns),
      after: rowObject('NEW.', columns)
    },
    DELETE: { key: 'OLD.', before: rowObject('OLD.', columns), after: 'NULL' }
  }
  return Object.entries(states)
    .map(
      ([event, state]) => `
      CREATE TEMP TRIGGER undo_${table}_${event} AFTER ${event} ON main.${table}
      WHEN EXISTS (SELECT 1 FROM undo_step) BEGIN
        INSERT INTO undo_change (step, "table", key, before, after)
        SELECT step, '${table}', ${keyArray(state.key, key)}, ${state.before}, ${state.after}
        FROM undo_step;
      END;`
    )
    .join('')
}

function whereKey({ key }: UndoTable): string {
  return key.map((name, index) => `${name} = json_extract(:which, '$[${index}]')`).join(' AND ')
}

function selectRow(table: UndoTable, columns: readonly string[]): string {
  return `SELECT ${rowObject('', columns)} AS row FROM ${table.table} WHERE ${whereKey(table)}`
}

function deleteRow(table: UndoTable): string {
  return `DELETE FROM ${table.table} WHERE ${whereKey(table)}`
}

function insertRow(table: string, columns: readonly string[]): string {
  return `INSERT INTO ${table} (${columns.join(', ')})
    VALUES (${columns.map((name) => `:${name}`).join(', ')})`
}

function updateRow(table: UndoTable, columns: readonly string[]): string {
  return `UPDATE ${table.table} SET ${columns.map((name) => `${name} = :${name}`).join(', ')}
    WHERE ${whereKey(table)}`
}
