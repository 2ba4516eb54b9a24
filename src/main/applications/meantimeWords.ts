const NAMES: Readonly<Record<string, string>> = {
  company: 'The company',
  role: 'The role',
  source: 'The source',
  link: 'The link',
  place: 'The place',
  workMode: 'Where you work',
  salary: 'The salary',
  priority: 'The priority',
  closesOn: 'The closing date',
  decideBy: 'The date to decide by',
  appliedOn: 'The date you applied',
  stage: 'The stage',
  contact: 'The contact',
  posting: 'The posting',
  notes: 'This note'
}

/** Says that a field is not any more as the user saw it. */
export function meantimeWords(field: string): string {
  if (field === 'tags') return 'The tags were changed in the meantime.'
  return `${NAMES[field] ?? 'This'} was changed in the meantime.`
}
