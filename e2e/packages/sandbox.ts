import { readdirSync, readFileSync, readlinkSync } from 'node:fs'

/** One of a program's processes, as Linux shows it. */
export interface ProcessView {
  /** What Chromium uses it for; 'browser' is the first one. */
  kind: string
  /** With what it was started; Chromium joins the words of some by spaces. */
  command: string
  /** 2: the calls it may make of the kernel are filtered. */
  seccomp: number
  /** It sees no processes but its own. */
  seesNoOthers: boolean
}

/** The processes of a user, which are all of one program. */
export function processesOf(uid: number): ProcessView[] {
  const here = readlinkSync('/proc/self/ns/pid')
  return readdirSync('/proc')
    .filter((name) => /^\d+$/.test(name))
    .flatMap((pid) => {
      try {
        const status = readFileSync(`/proc/${pid}/status`, 'utf8')
        if (Number(/^Uid:\s+(\d+)/m.exec(status)?.[1]) !== uid) return []
        const command = readFileSync(`/proc/${pid}/cmdline`, 'utf8').replaceAll('\0', ' ')
        return [
          {
            kind: /--type=([\w-]+)/.exec(command)?.[1] ?? 'browser',
            command,
            seccomp: Number(/^Seccomp:\s+(\d)/m.exec(status)?.[1]),
            seesNoOthers: readlinkSync(`/proc/${pid}/ns/pid`) !== here
          }
        ]
      } catch {
        // It ended while we looked.
        return []
      }
    })
}
