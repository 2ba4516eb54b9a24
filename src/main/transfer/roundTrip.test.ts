import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { closeDatabase, openDatabase, type Db } from '../database'
import { dumpOf, fillWithAnything, need } from '../testing'
import { exportJson } from './exportJson'
import { importJson } from './importJson'

const quiet = { progress: () => undefined, isCancelled: () => false }

async function throughFile<T>(
  fill: (db: Db) => void,
  look: (before: Db, after: Db) => T
): Promise<T> {
  const folder = mkdtempSync(join(tmpdir(), 'afterword-trip-'))
  const [from, json, to] = ['from.db', 'all.json', 'to.db'].map((name) => join(folder, name)) as [
    string,
    string,
    string
  ]
  const before = openDatabase(from)
  try {
    fill(before)
    need(await exportJson({ from, to: json, program: '1.2.3', at: 0 }, quiet))
    need(await importJson({ from: json, to }, quiet))
    const after = openDatabase(to)
    try {
      return look(before, after)
    } finally {
      closeDatabase(after)
    }
  } finally {
    closeDatabase(before)
    rmSync(folder, { recursive: true })
  }
}

describe('out and back in', () => {
  it('gives the same data, whatever they are', { timeout: 120_000 }, async () => {
    await fc.assert(
      fc.asyncProperty(fc.gen(), async (draw) => {
        const { before, after } = await throughFile(
          (db) => fillWithAnything(db, draw),
          (one, other) => ({ before: dumpOf(one), after: dumpOf(other) })
        )
        expect(after).toEqual(before)
      }),
      { numRuns: Number(process.env['AFTERWORD_ROUND_TRIPS'] ?? 60) }
    )
  })
})
