import { isAbsolute, relative } from 'node:path'
import { stripVTControlCharacters } from 'node:util'
import { projectRoot } from './paths.mjs'

/**
 * @typedef {{ passed: number, failed: number, skipped: number }} Counts
 * @typedef {{ counts: Counts, failures: string[] }} Outcome
 *   failures: what failed, each its name and the first lines of its message
 */

/**
 * What a test runner's report says. A runner that failed without naming a failed test (it crashed,
 * a file did not load), or left no report, counts as one failure.
 * @template Report
 * @param {Report | undefined} report what its JSON reporter wrote; undefined when it wrote nothing
 * @param {number} exitCode
 * @param {(report: Report) => Outcome} read
 * @returns {Outcome}
 */
export function outcomeOf(report, exitCode, read) {
  if (report === undefined) {
    return { counts: { passed: 0, failed: 1, skipped: 0 }, failures: ['no report was written'] }
  }
  const { counts, failures } = read(report)
  if (exitCode === 0 || counts.failed > 0) return { counts, failures }
  return { counts: { ...counts, failed: 1 }, failures: [...failures, `exit code ${exitCode}`] }
}

/**
 * @param {{ numPassedTests: number, numFailedTests: number, numPendingTests: number,
 *   numTodoTests?: number, testResults: { name: string, status: string, message: string,
 *   assertionResults: { fullName: string, status: string, failureMessages: string[] }[] }[]
 *   }} report
 * @returns {Outcome}
 */
export function readVitest(report) {
  const counts = {
    passed: report.numPassedTests,
    failed: report.numFailedTests,
    skipped: report.numPendingTests + (report.numTodoTests ?? 0)
  }
  const failures = report.testResults.flatMap(({ name, status, message, assertionResults }) => {
    const failed = assertionResults.filter((test) => test.status === 'failed')
    if (failed.length === 0 && status === 'failed') return [failure(name, '', message)]
    return failed.map(({ fullName, failureMessages }) =>
      failure(name, fullName, failureMessages.join('\n'))
    )
  })
  return { counts, failures }
}

/**
 * A test that passed only on a second try is counted as passed; Playwright's own output names it.
 * @param {{ stats: { expected: number, unexpected: number, flaky: number, skipped: number },
 *   suites: Suite[], errors?: { message?: string }[] }} report
 * @returns {Outcome}
 */
export function readPlaywright({ stats, suites, errors = [] }) {
  const counts = {
    passed: stats.expected + stats.flaky,
    failed: stats.unexpected,
    skipped: stats.skipped
  }
  const outside = errors.map(({ message = 'no message' }) =>
    failure('outside the tests', '', message)
  )
  return { counts, failures: [...suites.flatMap((suite) => failuresIn(suite)), ...outside] }
}

/**
 * @typedef {{ title: string, suites?: Suite[], specs?: { title: string, file: string, ok: boolean,
 *   tests: { results: { error?: { message?: string } }[] }[] }[] }} Suite
 */

/**
 * @param {Suite} suite
 * @param {string[]} above the titles of the groups it is in
 * @returns {string[]}
 */
function failuresIn({ suites = [], specs = [] }, above = []) {
  const here = specs
    .filter(({ ok }) => !ok)
    .map(({ title, file, tests }) => {
      const errors = tests.flatMap(({ results }) => results.flatMap(({ error }) => error ?? []))
      const messages = errors.map(({ message = '' }) => message).join('\n')
      return failure(file, [...above, title].join(' › '), messages)
    })
  return [...here, ...suites.flatMap((inner) => failuresIn(inner, [...above, inner.title]))]
}

/** As much of a message as names the example that failed. */
const MESSAGE_LINES = 12
const isOfStack = /^\s+at /

/**
 * @param {string} file
 * @param {string} test its name; empty when the file as a whole failed
 * @param {string} message
 */
function failure(file, test, message) {
  const name = isAbsolute(file) ? relative(projectRoot, file) : file
  const lines = stripVTControlCharacters(message)
    .split('\n')
    .filter((line) => line.trim() !== '' && !isOfStack.test(line))
    .slice(0, MESSAGE_LINES)
    .map((line) => `    ${line.slice(0, 1000)}`)
  return [test === '' ? name : `${name} › ${test}`, ...lines].join('\n')
}

/**
 * @param {Counts[]} all
 * @returns {Counts}
 */
export function sum(all) {
  return all.reduce(
    (total, counts) => ({
      passed: total.passed + counts.passed,
      failed: total.failed + counts.failed,
      skipped: total.skipped + counts.skipped
    }),
    { passed: 0, failed: 0, skipped: 0 }
  )
}

/** @param {Counts} counts */
export function closingLine({ passed, failed, skipped }) {
  const line = `${passed} passed, ${failed} failed`
  return skipped > 0 ? `${line}, ${skipped} skipped` : line
}
