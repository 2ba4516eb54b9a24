import { request } from '@renderer/ipc/client'
import type { RouteName, RouteRequest } from '@shared/ipc/contract'
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

/** What a toast's Undo does: asks for this; that it failed is said in another toast. */
export function undoBy<N extends RouteName>(route: N, input: RouteRequest<N>): () => Promise<void> {
  return async () => {
    const outcome = await request(route, input)
    if (outcome.ok) return
    useToasts().show({ icon: 'i-lucide-circle-alert', message: outcome.error.message })
  }
}
