/** A row as its columns and their values. No table of ours holds a blob. */
export type Row = Readonly<Record<string, string | number | null>>

/** What one step did to one row, first to last. */
export interface RowChange {
  table: string
  /** The key's values as JSON. */
  key: string
  /** Null where there was no such row. */
  before: Row | null
  /** Null where there is no such row any more. */
  after: Row | null
}

/** When a row was changed last says nothing about what is in it. */
const STAMPS = new Set(['updated_at'])

/** The columns in which two states of a row differ. */
export function differingColumns(one: Row, other: Row): string[] {
  return Object.keys(one).filter((column) => !STAMPS.has(column) && one[column] !== other[column])
}

/** Whether the row is still as the step left it, in all that the step changed. */
export function isAsLeft({ before, after }: RowChange, current: Row | null): boolean {
  if (after === null || current === null) return after === current
  if (before === null) return differingColumns(after, current).length === 0
  return differingColumns(before, after).every((column) => after[column] === current[column])
}
