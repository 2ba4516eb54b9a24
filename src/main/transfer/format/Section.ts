import { z } from 'zod'
import type { Field } from './fields'
import type { SectionName } from './sectionNames'

/** An entry as it stands in the file, or a row as it stands in its table. */
export type Row = Record<string, unknown>

export interface SectionPlan {
  name: SectionName
  table: string
  means: string
  /** The version of the format that it came with; the first where nothing is said. */
  since?: number
  /** In the order in which they are written. */
  fields: Record<string, Field>
  /** The fields that tell an entry from all others of its part. */
  key: readonly string[]
  /** What holds for several fields at once: a sentence when it does not. */
  check?: (entry: Row) => string | null
  /** Columns that follow from the others. */
  derived?: { columns: readonly string[]; of: (entry: Row) => Row }
  /** Rows that are not taken out: SQL that is true for the others. */
  only?: string
}

/** One part of an export: the rows of one table. */
export class Section {
  readonly shape: z.ZodType
  readonly fieldNames: readonly string[]
  /** The columns that the fields stand for, in the same order. */
  readonly columns: readonly string[]
  readonly derivedColumns: readonly string[]
  private readonly entries: readonly [string, Field][]

  constructor(readonly plan: SectionPlan) {
    this.entries = Object.entries(plan.fields)
    this.fieldNames = this.entries.map(([name]) => name)
    this.columns = this.fieldNames.map(columnOf)
    this.derivedColumns = plan.derived?.columns ?? []
    this.shape = z.strictObject(
      Object.fromEntries(
        this.entries.map(([name, { shape, means }]) => [name, shape.describe(means)])
      )
    )
  }

  get name(): SectionName {
    return this.plan.name
  }

  /** A row, keyed by field, as an entry of the file. Whatever is stored goes out, right or not. */
  toEntry(row: Row): Row {
    return Object.fromEntries(
      this.entries.map(([name, { kept }]) => [
        name,
        kept === 'as it is' ? row[name] : out(row[name], kept)
      ])
    )
  }

  /** An entry of a file of this version as an entry of today's. */
  brought(value: unknown, version: number): unknown {
    if (typeof value !== 'object' || value === null || Array.isArray(value)) return value
    const entry = value as Row
    const missing = this.entries.flatMap(([name, { added }]) =>
      added !== undefined && added.since > version ? [[name, added.otherwise(entry)]] : []
    )
    return { ...Object.fromEntries(missing), ...entry }
  }

  /** A checked entry as a row to be stored, keyed by field and by derived column. */
  toRow(entry: Row): Row {
    const row = Object.fromEntries(
      this.entries.map(([name, { kept }]) => [
        name,
        kept === 'as it is' ? entry[name] : into(entry[name], kept)
      ])
    )
    return { ...row, ...this.plan.derived?.of(entry) }
  }

  /** Which fields name entries of which part. */
  get references(): { field: string; section: SectionName }[] {
    return this.entries.flatMap(([field, { refersTo }]) =>
      refersTo === undefined ? [] : [{ field, section: refersTo }]
    )
  }
}

function out(value: unknown, kept: Field['kept']): unknown {
  if (kept === 'as JSON') return JSON.parse(String(value))
  if (kept === 'as 0 or 1') return value === 1
  return value === null ? null : new Date(Number(value)).toISOString()
}

function into(value: unknown, kept: Field['kept']): unknown {
  if (kept === 'as JSON') return JSON.stringify(value)
  if (kept === 'as 0 or 1') return value === true ? 1 : 0
  return typeof value === 'string' ? Date.parse(value) : null
}

/** startLocal is kept in start_local. */
export function columnOf(field: string): string {
  return field.replace(/[A-Z]/g, (letter) => `_${letter.toLowerCase()}`)
}
