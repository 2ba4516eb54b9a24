import { expect, it } from 'vitest'
import { closingLine, countRun, readPlaywright, readVitest, sum } from './report.mjs'

const vitest = { numPassedTests: 3, numFailedTests: 0, numPendingTests: 1, numTodoTests: 1 }

it('counts a Vitest run', () => {
  expect(countRun(vitest, 0, readVitest)).toEqual({ passed: 3, failed: 0, skipped: 2 })
})

it('counts a Playwright run, a test that passed on a second try as passed', () => {
  const report = { stats: { expected: 4, unexpected: 1, flaky: 1, skipped: 0 } }
  expect(countRun(report, 1, readPlaywright)).toEqual({ passed: 5, failed: 1, skipped: 0 })
})

it('counts a run that failed without a failed test as one failure', () => {
  expect(countRun(vitest, 1, readVitest).failed).toBe(1)
})

it('counts a run without a report as one failure, whatever its exit code', () => {
  expect(countRun(undefined, 0, readVitest)).toEqual({ passed: 0, failed: 1, skipped: 0 })
})

it('closes with the line that CI reads', () => {
  const one = { passed: 300, failed: 0, skipped: 0 }
  expect(closingLine(sum([one, { passed: 12, failed: 0, skipped: 0 }]))).toBe(
    '312 passed, 0 failed'
  )
  expect(closingLine({ ...one, failed: 2, skipped: 4 })).toBe('300 passed, 2 failed, 4 skipped')
})
