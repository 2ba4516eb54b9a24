/** `npm test`: every check, cheapest first; `npm test -- --only=lint,unit` for some of them. */
import { mkdtemp, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { runScript, throwIfInterrupted } from './lib/children.mjs'
import { ensureDependencies } from './lib/dependencies.mjs'
import { prepare } from './lib/prepare.mjs'
import { closingLine, sum } from './lib/report.mjs'
import { chosenSteps } from './lib/testSteps.mjs'

await runScript(async () => {
  const steps = chosenSteps(process.argv.slice(2))
  const onDesktop = process.platform === 'linux' && steps.some(({ name }) => name === 'desktop')
  await (onDesktop || steps.some(({ name }) => name === 'e2e' || name === 'packages')
    ? prepare({ forTests: true, onDesktop })
    : ensureDependencies())
  const reportFolder = await mkdtemp(join(tmpdir(), 'afterword-test-'))
  try {
    const results = []
    for (const step of steps) {
      const failed = results.filter(({ counts }) => counts.failed > 0).map(({ name }) => name)
      if (step.needs && failed.includes(step.needs)) results.push(leaveOut(step))
      else results.push(await runStep(step, reportFolder))
    }
    return conclude(results)
  } finally {
    await rm(reportFolder, { recursive: true, force: true })
  }
})

/**
 * @param {import('./lib/testSteps.mjs').Step} step
 * @param {string} reportFolder
 */
async function runStep({ name, run }, reportFolder) {
  console.log(`\n── ${name} ──`)
  const startedAt = performance.now()
  const outcome = await run(reportFolder).catch((error) => {
    console.error(error.name === 'Problem' ? error.message : error)
    return { counts: { passed: 0, failed: 1, skipped: 0 }, failures: [error.message] }
  })
  throwIfInterrupted()
  return { name, ...outcome, seconds: (performance.now() - startedAt) / 1000 }
}

/** @param {import('./lib/testSteps.mjs').Step} step */
function leaveOut({ name, needs }) {
  console.log(`\n── ${name}: not run, since ${needs} failed ──`)
  return { name, counts: { passed: 0, failed: 0, skipped: 1 }, failures: [], seconds: 0 }
}

/**
 * Prints the summary and gives the exit code. What failed is named once more at the end, where it
 * is still to be found under the output of all the steps; the last line is the one that CI reads.
 * @param {(import('./lib/report.mjs').Outcome & { name: string, seconds: number })[]} results
 */
function conclude(results) {
  for (const { name, failures } of results) {
    for (const failure of failures) console.log(`\nFAILED in ${name}: ${failure}`)
  }
  console.log('')
  for (const { name, counts, seconds } of results) {
    const verdict = counts.failed > 0 ? 'FAILED' : counts.passed > 0 ? 'ok' : 'not run'
    console.log(`${name.padEnd(8)}${verdict.padEnd(8)}${seconds.toFixed(1).padStart(7)} s`)
  }
  const total = sum(results.map(({ counts }) => counts))
  console.log(closingLine(total))
  return total.failed > 0 ? 1 : 0
}
