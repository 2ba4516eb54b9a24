import { describe, expect, it } from 'vitest'
import type { ApplicationView } from '@shared/model/applications'
import type { ApplicationHistoryView, ThreadEntryView, TouchpointView } from '@shared/model/views'
import { daysOf } from './days'
import { historyRows } from './historyRows'

/** Wednesday 26 November 2025, 14:00 in London. */
const NOW = Date.UTC(2025, 10, 26, 14)
const reader = {
  now: NOW,
  timeZone: 'Europe/London',
  day: (instant: number) => new Date(instant).toISOString().slice(5, 10)
}
const at = (day: number, hour = 9) => Date.UTC(2025, 10, day, hour)

function view(
  history: Partial<ApplicationHistoryView>,
  more: Partial<ApplicationView> = {}
): ApplicationView {
  return {
    id: 1,
    company: 'Larkfield Transit',
    role: 'Planner',
    stage: 'interviewing',
    source: 'Transit Jobs Weekly',
    link: '',
    place: '',
    workMode: null,
    salary: null,
    priority: 'normal',
    closesOn: null,
    decideBy: null,
    appliedOn: null,
    contactId: null,
    contact: null,
    tags: [],
    notes: '',
    people: [],
    posting: null,
    createdAt: at(1),
    history: {
      stages: [],
      interviews: [],
      touchpoints: [],
      promises: [],
      drafts: [],
      sendings: [],
      replies: [],
      ...history
    },
    ...more
  }
}

const interview = (day: number): ThreadEntryView => ({
  id: day,
  applicationId: 1,
  company: 'Larkfield Transit',
  role: 'Planner',
  stage: 'interviewing',
  startLocal: '',
  timeZone: 'Europe/London',
  minutes: 60,
  startsAt: at(day),
  endsAt: at(day, 10),
  round: '',
  kind: 'panel',
  place: '',
  status: 'scheduled',
  people: [],
  askings: [],
  noteCount: 0
})

const followUp = (more: Partial<TouchpointView> = {}): TouchpointView => ({
  id: 1,
  kind: 'follow-up',
  applicationId: 1,
  interviewId: 24,
  personId: 3,
  personName: 'Tomás Oliveira',
  opensAt: Date.UTC(2025, 11, 1, 9),
  dueAt: Date.UTC(2025, 11, 1, 17),
  overdueAt: Date.UTC(2025, 11, 3, 17),
  lapsesAt: null,
  closed: null,
  closedAt: null,
  snoozedUntil: null,
  because: 'Tomás said by Fri 28 Nov.',
  promisedBy: null,
  hasDraft: false,
  ...more
})

const reply = (more: Partial<ApplicationHistoryView['replies'][number]>) => ({
  id: 7,
  heardAt: at(17, 16),
  answer: 'words' as const,
  text: '',
  personId: 3,
  personName: 'Tomás Oliveira',
  promise: null,
  ...more
})

const keys = (given: ApplicationView) => historyRows(given, reader).map(({ key }) => key)

describe('the history of an application', () => {
  it('is one thread, newest first, with what is to come on top', () => {
    const given = view({
      interviews: [interview(12), interview(24)],
      touchpoints: [followUp()],
      promises: [
        { interviewId: 24, by: '2025-11-28', text: 'by Friday', personId: 3, personName: 'Tomás' }
      ],
      sendings: [
        {
          id: 4,
          kind: 'thank-you',
          interviewId: 12,
          personId: 3,
          recipient: 'Tomás Oliveira',
          letterId: 9,
          subject: 'Thank you for the call',
          isLost: false,
          way: 'email',
          sentAt: at(13)
        }
      ],
      replies: [reply({})]
    })
    expect(keys(given)).toEqual([
      'touchpoint-1',
      'promise',
      'interview-24',
      'reply-7',
      'sending-4',
      'interview-12',
      'saved'
    ])
    const { ahead, past } = daysOf(historyRows(given, reader), NOW, {
      locale: 'en-GB',
      timeZone: 'Europe/London'
    })
    expect([ahead.length, past.length]).toEqual([2, 5])
  })

  it('has what was done this very minute below the line of now', () => {
    const rows = historyRows(view({}, { createdAt: NOW + 30_000 }), reader)
    expect(daysOf(rows, NOW, { locale: 'en-GB', timeZone: 'Europe/London' }).ahead).toEqual([])
  })

  it('shows a follow-up that is overdue on the day that it was due, and none that is settled', () => {
    const overdue = followUp({ opensAt: at(20), dueAt: at(20, 17), overdueAt: at(24, 17) })
    expect(historyRows(view({ touchpoints: [overdue] }), reader)[0]).toMatchObject({
      at: at(20, 17),
      what: 'Follow up'
    })
    for (const closed of ['sent', 'answered', 'superseded'] as const) {
      expect(keys(view({ touchpoints: [followUp({ closed })] }))).toEqual(['saved'])
    }
  })

  it('says whether a promise was kept, and forgets it once something newer was heard', () => {
    const promises = [
      { interviewId: 12, by: '2025-11-18', text: '', personId: 3, personName: 'Tomás' }
    ]
    const kept = view({ interviews: [interview(12)], promises, replies: [reply({})] })
    expect(historyRows(kept, reader)).toContainEqual(
      expect.objectContaining({ sub: 'Promised a reply by 11-18. Kept.' })
    )
    const coming = [
      {
        ...promises[0],
        interviewId: 12,
        by: '2025-11-28',
        text: '',
        personId: 3,
        personName: 'Tomás'
      }
    ]
    expect(keys(view({ interviews: [interview(12)], promises: coming }))).toContain('promise')
    expect(
      keys(view({ interviews: [interview(12)], promises: coming, replies: [reply({})] }))
    ).not.toContain('promise')
  })

  it('puts a move beside the reply that brought it, and the applying on its day', () => {
    const stages = [
      { from: null, to: 'wishlist' as const, changedAt: at(1) },
      { from: 'wishlist' as const, to: 'applied' as const, changedAt: at(6) },
      { from: 'applied' as const, to: 'interviewing' as const, changedAt: at(17, 16) }
    ]
    const given = view(
      { stages, replies: [reply({ answer: 'invitation' })] },
      { appliedOn: '2025-11-05' }
    )
    const rows = historyRows(given, reader)
    expect(rows.map(({ key }) => key)).toEqual(['reply-7', 'applied', 'saved'])
    expect(rows[0]).toMatchObject({
      text: 'Tomás invited you.',
      stages: { from: 'applied', to: 'interviewing' }
    })
    expect(rows[1]).toMatchObject({ time: 'none', stages: { from: 'wishlist', to: 'applied' } })
  })

  it('has no time where only the day of a reply is known', () => {
    const day = reply({ heardAt: Date.UTC(2025, 10, 17, 23, 59), text: 'Soon.' })
    expect(historyRows(view({ replies: [day] }), reader)[0]).toMatchObject({
      time: 'none',
      quote: 'Soon.'
    })
  })
})
