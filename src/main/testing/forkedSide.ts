import { fork } from 'node:child_process'
import { join } from 'node:path'
import type { Log } from '../log'
import { JobRunner, type FromSide, type Helper, type SideProcess } from '../side'

const noLog: Log = { info: () => undefined, error: () => undefined }

/**
 * Side processes without Electron and without a build, for the program's own jobs: Node runs the
 * sources.
 */
export function forkedSide(log: Log = noLog): SideProcess {
  return new JobRunner(() => forkNode('sideEntry.ts'), log)
}

/** Forks a module of this folder that serves jobs. */
export function forkNode(module: string): Helper {
  const entry = join(import.meta.dirname, module)
  const child = fork(entry, { execArgv: ['--import', 'tsx'], serialization: 'advanced' })
  return {
    send: (message) => {
      if (child.connected) child.send(message)
    },
    onMessage: (listener) => child.on('message', (message) => listener(message as FromSide)),
    onExit: (listener) => child.once('exit', listener),
    kill: () => child.kill('SIGKILL')
  }
}
