import { readFile } from 'node:fs/promises'
import { join } from 'node:path'

/** Both are drawn in black; the words after `icon-` name the look of the bar that they are for. */
const INK = '#000'
const looks = { light: '#1F2426', dark: '#FBF8F1' }

/** Width of the smallest one in pixels. */
const BASE = 16

/** Windows shows the one made for the screen's scale, so that none is blurred. */
const scales = { '': 1, '@1.25x': 1.25, '@1.5x': 1.5, '@2x': 2, '@3x': 3 }

/**
 * Linux is given one picture and scales it itself: twice the 22 px that most panels have.
 */
const LINUX = 44

/**
 * What stands in the tray: template images for macOS (`iconTemplate.png`, `iconTemplateDue.png`), one for
 * a light and one for a dark bar on Windows (`icon-light.png`, `icon-light-due.png` …) and Linux
 * (`linux-light.png` …).
 * @param {string} folder of the pictures that they are drawn from
 * @returns {Promise<{ name: string, svg: string, size: number }[]>} size in pixels
 */
export async function trayIcons(folder) {
  const plain = await readFile(join(folder, 'tray-icon.svg'), 'utf8')
  const due = await readFile(join(folder, 'tray-icon-due.svg'), 'utf8')
  return [
    ...template('iconTemplate', plain),
    ...template('iconTemplateDue', due),
    ...Object.entries(looks).flatMap(([look, ink]) => [
      ...inEachScale(`icon-${look}`, inked(plain, ink)),
      ...inEachScale(`icon-${look}-due`, inked(due, ink)),
      { name: `linux-${look}.png`, svg: inked(plain, ink), size: LINUX },
      { name: `linux-${look}-due.png`, svg: inked(due, ink), size: LINUX }
    ])
  ]
}

/**
 * @param {string} name
 * @param {string} svg
 */
function template(name, svg) {
  return [
    { name: `${name}.png`, svg, size: BASE },
    { name: `${name}@2x.png`, svg, size: 2 * BASE }
  ]
}

/**
 * @param {string} name
 * @param {string} svg
 */
function inEachScale(name, svg) {
  return Object.entries(scales).map(([suffix, scale]) => ({
    name: `${name}${suffix}.png`,
    svg,
    size: BASE * scale
  }))
}

/**
 * Only what is painted changes its colour, not the mask of the due icon.
 * @param {string} svg
 * @param {string} ink
 */
function inked(svg, ink) {
  const painted = svg.lastIndexOf('</mask>') + 1
  return svg.slice(0, painted) + svg.slice(painted).replaceAll(`fill="${INK}"`, `fill="${ink}"`)
}
