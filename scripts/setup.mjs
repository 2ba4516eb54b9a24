/** `npm run setup`: dependencies, an Electron and its libraries. `--official` retries the official one. */
import { runScript } from './lib/children.mjs'
import { prepare } from './lib/prepare.mjs'
import { say } from './lib/say.mjs'

await runScript(async () => {
  const { kind, version, executable } = await prepare({
    retryOfficial: process.argv.includes('--official')
  })
  say(`Ready: Electron ${version} (${kind}) at ${executable}`)
})
