import { describe, expect, it } from 'vitest'
import { need, openForTest, panel, type Bench } from '../testing'
import type { Occasion } from '@shared/model/occasion'

/** Logs an interview of an hour that ends at this instant, with one person. */
function interviewEnding(bench: Bench, at: string, company = 'Northwind'): number {
  const startLocal = new Date(Date.parse(at) - 3_600_000).toISOString().slice(0, 16)
  return need(
    bench.services.interviews.log(
      panel({
        company,
        startLocal,
        timeZone: 'UTC',
        people: [{ name: `Ann of ${company}`, email: null, title: '', thankYou: 'wanted' }]
      })
    )
  ).interviewId
}

/** The follow-up of this interview's only person. */
function followUpOf(bench: Bench, interviewId: number): Occasion {
  const detail = bench.services.detailOf(interviewId)
  const person = detail?.people[0]
  if (!detail || !person) throw new Error('An interview without anybody')
  const { applicationId } = detail
  return { kind: 'follow-up', applicationId, interviewId, personId: person.id }
}

describe('what is due', () => {
  it('holds overdue follow-ups, last calls, what is due by tonight, what is late; the rest comes next', () => {
    // 14:00 on a Wednesday in New York.
    const bench = openForTest('2026-03-04T19:00:00Z')
    interviewEnding(bench, '2026-03-04T18:00:00Z', 'Due tomorrow')
    interviewEnding(bench, '2026-03-03T22:00:00Z', 'Due tonight')
    interviewEnding(bench, '2026-03-02T23:00:00Z', 'Last call')
    interviewEnding(bench, '2026-02-27T19:00:00Z', 'Late')
    const lapsed = interviewEnding(bench, '2026-02-10T19:00:00Z', 'Lapsed')
    need(bench.services.actions.skip(followUpOf(bench, lapsed)))
    const asked = interviewEnding(bench, '2026-02-20T19:00:00Z', 'Overdue')
    const { applicationId, personId } = followUpOf(bench, asked)
    need(
      bench.services.actions.skip({
        kind: 'thank-you',
        applicationId,
        interviewId: asked,
        personId
      })
    )
    interviewEnding(bench, '2026-03-06T19:00:00Z', 'Ahead')

    const { due, coming } = bench.services.timeline.read()
    expect(due.map(({ application }) => application.company)).toEqual([
      'Overdue',
      'Last call',
      'Due tonight',
      'Late'
    ])
    expect(due[1]).toMatchObject({
      person: { name: 'Ann of Last call' },
      touchpoint: { dueAt: Date.parse('2026-03-03T23:00:00Z') }
    })
    expect(coming).toMatchObject({
      company: 'Due tomorrow',
      count: 1,
      dueAt: Date.parse('2026-03-05T18:00:00Z')
    })
  })

  it('draws the line at the user’s own midnight', () => {
    const ending = '2026-03-04T06:30:00Z' // due 01:30 on Thursday in New York, 22:30 on Wednesday in Los Angeles
    for (const [zone, expected] of [
      ['America/New_York', 0],
      ['America/Los_Angeles', 1]
    ] as const) {
      const bench = openForTest('2026-03-04T19:00:00Z', zone)
      interviewEnding(bench, ending)
      expect(bench.services.timeline.read().due).toHaveLength(expected)
    }
  })

  it('leaves out what is snoozed until its time comes', () => {
    const bench = openForTest('2026-03-04T19:00:00Z')
    const interviewId = interviewEnding(bench, '2026-03-03T20:00:00Z')
    const person = bench.services.detailOf(interviewId)?.people[0]
    bench.db
      .prepare(
        `INSERT INTO snooze (kind, application_id, interview_id, person_id, snoozed_at, until)
         SELECT 'thank-you', application_id, id, ?, ?, ? FROM interview WHERE id = ?`
      )
      .run(
        person?.id,
        Date.parse('2026-03-04T18:00:00Z'),
        Date.parse('2026-03-04T19:30:00Z'),
        interviewId
      )
    need(
      bench.services.interviewChanges.setThankYou({
        interviewId,
        personId: person?.id ?? 0,
        thankYou: 'wanted'
      })
    )
    expect(bench.services.timeline.read().due).toEqual([])
    bench.clock.freezeAt(Date.parse('2026-03-04T19:31:00Z'))
    expect(bench.services.timeline.read().due).toHaveLength(1)
  })

  it('counts all the messages of the interview that comes next', () => {
    const bench = openForTest('2026-03-03T18:30:00Z')
    const people = ['Ann', 'Bo', 'Cy'].map((name) => ({
      name,
      email: null,
      title: '',
      thankYou: name === 'Cy' ? ('not-wanted' as const) : ('wanted' as const)
    }))
    need(bench.services.interviews.log(panel({ people })))
    expect(bench.services.timeline.read().coming).toMatchObject({ count: 2 })
  })
})
