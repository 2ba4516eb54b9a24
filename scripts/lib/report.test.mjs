import { join } from 'node:path'
import { describe, expect, it } from 'vitest'
import { projectRoot } from './paths.mjs'
import { closingLine, outcomeOf, readPlaywright, readVitest, sum } from './report.mjs'

const vitest = {
  numPassedTests: 3,
  numFailedTests: 0,
  numPendingTests: 1,
  numTodoTests: 1,
  testResults: [file('a.test.ts', 'passed', [test('works', 'passed')])]
}

describe('a Vitest run', () => {
  it('is counted', () => {
    expect(outcomeOf(vitest, 0, readVitest)).toEqual({
      counts: { passed: 3, failed: 0, skipped: 2 },
      failures: []
    })
  })

  it('names each test that failed, with the beginning of its message', () => {
    const stack = '    at check (a.test.ts:1:2)\n'
    const example = '{ seed: 1 }\n'.repeat(20)
    const message = `\u001b[31mError: Property failed\u001b[39m\n\n${stack}${example}`
    const tests = [test('works', 'passed'), test('group does not', 'failed', [message])]
    const report = {
      ...vitest,
      numFailedTests: 1,
      testResults: [file('src/a.test.ts', 'failed', tests)]
    }
    const { counts, failures } = outcomeOf(report, 1, readVitest)
    expect(counts.failed).toBe(1)
    expect(failures).toHaveLength(1)
    const [first, second, ...others] = (failures[0] ?? '').split('\n')
    expect(first).toBe(`${join('src', 'a.test.ts')} › group does not`)
    expect(second).toBe('    Error: Property failed')
    expect(others).toEqual(Array(11).fill('    { seed: 1 }'))
  })

  it('names a file that could not be read', () => {
    const testResults = [file('src/a.test.ts', 'failed', [], 'SyntaxError: no')]
    expect(outcomeOf({ ...vitest, testResults }, 1, readVitest)).toEqual({
      counts: { passed: 3, failed: 1, skipped: 2 },
      failures: [`${join('src', 'a.test.ts')}\n    SyntaxError: no`, 'exit code 1']
    })
  })
})

describe('a Playwright run', () => {
  const stats = { expected: 4, unexpected: 0, flaky: 1, skipped: 0 }

  it('counts a test that passed on a second try as passed', () => {
    expect(outcomeOf({ stats, suites: [] }, 0, readPlaywright)).toEqual({
      counts: { passed: 5, failed: 0, skipped: 0 },
      failures: []
    })
  })

  it('names each test that failed, in its groups', () => {
    const inner = { title: 'group', specs: [spec('goes wrong', false), spec('works', true)] }
    const suites = [{ title: 'tray.spec.ts', specs: [], suites: [inner] }]
    const report = { stats: { ...stats, unexpected: 1 }, suites }
    expect(outcomeOf(report, 1, readPlaywright)).toEqual({
      counts: { passed: 5, failed: 1, skipped: 0 },
      failures: ['tray.spec.ts › group › goes wrong\n    Expected: 1\n    Received: 2']
    })
  })

  it('names what failed outside the tests', () => {
    const errors = [{ message: 'No tests found' }]
    expect(outcomeOf({ stats, suites: [], errors }, 1, readPlaywright).failures).toEqual([
      'outside the tests\n    No tests found',
      'exit code 1'
    ])
  })

  /**
   * @param {string} title
   * @param {boolean} ok
   */
  function spec(title, ok) {
    const results = ok ? [{}] : [{ error: { message: 'Expected: 1\nReceived: 2' } }]
    return { title, file: 'tray.spec.ts', ok, tests: [{ results }] }
  }
})

it('counts a run that failed without a failed test as one failure', () => {
  const { counts, failures } = outcomeOf(vitest, 1, readVitest)
  expect(counts.failed).toBe(1)
  expect(failures).toEqual(['exit code 1'])
})

it('counts a run without a report as one failure, whatever its exit code', () => {
  expect(outcomeOf(undefined, 0, readVitest)).toEqual({
    counts: { passed: 0, failed: 1, skipped: 0 },
    failures: ['no report was written']
  })
})

it('closes with the line that CI reads', () => {
  const one = { passed: 300, failed: 0, skipped: 0 }
  expect(closingLine(sum([one, { passed: 12, failed: 0, skipped: 0 }]))).toBe(
    '312 passed, 0 failed'
  )
  expect(closingLine({ ...one, failed: 2, skipped: 4 })).toBe('300 passed, 2 failed, 4 skipped')
})

/**
 * @param {string} name
 * @param {string} status
 * @param {ReturnType<typeof test>[]} assertionResults
 */
function file(name, status, assertionResults, message = '') {
  return { name: join(projectRoot, name), status, message, assertionResults }
}

/**
 * @param {string} fullName
 * @param {string} status
 * @param {string[]} failureMessages
 */
function test(fullName, status, failureMessages = []) {
  return { fullName, status, failureMessages }
}
