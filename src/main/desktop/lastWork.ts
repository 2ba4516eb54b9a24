import type { App } from 'electron'
import { describeError, type Log } from '../log'

export interface LastWork {
  /** Whether there is anything to wait for. */
  isPending: () => boolean
  /** Does it; ends in any case before long. */
  finish: () => Promise<void>
  /** Closes the data; nothing may be written afterwards. */
  close: () => void
  log: Log
}

/**
 * Lets the program do its last work when its windows are closed and it is about to quit. Whoever
 * starts it again meanwhile gets a new one as soon as this one is gone.
 * @returns what to do when a second one was started: `show` unless this one is leaving
 */
export function withLastWork(app: App, work: LastWork): (show: () => void) => void {
  let state: 'running' | 'finishing' | 'closed' = 'running'
  const close = (): void => {
    state = 'closed'
    work.close()
  }
  app.on('will-quit', (event) => {
    if (state === 'closed') return
    if (state === 'running' && !work.isPending()) {
      close()
      return
    }
    event.preventDefault()
    if (state === 'finishing') return
    state = 'finishing'
    void work
      .finish()
      .catch((error: unknown) =>
        work.log.error('The last work failed', { error: describeError(error) })
      )
      .then(close)
      .finally(() => app.quit())
  })
  return (show) => {
    if (state === 'running') show()
    else app.relaunch()
  }
}
