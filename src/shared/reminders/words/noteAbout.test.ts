import { describe, expect, it } from 'vitest'
import type { DueView } from '@shared/model/timelineViews'
import type { InterviewView } from '@shared/model/views'
import { noteAbout, type NoteAbout } from './noteAbout'

const HOUR = 3_600_000
const DAY = 24 * HOUR

/** Wednesday 26 November 2025, 14:00 in London. */
const now = Date.UTC(2025, 10, 26, 14)
const reader = { now, locale: 'en-GB', timeZone: 'Europe/London' }

function interview(startsAt: number, changes: Partial<InterviewView> = {}): InterviewView {
  return {
    id: 7,
    applicationId: 3,
    company: 'Larkfield Transit',
    role: 'Analyst',
    stage: 'interviewing',
    startLocal: '2025-11-24T18:00',
    timeZone: 'Europe/London',
    minutes: 60,
    startsAt,
    endsAt: startsAt + HOUR,
    round: 'Panel',
    kind: 'panel',
    place: '',
    status: 'scheduled',
    ...changes
  }
}

function message(
  changes: Partial<DueView['touchpoint']> = {},
  about: InterviewView | null = interview(now - 44 * HOUR)
): DueView {
  const opensAt = about?.endsAt ?? now - 5 * HOUR
  return {
    touchpoint: {
      id: 1,
      kind: 'thank-you',
      applicationId: 3,
      interviewId: about?.id ?? null,
      personId: 5,
      personName: 'Dana Whitfield',
      opensAt,
      dueAt: opensAt + DAY,
      overdueAt: opensAt + 2 * DAY,
      lapsesAt: opensAt + 14 * DAY,
      closed: null,
      closedAt: null,
      snoozedUntil: null,
      because: 'Dana said by Fri 21 Nov; follow up the next working day.',
      promisedBy: null,
      hasDraft: false,
      ...changes
    },
    application: { id: 3, company: 'Larkfield Transit', role: 'Analyst', stage: 'interviewing' },
    interview: about,
    person: null
  }
}

const say = (...all: NoteAbout[]) => noteAbout(all, reader)
const about = (one: DueView): NoteAbout => ({ type: 'message', message: one })

/** Due on Monday evening, overdue this noon. */
const followUp = {
  kind: 'follow-up',
  opensAt: now - 2 * DAY - 5 * HOUR,
  dueAt: now - 2 * DAY + 3 * HOUR,
  overdueAt: now - 2 * HOUR,
  lapsesAt: null
} as const

describe('a message', () => {
  it('is named as on its card, with the time that is left, and leads to its letter', () => {
    const note = say(about(message({ hasDraft: true })))
    expect(note).toMatchObject({
      title: 'Thank Dana Whitfield — 5 h left',
      body: 'Larkfield Transit, panel on Monday. Your draft is ready to finish.',
      destination: {
        at: 'letter',
        kind: 'thank-you',
        applicationId: 3,
        interviewId: 7,
        personId: 5
      }
    })
    expect(note.actions).toEqual([
      { id: 'write', label: 'Write' },
      { id: 'snooze-hour', label: 'Snooze 1 hour' },
      { id: 'snooze-evening', label: 'This evening' },
      { id: 'snooze-until', label: 'Pick a time…' }
    ])
  })

  it.each([
    [{}, interview(now - 2 * HOUR), 'Thank Dana Whitfield — by tomorrow 13:00'],
    [{}, interview(now - 22 * HOUR), 'Thank Dana Whitfield — by 17:00'],
    [{}, interview(now - 60 * HOUR), 'Thank Dana Whitfield — late, still worth sending'],
    [followUp, undefined, 'Follow up with Dana Whitfield — 2 days overdue'],
    [{ ...followUp, overdueAt: now + 1 }, undefined, 'Follow up with Dana Whitfield — now'],
    [{ ...followUp, dueAt: now + HOUR }, undefined, 'Follow up with Dana Whitfield — today'],
    [
      { ...followUp, personName: null },
      undefined,
      'Follow up with Larkfield Transit — 2 days overdue'
    ],
    [{ ...followUp, kind: 'close-out' }, undefined, 'Close out Larkfield Transit — 2 days overdue']
  ] as const)('%#: %o', (changes, of, title) => {
    // An overdue follow-up has opened, been due and become overdue, in this order.
    const times = 'dueAt' in changes && changes.dueAt > now ? { overdueAt: now + 2 * DAY } : {}
    expect(say(about(message({ ...changes, ...times }, of))).title).toBe(title)
  })

  it('says why it is time to ask', () => {
    expect(say(about(message(followUp))).body).toBe(
      'Larkfield Transit, panel on Monday. Dana said by Fri 21 Nov; follow up the next working day.'
    )
  })

  it('names the role where there was no interview', () => {
    const note = say(about(message({ ...followUp, kind: 'check-in' }, null)))
    expect(note.body).toMatch(/^Larkfield Transit, Analyst\. /)
  })

  it('is not put off past its last call', () => {
    const last = message({}, interview(now - 48 * HOUR - HOUR / 2))
    expect(say(about(last)).actions.map(({ id }) => id)).toEqual(['write', 'snooze-until'])
  })
})

describe('an interview', () => {
  it.each([
    [HOUR, 'Interview today at 15:00'],
    [HOUR / 2, 'Interview in 30 min'],
    [18 * HOUR, 'Interview tomorrow at 08:00'],
    [2 * DAY, 'Interview on Friday at 14:00']
  ])('%i ms ahead', (ahead, title) => {
    const note = say({
      type: 'ahead',
      interview: interview(now + ahead, { place: 'Room 4' }),
      people: []
    })
    expect(note.title).toBe(title)
    expect(note.body).toBe('Larkfield Transit, panel. Room 4')
    expect(note.destination).toEqual({ at: 'application', applicationId: 3 })
  })

  it('that is over is asked about', () => {
    const over = interview(now - 2 * HOUR, {
      company: 'Northmere Rail',
      round: 'Phone screen',
      kind: 'phone'
    })
    expect(say({ type: 'jot', interview: over, people: ['Callum Reyes'] })).toEqual({
      title: 'How did it go?',
      body: 'Jot it down while it is fresh. Northmere Rail, phone screen with Callum Reyes.',
      actions: [
        { id: 'jot', label: 'Jot it down' },
        { id: 'later', label: 'Later' }
      ],
      destination: { at: 'debrief', interviewId: 7 }
    })
  })

  it.each([
    ['', 'on-site', 'on-site interview'],
    ['HR chat', 'video', 'HR chat'],
    ['2nd interview', 'on-site', '2nd interview'],
    ['<b>Äußerst</b>', 'other', '<b>Äußerst</b>']
  ] as const)('is called %j as people would within a sentence', (round, kind, words) => {
    const one = interview(now - 2 * HOUR, { round, kind })
    expect(say({ type: 'jot', interview: one, people: [] }).body).toContain(`Transit, ${words}.`)
  })
})

describe('several at once', () => {
  it('of one interview are thanked together', () => {
    const note = say(about(message()), about(message({ id: 2, personId: 6, personName: 'Bo Ek' })))
    expect(note.title).toBe('Thank 2 people — 5 h left')
    expect(note.body).toBe('Dana Whitfield and Bo Ek. Larkfield Transit, panel on Monday.')
    expect(note.destination).toMatchObject({ at: 'letter', personId: 5 })
  })

  it('of any kind are listed, and lead to all of them', () => {
    const jot: NoteAbout = { type: 'jot', interview: interview(now - 2 * HOUR), people: [] }
    const note = say(jot, about(message()), about(message(followUp)))
    expect(note.title).toBe('3 reminders')
    expect(note.body.split('\n')).toEqual([
      'How did it go at Larkfield Transit?',
      'Thank Dana Whitfield — 5 h left',
      'Follow up with Dana Whitfield — 2 days overdue'
    ])
    expect(note.destination).toEqual({ at: 'timeline' })
    expect(note.actions[0]).toEqual({ id: 'open', label: 'Show all' })
  })

  it('are not all listed where they are many', () => {
    const many = Array.from({ length: 40 }, (_, id) => about(message({ ...followUp, id })))
    const lines = say(...many).body.split('\n')
    expect(lines).toHaveLength(4)
    expect(lines.at(-1)).toBe('and 37 more')
  })
})
