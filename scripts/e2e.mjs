/** `npm run test:e2e`: only the tests in the real Electron; arguments go to Playwright. */
import { runScript } from './lib/children.mjs'
import { runPlaywright } from './lib/testSteps.mjs'

await runScript(() => runPlaywright('e2e/playwright.config.ts', process.argv.slice(2)))
