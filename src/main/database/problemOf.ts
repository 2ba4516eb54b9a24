import { refused, type Problem } from '@shared/outcome'

/**
 * What a SQLite error means to the user, or null when it is no SQLite error or one that only a
 * mistake of ours can cause. The one place where SQLite's codes are read.
 */
export function problemOf(error: unknown): Problem | null {
  const code = sqliteCode(error)
  if (code === null) return null
  const known = KNOWN.find(([prefix]) => code === prefix || code.startsWith(`${prefix}_`))
  return known ? known[1] : null
}

/** Such as SQLITE_FULL, or null. */
export function sqliteCode(error: unknown): string | null {
  if (!(error instanceof Error) || !('code' in error)) return null
  return typeof error.code === 'string' && error.code.startsWith('SQLITE_') ? error.code : null
}

const KNOWN: readonly [string, Problem][] = [
  [
    'SQLITE_FULL',
    refused('DISK_FULL', 'The disk is full, so this was not saved. Free some space and try again.')
      .error
  ],
  [
    'SQLITE_BUSY',
    refused('BUSY', 'Another program is using the data file. Try again in a moment.').error
  ],
  [
    'SQLITE_READONLY',
    refused('READ_ONLY', 'The data file cannot be written to, so this was not saved.').error
  ],
  [
    'SQLITE_CORRUPT',
    refused('DATA_UNUSABLE', 'Part of the data file cannot be read. Restart Afterword.').error
  ],
  ['SQLITE_NOTADB', refused('DATA_UNUSABLE', 'The data file is not an Afterword file.').error],
  ['SQLITE_CONSTRAINT_FOREIGNKEY', refused('NOT_FOUND', 'This was removed in the meantime.').error],
  ['SQLITE_CONSTRAINT_UNIQUE', refused('CONFLICT', 'This is there already.').error],
  [
    'SQLITE_CONSTRAINT_TRIGGER',
    refused('CONFLICT', 'This does not fit with what is stored. Reload and try again.').error
  ]
]
