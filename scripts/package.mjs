/**
 * `npm run package:dir`: the app put together with Electron in dist/, unpacked. `npm run package:deb`: a
 * Debian package of it. `npm run package`: every package for this system.
 */
import { runScript } from './lib/children.mjs'
import { ensureDependencies } from './lib/dependencies.mjs'
import { projectRoot } from './lib/paths.mjs'
import { runOnProjectNode } from './lib/run.mjs'

await runScript(async () => {
  await ensureDependencies()
  const main = `${projectRoot}/scripts/packaging/main.mjs`
  const { code } = await runOnProjectNode(main, process.argv.slice(2))
  return code
})
