/** `npm start`: prepares what is missing, builds what has changed, and runs the app. */
import { ensureBuild } from './lib/build.mjs'
import { runScript } from './lib/children.mjs'
import { demandDisplay } from './lib/display.mjs'
import { projectRoot } from './lib/paths.mjs'
import { prepare, runsAsRoot } from './lib/prepare.mjs'
import { run } from './lib/run.mjs'
import { say } from './lib/say.mjs'

await runScript(async () => {
  demandDisplay('npm start')
  const { executable } = await prepare()
  await ensureBuild()
  if (runsAsRoot()) say('Running as root: without Chromium’s sandbox (--no-sandbox).')
  const sandbox = runsAsRoot() ? ['--no-sandbox'] : []
  const { code } = await run(executable, [...sandbox, projectRoot, ...process.argv.slice(2)])
  return code
})
