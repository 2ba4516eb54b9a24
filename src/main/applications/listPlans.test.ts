import { expect, it } from 'vitest'
import { openForTest } from '../testing'
import { LIST, NEXT_INTERVIEWS, PENDING } from './ApplicationListRepository'

it.each([
  // The one walk is that over the applications themselves: all of them are shown.
  ['all rows', LIST, ['SCAN a']],
  ['the next interviews', NEXT_INTERVIEWS, []],
  ['what is pending', PENDING, ['SCAN touchpoint USING COVERING INDEX touchpoint_lasting']]
])('%s walk through no table but what they show', (_, sql, walks) => {
  const { db } = openForTest('2026-03-03T20:00:00Z')
  const steps = db
    .prepare<{ now: number }, { detail: string }>(`EXPLAIN QUERY PLAN ${sql}`)
    .all({ now: 0 })
    .map(({ detail }) => detail)
  expect(
    steps.filter((step) => step.startsWith('SCAN') && !/^SCAN (picked|\(subquery)/.test(step))
  ).toEqual(walks)
})
