import { statSync } from 'node:fs'
import { z } from 'zod'
import type { FileContents } from '@shared/model/views'
import { done, refused, type Outcome } from '@shared/outcome'
import { damagesOf, openForReading, type Db } from '../database'
import { job } from '../side'
import { sha256Of } from './digest'
import { FileRepository } from './FileRepository'

/** A file that was found sound. */
export interface SoundFile {
  /** The schema's number. */
  schema: number
  holds: FileContents
  bytes: number
  /** SHA-256 in lower-case hexadecimal. */
  sha256: string
}

const input = z.object({ file: z.string() })

/** Reads a file that we made ourselves as a whole; DATA_UNUSABLE when anything in it is damaged. */
export async function checkFile({ file }: z.output<typeof input>): Promise<Outcome<SoundFile>> {
  const db = openForReading(file)
  try {
    const sound = readAll(db)
    if (sound === null) return refused('DATA_UNUSABLE', 'This file is damaged.')
    return done({ ...sound, bytes: statSync(file).size, sha256: await sha256Of(file) })
  } finally {
    db.close()
  }
}

function readAll(db: Db): Pick<SoundFile, 'schema' | 'holds'> | null {
  if (damagesOf(db).length > 0) return null
  const rows = new FileRepository(db)
  return { schema: rows.version(), holds: rows.contents() }
}

export const checkFileJob = job(input, checkFile)
