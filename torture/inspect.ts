import { join } from 'node:path'
import {
  brokenReferences,
  closeDatabase,
  damagesOf,
  openForReading,
  type Db
} from '../src/main/database'
import type { OpenDesk } from './desk'

/** What is in a data file, as far as the trials look. */
export interface Contents {
  companies: Set<string>
  notes: Set<string>
  /** Beginnings of letters: the name that was typed. */
  letters: Set<string>
}

export function fileOf(folder: string): string {
  return join(folder, 'afterword.db')
}

/** Everything that is wrong with a closed or open file; nothing when it is sound. */
export function flawsOf(file: string): string[] {
  return reading(file, (db) => [
    ...damagesOf(db).map(({ table, what }) => `${table} is damaged: ${what}`),
    ...(brokenReferences(db) > 0 ? ['rows refer to rows that are not there'] : [])
  ])
}

export function contentsOf(file: string): Contents {
  return reading(file, (db) => {
    const all = (sql: string): Set<string> => new Set(db.prepare<[], string>(sql).pluck().all())
    return {
      companies: all('SELECT company FROM application'),
      notes: all('SELECT text FROM note'),
      letters: all(`SELECT substr(body, 8, instr(substr(body, 8), ' ') - 1) FROM letter`)
    }
  })
}

/** Whether everything that was acknowledged is there. */
export function missingOf(acknowledged: readonly string[], contents: Contents): string[] {
  return acknowledged.filter((line) => {
    const [what, name] = line.split(' ') as [string, string]
    if (what === 'interview') return !contents.companies.has(name)
    if (what === 'note') return !contents.notes.has(`Note ${name}`)
    return what === 'letter' && !contents.letters.has(name)
  })
}

/** How many stored touchpoints are not as the rules say. */
export async function staleTouchpoints({ data }: OpenDesk): Promise<number> {
  const watch = { progress: () => undefined, failed: () => undefined }
  const result = await data.services.recalculation.run(watch)
  return result === null ? -1 : result.corrected
}

export function reading<T>(file: string, look: (db: Db) => T): T {
  const db = openForReading(file)
  try {
    return look(db)
  } finally {
    closeDatabase(db)
  }
}
