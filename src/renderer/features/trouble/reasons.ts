import type { DataTrouble } from '@shared/model/startViews'

/** What the screen offers beside showing the file and quitting; the first has the focus. */
export type Act = 'restore' | 'retry' | 'read' | 'salvage' | 'afresh'

/** One kind of trouble in plain words, and what can be done about it. */
export interface Reason {
  /** What happened, and what that means. */
  lead: string
  /** The same in a few words, of the file by its name. */
  fact: (fileName: string) => string
  acts: readonly Act[]
}

export const REASONS: Record<DataTrouble['code'], Reason> = {
  DAMAGED: {
    lead: 'Part of the file cannot be read, perhaps after the computer lost power or its disk failed. Nothing was changed.',
    fact: (name) => `${name} is damaged.`,
    acts: ['restore', 'salvage', 'read', 'retry', 'afresh']
  },
  NOT_A_DATABASE: {
    lead: 'The file is damaged from its first words on, or is not one that Afterword wrote. Nothing was changed.',
    fact: (name) => `${name} does not begin like a data file.`,
    acts: ['restore', 'salvage', 'retry', 'afresh']
  },
  FILE_GONE: {
    lead: 'The file is not where it was, or is empty, but there are backups.',
    fact: (name) => `${name} is gone or empty.`,
    acts: ['restore', 'retry', 'afresh']
  },
  FOLDER_GONE: {
    lead: 'The folder is not there. If it is on a stick, a second disk or a server, connect it and try again.',
    fact: () => 'The folder of your data is not there.',
    acts: ['retry']
  },
  LOCKED: {
    lead: 'Another program is using the file just now: a backup or sync program, or a second Afterword. Close it or wait a moment, then try again. Nothing was changed.',
    fact: (name) => `${name} is in use by another program.`,
    acts: ['retry']
  },
  READ_ONLY: {
    lead: 'The file or its folder may not be written to, so nothing new could be kept. You can look at everything, or allow writing and try again.',
    fact: (name) => `${name} can be read but not written to.`,
    acts: ['read', 'retry']
  },
  DISK_FULL: {
    lead: 'The disk is full, so nothing could be kept. Free some space and try again. Nothing was changed.',
    fact: (name) => `There is no room left where ${name} lies.`,
    acts: ['retry', 'read']
  },
  NEWER_FILE: {
    lead: 'This file was written by a newer version of Afterword. Install that version, or a newer one, to open it. Nothing was changed.',
    fact: (name) => `${name} is of a newer version.`,
    acts: ['restore', 'retry', 'afresh']
  },
  MIGRATION_FAILED: {
    lead: 'The file could not be brought to this version of Afterword. It was put back as it was, so nothing is lost.',
    fact: (name) => `${name} is still of the version before.`,
    acts: ['retry', 'restore', 'salvage']
  },
  CANNOT_OPEN: {
    lead: 'The file cannot be opened just now. This account may not be allowed to, or the disk may not answer. Nothing was changed.',
    fact: (name) => `${name} could not be opened.`,
    acts: ['retry', 'read', 'restore']
  }
}
