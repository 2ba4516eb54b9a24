import { createHash } from 'node:crypto'
import { existsSync } from 'node:fs'
import { mkdir, readdir, readFile, rm, writeFile } from 'node:fs/promises'
import { dirname, join } from 'node:path'
import { projectRoot } from './paths.mjs'
import { Problem } from './problem.mjs'
import { say } from './say.mjs'
import { runTool } from './tool.mjs'

const sourceFolders = ['src', 'resources']
const sourceFiles = /^(electron\.vite\.config\.ts|package(-lock)?\.json|tsconfig.*\.json)$/
const stampFile = join(projectRoot, 'out/.afterword-build')

/**
 * Builds the app into out/ unless what is there was built from the same sources.
 * @throws {Problem} when the build fails
 */
export async function ensureBuild() {
  const sources = await fingerprint(projectRoot)
  if ((await builtFrom()) === sources) return
  await forgetBuild()
  say('Building …')
  const { code, output } = await runTool('electron-vite', ['build'], { quiet: true })
  if (code !== 0) throw new Problem(`The build failed.\n${output.trim()}`)
  await mkdir(dirname(stampFile), { recursive: true })
  await writeFile(stampFile, sources)
}

/** Says that out/ no longer holds a whole build, before something else is written there. */
export function forgetBuild() {
  return rm(stampFile, { force: true })
}

/** @returns {Promise<string | undefined>} the fingerprint of what out/ was built from */
async function builtFrom() {
  const { main } = JSON.parse(await readFile(join(projectRoot, 'package.json'), 'utf8'))
  if (!existsSync(join(projectRoot, main))) return undefined
  return readFile(stampFile, 'utf8').catch(() => undefined)
}

/**
 * Changes whenever a file that the build reads is added, removed, renamed or edited.
 * @param {string} root
 */
export async function fingerprint(root) {
  const hash = createHash('sha256')
  for (const path of await buildInputs(root)) {
    hash
      .update(`${path}\0`)
      .update(await readFile(join(root, path)))
      .update('\0')
  }
  return hash.digest('hex')
}

/** @param {string} root */
async function buildInputs(root) {
  const atTop = (await readdir(root)).filter((name) => sourceFiles.test(name))
  const within = await Promise.all(
    sourceFolders.map(async (folder) => {
      const entries = await readdir(join(root, folder), { recursive: true, withFileTypes: true })
      return entries
        .filter((entry) => entry.isFile())
        .map((entry) => join(entry.parentPath, entry.name).slice(root.length + 1))
    })
  )
  return [...atTop, ...within.flat()].sort()
}
