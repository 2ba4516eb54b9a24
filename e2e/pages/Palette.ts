import { expect, type Locator, type Page } from '@playwright/test'

/** The search, as somebody uses it who never takes the hands from the keyboard. */
export class Palette {
  readonly field: Locator
  readonly dialog: Locator
  readonly status: Locator

  constructor(private readonly page: Page) {
    this.dialog = page.getByRole('dialog', { name: 'Search' })
    this.field = this.dialog.getByRole('combobox')
    this.status = this.dialog.getByRole('status')
  }

  async open(): Promise<void> {
    await this.page.keyboard.press('Control+k')
    await expect(this.field).toBeFocused()
  }

  /** The rows of one group, such as 'Notes'. */
  rows(group: string): Locator {
    return this.dialog.getByRole('group', { name: group }).getByRole('option')
  }

  /** The row that Enter opens. */
  get chosen(): Locator {
    return this.dialog.getByRole('option', { selected: true })
  }

  async close(): Promise<void> {
    await this.page.keyboard.press('Escape')
    await this.dialog.waitFor({ state: 'hidden' })
  }
}
