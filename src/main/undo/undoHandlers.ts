import { telling, type Changed, type HandlersFor } from '../ipc'
import type { UndoService } from './UndoService'

export function undoHandlers(
  undo: () => UndoService,
  changed: Changed
): HandlersFor<'undo.step' | 'undo.again'> {
  const putBack = (): readonly number[] => undo().applicationsPutBack
  return {
    'undo.step': telling(changed, ({ step }) => undo().undo(step), putBack),
    'undo.again': telling(changed, () => undo().again(), putBack)
  }
}
