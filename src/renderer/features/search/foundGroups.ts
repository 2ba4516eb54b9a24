import type { RouteLocationRaw } from 'vue-router'
import { letterRoute } from '@renderer/features/touchpoints'
import { formatShortDate, formatRelativeDay, daysBetween } from '@renderer/ui/dates'
import type { Desk } from '@renderer/ui/desk'
import { givenNameOf } from '@shared/model/personName'
import {
  MOST_COUNTED,
  type FoundApplication,
  type FoundGroup,
  type FoundLetter,
  type FoundNote,
  type FoundPerson,
  type FoundView,
  type SearchKind,
  type WriteTo
} from '@shared/model/search'
import type { Stage } from '@shared/model/words'
import { plainText, type PaletteGroup, type PaletteItem } from './paletteItem'

type Reader = Pick<Desk, 'now' | 'locale' | 'timeZone'>

export const KIND_LABELS: Record<SearchKind, string> = {
  applications: 'Applications',
  people: 'People',
  notes: 'Notes',
  letters: 'Letters'
}

const STAGE_WORDS: Record<Stage, string> = {
  wishlist: 'On the wishlist since',
  applied: 'Applied',
  interviewing: 'Interviewing since',
  offer: 'Offer',
  accepted: 'Accepted',
  rejected: 'Closed',
  withdrawn: 'Closed',
  'no-response': 'Closed'
}

/** What was found as the rows that show it; kinds of which nothing was found are left out. */
export function foundGroups(found: FoundView, reader: Reader): PaletteGroup[] {
  const groups = [
    group('applications', found.applications, (row) => applicationItem(row, reader)),
    group('people', found.people, personItem),
    group('notes', found.notes, (row) => noteItem(row, reader)),
    group('letters', found.letters, (row) => letterItem(row, reader))
  ]
  return groups.filter(({ items }) => items.length > 0)
}

/** '10 found', '300+ found'. */
export function countWords(found: FoundView): string {
  const counts = [found.applications, found.people, found.notes, found.letters].map(
    ({ count }) => count
  )
  const total = counts.reduce((sum, count) => sum + count, 0)
  return `${counts.some((count) => count > MOST_COUNTED) ? `${MOST_COUNTED}+` : total} found`
}

function group<Row>(
  id: SearchKind,
  { rows, count }: FoundGroup<Row>,
  itemOf: (row: Row) => PaletteItem
): PaletteGroup {
  const all = count > MOST_COUNTED ? `${MOST_COUNTED}+` : String(count)
  const more = rows.length < count ? `${rows.length} of ${all}` : ''
  return { id, label: KIND_LABELS[id], items: rows.map(itemOf), more }
}

function applicationItem(row: FoundApplication, reader: Reader): PaletteItem {
  const isByPassage = row.passage !== null && row.company.marks.length + row.role.marks.length === 0
  const text = isByPassage && row.passage !== null ? row.passage : row.role
  return {
    id: `application-${row.id}`,
    icon: 'i-lucide-briefcase-business',
    title: row.company,
    text,
    ...(row.next === null ? { at: plainText(stageWords(row, reader)) } : { touchpoint: row.next }),
    open: { name: 'application', params: { id: row.id } },
    ...writing(row.writeTo)
  }
}

/** 'Closed 24 Oct'. */
function stageWords({ stage, stageSince }: FoundApplication, reader: Reader): string {
  return `${STAGE_WORDS[stage]} ${formatShortDate(stageSince, reader, reader.now)}`
}

function personItem(row: FoundPerson): PaletteItem {
  return {
    id: `person-${row.id}`,
    icon: '',
    avatar: row.name.text,
    title: row.name,
    text: row.email ?? row.title,
    at: row.company,
    open: { name: 'people', params: { id: row.id } },
    ...writing(row.writeTo)
  }
}

function noteItem(row: FoundNote, reader: Reader): PaletteItem {
  const who = row.personName === null ? row.company : givenNameOf(row.personName)
  return {
    id: `note-${row.id}`,
    icon: 'i-lucide-list-tree',
    text: row.passage,
    isQuote: true,
    at: plainText(`${who}, ${nearDate(row.saidAt, reader)}`),
    open: { name: 'debrief', params: { id: row.interviewId }, query: { note: String(row.id) } },
    ...writing(row.writeTo)
  }
}

function letterItem(row: FoundLetter, reader: Reader): PaletteItem {
  const name = givenNameOf(row.recipient)
  const to = name === '' ? '' : ` to ${name}`
  return {
    id: `letter-${row.id}`,
    icon: row.sentAt === null ? 'i-lucide-pen-line' : 'i-lucide-mail-check',
    text: row.passage,
    isQuote: true,
    at: plainText(
      row.sentAt === null
        ? `Draft${to}`
        : `${name === '' ? 'Sent' : `To ${name}, sent`} ${nearDate(row.sentAt, reader)}`
    ),
    open: letterOf(row),
    ...writing(row.writeTo)
  }
}

function letterOf(letter: FoundLetter): RouteLocationRaw {
  return letter.isLost ? { name: 'letters', params: { id: letter.id } } : letterRoute(letter)
}

function writing(writeTo: WriteTo | null): Pick<PaletteItem, 'write'> {
  if (writeTo === null) return {}
  return { write: { to: letterRoute(writeTo), name: givenNameOf(writeTo.personName) || 'them' } }
}

/** 'today', 'yesterday', '24 Nov'. */
function nearDate(instant: number, reader: Reader): string {
  return Math.abs(daysBetween(instant, reader.now, reader)) <= 1
    ? formatRelativeDay(instant, reader, reader.now).toLowerCase()
    : formatShortDate(instant, reader, reader.now)
}
