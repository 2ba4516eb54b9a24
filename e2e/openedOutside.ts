import type { ElectronApplication } from '@playwright/test'

/** Stands where the programs of this computer would be: answers what was opened, and opens nothing. */
export async function openedOutside(app: ElectronApplication): Promise<() => Promise<string[]>> {
  await app.evaluate(({ shell }) => {
    const opened: string[] = []
    Object.assign(globalThis, { opened })
    shell.openExternal = (url: string) => {
      opened.push(url)
      return Promise.resolve()
    }
    shell.openPath = (path: string) => {
      opened.push(path)
      return Promise.resolve('')
    }
  })
  return () => app.evaluate(() => (globalThis as unknown as { opened: string[] }).opened)
}
