/**
 * `npm run icons`: draws every icon of the program from the three pictures in resources/icon. To be run
 * after a change of one of them; what it draws is kept in the repository.
 */
import { mkdir, rm, writeFile } from 'node:fs/promises'
import { dirname, join } from 'node:path'
import { runScript } from './lib/children.mjs'
import { ensureDependencies } from './lib/dependencies.mjs'
import { projectRoot } from './lib/paths.mjs'
import { say } from './lib/say.mjs'

await runScript(async () => {
  await ensureDependencies()
  // Imported late: it needs the dependencies.
  const { drawIcons, drawnFolders } = await import('./icons/drawIcons.mjs')
  const resources = join(projectRoot, 'resources')
  for (const folder of drawnFolders)
    await rm(join(resources, folder), { recursive: true, force: true })
  const icons = await drawIcons(join(resources, 'icon'))
  for (const { path, bytes } of icons) {
    const file = join(resources, path)
    await mkdir(dirname(file), { recursive: true })
    await writeFile(file, bytes)
  }
  say(`Drew ${icons.length} icons.`)
})
