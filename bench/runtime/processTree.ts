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
  const rollup = readIfThere(`/proc/${id}/smaps_rollup`)
  if (rollup === null) return 0
  const kib = /^Pss: +(\d+) kB$/m.exec(rollup)?.[1]
  return kib === undefined ? 0 : Number(kib) * 1024
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
