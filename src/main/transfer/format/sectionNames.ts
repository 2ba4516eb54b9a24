/** The parts of an export, in the order in which they stand in the file. */
export const SECTION_NAMES = [
  'settings',
  'people',
  'applications',
  'stageChanges',
  'postings',
  'tags',
  'interviews',
  'participants',
  'invitations',
  'notes',
  'promises',
  'letters',
  'letterVersions',
  'sendings',
  'repliesHeard',
  'skips',
  'snoozes',
  'pins',
  'ownWords',
  'ownWordings',
  'ownTemplates',
  'lastIds'
] as const
export type SectionName = (typeof SECTION_NAMES)[number]
