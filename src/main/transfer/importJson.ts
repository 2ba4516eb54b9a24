import { createReadStream, statSync } from 'node:fs'
import { z } from 'zod'
import type { FileContents } from '@shared/model/backupViews'
import { done, refused, type Outcome } from '@shared/outcome'
import { brokenReferences, damagesOf, openForFilling, syncFile, type Db } from '../database'
import { job, type JobContext } from '../side'
import type { Share } from './exportJson'
import { Importer, NotImportable } from './Importer'
import { ImportRepository } from './ImportRepository'
import { JsonParts, Malformed } from './JsonParts'

/** How much is read at once, bytes. */
const CHUNK = 256 * 1024

const input = z.object({
  /** The export that somebody chose; may be anything at all. */
  from: z.string(),
  /** The data file to be made of it; not there yet. */
  to: z.string()
})

export interface ImportedFile {
  /** The program's version that exported it. */
  program: string
  /** Instant in ms. */
  exportedAt: number
  holds: FileContents
}

/**
 * Makes a data file, closed and checked, of an export. Refused with INVALID_INPUT and a sentence that
 * names the place where the export is wrong; what was made so far is worthless then, and for the
 * caller to remove.
 * @throws SqliteError for what the disk refuses
 */
export async function importJson(
  { from, to }: z.output<typeof input>,
  context: JobContext<Share>
): Promise<Outcome<ImportedFile>> {
  const stats = statSync(from, { throwIfNoEntry: false })
  if (stats === undefined) return refused('NOT_FOUND', 'The file is not there any more.')
  if (!stats.isFile()) return cannot('It is not an export of Afterword.')
  const db = openForFilling(to)
  try {
    const made = await fill(db, from, stats.size, context)
    if (!made.ok) return made
    if (damagesOf(db).length > 0 || brokenReferences(db) > 0) {
      throw new Error('The file made of an export is damaged')
    }
    return made
  } finally {
    db.close()
    syncFile(to)
  }
}

export const importJsonJob = job(input, importJson)

async function fill(
  db: Db,
  from: string,
  size: number,
  context: JobContext<Share>
): Promise<Outcome<ImportedFile>> {
  const rows = new ImportRepository(db)
  const importer = new Importer(rows)
  const parts = new JsonParts(importer)
  let read = 0
  rows.begin()
  try {
    for await (const chunk of createReadStream(from, { highWaterMark: CHUNK })) {
      if (context.isCancelled()) return refused('CANCELLED', 'Stopped. Nothing was changed.')
      parts.write(chunk as Buffer)
      read += (chunk as Buffer).length
      context.progress(Math.min(1, read / size))
    }
    parts.end()
  } catch (error) {
    return refusalOf(error, importer.place)
  }
  return finish(importer, rows)
}

function finish(importer: Importer, rows: ImportRepository): Outcome<ImportedFile> {
  try {
    const { program, exportedAt } = importer.finish()
    rows.commit()
    const count = (name: 'applications' | 'interviews' | 'letters'): number =>
      importer.counts.get(name) ?? 0
    return done({
      program,
      exportedAt: Date.parse(exportedAt),
      holds: {
        applications: count('applications'),
        interviews: count('interviews'),
        letters: count('letters')
      }
    })
  } catch (error) {
    return refusalOf(error, '')
  }
}

/** @throws the error where the file is not to blame */
function refusalOf(error: unknown, place: string): Outcome<never> {
  if (error instanceof NotImportable) return cannot(error.message)
  if (!(error instanceof Malformed)) return unreadable(error)
  return cannot(
    place === '' ? 'It is not an export of Afterword.' : `After ${place}: ${error.message}`
  )
}

/** @throws the error where it is none of reading the file */
function unreadable(error: unknown): Outcome<never> {
  const code = error instanceof Error && 'code' in error ? error.code : null
  if (code === 'EACCES' || code === 'EPERM') return cannot('Afterword may not read it.')
  if (code === 'ENOENT' || code === 'EIO') return cannot('It is not there any more.')
  throw error
}

function cannot(why: string): Outcome<never> {
  return refused('INVALID_INPUT', `This file cannot be brought in. ${why}`)
}
