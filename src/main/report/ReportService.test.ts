import { describe, expect, it } from 'vitest'
import { need, openForTest, panel, type Bench } from '../testing'
import { paperSize } from './paperSize'

const NOW = '2026-03-20T15:00:00Z'
const MARCH = { from: '2026-03-01', to: '2026-03-31' }

/** An application of 10 February with a panel on 3 March, thanked for and answered. */
function withSearch(): Bench & { applicationId: number; interviewId: number } {
  const bench = openForTest('2026-02-10T15:00:00Z')
  const { services, clock, db } = bench
  const { id: applicationId } = need(
    services.applicationChanges.add({
      company: 'Northwind Traders',
      role: 'Staff Engineer',
      stage: 'applied',
      appliedOn: '2026-02-10',
      link: '',
      source: 'A friend',
      place: 'Boston',
      posting: 'The secret of the posting'
    })
  )
  clock.freezeAt(Date.parse('2026-03-03T20:00:00Z'))
  const { interviewId } = need(services.interviews.log({ ...panel(), applicationId }))
  const people = services.detailOf(interviewId)?.people ?? []
  need(
    services.debrief.writeNote({
      id: null,
      after: null,
      interviewId,
      kind: 'concern',
      text: 'My private worry',
      answer: 'My private answer',
      personId: people[0]?.id ?? null
    })
  )
  clock.freezeAt(Date.parse('2026-03-04T20:00:00Z'))
  db.prepare(
    `INSERT INTO sending (kind, application_id, interview_id, person_id, way, recipient_name,
       sent_at, recorded_at) VALUES ('thank-you', ?, ?, ?, 'email', 'Dana Whitfield', ?, ?)`
  ).run(applicationId, interviewId, people[0]?.id, clock.now(), clock.now())
  clock.freezeAt(Date.parse(NOW))
  need(
    services.replies.heard({
      applicationId,
      answer: 'new-date',
      text: 'My words about what they said',
      personId: people[0]?.id ?? null,
      heardOn: null,
      promise: { by: '2026-03-27', text: 'next Friday', personId: people[0]?.id ?? null },
      decideBy: null
    })
  )
  return { ...bench, applicationId, interviewId }
}

describe('a report', () => {
  it('says in order what happened in its time', () => {
    const { services } = withSearch()
    const report = services.report.read(MARCH)
    expect(report).toMatchObject({ ...MARCH, madeAt: Date.parse(NOW) })
    expect(report.applications).toHaveLength(1)
    const [application] = report.applications
    expect(application).toMatchObject({
      company: 'Northwind Traders',
      role: 'Staff Engineer',
      place: 'Boston',
      source: 'A friend',
      appliedOn: '2026-02-10',
      stage: 'interviewing'
    })
    const entries = application?.entries ?? []
    expect(entries.map(({ what }) => what).toSorted()).toEqual([
      'interview',
      'reply',
      'sent',
      'stage'
    ])
    expect(entries).toEqual(entries.toSorted((a, b) => a.at - b.at))
    expect(entries).toContainEqual(
      expect.objectContaining({
        what: 'interview',
        round: 'Panel',
        people: [
          { name: 'Dana Whitfield', title: 'Engineering Manager' },
          { name: 'Priya Raman', title: 'Staff Engineer' }
        ]
      })
    )
    expect(entries).toContainEqual({
      what: 'sent',
      at: Date.parse('2026-03-04T20:00:00Z'),
      kind: 'thank-you',
      way: 'email',
      recipient: 'Dana Whitfield'
    })
    expect(entries).toContainEqual({
      what: 'reply',
      at: Date.parse(NOW),
      answer: 'new-date',
      person: 'Dana Whitfield',
      by: '2026-03-27'
    })
  })

  it('has only what is in the time, and the day of applying instead of when it was noted', () => {
    const { services } = withSearch()
    const entriesOf = (from: string, to: string) =>
      services.report.read({ from, to }).applications.flatMap(({ entries }) => entries)
    expect(entriesOf('2026-02-01', '2026-02-28')).toEqual([
      { what: 'applied', at: Date.parse('2026-02-10T05:00:00Z') }
    ])
    expect(entriesOf('2026-03-05', '2026-03-19')).toEqual([])
    expect(
      services.report.read({ from: '2026-02-01', to: '2026-02-28' }).applications
    ).toMatchObject([{ stage: 'applied' }])
  })

  it('begins and ends with the midnights of where the user is', () => {
    const { services, db } = withSearch()
    const sentOn = (day: string) =>
      services.report
        .read({ from: day, to: day })
        .applications.flatMap(({ entries }) => entries.filter(({ what }) => what === 'sent'))
    // Late in the evening in New York, and the next day in London.
    db.prepare(`UPDATE sending SET sent_at = ?`).run(Date.parse('2026-03-05T04:59:59Z'))
    expect([sentOn('2026-03-04').length, sentOn('2026-03-05').length]).toEqual([1, 0])
    db.prepare(`UPDATE sending SET sent_at = ?`).run(Date.parse('2026-03-05T05:00:00Z'))
    expect([sentOn('2026-03-04').length, sentOn('2026-03-05').length]).toEqual([0, 1])
    expect(services.report.read({ from: '2026-03-01', to: '2026-03-02' }).applications).toEqual([])
  })

  it('tells nothing of what the user wrote for themselves', () => {
    const { services, applicationId } = withSearch()
    const notes = 'My private notes'
    need(services.applicationChanges.writeNotes({ id: applicationId, text: notes, before: '' }))
    const told = JSON.stringify(services.report.read({ from: '2026-01-01', to: '2026-12-31' }))
    for (const secret of ['private', 'secret', 'My words', 'next Friday']) {
      expect(told).not.toContain(secret)
    }
  })

  it('leaves out what was only saved for later', () => {
    const bench = openForTest(NOW)
    need(
      bench.services.applicationChanges.add({
        company: 'Contoso',
        role: 'Analyst',
        stage: 'wishlist',
        appliedOn: null,
        link: '',
        source: '',
        place: '',
        posting: ''
      })
    )
    expect(bench.services.report.read(MARCH).applications).toEqual([])
  })
})

it.each([
  ['en-US', 'Letter'],
  ['es-MX', 'Letter'],
  ['fr-CA', 'Letter'],
  ['en', 'Letter'],
  ['en-GB', 'A4'],
  ['de', 'A4'],
  ['ja-JP', 'A4']
])('the paper of %s is %s', (locale, size) => {
  expect(paperSize(locale)).toBe(size)
})
