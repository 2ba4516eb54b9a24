// @vitest-environment happy-dom
import { describe, expect, it } from 'vitest'
import { testEntry, testPerson, testTouchpoint } from '@renderer/ipc/testViews'
import { labelsThatFit, wordedMarks } from './labels'
import type { LaneMark, LaneMarks } from './marks'
import { interviewMark } from './upperLine'

const HOUR = 3_600_000
const DAY = 24 * HOUR
const now = Date.UTC(2025, 10, 26, 14)
const reader = { now, locale: 'en-GB', timeZone: 'Europe/London' }

function dueToday(): LaneMark {
  const person = testPerson({ touchpoint: testTouchpoint(now - 21 * HOUR) })
  return interviewMark(testEntry(now - 22 * HOUR, { id: 1, people: [person] }), now)
}
function ahead(days: number): LaneMark {
  return interviewMark(testEntry(now + days * DAY, { id: 2 }), now)
}
function flag(key: string, days: number): LaneMark {
  const touchpoint = {
    ...testTouchpoint(now + days * DAY),
    kind: 'follow-up' as const,
    lapsesAt: null
  }
  return { type: 'asking', key, at: touchpoint.opensAt, touchpoint, entry: null, is: 'waiting' }
}

const words = (marks: LaneMark[], dayWidth: number, waits: LaneMarks['waits'] = []) =>
  labelsThatFit(wordedMarks({ marks, waits }, reader), dayWidth).map((label) => label.words)

describe('words beside marks', () => {
  it('are whole where nothing stands after them', () => {
    expect(words([dueToday()], 24)).toEqual(['3 h left, best by 17:00'])
  })

  it('become shorter before the next mark of their line, and go where there is no room', () => {
    expect(words([dueToday(), ahead(6)], 24)).toEqual(['3 h left'])
    expect(words([dueToday(), ahead(2)], 24)).toEqual([])
  })

  it('do not mind what stands on the other line', () => {
    expect(words([dueToday(), flag('a', 3)], 24)).toContain('3 h left, best by 17:00')
  })

  it('never lie over a bar or over other words', () => {
    const wait = { from: now + 5 * DAY, to: now + 9 * DAY, isPromised: true, of: 'interview-1' }
    expect(words([flag('a', 3)], 24)).toHaveLength(1)
    expect(words([flag('a', 3)], 24, [wait])).toHaveLength(0)
    expect(words([flag('a', 3), flag('b', 3.1)], 24)).toHaveLength(1)
  })
})
