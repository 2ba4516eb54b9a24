import { MERGE_FIELDS, type MergeField, type PersonDetailView } from '@shared/model/people'
import type { Formality } from '@shared/model/words'
import { salutation } from '@shared/letter/greeting'

/** One field of both, as it is shown. */
export interface MergeRow {
  field: MergeField
  label: string
  keep: string
  other: string
}

const LABELS: Record<MergeField, string> = {
  name: 'Name',
  email: 'Email',
  title: 'Title',
  honorific: 'Honorific',
  greeting: 'Greet with',
  thankYou: 'Thank-you'
}

/** What stands in a field; '' where nothing does. */
function shown(person: PersonDetailView, field: MergeField, usual: Formality): string {
  if (field === 'thankYou') return person.thankYou === 'wanted' ? 'Wanted' : 'Not wanted'
  if (field !== 'greeting') return person[field] ?? ''
  return person.greeting ?? salutation(person.formality ?? usual, person) ?? ''
}

/** The fields in which the two differ. */
export function differing(
  keep: PersonDetailView,
  other: PersonDetailView,
  usual: Formality
): MergeRow[] {
  return MERGE_FIELDS.filter((field) => isDifferent(keep, other, field)).map((field) => ({
    field,
    label: LABELS[field],
    keep: shown(keep, field, usual),
    other: shown(other, field, usual)
  }))
}

function isDifferent(keep: PersonDetailView, other: PersonDetailView, field: MergeField): boolean {
  if (field !== 'greeting') return (keep[field] ?? '') !== (other[field] ?? '')
  return keep.greeting !== other.greeting || keep.formality !== other.formality
}

/** What is taken of the other unless the user says else: what is missing here, and a "not wanted". */
export function usuallyTaken(keep: PersonDetailView, other: PersonDetailView): MergeField[] {
  const isMissing: Record<MergeField, boolean> = {
    name: false,
    email: keep.email === null,
    title: keep.title === '',
    honorific: keep.honorific === null,
    greeting: keep.greeting === null && keep.formality === null,
    thankYou: other.thankYou === 'not-wanted'
  }
  return MERGE_FIELDS.filter((field) => isMissing[field] && isDifferent(keep, other, field))
}
