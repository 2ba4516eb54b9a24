/** `npm run bench`: measures the built app in the real Electron; arguments go to bench/run.ts. */
import { runScript } from './lib/children.mjs'
import { withRealApp } from './lib/prepare.mjs'
import { runTool } from './lib/tool.mjs'

await runScript(() =>
  withRealApp(async (env) => {
    const { code } = await runTool('tsx', ['bench/run.ts', ...process.argv.slice(2)], { env })
    return code
  })
)
