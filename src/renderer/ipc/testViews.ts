import type { ProfileView } from '@shared/model/settingsViews'
import type { StartView } from '@shared/model/startViews'
import type { DueView, TimelineView } from '@shared/model/timelineViews'
import type { ParticipantView, ThreadEntryView, TouchpointView } from '@shared/model/views'
import { plainDesktop, plainReminders } from '@shared/model/reminderSettings'

const HOUR = 3_600_000

/** For tests: who writes the letters. */
export const testProfile: ProfileView = {
  name: 'Sam Okafor',
  email: null,
  phone: null,
  links: [],
  english: 'US',
  formality: 'hi'
}

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
    askings: [],
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
    wantsNone: false,
    touchpoint: null,
    ...change
  }
}

export function testTimeline(now: number, change: Partial<TimelineView> = {}): TimelineView {
  return {
    now,
    due: [],
    dueCount: change.due?.length ?? 0,
    dueMatching: change.due?.length ?? 0,
    coming: null,
    turnsAt: null,
    items: [],
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
    personName: 'Dana Whitfield',
    opensAt: endsAt,
    dueAt: endsAt + 24 * HOUR,
    overdueAt: endsAt + 48 * HOUR,
    lapsesAt: endsAt + 14 * 24 * HOUR,
    closed: null,
    closedAt: null,
    snoozedUntil: null,
    because: 'A thank-you is expected within a day.',
    promisedBy: null,
    hasDraft: false,
    ...change
  }
}

/** For tests: a message that is due, with what its card shows. */
export function testDue(touchpoint: TouchpointView, change: Partial<DueView> = {}): DueView {
  const { personId, personName } = touchpoint
  return {
    touchpoint,
    application: { id: 1, company: 'Northwind', role: 'Analyst', stage: 'interviewing' },
    interview: touchpoint.interviewId === null ? null : testEntry(touchpoint.opensAt - HOUR),
    person:
      personId === null || personName === null
        ? null
        : testPerson({ id: personId, name: personName }),
    ...change
  }
}

/** For tests: the first answer of the main process, on the default settings. */
export function testStart(change: Partial<StartView> = {}): StartView {
  return {
    now: 0,
    timeZone: 'Europe/London',
    locale: 'en-GB',
    platform: 'linux',
    version: '0.1.0',
    dataSet: 'own',
    dataFile: '/home/sam/afterword.db',
    settings: {
      profile: testProfile,
      look: 'system',
      cadence: {
        country: null,
        region: null,
        weekend: [6, 7],
        followUp: { afterPromise: 1, noPromise: 5, second: 5, closeOut: 10, max: 2 },
        checkInAfter: 10
      },
      reminders: plainReminders(),
      desktop: plainDesktop()
    },
    trouble: null,
    notices: { isReadOnly: false, isDamaged: false, folder: null },
    ...change
  }
}
