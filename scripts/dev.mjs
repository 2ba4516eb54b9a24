/** `npm run dev`: the app with live reload; what follows `--` goes to the app. */
import { forgetBuild } from './lib/build.mjs'
import { runScript } from './lib/children.mjs'
import { demandDisplay } from './lib/display.mjs'
import { prepare, runsAsRoot } from './lib/prepare.mjs'
import { say } from './lib/say.mjs'
import { runTool } from './lib/tool.mjs'

await runScript(async () => {
  demandDisplay('npm run dev')
  const { executable } = await prepare()
  await forgetBuild()
  if (runsAsRoot()) say('Running as root: without Chromium’s sandbox (--no-sandbox).')
  const sandbox = runsAsRoot() ? ['--noSandbox'] : []
  const { code } = await runTool(
    'electron-vite',
    ['dev', '--watch', ...sandbox, '--', ...process.argv.slice(2)],
    { env: { ELECTRON_EXEC_PATH: executable } }
  )
  return code
})
