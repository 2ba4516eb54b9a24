import { refused, type Problem } from '@shared/outcome'

/** What an error of the file system means to the user; null for one that only a mistake can cause. */
export function systemProblem(error: unknown): Problem | null {
  if (!(error instanceof Error) || !('code' in error)) return null
  return KNOWN.find(([codes]) => codes.includes(String(error.code)))?.[1] ?? null
}

const KNOWN: readonly [readonly string[], Problem][] = [
  [
    ['ENOSPC', 'EDQUOT'],
    refused('DISK_FULL', 'The disk is full. Free some space and try again.').error
  ],
  [['EACCES', 'EPERM', 'EROFS'], refused('READ_ONLY', 'The folder may not be written to.').error],
  [['ENOENT', 'ENOTDIR'], refused('NOT_FOUND', 'The file or folder is not there any more.').error]
]
