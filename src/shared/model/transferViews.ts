import type { FileContents } from './backupViews'

/** An export that was read and can be brought in. */
export interface FoundExportView {
  /** The file's name. */
  name: string
  exportedAt: number
  holds: FileContents
  /** What is there now and would be replaced. */
  now: FileContents
}

/** What goes on in taking out and bringing in. */
export interface TransferView {
  running: {
    what: 'everything' | 'tables' | 'import' | 'replacing'
    /** From 0 to 1. */
    done: number
  } | null
  found: FoundExportView | null
}
