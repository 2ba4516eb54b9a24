import type { FileContents } from '@shared/model/backupViews'

/** A closed data file that was read as a whole and found sound. */
export interface SoundFile {
  /** The schema's number. */
  schema: number
  holds: FileContents
  bytes: number
  /** SHA-256 in lower-case hexadecimal. */
  sha256: string
}
