import { expect, it } from 'vitest'
import type { TouchpointView } from '@shared/model/views'
import { stillDue } from './stillDue'

const HOUR = 3_600_000
const NOW = Date.UTC(2025, 10, 26, 14)

const note = (personName: string, more: Partial<TouchpointView> = {}): TouchpointView => ({
  id: 1,
  kind: 'thank-you',
  applicationId: 1,
  interviewId: 1,
  personId: 1,
  personName,
  opensAt: NOW - 20 * HOUR,
  dueAt: NOW + 4 * HOUR,
  overdueAt: NOW + 28 * HOUR,
  lapsesAt: NOW + 300 * HOUR,
  closed: null,
  closedAt: null,
  snoozedUntil: null,
  because: '',
  promisedBy: null,
  hasDraft: false,
  ...more
})
const says = (...notes: TouchpointView[]) =>
  stillDue(notes, NOW, (instant) => new Date(instant).toISOString().slice(11, 16))

it('says which notes stay due, whatever they said', () => {
  expect(says()).toBeNull()
  expect(says(note('Dana Whitfield'))).toBe('The note to Dana stays due until 18:00.')
  expect(says(note('Dana Whitfield', { dueAt: NOW - HOUR, overdueAt: NOW + 5 * HOUR }))).toBe(
    'The note to Dana stays due until 19:00.'
  )
  expect(says(note('Dana', { dueAt: NOW - 2 * HOUR, overdueAt: NOW - HOUR }))).toBe(
    'The note to Dana is late, and still worth sending.'
  )
  expect(says(note('Dana'), note('Priya'))).toBe('The notes to Dana and Priya stay due.')
  expect(says(note('A'), note('B'), note('C'), note('D'))).toBe('4 notes stay due.')
  expect(says(note('Dana', { closed: 'sent' }), note('Tom', { opensAt: NOW + 1 }))).toBeNull()
})
