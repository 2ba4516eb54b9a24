import { statSync } from 'node:fs'
import { done, refused, type Outcome } from '@shared/outcome'
import { damagesOf, versionOf, type Db } from '../database'
import { sha256Of } from './digest'
import { FileRepository } from './FileRepository'
import type { SoundFile } from './SoundFile'

/**
 * Reads a file as a whole, with an open connection that is closed here; DATA_UNUSABLE when anything
 * in it is damaged.
 * @throws SqliteError when it cannot be read at all
 */
export function checkFile(db: Db, file: string): Outcome<SoundFile> {
  const found = readAll(db)
  if (found === null) return refused('DATA_UNUSABLE', 'The file is damaged.')
  return done({ ...found, bytes: statSync(file).size, sha256: sha256Of(file) })
}

function readAll(db: Db): Pick<SoundFile, 'schema' | 'holds'> | null {
  try {
    if (damagesOf(db).length > 0) return null
    return { schema: versionOf(db), holds: new FileRepository(db).contents() }
  } finally {
    db.close()
  }
}
