import type { App } from 'electron'
import type { Clock } from '@shared/time/Clock'
import { MovableClock, systemClock } from '../time'

/**
 * The program's clock. Never in what is shipped: while developing, AFTERWORD_TEST_NOW (an ISO
 * instant) sets it, and a test moves it on by emitting 'afterword-test-now' on the app.
 */
export function clockOf(app: App, env: NodeJS.ProcessEnv, moved: () => void): Clock {
  const start = env['AFTERWORD_TEST_NOW']
  if (app.isPackaged || start === undefined) return systemClock
  const clock = new MovableClock(systemClock)
  clock.moveTo(Date.parse(start))
  // A test reaches the app's emitter through Playwright; Electron's own events have other names.
  const emitter: NodeJS.EventEmitter = app
  emitter.on('afterword-test-now', (iso: string) => {
    clock.moveTo(Date.parse(iso))
    moved()
  })
  return clock
}
