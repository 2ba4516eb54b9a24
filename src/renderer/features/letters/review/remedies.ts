import type { Id } from '@shared/letter'
import type { Check, CheckName, CheckRange } from '@shared/letter/review'
import type { NoteKind } from '@shared/model/words'
import type { MissingPart } from '../wording/missingPart'
import type { Reviewed } from './reviewed'

/** What a line of the review offers to do. */
export type Remedy =
  | { do: 'show'; label: string; ranges: readonly CheckRange[] }
  /** The sentence of the first of these notes that gives one. */
  | { do: 'insert-note'; label: string; notes: readonly Id[] }
  /** What a letter seeded from the notes has in this place. */
  | { do: 'insert-part'; label: string; part: MissingPart }
  | { do: 'set-subject'; label: string }
  | { do: 'open-debrief'; label: string }

/** Notes that make a letter one about this interview, the likeliest first. */
const TELLING: readonly NoteKind[] = ['discussed', 'shared', 'thanks', 'excited', 'showed', 'value']

const KIND: Partial<Record<CheckName, NoteKind>> = {
  'key-point': 'showed',
  'missed-point': 'missed',
  concern: 'concern',
  value: 'value'
}

const PART: Partial<Record<CheckName, MissingPart>> = {
  greeting: 'greeting',
  gratitude: 'thanks',
  interest: 'interest',
  placeholders: 'signature'
}

/** What mends this line; null where only words of one's own do. */
export function remedyFor(found: Check, reviewed: Reviewed): Remedy | null {
  const { check, status, ranges } = found
  if (check === 'specific' && status === 'n/a') return toDebrief('Add notes', reviewed)
  if (status === 'n/a') return null
  if (check === 'subject' && ranges.length === 0) return { do: 'set-subject', label: 'Insert' }
  if (ranges.length > 0) return { do: 'show', label: 'Show', ranges }
  const part = PART[check]
  if (part !== undefined) return { do: 'insert-part', label: 'Insert', part }
  if (check === 'specific') return insertOf(TELLING.flatMap((kind) => unused(kind, reviewed)))
  const kind = KIND[check]
  if (kind === undefined) return null
  if (kind !== 'concern') return insertOf(unused(kind, reviewed))
  const answered = unused(kind, reviewed).filter((id) => hasAnswer(id, reviewed))
  return answered.length > 0 ? insertOf(answered) : toDebrief('Note it', reviewed)
}

function toDebrief(label: string, { facts }: Reviewed): Remedy | null {
  return facts.interview === null ? null : { do: 'open-debrief', label }
}

function insertOf(notes: readonly Id[]): Remedy | null {
  return notes.length === 0 ? null : { do: 'insert-note', label: 'Insert', notes }
}

/** The notes of this kind that may be said to this reader and are not yet. */
function unused(kind: NoteKind, { facts, used }: Reviewed): Id[] {
  const reader = facts.recipient?.id ?? null
  const isFor = (person: Id | null): boolean =>
    person === null || person === reader || kind === 'discussed' || kind === 'shared'
  const own = (person: Id | null): number => (person !== null && person === reader ? 0 : 1)
  return facts.notes
    .filter((note) => note.kind === kind && !used.has(note.id) && isFor(note.person))
    .sort((a, b) => own(a.person) - own(b.person))
    .map(({ id }) => id)
}

function hasAnswer(id: Id, { facts }: Reviewed): boolean {
  return (facts.notes.find((note) => note.id === id)?.answer ?? '').trim() !== ''
}
