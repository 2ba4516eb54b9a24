import { mkdirSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { isMet, type Measured } from './figures'

const HEAD = ['measure', 'unit', 'n', 'p50', 'p95', 'max', 'target', 'verdict', '']

/** The columns of words are set left, those of numbers right. */
const NUMBERS = new Set([2, 3, 4, 5])

/** The figures for people; the last column holds remarks. */
export function table(results: readonly Measured[]): string {
  const rows = [HEAD, ...results.map(rowOf)]
  const widths = HEAD.map((_, column) => Math.max(...rows.map((row) => row[column]?.length ?? 0)))
  return rows
    .map((row) =>
      row
        .map((cell, column) =>
          NUMBERS.has(column)
            ? cell.padStart(widths[column] ?? 0)
            : cell.padEnd(widths[column] ?? 0)
        )
        .join('  ')
        .trimEnd()
    )
    .join('\n')
}

/** The figures for programs: one JSON object a line. */
export function jsonLines(results: readonly Measured[]): string {
  return results.map(({ figure }) => JSON.stringify(figure)).join('\n')
}

/** Keeps the JSON lines in bench/results/, by the time at which they were measured. */
export function keep(results: readonly Measured[], at: Date): void {
  const folder = join(import.meta.dirname, 'results')
  mkdirSync(folder, { recursive: true })
  const name = at.toISOString().slice(0, 19).replaceAll(':', '')
  writeFileSync(join(folder, `${name}.jsonl`), `${jsonLines(results)}\n`)
}

function rowOf(measured: Measured): string[] {
  const { figure, target, targetFor = '', remark = '' } = measured
  const met = isMet(measured)
  return [
    figure.name,
    figure.unit,
    String(figure.n),
    ...[figure.p50, figure.p95, figure.max].map(short),
    target === undefined ? '' : `${targetFor} ≤ ${target}`.trim(),
    met === null ? '' : met ? 'met' : 'missed',
    remark
  ]
}

/** Three digits that count, more only where they stand before the point. */
function short(value: number): string {
  return value >= 100 || Number.isInteger(value) ? String(Math.round(value)) : value.toPrecision(3)
}
