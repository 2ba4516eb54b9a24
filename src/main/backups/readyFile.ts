import {
  closeSync,
  copyFileSync,
  existsSync,
  openSync,
  readFileSync,
  readSync,
  statSync
} from 'node:fs'
import { basename, join } from 'node:path'
import { z } from 'zod'
import type { FileInsideView } from '@shared/model/backupViews'
import { done, refused, type Outcome } from '@shared/outcome'
import {
  brokenReferences,
  closeDatabase,
  damagesOf,
  hasKnownSchema,
  newestSchema,
  openDatabase,
  openForReading,
  syncFile,
  versionOf
} from '../database'
import { job } from '../side'
import { sha256Of } from './digest'
import { FileRepository } from './FileRepository'
import { labelFile, readLabel } from './label'

/** No file of ours grows as large as this, bytes. */
const LARGEST = 4 * 1024 ** 3

/** What every SQLite file begins with. */
const MAGIC = 'SQLite format 3\0'

const input = z.object({
  /** The backup or file that somebody chose; only ever read. */
  file: z.string(),
  /** An empty folder for what is made of it. */
  into: z.string()
})

export interface ReadyFile {
  /** A copy of the file, brought to the newest schema, whole and closed. */
  file: string
  /** The schema it had. */
  schema: number
  inside: FileInsideView
}

/**
 * Makes of a backup, or of any file that somebody takes for one, a data file that can be opened.
 * The file may come from anywhere: it is only read as bytes, and its copy is trusted with nothing
 * until its schema is known to be ours. Refused with DATA_UNUSABLE and a sentence that says why.
 */
export function readyFile(chosen: z.output<typeof input>): Outcome<ReadyFile> {
  const strange = strangeness(chosen.file)
  if (strange !== null) return refused('DATA_UNUSABLE', strange)
  if (!isAsLabelled(chosen.file)) return CHANGED
  const file = join(chosen.into, 'afterword.db')
  copyFileSync(chosen.file, file)
  const log = `${chosen.file}-wal`
  // A data file that was not closed: its last changes are in there.
  if (isLog(log)) copyFileSync(log, `${file}-wal`)
  const looked = lookThrough(file)
  if (!looked.ok) return looked
  const inside = bringUpToDate(file)
  // Here, since it takes as long as the disk does.
  syncFile(file)
  return done({ file, schema: looked.data, inside })
}

function strangeness(file: string): string | null {
  const stats = statSync(file, { throwIfNoEntry: false })
  if (stats === undefined) return 'The file is not there any more.'
  if (!stats.isFile() || headOf(file) !== MAGIC) return 'This is not an Afterword file.'
  return stats.size > LARGEST ? 'This file is larger than any that Afterword makes.' : null
}

function isLog(file: string): boolean {
  const stats = statSync(file, { throwIfNoEntry: false })
  return stats !== undefined && stats.isFile() && stats.size <= LARGEST
}

/** Whether it is what its label says; whoever has no label is believed. */
function isAsLabelled(file: string): boolean {
  const labelled = labelFile(file)
  if (!existsSync(labelled)) return true
  const label = readLabel(readFileSync(labelled, 'utf8'), basename(file))
  return label !== null && label.sha256 === sha256Of(file)
}

function headOf(file: string): string {
  const handle = openSync(file, 'r')
  try {
    const head = Buffer.alloc(MAGIC.length)
    readSync(handle, head, 0, head.length, 0)
    return head.toString('latin1')
  } finally {
    closeSync(handle)
  }
}

/** The schema's number of a file that is sound and ours. */
function lookThrough(file: string): Outcome<number> {
  const db = openForReading(file)
  try {
    const schema = versionOf(db)
    if (schema > newestSchema) return NEWER
    if (!hasKnownSchema(db)) return refused('DATA_UNUSABLE', 'This is not an Afterword file.')
    if (damagesOf(db).length > 0 || brokenReferences(db) > 0) {
      return refused('DATA_UNUSABLE', 'This file is damaged. Choose another one.')
    }
    return done(schema)
  } finally {
    db.close()
  }
}

/** @throws MigrationFailed, which nobody expects of a sound file */
function bringUpToDate(file: string): FileInsideView {
  const db = openDatabase(file)
  try {
    return new FileRepository(db).inside()
  } finally {
    closeDatabase(db)
  }
}

const NEWER = refused(
  'DATA_UNUSABLE',
  'This file was written by a newer version of Afterword. Install that version to restore it.'
)
const CHANGED = refused(
  'DATA_UNUSABLE',
  'This backup is damaged: it is not as it was when it was made. Choose another one.'
)

export const readyFileJob = job(input, readyFile)
