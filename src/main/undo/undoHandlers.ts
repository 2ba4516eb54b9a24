import { telling, type HandlersFor } from '../ipc'
import type { UndoService } from './UndoService'

export function undoHandlers(
  undo: () => UndoService,
  changed: () => void
): HandlersFor<'undo.step' | 'undo.again'> {
  return {
    'undo.step': telling(changed, ({ step }) => undo().undo(step)),
    'undo.again': telling(changed, () => undo().again())
  }
}
