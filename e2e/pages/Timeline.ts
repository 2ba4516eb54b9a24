import { expect, type Locator, type Page } from '@playwright/test'

/** The timeline's agenda. */
export class Timeline {
  readonly agenda: Locator
  readonly thread: Locator

  constructor(private readonly page: Page) {
    this.agenda = page.locator('.agenda')
    this.thread = page.getByRole('region', { name: 'Interviews by day' })
  }

  /** The card of what is due, by its title. */
  card(name: string | RegExp): Locator {
    return this.page.getByRole('region', { name: 'Due' }).getByRole('article', { name })
  }

  /** An interview, or a message on its own day, by how its name begins: the company, or the kind. */
  entry(begin: string): Locator {
    return this.thread.getByRole('article', { name: new RegExp(`^${begin}`) })
  }

  /** The chips on the thread that say this. */
  chip(words: string | RegExp): Locator {
    return this.thread.locator('button[aria-haspopup="menu"]').filter({ hasText: words })
  }

  /** Opens a menu and chooses from it. */
  async choose(button: Locator, ...items: string[]): Promise<void> {
    await button.click()
    for (const item of items) await this.page.getByRole('menuitem', { name: item }).click()
  }

  /** "Did you send it?" Just now, by email. */
  async confirmSent(): Promise<void> {
    const dialog = this.page.getByRole('dialog', { name: 'Did you send it?' })
    await expect(dialog.getByRole('button', { name: /^Mark as sent/ })).toBeFocused()
    await this.page.keyboard.press('Enter')
    await expect(dialog).toBeHidden()
  }

  /** Undo by the toast; the one before it has gone by then. */
  async undo(): Promise<void> {
    const button = this.page.getByRole('button', { name: /^Undo/ })
    await expect(button).toHaveCount(1)
    await button.click()
  }
}
