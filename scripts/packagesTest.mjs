/** `npm run test:packages`: only the tests of what is packed; arguments go to Playwright. */
import { runScript } from './lib/children.mjs'
import { runPlaywright } from './lib/testSteps.mjs'

await runScript(() => runPlaywright('e2e/packages.config.ts', process.argv.slice(2)))
