import { rmSync } from 'node:fs'
import { z } from 'zod'
import { done, refused, type Outcome } from '@shared/outcome'
import { openReadOnly, placeAtOnce, type Db } from '../database'
import { job, type JobContext } from '../side'
import { ExportRepository } from './ExportRepository'
import { FORMAT, FORMAT_VERSION, sections, type Head } from './format'
import { TextFile } from './TextFile'
import { unfinished } from './unfinished'
import { orWritingProblem } from './writingProblem'

const input = z.object({
  /** The data file; it may be open and written to. */
  from: z.string(),
  to: z.string(),
  /** The program's version. */
  program: z.string(),
  /** Instant in ms. */
  at: z.int()
})

/** Which part of the work is done, from 0 to 1. */
export type Share = number

/**
 * Writes everything that a data file holds, as it stands at one moment, into one JSON file. What was
 * there before is replaced at the end and only then.
 * @throws SqliteError when the data file cannot be read
 */
export async function exportJson(
  { from, to, program, at }: z.output<typeof input>,
  context: JobContext<Share>
): Promise<Outcome<null>> {
  const { db, close } = openReadOnly(from)
  try {
    const head: Head = {
      format: FORMAT,
      version: FORMAT_VERSION,
      program,
      exportedAt: new Date(at).toISOString()
    }
    return await replacing(to, (file) => writeParts(db, head, file, context))
  } finally {
    close()
  }
}

export const exportJsonJob = job(input, exportJson)

/**
 * Writes a file beside the one that it is to be and puts it in its place when it is whole.
 * @param write answers false when it was cancelled
 */
async function replacing(
  to: string,
  write: (file: TextFile) => Promise<boolean>
): Promise<Outcome<null>> {
  const part = unfinished(to)
  try {
    return await orWritingProblem(async () => {
      const file = await TextFile.make(part)
      let isWhole = false
      try {
        isWhole = await write(file)
      } finally {
        await (isWhole ? file.close() : file.abandon())
      }
      if (!isWhole) return refused('CANCELLED', 'Stopped. Nothing was exported.')
      placeAtOnce(part, to)
      return done(null)
    })
  } finally {
    rmSync(part, { force: true })
  }
}

/** False when nobody wants it any more. */
async function writeParts(
  db: Db,
  head: Head,
  file: TextFile,
  context: JobContext<Share>
): Promise<boolean> {
  const rows = new ExportRepository(db)
  rows.begin()
  const total = rows.countRows()
  let written = 0
  for (const text of textOf(head, rows, () => written++)) {
    if (!(await file.write(text))) continue
    if (context.isCancelled()) return false
    context.progress(Math.min(1, written / total))
  }
  rows.end()
  return true
}

/** The text of an export: an entry a line, so that it can be read and compared. */
function* textOf(head: Head, rows: ExportRepository, wrote: () => void): Generator<string> {
  yield '{\n'
  for (const [name, value] of Object.entries(head)) {
    yield `  ${JSON.stringify(name)}: ${JSON.stringify(value)},\n`
  }
  for (const [at, section] of sections.entries()) {
    yield `  ${JSON.stringify(section.name)}: [`
    let before = '\n'
    for (const row of rows.rows(section)) {
      yield `${before}    ${JSON.stringify(section.toEntry(row))}`
      before = ',\n'
      wrote()
    }
    yield before === '\n' ? ']' : '\n  ]'
    yield at === sections.length - 1 ? '\n' : ',\n'
  }
  yield '}\n'
}
