import { refused, type Outcome, type Problem } from '@shared/outcome'
import type { Log } from './Log'
import { errorId } from './errorId'

/**
 * What a window gets for a thrown error: the problem that `problemOf` recognises, else one plain
 * sentence with an id under which the log has everything.
 */
export function answerTo(
  log: Log,
  problemOf: (error: unknown) => Problem | null
): (error: unknown, route: string) => Outcome<never> {
  return (error, route) => {
    const id = errorId()
    log.error(`${route} failed`, { id, error: describeError(error) })
    const known = problemOf(error)
    if (known) return { ok: false, error: { ...known, id } }
    return refused('INTERNAL', `Something went wrong. Nothing was lost. Error ${id}.`, { id })
  }
}

/** The whole of an error with its causes, as text. */
export function describeError(error: unknown): string {
  if (!(error instanceof Error)) return String(error)
  const cause = error.cause === undefined ? '' : `\ncaused by ${describeError(error.cause)}`
  return `${error.stack ?? error.message}${cause}`
}
