/** What `npm run package:…` runs, on the project's own Node: `dir`, `deb` or `all`. */
import { ensureBuild } from '../lib/build.mjs'
import { runScript } from '../lib/children.mjs'
import { ensureElectron } from '../lib/electron.mjs'
import { Problem } from '../lib/problem.mjs'
import { say } from '../lib/say.mjs'
import { packFolder, packForOthers } from './packages.mjs'
import { packagesFolder } from './stage.mjs'

const kinds = { dir: packDir, deb: packDeb, all: packAll }

await runScript(async () => {
  const kind = process.argv[2]
  const pack = Object.hasOwn(kinds, kind) ? kinds[/** @type {keyof typeof kinds} */ (kind)] : null
  if (!pack) throw new Problem(`Say what to make: ${Object.keys(kinds).join(', ')}.`)
  const electron = await ensureElectron()
  await ensureBuild()
  await pack(electron)
})

/** @param {import('../lib/electron.mjs').Electron} electron */
async function packDir(electron) {
  say(`Packed: ${await packFolder(electron)}`)
}

/** @param {import('../lib/electron.mjs').Electron} electron */
async function packDeb(electron) {
  if (process.platform !== 'linux') throw new Problem('A .deb is made on Linux.')
  const { makeDeb } = await import('./deb.mjs')
  const folder = await packFolder(electron)
  say('Compressing …')
  say(`Packed: ${await makeDeb({ folder, to: packagesFolder })}`)
}

/** @param {import('../lib/electron.mjs').Electron} electron */
async function packAll(electron) {
  await packForOthers(electron)
  if (process.platform === 'linux') await packDeb(electron)
}
