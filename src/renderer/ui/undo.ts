import { request } from '@renderer/ipc/client'
import type { UndoableRoute } from '@shared/ipc/undo'
import type { Outcome } from '@shared/outcome'
import { undoneWords } from './undoneWords'
import { useToasts } from './useToasts'

/** Takes back the last change, or the step named; says in a toast what, or why not. */
export async function undo(step: number | null): Promise<void> {
  tell(await request('undo.step', { step }), 'Undone', 'i-lucide-undo-2', again)
}

/** Does again what was undone last. */
export async function again(): Promise<void> {
  tell(await request('undo.again', null), 'Done again', 'i-lucide-redo-2')
}

/** What a toast's Undo does for this outcome; nothing where it has no step to go back. */
export function undoOf(outcome: Outcome<unknown>): (() => Promise<void>) | undefined {
  const step = outcome.ok ? outcome.step : undefined
  return step === undefined ? undefined : () => undo(step)
}

function tell(
  outcome: Outcome<{ route: UndoableRoute }>,
  what: string,
  icon: string,
  redo?: () => Promise<void>
): void {
  useToasts().show(
    outcome.ok
      ? {
          icon,
          message: `${what}: ${undoneWords(outcome.data.route)}`,
          ...(redo && { action: { label: 'Redo', act: redo } })
        }
      : { icon: 'i-lucide-circle-alert', message: outcome.error.message }
  )
}
