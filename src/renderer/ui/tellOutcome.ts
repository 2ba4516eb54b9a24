import type { Outcome } from '@shared/outcome'
import { undoOf } from './undo'
import { useToasts } from './useToasts'
import type { ToastRequest } from './useToasts'

/**
 * Says in a toast what was done, with Undo where that can be undone, or why it was not. Answers
 * whether it was.
 */
export function tellOutcome<T>(outcome: Outcome<T>, done: (data: T) => ToastRequest): boolean {
  useToasts().show(
    outcome.ok
      ? { undo: undoOf(outcome), ...done(outcome.data) }
      : { icon: 'i-lucide-circle-alert', message: outcome.error.message }
  )
  return outcome.ok
}
