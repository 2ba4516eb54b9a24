import { done } from '@shared/outcome'
import type { HandlersFor } from '../ipc'
import type { QuickNotes } from './QuickNotes'

export function quickHandlers(notes: () => QuickNotes): HandlersFor<'quick.read'> {
  return { 'quick.read': () => done(notes().read()) }
}
