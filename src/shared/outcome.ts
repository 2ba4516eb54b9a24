/** What went wrong, in words for a person. `data` carries what a screen needs to show it well. */
export interface Problem {
  code: ProblemCode
  /** One plain sentence: what happened and what to do. */
  message: string
  /** For INVALID_INPUT: one entry a field. */
  fields?: FieldProblem[]
  /** For INTERNAL and CRASHED: the id under which the log has the rest. */
  id?: string
}

export interface FieldProblem {
  /** Dotted path into the input, such as `people.1.email`. */
  path: string
  message: string
}

export const PROBLEM_CODES = [
  'INVALID_INPUT',
  'NOT_FOUND',
  'CONFLICT',
  'FORBIDDEN',
  'UNKNOWN_ROUTE',
  'DISK_FULL',
  'BUSY',
  'READ_ONLY',
  'DATA_UNUSABLE',
  'CANCELLED',
  'TIMED_OUT',
  'CRASHED',
  'INTERNAL'
] as const
export type ProblemCode = (typeof PROBLEM_CODES)[number]

/**
 * An expected result or an expected failure: never thrown, always looked at. Where something was
 * changed that can be undone, `step` names it to `undo.step`.
 */
export type Outcome<T> = { ok: true; data: T; step?: number } | { ok: false; error: Problem }

export function done<T>(data: T): Outcome<T> {
  return { ok: true, data }
}

export function refused(
  code: ProblemCode,
  message: string,
  more: Omit<Problem, 'code' | 'message'> = {}
): { ok: false; error: Problem } {
  return { ok: false, error: { code, message, ...more } }
}
