import type { Registry, ToSide } from '../side'
import { serveJob } from '../side'

/** Makes this process, forked by `forkNode`, a side process for these jobs. */
export function serveOverIpc(registry: Registry): void {
  const hear = serveJob(registry, (message) => process.send?.(message))
  // Only the process that forked this one holds the other end.
  process.on('message', (message) => hear(message as ToSide))
  process.on('disconnect', () => process.exit())
}
