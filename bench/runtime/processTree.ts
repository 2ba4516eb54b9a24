import { readdirSync, readFileSync } from 'node:fs'

/** The process and all that descend from it. */
export function treeOf(root: number): number[] {
  const parents = new Map(processes().map(({ id, parent }) => [id, parent]))
  const isWithin = (id: number | undefined): boolean =>
    id !== undefined && (id === root || isWithin(parents.get(id)))
  return [...parents.keys()].filter(isWithin)
}

/**
 * Proportional set size of the process, in bytes: its own memory, and its share of what it has in
 * common with others. 0 once the process has gone.
 * @throws Error where the system does not let us look
 */
export function pssOf(id: number): number {
  return rollupOf(id, ['Pss'])
}

/**
 * What of it is not the pages of files, in bytes: those of the program's own files can be dropped at any
 * time and read again.
 * @throws Error where the system does not let us look
 */
export function ownMemoryOf(id: number): number {
  return rollupOf(id, ['Pss_Anon', 'Pss_Shmem'])
}

function rollupOf(id: number, names: readonly string[]): number {
  const rollup = readIfThere(`/proc/${id}/smaps_rollup`) ?? ''
  const lines = new Map(
    [...rollup.matchAll(/^(\w+): +(\d+) kB$/gm)].map(([, name, kib]) => [name, kib])
  )
  return names.reduce((sum, name) => sum + Number(lines.get(name) ?? 0) * 1024, 0)
}

/** What a process did since it began. */
export interface Work {
  /** Time on a core, ms; the system counts it in steps of ten. */
  cpu: number
  /** How often its threads were woken from waiting. */
  wakeUps: number
}

/** What the process did; nothing once it has gone. */
export function workOf(id: number): Work {
  const stat = readIfThere(`/proc/${id}/stat`)
  // The 12th and 13th field after the name in brackets: time in the program and in the system.
  const fields = stat?.slice(stat.lastIndexOf(')')).split(' ') ?? []
  const ticks = Number(fields[12] ?? 0) + Number(fields[13] ?? 0)
  const threads = namesIn(`/proc/${id}/task`)
  return {
    cpu: ticks * MS_OF_TICK,
    wakeUps: threads.reduce((sum, thread) => sum + wakeUpsOf(`/proc/${id}/task/${thread}`), 0)
  }
}

/** Linux on every machine that Electron runs on: a hundred ticks a second. */
const MS_OF_TICK = 10

function wakeUpsOf(folder: string): number {
  const status = readIfThere(`${folder}/status`) ?? ''
  return Number(/^voluntary_ctxt_switches:\s+(\d+)$/m.exec(status)?.[1] ?? 0)
}

function namesIn(folder: string): string[] {
  try {
    return readdirSync(folder)
  } catch {
    // Gone meanwhile.
    return []
  }
}

function processes(): { id: number; parent: number }[] {
  return readdirSync('/proc')
    .filter((name) => /^\d+$/.test(name))
    .flatMap((name) => {
      const stat = readIfThere(`/proc/${name}/stat`)
      // The second field, a name in brackets, may hold anything; the parent is the second after it.
      const parent = stat?.slice(stat.lastIndexOf(')')).split(' ')[2]
      return parent === undefined ? [] : [{ id: Number(name), parent: Number(parent) }]
    })
}

function readIfThere(file: string): string | null {
  try {
    return readFileSync(file, 'utf8')
  } catch (error) {
    const code = error instanceof Error && 'code' in error ? error.code : undefined
    if (code === 'ENOENT' || code === 'ESRCH') return null
    throw error
  }
}
