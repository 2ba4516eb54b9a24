import { refused, type Outcome } from '@shared/outcome'

/** What the system's error while writing a file means to the user, or null when it is no such. */
function writingProblem(error: unknown): Outcome<never> | null {
  if (!(error instanceof Error) || !('code' in error)) return null
  return PROBLEMS.get(String(error.code)) ?? null
}

/**
 * Answers with what an error while writing means to the user.
 * @throws what the user can do nothing about
 */
export async function orWritingProblem<T>(write: () => Promise<Outcome<T>>): Promise<Outcome<T>> {
  try {
    return await write()
  } catch (error) {
    const problem = writingProblem(error)
    if (problem === null) throw error
    return problem
  }
}

const FULL = refused(
  'DISK_FULL',
  'There is not enough room there, so nothing was written. Free some space, or choose another place.'
)
const NOT_ALLOWED = refused(
  'READ_ONLY',
  'Afterword may not write there, so nothing was written. Choose another place.'
)
const NOT_THERE = refused(
  'NOT_FOUND',
  'That place is not there any more, so nothing was written. Choose another one.'
)

const PROBLEMS = new Map<string, Outcome<never>>([
  ['ENOSPC', FULL],
  ['EDQUOT', FULL],
  ['EFBIG', FULL],
  ['EACCES', NOT_ALLOWED],
  ['EPERM', NOT_ALLOWED],
  ['EROFS', NOT_ALLOWED],
  ['EISDIR', NOT_ALLOWED],
  ['ENOENT', NOT_THERE],
  ['ENOTDIR', NOT_THERE],
  ['EIO', NOT_THERE]
])
