import type { Destination } from '@shared/destination'
import { done } from '@shared/outcome'
import type { HandlersFor } from '../ipc'

/** The window as somebody sees it who wants to go somewhere in it. */
export interface DoorwayWindow {
  /** Shows it, making it where there is none. */
  show(): void
  tell(event: 'destination.asked', data: null): void
}

/**
 * Leads from outside to a screen of the window. Where to is kept until the page takes it, so it may
 * be asked before there is a window; of several that were asked meanwhile the last counts.
 */
export class Doorway {
  private waiting: Destination | null = null

  constructor(private readonly window: DoorwayWindow) {}

  /** Shows the window, and there this destination. */
  open(destination: Destination): void {
    this.waiting = destination
    this.window.show()
    this.window.tell('destination.asked', null)
  }

  /** Where the page is to go; null where nobody asked, or it went there already. */
  take(): Destination | null {
    const taken = this.waiting
    this.waiting = null
    return taken
  }
}

export function doorwayHandlers(doorway: Doorway): HandlersFor<'destinations.take'> {
  return { 'destinations.take': () => done(doorway.take()) }
}
