import { powerMonitor } from 'electron'
import type { Clock } from '@shared/time/Clock'

const MINUTE = 60_000

/**
 * Calls back whenever the minute turns and when the computer wakes. Timers stop while it sleeps, so
 * waking does not wait for the next one.
 */
export function onMinute(clock: Clock, tick: () => void): void {
  const wait = (): void => {
    setTimeout(
      () => {
        tick()
        wait()
      },
      MINUTE - (clock.now() % MINUTE)
    )
  }
  wait()
  powerMonitor.on('resume', tick)
  powerMonitor.on('unlock-screen', tick)
}
