import { app, dialog, type App } from 'electron'
import { describeError, errorId, type Log } from '../log'

/**
 * What nobody expected and nobody caught: logged whole, said in one sentence, and the program goes
 * on. The same mishap is said once, not in a row of boxes.
 */
export function watchForMishaps(log: Log): void {
  const said = new Set<string>()
  const tell = (error: unknown): void => {
    const id = errorId()
    const whole = describeError(error)
    log.error('Not expected', { id, error: whole })
    if (said.has(whole) || !app.isReady()) return
    said.add(whole)
    void dialog.showMessageBox({
      type: 'error',
      message: 'Something went wrong in Afterword.',
      detail: `Your data is safe. If it happens again, restart the program. Error ${id}.`
    })
  }
  process.on('uncaughtException', tell)
  process.on('unhandledRejection', tell)
}

/** A page whose process died comes back by itself, but not again and again. */
export function revivePages(electronApp: App, log: Log): void {
  let revived = 0
  electronApp.on('render-process-gone', (_event, contents, { reason, exitCode }) => {
    log.error('The window’s process is gone', { reason, exitCode })
    if (reason === 'clean-exit' || revived >= 3) return
    revived += 1
    contents.reload()
  })
}
