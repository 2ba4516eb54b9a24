import type { ParticipantView, ThreadEntryView, TimelineView } from '@shared/model/views'

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
    endsAt: startsAt + 3_600_000,
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
