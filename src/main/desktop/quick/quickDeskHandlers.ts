import { done } from '@shared/outcome'
import type { HandlersFor } from '../../ipc'

export interface QuickDesk {
  open: () => void
  close: () => void
  /** Goes on in the program's window: in the page of an interview, or in a new one's form. */
  goOn: (interviewId: number | null) => void
}

export function quickDeskHandlers(desk: QuickDesk): HandlersFor<'quick.open' | 'quick.goOn'> {
  return {
    'quick.open': () => {
      desk.open()
      return done(null)
    },
    'quick.goOn': ({ interviewId }) => {
      desk.goOn(interviewId)
      desk.close()
      return done(null)
    }
  }
}
