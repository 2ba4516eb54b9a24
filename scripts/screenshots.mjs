/** `npm run screenshots`: pictures of the real app; arguments go to Playwright. */
import { runScript } from './lib/children.mjs'
import { runPlaywright } from './lib/testSteps.mjs'

await runScript(() => runPlaywright('e2e/screenshots.config.ts', process.argv.slice(2)))
