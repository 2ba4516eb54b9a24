import { copyFileSync, mkdirSync, rmSync } from 'node:fs'
import { join } from 'node:path'
import { closeDatabase, openDatabase, schemaVersions } from '../../src/main/database'
import { heavyStep } from '../heavyStep'
import { fileOf, flawsOf, reading } from '../inspect'
import { KillTime } from '../KillTime'
import type { Trial } from '../Trial'
import { Victim } from '../Victim'

/** A migration is killed at any moment: every step has happened or none, and the next start goes on. */
export const killedMigration: Trial = {
  name: 'kill -9 in the middle of a migration',
  rounds: { short: 30, long: 1000 },
  run: async (rounds, { folder, worker, random }) => {
    const failures: string[] = []
    let undone = 0
    const time = new KillTime(random, 150)
    for (let round = 0; round < rounds; round += 1) {
      const from = 1 + (round % schemaVersions.length)
      const template = templateOf(folder, from)
      const data = join(folder, 'data')
      rmSync(data, { recursive: true, force: true })
      mkdirSync(data)
      copyFileSync(template, fileOf(data))

      const victim = new Victim(worker, ['migrate', data])
      await victim.said(1)
      await victim.killAfter(time.next())
      const isDone = victim.lines.includes('migrated')
      time.told(isDone)
      const version = versionOf(fileOf(data))
      if (version === from) undone += 1
      const flaws = judge(fileOf(data), template, { from, version, isDone })
      failures.push(...flaws.map((flaw) => `Round ${round}, schema ${from}: ${flaw}`))
    }
    return { tried: rounds, seen: `${undone} undone, ${rounds - undone} finished`, failures }
  }
}

function judge(
  file: string,
  template: string,
  { from, version, isDone }: { from: number; version: number; isDone: boolean }
): string[] {
  const flaws = flawsOf(file)
  if (version !== from && version !== heavyStep.version) flaws.push(`half-way, at ${version}`)
  if (isDone && version === from) flaws.push('a finished migration was lost')
  closeDatabase(openDatabase(file, [...schemaVersions, heavyStep]))
  if (textOf(file) !== textOf(template)) flaws.push('notes are not as they were')
  return [...flaws, ...flawsOf(file)]
}

/** A file of this schema with some hundred notes; made once. */
function templateOf(folder: string, version: number): string {
  const template = join(folder, `schema-${version}.db`)
  const db = openDatabase(template, schemaVersions.slice(0, version))
  db.exec(`INSERT OR IGNORE INTO application (id, company, role, stage, created_at, updated_at)
      VALUES (1, 'Northwind', 'Engineer', 'applied', 1, 1);
    INSERT OR IGNORE INTO interview (id, application_id, start_local, time_zone, minutes, starts_at,
      ends_at, kind, created_at, updated_at)
      VALUES (1, 1, '1970-01-01T00:00', 'UTC', 60, 0, 3600000, 'video', 1, 1);
    WITH RECURSIVE c(i) AS (VALUES (1) UNION ALL SELECT i + 1 FROM c WHERE i < 300)
    INSERT OR IGNORE INTO note (id, interview_id, kind, text, position, created_at, updated_at)
      SELECT i, 1, 'discussed', 'Note ' || i || ' of many', i, 1, 1 FROM c;`)
  closeDatabase(db)
  return template
}

function versionOf(file: string): number {
  return reading(file, (db) => Number(db.pragma('user_version', { simple: true })))
}

function textOf(file: string): string {
  return reading(file, (db) =>
    JSON.stringify(db.prepare('SELECT id, text, position FROM note ORDER BY id').all())
  )
}
