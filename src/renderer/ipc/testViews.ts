import type {
  ParticipantView,
  ThreadEntryView,
  TimelineView,
  TouchpointView
} from '@shared/model/views'

const HOUR = 3_600_000

/** For tests: an interview that begins at this instant and lasts an hour, with nobody named. */
export function testEntry(
  startsAt: number,
  change: Partial<ThreadEntryView> = {}
): ThreadEntryView {
  return {
    id: startsAt,
    applicationId: 1,
    company: 'Northwind',
    role: 'Analyst',
    stage: 'interviewing',
    startLocal: '2025-11-26T10:00',
    timeZone: 'Europe/London',
    minutes: 60,
    startsAt,
    endsAt: startsAt + HOUR,
    round: 'Panel',
    kind: 'panel',
    place: '',
    status: 'scheduled',
    people: [],
    noteCount: 0,
    ...change
  }
}

export function testPerson(change: Partial<ParticipantView> = {}): ParticipantView {
  return {
    id: 1,
    name: 'Dana Whitfield',
    email: null,
    title: 'Engineering Manager',
    honorific: null,
    thankYou: 'wanted',
    touchpoint: null,
    ...change
  }
}

export function testTimeline(now: number, change: Partial<TimelineView> = {}): TimelineView {
  return {
    now,
    due: [],
    coming: null,
    entries: [],
    hasEarlier: false,
    hasLater: false,
    ...change
  }
}

/** For tests: the thank-you for an interview that ended at this instant. */
export function testTouchpoint(
  endsAt: number,
  change: Partial<TouchpointView> = {}
): TouchpointView {
  return {
    id: 1,
    kind: 'thank-you',
    applicationId: 1,
    interviewId: 1,
    personId: 1,
    opensAt: endsAt,
    dueAt: endsAt + 24 * HOUR,
    overdueAt: endsAt + 48 * HOUR,
    lapsesAt: endsAt + 14 * 24 * HOUR,
    closed: null,
    closedAt: null,
    snoozedUntil: null,
    because: 'A thank-you is expected within a day.',
    hasDraft: false,
    ...change
  }
}
