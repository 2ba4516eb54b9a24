import type { ElectronApplication, Locator, Page } from '@playwright/test'

/** The small window in which something is jotted down. */
export class QuickNote {
  readonly kept: Locator
  readonly said: Locator
  readonly done: Locator

  private constructor(readonly page: Page) {
    this.kept = page.getByRole('status').first()
    this.said = page.getByRole('list', { name: 'Written so far' }).getByRole('listitem')
    this.done = page.getByRole('button', { name: /^Done/ })
  }

  /** From the menu of the program, as the shortcut and the tray do. */
  static async open(app: ElectronApplication): Promise<QuickNote> {
    const opened = app.waitForEvent('window')
    await app.evaluate(({ Menu }) => {
      const file = Menu.getApplicationMenu()?.items.find(({ label }) => label === '&File')
      file?.submenu?.items.find(({ label }) => label === 'Quick Note…')?.click()
    })
    const page = await opened
    await page.getByRole('button', { name: /^(Done|Log interview)/ }).waitFor()
    return new QuickNote(page)
  }

  /** The field of the sentence being finished. */
  sentence(words: string): Locator {
    return this.page.getByRole('textbox', { name: words, exact: true })
  }

  /** By keys that close the window, which may be gone before they are let go. */
  async leave(keys: string): Promise<void> {
    const closed = this.page.waitForEvent('close')
    await this.page.keyboard.press(keys).catch(() => undefined)
    await closed
  }

  /** Closes the window as its own button does. */
  async close(app: ElectronApplication): Promise<void> {
    const closed = this.page.waitForEvent('close')
    await app.evaluate(({ BrowserWindow }) => {
      BrowserWindow.getAllWindows()
        .find((window) => window.webContents.getURL().endsWith('quick.html'))
        ?.close()
    })
    await closed
  }
}
