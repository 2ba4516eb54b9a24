import { mkdirSync, renameSync, rmSync } from 'node:fs'
import { join } from 'node:path'
import { stringify, type Options } from 'csv-stringify/sync'
import { z } from 'zod'
import { done, refused, type Outcome } from '@shared/outcome'
import { openReadOnly } from '../../database'
import { job, type JobContext } from '../../side'
import type { Share } from '../exportJson'
import { TextFile } from '../TextFile'
import { unfinished } from '../unfinished'
import { orWritingProblem } from '../writingProblem'
import { CsvRepository } from './CsvRepository'
import { csvTables, type CsvTable } from './tables'

/** How many lines are put into text at once. */
const BATCH = 200

/**
 * As spreadsheets read it: a mark that says UTF-8, lines that end as on Windows, and an apostrophe
 * before what would be taken for a formula.
 */
const FORM: Options = {
  record_delimiter: 'windows',
  escape_formulas: true,
  // The library itself quotes only the very line end that it writes.
  quoted_match: /[\r\n\u2028\u2029]/
}
const UTF8_MARK = '\uFEFF'

const input = z.object({
  /** The data file; it may be open and written to. */
  from: z.string(),
  /** The folder of the tables, which is not there yet. */
  to: z.string(),
  timeZone: z.string(),
  /** Instant in ms. */
  at: z.int()
})

/**
 * Writes the tables that people know, as they stand at one moment, into a new folder, which is there
 * when all are whole.
 * @throws SqliteError when the data file cannot be read
 */
export async function exportCsv(
  { from, to, timeZone, at }: z.output<typeof input>,
  context: JobContext<Share>
): Promise<Outcome<null>> {
  const part = unfinished(to)
  const { db, close } = openReadOnly(from)
  try {
    return await orWritingProblem(async () => {
      rmSync(part, { recursive: true, force: true })
      mkdirSync(part)
      const rows = new CsvRepository(db)
      rows.begin()
      const tables = csvTables(at, timeZone)
      for (const [index, table] of tables.entries()) {
        if (!(await writeTable(table, rows, part, context))) {
          return refused('CANCELLED', 'Stopped. Nothing was exported.')
        }
        context.progress((index + 1) / tables.length)
      }
      renameSync(part, to)
      return done(null)
    })
  } finally {
    close()
    rmSync(part, { recursive: true, force: true })
  }
}

export const exportCsvJob = job(input, exportCsv)

/** False when nobody wants it any more. */
async function writeTable(
  { file, columns, lines }: CsvTable,
  rows: CsvRepository,
  folder: string,
  context: JobContext<Share>
): Promise<boolean> {
  const text = await TextFile.make(join(folder, file))
  try {
    await text.write(UTF8_MARK + stringify([[...columns]], FORM))
    for (const batch of inBatches(lines(rows))) {
      await text.write(stringify(batch, FORM))
      if (context.isCancelled()) return false
    }
    return true
  } finally {
    await text.close()
  }
}

function* inBatches<T>(lines: Iterable<T>): Generator<T[]> {
  let batch: T[] = []
  for (const line of lines) {
    batch.push(line)
    if (batch.length < BATCH) continue
    yield batch
    batch = []
  }
  if (batch.length > 0) yield batch
}
