/**
 * `npm run -s scenario -- due|promise|letter|review`: reads scenarios from standard input, one JSON object a line,
 * and prints what the product's own rules make of each, one JSON object a line.
 */
import { runScript } from './lib/children.mjs'
import { ensureDependencies } from './lib/dependencies.mjs'
import { runTool } from './lib/tool.mjs'

await runScript(async () => {
  await ensureDependencies()
  const { code } = await runTool('tsx', ['scripts/scenario/main.ts', ...process.argv.slice(2)])
  return code
})
