import { setImmediate } from 'node:timers/promises'

/** Steps of long work on the event loop: whoever waits has a turn in between. */
export const eventLoopPace = {
  elapsed: (): number => performance.now(),
  breathe: (): Promise<void> => setImmediate()
}
