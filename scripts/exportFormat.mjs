/**
 * `npm run export-format`: writes what the code says of the export's format into the documents, the
 * JSON schema and the tables in docs/export-format.md. To be run after every change of the format.
 */
import { runScript } from './lib/children.mjs'
import { ensureDependencies } from './lib/dependencies.mjs'
import { runTool } from './lib/tool.mjs'

await runScript(async () => {
  await ensureDependencies()
  const { code } = await runTool('tsx', ['scripts/exportFormat/main.ts'])
  return code
})
