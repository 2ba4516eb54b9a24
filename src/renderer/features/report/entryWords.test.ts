import { describe, expect, it } from 'vitest'
import type { ReportApplicationView, ReportEntryView } from '@shared/model/reportViews'
import { entryWords, totalsOf } from './entryWords'

const now = Date.UTC(2026, 2, 20, 14)
const HOUR = 3_600_000

type Interview = Extract<ReportEntryView, { what: 'interview' }>
function interview(change: Partial<Interview> = {}): Interview {
  return {
    what: 'interview',
    at: now - 25 * HOUR,
    endsAt: now - 24 * HOUR,
    minutes: 60,
    round: '1st interview',
    kind: 'on-site',
    status: 'scheduled',
    people: [],
    ...change
  }
}

function said(entry: ReportEntryView): string {
  const { what, detail } = entryWords(entry, now, (date) => `<${date}>`)
  return detail === '' ? what : `${what}: ${detail}`
}

describe('a line of the report', () => {
  it.each<[ReportEntryView, string]>([
    [{ what: 'applied', at: now }, 'Applied'],
    [{ what: 'stage', at: now, stage: 'offer' }, 'Stage: Offer'],
    [{ what: 'stage', at: now, stage: 'withdrawn' }, 'Stage: Withdrew'],
    [interview(), 'Interview: 1st interview, on site, 60 min'],
    [
      interview({
        people: [
          { name: 'Dana Whitfield', title: 'Manager' },
          { name: 'Bo', title: '' }
        ]
      }),
      'Interview: 1st interview, on site, 60 min, Dana Whitfield (Manager), Bo'
    ],
    [interview({ endsAt: now + 1 }), 'Interview, planned: 1st interview, on site, 60 min'],
    [interview({ status: 'cancelled' }), 'Interview, cancelled: 1st interview, on site, 60 min'],
    [
      interview({ status: 'no-show' }),
      'Interview, they did not come: 1st interview, on site, 60 min'
    ],
    [
      { what: 'sent', at: now, kind: 'follow-up', way: 'phone', recipient: 'Dana' },
      'Sent: Follow-up to Dana, by phone'
    ],
    [{ what: 'sent', at: now, kind: 'check-in', way: 'other', recipient: '' }, 'Sent: Check-in'],
    [
      { what: 'reply', at: now, answer: 'new-date', person: 'Dana', by: '2026-03-27' },
      'Reply: Heard back, from Dana, an answer promised by <2026-03-27>'
    ],
    [{ what: 'reply', at: now, answer: 'no', person: null, by: null }, 'Reply: Turned down by them']
  ])('%j', (entry, words) => {
    expect(said(entry)).toBe(words)
  })
})

it('the totals count the interviews that were held', () => {
  const application = (entries: ReportEntryView[]): ReportApplicationView => ({
    id: 1,
    company: 'Northwind',
    role: 'Analyst',
    place: '',
    source: '',
    appliedOn: null,
    stage: 'applied',
    entries
  })
  const applications = [
    application([interview(), interview({ status: 'no-show' }), interview({ endsAt: now + 1 })]),
    application([{ what: 'sent', at: now, kind: 'follow-up', way: 'email', recipient: '' }])
  ]
  expect(totalsOf(applications, now)).toBe(
    '2 applications, 1 interview held, 1 message sent, 0 replies'
  )
})
