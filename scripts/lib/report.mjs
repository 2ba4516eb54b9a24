/**
 * @typedef {{ passed: number, failed: number, skipped: number }} Counts
 */

/**
 * The counts of a test run. A runner that failed without naming a failed test (it crashed, a file
 * did not load), or left no report, counts as one failure.
 * @param {unknown} report what its JSON reporter wrote; undefined when it wrote nothing
 * @param {number} exitCode
 * @param {(report: any) => Counts} read
 * @returns {Counts}
 */
export function countRun(report, exitCode, read) {
  if (report === undefined) return { passed: 0, failed: 1, skipped: 0 }
  const counts = read(report)
  return exitCode !== 0 && counts.failed === 0 ? { ...counts, failed: 1 } : counts
}

/**
 * @param {{ numPassedTests: number, numFailedTests: number, numPendingTests: number,
 *   numTodoTests?: number }} report
 * @returns {Counts}
 */
export function readVitest(report) {
  return {
    passed: report.numPassedTests,
    failed: report.numFailedTests,
    skipped: report.numPendingTests + (report.numTodoTests ?? 0)
  }
}

/**
 * A test that passed only on a second try is counted as passed; Playwright's own output names it.
 * @param {{ stats: { expected: number, unexpected: number, flaky: number, skipped: number } }} report
 * @returns {Counts}
 */
export function readPlaywright({ stats }) {
  return { passed: stats.expected + stats.flaky, failed: stats.unexpected, skipped: stats.skipped }
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
