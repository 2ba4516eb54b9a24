import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { test as base } from '../test'
import { Desktop, type DesktopParts } from './Desktop'

interface Fixtures {
  /** What this test's desktop has; a spec sets it with `test.use`. */
  parts: Partial<DesktopParts>
  /** A desktop of this test's own; the program started by `start` is on it. */
  desktop: Desktop
}

export const test = base.extend<Fixtures>({
  parts: [{}, { option: true }],

  desktop: async ({ parts }, provide) => {
    // The name of a socket may not be as long as Playwright's folders are.
    const folder = mkdtempSync(join(tmpdir(), 'afterword-desktop-'))
    const desktop = await Desktop.start(folder, parts)
    await provide(desktop)
    await desktop.stop()
    rmSync(folder, { recursive: true, force: true, maxRetries: 5 })
  },

  // The desktop comes first, so that it goes last.
  start: async ({ desktop, start }, provide, testInfo) => {
    await provide((options = {}) => start({ ...options, env: { ...desktop.env, ...options.env } }))
    if (testInfo.status !== testInfo.expectedStatus) {
      desktop.screenshot(testInfo.outputPath('desktop.png'))
    }
  }
})

export { expect } from '@playwright/test'
