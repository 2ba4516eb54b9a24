import { readFile } from 'node:fs/promises'
import { join } from 'node:path'
import { ensureBuild } from './build.mjs'
import { runNpm } from './npm.mjs'
import { withRealApp } from './prepare.mjs'
import { Problem } from './problem.mjs'
import { outcomeOf, readPlaywright, readVitest } from './report.mjs'
import { runTool } from './tool.mjs'

/**
 * @typedef {import('./report.mjs').Outcome} Outcome
 * @typedef {{ name: string, needs?: string, run: (reportFolder: string) => Promise<Outcome> }} Step
 *   needs: the step without whose success it is not tried
 */

/** @type {Step[]} in the order of what they cost */
export const testSteps = [
  { name: 'lint', run: () => check('lint:code') },
  { name: 'format', run: () => check('lint:format') },
  { name: 'types', run: () => check('types') },
  { name: 'unit', run: unitTests },
  { name: 'torture', run: torture },
  { name: 'build', run: build },
  { name: 'e2e', needs: 'build', run: endToEndTests },
  { name: 'desktop', needs: 'build', run: desktopTests },
  { name: 'packages', needs: 'build', run: packagesTests }
]

/**
 * The steps that `--only=lint,types` names; all of them when it is not given.
 * @param {string[]} args
 * @returns {Step[]}
 * @throws {Problem} for an argument or a step that does not exist
 */
export function chosenSteps(args) {
  const stepNames = testSteps.map(({ name }) => name)
  const wanted = args.flatMap((argument) => {
    const [, list] = /^--only=(.+)$/.exec(argument) ?? []
    if (list === undefined)
      throw new Problem(`Unknown argument ${argument}. Usage: npm test -- --only=STEP,…`)
    return list.split(',')
  })
  const unknown = wanted.filter((name) => !stepNames.includes(name))
  if (unknown.length > 0) {
    throw new Problem(`No such step: ${unknown.join(', ')}. There are: ${stepNames.join(', ')}.`)
  }
  return wanted.length === 0 ? testSteps : testSteps.filter(({ name }) => wanted.includes(name))
}

/** @type {Outcome} */
const passedAsOne = { counts: { passed: 1, failed: 0, skipped: 0 }, failures: [] }

/**
 * A check that counts as one: a script of package.json.
 * @param {string} script
 * @returns {Promise<Outcome>}
 */
async function check(script) {
  const { code } = await runNpm(['run', '--silent', script])
  if (code === 0) return passedAsOne
  const counts = { passed: 0, failed: 1, skipped: 0 }
  return { counts, failures: [`npm run ${script} (exit code ${code})`] }
}

/**
 * The short form; `npm run torture` is the long one.
 * @param {string} reportFolder
 */
async function torture(reportFolder) {
  const file = join(reportFolder, 'torture.json')
  const { code } = await runTool('tsx', ['torture/run.ts', '--short', `--report=${file}`])
  return outcomeOf(await readReport(file), code, (outcome) => outcome)
}

/** @returns {Promise<Outcome>} */
async function build() {
  await ensureBuild()
  return passedAsOne
}

/** @param {string} reportFolder */
async function unitTests(reportFolder) {
  const file = join(reportFolder, 'vitest.json')
  const reporters = ['--reporter=default', '--reporter=json', `--outputFile.json=${file}`]
  const { code } = await runTool('vitest', ['run', ...reporters])
  return outcomeOf(await readReport(file), code, readVitest)
}

/** @param {string} reportFolder */
async function endToEndTests(reportFolder) {
  const file = join(reportFolder, 'playwright.json')
  const code = await runPlaywright('e2e/playwright.config.ts', ['--reporter=list,json'], {
    env: { PLAYWRIGHT_JSON_OUTPUT_FILE: file }
  })
  return outcomeOf(await readReport(file), code, readPlaywright)
}

/** @param {string} reportFolder */
async function desktopTests(reportFolder) {
  if (process.platform !== 'linux') {
    console.log('The desktop that these tests run on is one of Linux; left out here.')
    return { counts: { passed: 0, failed: 0, skipped: 1 }, failures: [] }
  }
  const file = join(reportFolder, 'desktop.json')
  const code = await runPlaywright('e2e/desktop.config.ts', ['--reporter=list,json'], {
    onDesktop: true,
    env: { PLAYWRIGHT_JSON_OUTPUT_FILE: file }
  })
  return outcomeOf(await readReport(file), code, readPlaywright)
}

/** @param {string} reportFolder */
async function packagesTests(reportFolder) {
  const file = join(reportFolder, 'packages.json')
  const code = await runPlaywright('e2e/packages.config.ts', ['--reporter=list,json'], {
    env: { PLAYWRIGHT_JSON_OUTPUT_FILE: file }
  })
  return outcomeOf(await readReport(file), code, readPlaywright)
}

/**
 * Runs Playwright's test runner against the built app in the real Electron.
 * @param {string} config
 * @param {string[]} args
 * @param {{ env?: NodeJS.ProcessEnv, onDesktop?: boolean }} [options] onDesktop: the tests make
 *   small desktops for themselves
 * @returns {Promise<number>} its exit code
 */
export function runPlaywright(config, args, { env = {}, onDesktop = false } = {}) {
  return withRealApp(
    async (appEnv) => {
      const playwright = { command: 'playwright', env: { ...appEnv, ...env } }
      return (await runTool('@playwright/test', ['test', '-c', config, ...args], playwright)).code
    },
    { onDesktop }
  )
}

/**
 * @param {string} file
 * @returns {Promise<unknown>} undefined when the runner ended before it wrote one
 */
async function readReport(file) {
  try {
    return JSON.parse(await readFile(file, 'utf8'))
  } catch {
    return undefined
  }
}
