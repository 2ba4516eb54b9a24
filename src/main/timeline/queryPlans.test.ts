import { describe, expect, it } from 'vitest'
import type { Db } from '../database'
import { openForTest } from '../testing'
import { EVERYTHING, type TimelineFilter } from '@shared/model/timelineViews'
import { COUNT_DUE, PICK_COMING, PICK_LATE, PICK_OVERDUE, PICK_TIMELY } from './DueRepository'
import { conditionsOf, valuesOf } from './FilterRepository'
import { askingsWhere, interviewsWhere, nextAskings, nextInterviews } from './ThreadIndexRepository'
import { NEXT_CHANGE } from './WakeUpRepository'

const NOW = '2026-03-04T19:00:00Z'
const ALL = { now: 0, endOfToday: 0, limit: 0 }

/** How SQLite means to answer, a line a step. */
function planOf(db: Db, sql: string, values: unknown = ALL): string[] {
  return db
    .prepare<[unknown], { detail: string }>(`EXPLAIN QUERY PLAN ${sql}`)
    .all(values)
    .map(({ detail }) => detail)
}

describe('what is due', () => {
  it.each([
    ['counted', COUNT_DUE],
    ['picked overdue', PICK_OVERDUE],
    ['picked in time', PICK_TIMELY],
    ['picked late', PICK_LATE]
  ])('is %s from two indexes alone, walking neither the lapsed nor the future', (_, sql) => {
    const { db } = openForTest(NOW)
    expect(planOf(db, sql).filter((step) => step.includes('touchpoint'))).toEqual([
      'SEARCH touchpoint USING COVERING INDEX touchpoint_lapsing (opens_at>? AND opens_at<?)',
      'SEARCH touchpoint USING COVERING INDEX touchpoint_lasting (due_at<?)'
    ])
  })

  it('and what comes next is the first entry of another that fits', () => {
    const { db } = openForTest(NOW)
    expect(planOf(db, PICK_COMING)).toEqual([
      'SEARCH touchpoint USING COVERING INDEX touchpoint_coming (due_at>?)'
    ])
  })
})

it('the next change is five steps into indexes', () => {
  const { db } = openForTest(NOW)
  const steps = planOf(db, NEXT_CHANGE).filter((step) => step.includes('touchpoint'))
  expect(
    steps.map((step) => step.replace(/^SEARCH touchpoint USING (COVERING )?INDEX /, ''))
  ).toEqual([
    'touchpoint_opening (opens_at>?)',
    'touchpoint_coming (due_at>?)',
    'touchpoint_overdue (overdue_at>?)',
    'touchpoint_lapse (lapses_at>?)',
    'touchpoint_snoozed (snoozed_until>?)'
  ])
})

describe('the whole thread in order', () => {
  const plan = (sql: string): string[] =>
    planOf(openForTest(NOW).db, sql, { ...valuesOf(EVERYTHING, 0), applications: '[]', limit: 0 })
  const all = conditionsOf(EVERYTHING)
  const filtered = (filter: Partial<TimelineFilter>) => conditionsOf({ ...EVERYTHING, ...filter })

  it('is read from indexes alone, in their order', () => {
    const interviews = plan(interviewsWhere(all, false)).filter((step) => !/^CORR/.test(step))
    expect(interviews.slice(0, 3)).toEqual([
      'SCAN i USING COVERING INDEX interview_by_start',
      'SEARCH interview_person USING PRIMARY KEY (interview_id=?)',
      'SEARCH t USING COVERING INDEX touchpoint_asking (interview_id=?)'
    ])
    // What they promised is looked for only where a message is pending.
    expect(interviews.slice(3).filter((step) => step.startsWith('SCAN'))).toEqual([])
    expect(plan(askingsWhere(all, false))[0]).toBe(
      'SCAN t USING COVERING INDEX touchpoint_pending_asking'
    )
  })

  it.each([
    ['interviews ahead', nextInterviews(all, 'ahead')],
    ['interviews behind', nextInterviews(all, 'behind')],
    ['messages ahead', nextAskings(all, 'ahead')],
    ['messages behind', nextAskings(all, 'behind')]
  ])('begins at now in an index: %s', (_, sql) => {
    expect(plan(sql)).toEqual([
      expect.stringMatching(
        /^SEARCH [it] USING COVERING INDEX (interview_by_start|touchpoint_pending_asking) \((starts|opens)_at[<>]\?\)$/
      )
    ])
  })

  it.each([
    ['some applications', all, true],
    ['a company', filtered({ company: 'Northwind' }), false],
    ['tags', filtered({ tags: ['rail'] }), false],
    ['a person', filtered({ personId: 1 }), false]
  ])('of %s walks through no table', (_, conditions, isOfSome) => {
    const steps = plan(interviewsWhere(conditions, isOfSome))
    expect(steps.filter((step) => /^SCAN (?!json_each)/.test(step))).toEqual([])
  })

  it.each([
    ['some applications', all, true],
    ['a person', filtered({ personId: 1 }), false]
  ])('messages of %s walk through no table', (_, conditions, isOfSome) => {
    const steps = plan(askingsWhere(conditions, isOfSome))
    expect(steps.filter((step) => /^SCAN (?!json_each)/.test(step))).toEqual([])
  })
})

/** Every statement that the services run while `work` does, with its plan. */
function plansDuring(work: (services: ReturnType<typeof openForTest>['services']) => void) {
  const { db, services } = openForTest(NOW)
  const asked: string[] = []
  const prepare = db.prepare.bind(db)
  Object.assign(db, {
    prepare: (sql: string) => {
      asked.push(sql)
      return prepare(sql)
    }
  })
  work(services)
  return asked
    .filter((sql) => sql.startsWith('SELECT'))
    .flatMap((sql) => {
      const names = [...sql.matchAll(/:(\w+)/g)].map(([, name = '']): [string, number] => [name, 0])
      const marks = Array.from(sql.matchAll(/\?/g), () => '[0]')
      const values: unknown = names.length > 0 ? Object.fromEntries(names) : marks
      return planOf({ prepare } as Db, sql, values).map((step) => ({ sql, step }))
    })
}

/** A walk through a whole table grows with the years; one through what was given or picked does not. */
const walks = ({ step }: { step: string }): boolean =>
  step.startsWith('SCAN') && !/^SCAN (json_each|picked|\(subquery)/.test(step)

describe('no table is walked through', () => {
  it.each([
    ['the home screen', (s) => s.timeline.read()],
    [
      'single items of the thread',
      (s) => {
        s.timeline.items([
          { type: 'interview', id: 1 },
          { type: 'asking', id: 1 }
        ])
      }
    ],
    ['everything of one application', (s) => s.history.ofApplication(1)],
    ['one interview', (s) => s.detailOf(1)]
  ] as [string, (services: ReturnType<typeof openForTest>['services']) => unknown][])(
    'for %s',
    (_, work) => {
      const plans = plansDuring(work)
      expect(plans.length).toBeGreaterThan(3)
      expect(plans.filter(walks)).toEqual([])
    }
  )
})
