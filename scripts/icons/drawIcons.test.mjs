import { existsSync } from 'node:fs'
import { readFile } from 'node:fs/promises'
import { join } from 'node:path'
import { beforeAll, expect, it } from 'vitest'
import { projectRoot } from '../lib/paths.mjs'
import { drawIcons } from './drawIcons.mjs'

const resources = join(projectRoot, 'resources')
let icons = []

beforeAll(async () => {
  icons = await drawIcons(join(resources, 'icon'))
})

const widthOf = (png) => png.readUInt32BE(16)
const find = (path) => icons.find((icon) => icon.path === path).bytes

it('draws every icon that is kept, in the size it is kept in', async () => {
  for (const { path, bytes } of icons) {
    const file = join(resources, path)
    expect(existsSync(file), `${path} is missing: npm run icons`).toBe(true)
    if (path.endsWith('.png')) expect(widthOf(await readFile(file)), path).toBe(widthOf(bytes))
  }
})

it('gives each tray icon a larger one for dense screens', () => {
  for (const name of ['iconTemplate', 'iconTemplateDue', 'icon-light', 'icon-dark-due']) {
    expect(widthOf(find(`tray/${name}.png`))).toBe(16)
    expect(widthOf(find(`tray/${name}@2x.png`))).toBe(32)
  }
})

it('shows another picture on a dark bar than on a light one, and where something is due', () => {
  const looks = ['light', 'dark', 'light-due', 'dark-due'].map((look) =>
    find(`tray/icon-${look}.png`).toString('base64')
  )
  expect(new Set(looks).size).toBe(looks.length)
})

it('makes icons of the kinds that macOS and Windows read', () => {
  expect(find('icon/app.icns').toString('latin1', 0, 4)).toBe('icns')
  expect([...find('icon/app.ico').subarray(0, 4)]).toEqual([0, 0, 1, 0])
})
