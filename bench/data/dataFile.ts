import { createHash } from 'node:crypto'
import { existsSync, mkdirSync, mkdtempSync, readdirSync, renameSync, rmSync } from 'node:fs'
import { homedir } from 'node:os'
import { isAbsolute, join } from 'node:path'
import { closeDatabase, openDatabase, type Db } from '@main/database'
import { fill, type Recipe } from './generate'
import { BENCH_NOW, BENCH_ZONE } from './moment'

const SEED = 20260304

/**
 * Where generated files lie: on the disk that data really lies on, as many a temporary folder is in
 * memory, where a durable commit costs nothing.
 */
export function benchCache(): string {
  const asked = process.env['XDG_CACHE_HOME']
  const base = asked && isAbsolute(asked) ? asked : join(homedir(), '.cache')
  return join(base, 'afterword', 'bench')
}

/** Gives the work a new empty folder beside the generated files, and removes it afterwards. */
export function inScratch<T>(work: (folder: string) => T): T {
  const folder = scratchFolder()
  try {
    return work(folder)
  } finally {
    rmSync(folder, { recursive: true, force: true })
  }
}

/** A new empty folder beside the generated files, for the caller to remove. */
export function scratchFolder(): string {
  mkdirSync(benchCache(), { recursive: true })
  const folder = mkdtempSync(join(benchCache(), 'run-'))
  scratchFolders.add(folder)
  return folder
}

const scratchFolders = new Set<string>()

/** Removes what a bench that is broken off has left. */
export function removeScratch(): void {
  for (const folder of scratchFolders) {
    rmSync(folder, { recursive: true, force: true, maxRetries: 5 })
  }
}

/**
 * The closed file with this many interviews, made where it is not there yet. Nobody writes to it:
 * copy it for that.
 */
export function dataFile(interviews: number): string {
  const file = join(benchCache(), `${interviews}-${SEED}-${likeness()}.db`)
  if (existsSync(file)) return file
  console.log(`Generating ${interviews.toLocaleString('en')} interviews …`)
  removeOlder(`${interviews}-${SEED}-`)
  return inScratch((folder) => {
    const half = join(folder, 'half.db')
    make(half, recipe(interviews), () => undefined)
    renameSync(half, file)
    return file
  })
}

/** What an earlier generator, schema or cadence made: nothing asks for it again. */
function removeOlder(start: string): void {
  for (const name of readdirSync(benchCache())) {
    if (name.startsWith(start)) rmSync(join(benchCache(), name), { force: true })
  }
}

function recipe(interviews: number): Recipe {
  return { seed: SEED, interviews, now: BENCH_NOW, timeZone: BENCH_ZONE }
}

let known: string | undefined

/**
 * What a small generated file holds, in short: another as soon as the generator, the schema or the
 * cadence has changed, so that a file left from before is never taken for a new one.
 */
function likeness(): string {
  known ??= inScratch((folder) =>
    make(join(folder, 'small.db'), recipe(300), digestOf).slice(0, 12)
  )
  return known
}

function make<T>(file: string, how: Recipe, then: (db: Db) => T): T {
  const db = openDatabase(file)
  try {
    fill(db, how)
    return then(db)
  } finally {
    closeDatabase(db)
  }
}

/** A SHA-256 over the schema and all rows. */
export function digestOf(db: Db): string {
  const hash = createHash('sha256')
  const tables = db
    .prepare<[], { name: string; sql: string | null }>(
      `SELECT name, sql FROM sqlite_schema WHERE name NOT LIKE 'sqlite_%' ORDER BY type, name`
    )
    .all()
  for (const { name, sql } of tables) {
    hash.update(`${sql}\n`)
    if (!sql?.startsWith('CREATE TABLE')) continue
    for (const row of db.prepare(`SELECT * FROM "${name}"`).raw().iterate()) {
      hash.update(JSON.stringify(row))
    }
  }
  return hash.digest('hex')
}
