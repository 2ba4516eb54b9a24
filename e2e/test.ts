import { test as base, type ElectronApplication, type Page } from '@playwright/test'
import { firstWindow, launch, type LaunchOptions } from './launch'

interface Afterword {
  app: ElectronApplication
  page: Page
}

/** Starts the app; see the fixture `start`. */
export type StartApp = (options?: Partial<LaunchOptions>) => Promise<Afterword>

interface Fixtures {
  /** The clock at the start; a spec sets it with `test.use`. */
  now: string | undefined
  timeZone: string
  dataDir: string
  /** Starts the app on this test's own data folder; it is closed, and kept for a look after a
   * failure, when the test ends. May be called again after closing. */
  start: StartApp
}

export const test = base.extend<Fixtures>({
  now: [undefined, { option: true }],
  timeZone: ['Europe/London', { option: true }],

  dataDir: async ({}, provide, testInfo) => {
    await provide(testInfo.outputPath('data'))
  },

  start: async ({ now, timeZone, dataDir }, provide, testInfo) => {
    const running: Afterword[] = []
    await provide(async (options = {}) => {
      const app = await launch({
        dataDir,
        timeZone,
        ...(now === undefined ? {} : { now }),
        ...options
      })
      await app.context().tracing.start({ screenshots: true, snapshots: true })
      const page = await firstWindow(app)
      const afterword = { app, page }
      running.push(afterword)
      app.once('close', () => running.splice(running.indexOf(afterword), 1))
      return afterword
    })
    const failed = testInfo.status !== testInfo.expectedStatus
    for (const [index, { app, page }] of [...running].entries()) {
      if (failed) {
        const picture = testInfo.outputPath(`failure-${index}.png`)
        await page.screenshot({ path: picture }).catch(() => undefined)
        await app.context().tracing.stop({ path: testInfo.outputPath(`trace-${index}.zip`) })
      }
      await app.close()
    }
  }
})

export { expect } from '@playwright/test'
