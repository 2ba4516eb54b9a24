import { existsSync } from 'node:fs'
import { join } from 'node:path'
import { expect, it } from 'vitest'
import { isDarkBar } from './isDarkBar'
import { trayPicture } from './trayPicture'

const PICTURES = join(import.meta.dirname, '../../../../resources/tray')

const cases = (['darwin', 'win32', 'linux'] as const).flatMap((platform) =>
  [true, false].flatMap((isDark) => [true, false].map((hasDue) => ({ platform, isDark, hasDue })))
)

it.each(cases)('there is a picture for %j', ({ hasDue, ...ground }) => {
  expect(existsSync(join(PICTURES, trayPicture(ground, hasDue)))).toBe(true)
})

it('what is due shows in the icon, and the bar’s colour where the system does not see to it', () => {
  const shown = cases.map(({ hasDue, ...ground }) => trayPicture(ground, hasDue))
  // A Mac colours its two itself.
  expect(new Set(shown).size).toBe(2 + 4 + 4)
})

it.each([
  ['linux', 'GNOME', false, undefined, true],
  ['linux', 'ubuntu:GNOME', false, undefined, true],
  ['linux', 'XFCE', false, undefined, false],
  ['linux', 'KDE', true, undefined, true],
  ['linux', undefined, false, undefined, false],
  ['win32', undefined, false, true, true],
  ['win32', undefined, true, false, false]
] as const)('on %s with %s the bar’s colour is known', (platform, desktop, windows, bars, dark) => {
  const env = desktop === undefined ? {} : { XDG_CURRENT_DESKTOP: desktop }
  const colours = {
    shouldUseDarkColors: windows,
    ...(bars === undefined ? {} : { shouldUseDarkColorsForSystemIntegratedUI: bars })
  }
  expect(isDarkBar(platform, env, colours)).toBe(dark)
})
