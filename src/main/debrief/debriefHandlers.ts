import { telling, type HandlersFor } from '../ipc'
import type { DebriefService } from './DebriefService'

export function debriefHandlers(
  debrief: () => DebriefService,
  changed: () => void
): HandlersFor<'notes.write' | 'notes.remove' | 'promises.write'> {
  return {
    'notes.write': telling(changed, (input) => debrief().writeNote(input)),
    'notes.remove': telling(changed, (input) => debrief().removeNote(input)),
    'promises.write': telling(changed, (input) => debrief().writePromise(input))
  }
}
