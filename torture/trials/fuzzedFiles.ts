import { mkdirSync, readdirSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import Database from 'better-sqlite3'
import { judgeFiles } from '../judging'
import type { Trial, Verdict } from '../Trial'

/** Where the user unpacked SQLite's sources: the folder `test` with its fuzzdata*.db. */
const FOLDER = 'AFTERWORD_FUZZDATA'

/** The databases with which SQLite's own developers look for crashes. */
export const fuzzedFiles: Trial = {
  name: 'SQLite’s fuzzed databases, restored from and saved from',
  rounds: { short: 0, long: 20_000 },
  run: async (rounds, { folder, worker }): Promise<Verdict> => {
    const from = process.env[FOLDER]
    if (from === undefined) {
      return { tried: 0, seen: `left out: ${FOLDER} does not say where they are`, failures: [] }
    }
    const files = unpacked(from, folder, rounds)
    const { looked, saved, failures } = await judgeFiles(files, join(folder, 'work'), worker)
    return {
      tried: files.length,
      seen: `restore took ${looked.taken} and refused ${looked.refused + looked.thrown}; salvage got something out of ${saved.taken}`,
      failures
    }
  }
}

/** Each of those files holds many databases, one a row. */
function unpacked(from: string, folder: string, most: number): string[] {
  const into = join(folder, 'fuzzed')
  mkdirSync(into)
  const files: string[] = []
  for (const name of readdirSync(from).filter((each) => /^fuzzdata\d+\.db$/.test(each))) {
    const whole = join(from, name)
    files.push(whole)
    const db = new Database(whole, { readonly: true })
    const rows = db.prepare<[], { content: Buffer | null }>('SELECT dbcontent AS content FROM db')
    for (const { content } of rows.iterate()) {
      if (!Buffer.isBuffer(content) || files.length >= most) continue
      const file = join(into, `${files.length}.db`)
      writeFileSync(file, content)
      files.push(file)
    }
    db.close()
  }
  return files
}
