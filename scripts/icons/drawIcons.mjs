import { readFile } from 'node:fs/promises'
import { join } from 'node:path'
import { Resvg } from '@resvg/resvg-js'
import png2icons from 'png2icons'
import { linuxSizes } from './sizes.mjs'
import { trayIcons } from './trayIcons.mjs'

/**
 * @typedef {{ path: string, bytes: Buffer }} Icon a file below resources/
 */

/** The folders that hold nothing but what is drawn. */
export const drawnFolders = ['tray', 'icon/linux']

/**
 * The picture without most of the margin that macOS wants around an icon. Windows and Linux set it
 * beside icons that fill their square, where it would look small.
 */
const CLOSE = { from: 'viewBox="0 0 512 512"', to: 'viewBox="24 24 464 464"' }

/**
 * Every icon of the program, on the three systems.
 * @param {string} folder of the pictures that they are drawn from
 * @returns {Promise<Icon[]>}
 */
export async function drawIcons(folder) {
  const app = await readFile(join(folder, 'app-icon.svg'), 'utf8')
  const close = app.replace(CLOSE.from, CLOSE.to)
  return [
    { path: 'app-icon.png', bytes: draw(app, 512) },
    { path: 'icon/app.icns', bytes: macIcon(draw(app, 1024)) },
    { path: 'icon/app.ico', bytes: windowsIcon(draw(close, 1024)) },
    ...linuxSizes.map((size) => ({
      path: `icon/linux/${size}x${size}.png`,
      bytes: draw(close, size)
    })),
    ...(await trayIcons(folder)).map(({ name, svg, size }) => ({
      path: `tray/${name}`,
      bytes: draw(svg, size)
    }))
  ]
}

/**
 * @param {string} svg
 * @param {number} size width and height in pixels
 * @returns {Buffer} a PNG
 */
function draw(svg, size) {
  return new Resvg(svg, { fitTo: { mode: 'width', value: size } }).render().asPng()
}

/** @param {Buffer} png */
function macIcon(png) {
  return made(png2icons.createICNS(png, png2icons.BICUBIC2, 0))
}

/** @param {Buffer} png */
function windowsIcon(png) {
  return made(png2icons.createICO(png, png2icons.BICUBIC2, 0, false, true))
}

/** @param {Buffer | null} icon */
function made(icon) {
  if (!icon) throw new Error('The icon could not be put together.')
  return icon
}
