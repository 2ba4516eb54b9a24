/** `npm run torture`: hurts the data in every way we know of; arguments go to torture/run.ts. */
import { runScript } from './lib/children.mjs'
import { ensureDependencies } from './lib/dependencies.mjs'
import { runTool } from './lib/tool.mjs'

await runScript(async () => {
  await ensureDependencies()
  const { code } = await runTool('tsx', ['torture/run.ts', ...process.argv.slice(2)])
  return code
})
