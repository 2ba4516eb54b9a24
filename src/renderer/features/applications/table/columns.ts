import { STAGES, PRIORITIES, type SalaryPeriod } from '@shared/model/words'
import type { ApplicationRowView } from '@shared/model/applicationRow'
import type { Salary } from '@shared/salary'
import { fold } from '../list/finding'
import { nextStep } from '../list/nextStep'
import type { Reader } from '../list/reader'

export const COLUMN_IDS = [
  'company',
  'role',
  'stage',
  'last',
  'people',
  'next',
  'applied',
  'tags',
  'priority',
  'source',
  'place',
  'salary',
  'closes',
  'decide'
] as const
export type ColumnId = (typeof COLUMN_IDS)[number]

export interface TableColumn {
  id: ColumnId
  title: string
  /** Least widths in pixels: with room, and in a narrow window. */
  width: number
  narrow: number
  /** By what rows are sorted; null where there is nothing to go by. */
  key: (row: ApplicationRowView, reader: Reader) => string | number | null
}

const text = (value: string): string | null => (value === '' ? null : fold(value))

export const TABLE_COLUMNS: readonly TableColumn[] = [
  { id: 'company', title: 'Company', width: 160, narrow: 112, key: (row) => fold(row.company) },
  { id: 'role', title: 'Role', width: 168, narrow: 96, key: (row) => fold(row.role) },
  {
    id: 'stage',
    title: 'Stage',
    width: 116,
    narrow: 102,
    key: (row) => STAGES.indexOf(row.stage)
  },
  {
    id: 'last',
    title: 'Last interview',
    width: 166,
    narrow: 90,
    key: (row) => row.lastInterview?.startsAt ?? null
  },
  {
    id: 'people',
    title: 'People',
    width: 108,
    narrow: 56,
    key: (row) => row.people.length || null
  },
  {
    id: 'next',
    title: 'Next',
    width: 182,
    narrow: 146,
    key: (row, reader) => nextStep(row, reader)?.rank ?? null
  },
  { id: 'applied', title: 'Applied', width: 68, narrow: 56, key: (row) => row.appliedOn },
  { id: 'tags', title: 'Tags', width: 150, narrow: 120, key: (row) => text(row.tags.join(', ')) },
  {
    id: 'priority',
    title: 'Priority',
    width: 84,
    narrow: 74,
    key: (row) => PRIORITIES.indexOf(row.priority)
  },
  { id: 'source', title: 'Source', width: 120, narrow: 100, key: (row) => text(row.source) },
  { id: 'place', title: 'Place', width: 140, narrow: 110, key: (row) => text(row.place) },
  { id: 'salary', title: 'Salary', width: 170, narrow: 140, key: (row) => yearly(row.salary) },
  { id: 'closes', title: 'Closes', width: 84, narrow: 70, key: (row) => row.closesOn },
  { id: 'decide', title: 'Decide by', width: 90, narrow: 80, key: (row) => row.decideBy }
]

/** Shown until somebody chooses others. */
export const FIRST_COLUMNS: readonly ColumnId[] = COLUMN_IDS.slice(0, 7)

/** About how many of a period one is paid in a year, to put salaries in order. */
const IN_A_YEAR: Record<SalaryPeriod, number> = {
  year: 1,
  month: 12,
  week: 52,
  day: 230,
  hour: 1800
}

function yearly(salary: Salary | null): number | null {
  const sum = salary?.low ?? salary?.high
  if (salary === null || sum === undefined || sum === null) return null
  return sum * IN_A_YEAR[salary.period ?? 'year']
}
