import { count, json, LARGEST_ID, needed, oneOf } from './fields'
import { pins, repliesHeard, skips, snoozes } from './parts/choices'
import { interviews, invitations, notes, participants, promises } from './parts/interviews'
import { letters, letterVersions, sendings } from './parts/letters'
import { applications, people, postings, stageChanges, tags } from './parts/search'
import { ownTemplates, ownWordings, ownWords } from './parts/wording'
import { Section } from './Section'
import { SECTION_NAMES, type SectionName } from './sectionNames'

/** What the touchpoints were last computed from. They are computed anew after bringing in. */
const BASIS = 'touchpoints.basis'

/** The lists whose entries have no ids of their own. */
const UNCOUNTED = [
  'settings',
  'postings',
  'tags',
  'participants',
  'invitations',
  'promises',
  'ownWords',
  'lastIds'
]
const COUNTED = SECTION_NAMES.filter((name) => !UNCOUNTED.includes(name))

const settings = new Section({
  name: 'settings',
  table: 'setting',
  means: 'What you chose in the settings.',
  key: ['key'],
  fields: {
    key: needed('Which setting.'),
    value: json('What was chosen.')
  },
  check: ({ key }) => (key === BASIS ? 'This is none that is chosen.' : null),
  only: `key <> '${BASIS}'`
})

const lastIds = new Section({
  name: 'lastIds',
  table: 'sqlite_sequence',
  means: 'The last id that each list has given, so that none is used twice.',
  key: ['list'],
  fields: {
    list: oneOf(COUNTED, 'Which list.'),
    id: count(0, LARGEST_ID, 'Its last id.')
  }
})

/**
 * Every table that is taken out and brought in, in an order in which each refers only to those
 * before it. Touchpoints are left out: they follow from everything else; and so is what stands in a
 * form that was not sent off.
 */
export const sections: readonly Section[] = [
  settings,
  people,
  applications,
  stageChanges,
  postings,
  tags,
  interviews,
  participants,
  invitations,
  notes,
  promises,
  letters,
  letterVersions,
  sendings,
  repliesHeard,
  skips,
  snoozes,
  pins,
  ownWords,
  ownWordings,
  ownTemplates,
  lastIds
]

export function sectionOf(name: SectionName): Section {
  const found = sections.find((section) => section.name === name)
  if (found === undefined) throw new Error(`There is no part ${name}`)
  return found
}
