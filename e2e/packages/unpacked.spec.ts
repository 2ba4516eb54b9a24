import { existsSync, readdirSync, readFileSync, statSync } from 'node:fs'
import { join } from 'node:path'
import { expect, test } from '@playwright/test'
import { readFuses, shippedFusesByName } from '../../scripts/packaging/fuses.mjs'
import { licencesOf } from '../../scripts/packaging/notices.mjs'
import { partsOf } from '../../scripts/packaging/packages.mjs'
import { isStandIn } from '../../scripts/packaging/stage.mjs'
import { Archive } from './archive'
import { packedFolder } from './pack'

const resources = (): string => partsOf(packedFolder()).resources
const archive = (): Archive => new Archive(join(resources(), 'app.asar'))

test('19: the program has its fuses set, all that this Electron knows', async () => {
  const { WasmTrapHandlers, ...older } = shippedFusesByName
  const onStandIn = isStandIn(process.env['AFTERWORD_ELECTRON'] ?? '')
  expect(await readFuses(partsOf(packedFolder()).fused)).toEqual(
    onStandIn ? older : { ...older, WasmTrapHandlers }
  )
})

test('the archive holds the app and nothing else of the project', () => {
  const tops = new Set(archive().files.map((path) => path.split('/').slice(0, 2).join('/')))
  const modules = [...tops].filter((path) => path.startsWith('node_modules/')).sort()
  expect([...tops].filter((path) => !path.startsWith('node_modules/')).sort()).toEqual([
    'out/main',
    'out/preload',
    'out/renderer',
    'package.json',
    'resources/app-icon.png',
    'resources/tray'
  ])
  expect(modules).toContain('node_modules/better-sqlite3')
  expect(archive().files.filter((path) => /\.(map|ts|vue|test\.\w+)$/.test(path))).toEqual([])
})

test('what is packed names itself, its entry and its desktop file', () => {
  const project = JSON.parse(readFileSync('package.json', 'utf8')) as Record<string, unknown>
  const packed = JSON.parse(archive().read('package.json')) as Record<string, unknown>
  expect(packed).toMatchObject({
    productName: 'Afterword',
    version: project['version'],
    main: project['main'],
    desktopName: 'afterword.desktop'
  })
  expect(archive().files).toContain(packed['main'])
})

test('beside the archive lie only native modules, and no app of anybody else’s', () => {
  const around = readdirSync(resources()).sort()
  expect(around.filter((name) => name === 'app' || name === 'default_app.asar')).toEqual([])
  const unpacked = join(resources(), 'app.asar.unpacked')
  const files = readdirSync(unpacked, { recursive: true, encoding: 'utf8' }).filter((path) =>
    statSync(join(unpacked, path)).isFile()
  )
  expect(files).toHaveLength(1)
  expect(files[0]).toMatch(/better-sqlite3.*\.node$/)
})

test('the licences of everything bundled are in it, each with its text', async () => {
  const notices = readFileSync(join(resources(), 'THIRD-PARTY-NOTICES.md'), 'utf8')
  const licences = await licencesOf()
  const names = licences.map(({ name }) => name)
  // A module, a worker, fonts, icons, the native driver: each comes in by another way.
  for (const name of [
    'zod',
    '@vue/runtime-core',
    'harper.js',
    '@fontsource-variable/inter',
    '@fontsource-variable/newsreader',
    '@iconify-json/lucide',
    'better-sqlite3'
  ]) {
    expect(names).toContain(name)
  }
  for (const { name, version, text } of licences) {
    expect(notices).toContain(`## ${name} ${version}`)
    expect(text ?? '', `${name} has no text of its licence`).toMatch(/\w{3}/)
  }
  const electrons = process.platform === 'darwin' ? resources() : packedFolder()
  for (const file of ['LICENSE.electron.txt', 'LICENSES.chromium.html']) {
    expect(existsSync(join(electrons, file)), file).toBe(true)
  }
})
