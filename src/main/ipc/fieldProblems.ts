import type { ZodError } from 'zod'
import type { FieldProblem } from '@shared/outcome'

/** One message a field, the first that applies, in the order of the form. */
export function fieldProblems(error: ZodError): FieldProblem[] {
  const byPath = new Map<string, string>()
  for (const issue of error.issues) {
    const path = issue.path.join('.')
    if (!byPath.has(path)) byPath.set(path, issue.message)
  }
  return Array.from(byPath, ([path, message]) => ({ path, message }))
}
