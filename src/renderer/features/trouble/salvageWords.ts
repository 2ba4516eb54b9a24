import type { SalvagedTable } from '@shared/model/startViews'

/** What people know by name; all else is told together. */
const KNOWN: readonly (readonly [table: string, one: string, many: string])[] = [
  ['application', 'application', 'applications'],
  ['interview', 'interview', 'interviews'],
  ['person', 'person', 'people'],
  ['note', 'note', 'notes'],
  ['letter', 'letter', 'letters']
]

export interface SavedCount {
  label: string
  count: number
}

/** How many of each kind are in the new file. */
export function savedCounts(report: readonly SalvagedTable[]): SavedCount[] {
  return KNOWN.map(([table, , many]) => {
    const line = report.find(({ name }) => name === table)
    return { label: capital(many), count: line ? line.saved + line.remade : 0 }
  })
}

/** What was lost, and what was made again from what else tells of it, in sentences. */
export function lossSentences(report: readonly SalvagedTable[]): string[] {
  const lost = counted(report, ({ lost }) => lost)
  const remade = counted(report, ({ remade }) => remade)
  if (lost.length === 0 && remade.length === 0) return ['Every word could be read.']
  return [
    ...(lost.length === 0 ? [] : [`Could not be read: ${list(lost)}.`]),
    ...(remade.length === 0
      ? []
      : [`There again, but not quite as they were: ${list(remade)}. Please look them over.`])
  ]
}

function counted(
  report: readonly SalvagedTable[],
  of: (line: SalvagedTable) => number | null
): string[] {
  const words = KNOWN.flatMap(([table, one, many]) => {
    const line = report.find(({ name }) => name === table)
    return line ? (inWords(of(line), one, many) ?? []) : []
  })
  const rest = report.filter(({ name }) => !KNOWN.some(([table]) => table === name)).map(of)
  const sum = rest.includes(null) ? null : rest.reduce<number>((all, each) => all + (each ?? 0), 0)
  return [...words, ...(inWords(sum, 'smaller entry', 'smaller entries') ?? [])]
}

function inWords(count: number | null, one: string, many: string): string[] | null {
  if (count === 0) return null
  if (count === null) return [`some ${many}`]
  return [`${count} ${count === 1 ? one : many}`]
}

function list(parts: readonly string[]): string {
  return new Intl.ListFormat('en', { type: 'conjunction' }).format(parts)
}

function capital(word: string): string {
  return word.charAt(0).toUpperCase() + word.slice(1)
}
