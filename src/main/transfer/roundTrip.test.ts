import { mkdtempSync, readFileSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import fc from 'fast-check'
import { describe, expect, it, onTestFinished } from 'vitest'
import { z } from 'zod'
import { closeDatabase, openDatabase, type Db } from '../database'
import { dumpOf, fillWithAnything, need } from '../testing'
import { exportJson } from './exportJson'
import { exportSchema } from './format'
import { importJson } from './importJson'

const quiet = { progress: () => undefined, isCancelled: () => false }

/** How many sets of data are tried. */
const RUNS = Number(process.env['AFTERWORD_ROUND_TRIPS'] ?? 40)

function folderForTest(): string {
  const folder = mkdtempSync(join(tmpdir(), 'afterword-trip-'))
  onTestFinished(() => rmSync(folder, { recursive: true }))
  return folder
}

async function exported(db: Db, to: string): Promise<string> {
  need(await exportJson({ from: db.name, to, program: '1.2.3', at: 0 }, quiet))
  return readFileSync(to, 'utf8')
}

describe('out and back in', { timeout: 30_000 + RUNS * 500 }, () => {
  it('gives the same data, whatever they are, in a text that fits the schema', async () => {
    const folder = folderForTest()
    const schema = z.fromJSONSchema(exportSchema())
    let run = 0
    await fc.assert(
      fc.asyncProperty(fc.gen(), async (draw) => {
        const path = (name: string): string => join(folder, `${run}-${name}`)
        run += 1
        const before = openDatabase(path('before.db'))
        fillWithAnything(before, draw)
        const text = await exported(before, path('one.json'))
        schema.parse(JSON.parse(text))
        need(await importJson({ from: path('one.json'), to: path('after.db') }, quiet))
        const after = openDatabase(path('after.db'))
        try {
          expect(dumpOf(after)).toEqual(dumpOf(before))
          // The same data are the same text, so that two exports can be compared.
          expect(await exported(after, path('two.json'))).toBe(text)
        } finally {
          closeDatabase(after)
          closeDatabase(before)
        }
      }),
      { numRuns: RUNS }
    )
  })

  it('is of one moment, while others go on writing', async () => {
    const folder = folderForTest()
    const db = openDatabase(join(folder, 'afterword.db'))
    const add = db.prepare(
      `INSERT INTO person (name, title, created_at, updated_at) VALUES (?, ?, 0, 0)`
    )
    // Several chunks, so that the writing below comes in between.
    db.transaction(() => {
      for (let at = 0; at < 400; at += 1) add.run(`Person ${at}`, 'x'.repeat(5_000))
    })()
    let interruptions = 0
    const to = join(folder, 'all.json')
    const outcome = await exportJson(
      { from: db.name, to, program: '1.2.3', at: 0 },
      {
        isCancelled: () => false,
        progress: () => {
          interruptions += 1
          db.exec(`DELETE FROM person WHERE id % 2 = 0; UPDATE person SET name = 'Changed'`)
        }
      }
    )
    need(outcome)
    closeDatabase(db)
    expect(interruptions).toBeGreaterThan(2)
    const { people } = JSON.parse(readFileSync(to, 'utf8')) as { people: { name: string }[] }
    expect(people.map(({ name }) => name)).toEqual(
      Array.from({ length: 400 }, (_, at) => `Person ${at}`)
    )
  })
})
