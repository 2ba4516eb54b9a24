import { join } from 'node:path'
import { utilityProcess } from 'electron'
import type { Log } from '../log'
import { JobRunner, type FromSide, type Helper, type SideProcess } from '../side'

/** Side processes as Electron makes them: with Node, without a window, within an archive as well. */
export function utilitySide(log: Log): SideProcess {
  return new JobRunner(forkUtility, log)
}

function forkUtility(): Helper {
  const child = utilityProcess.fork(join(import.meta.dirname, 'side.cjs'), [], {
    serviceName: 'Afterword files',
    stdio: 'ignore'
  })
  return {
    send: (message) => child.postMessage(message),
    onMessage: (listener) => child.on('message', (message) => listener(message as FromSide)),
    onExit: (listener) => child.once('exit', listener),
    kill: () => endNow(child)
  }
}

/** `kill()` of the child itself asks politely, which a statement without end never hears. */
function endNow(child: Electron.UtilityProcess): void {
  if (child.pid === undefined) child.kill()
  else process.kill(child.pid, 'SIGKILL')
}
