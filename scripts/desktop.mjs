/** `npm run test:desktop`: only the tests on a small real desktop; arguments go to Playwright. */
import { runScript } from './lib/children.mjs'
import { runPlaywright } from './lib/testSteps.mjs'

await runScript(() =>
  runPlaywright('e2e/desktop.config.ts', process.argv.slice(2), { onDesktop: true })
)
