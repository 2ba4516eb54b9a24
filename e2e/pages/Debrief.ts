import type { Locator, Page } from '@playwright/test'

/** The page of one interview. */
export class Debrief {
  readonly promise: Locator
  /** The day understood, and the follow-up that it leads to. */
  readonly understood: Locator

  constructor(private readonly page: Page) {
    this.promise = page.getByRole('textbox', {
      name: 'They said I would hear back, in their words'
    })
    this.understood = page.getByRole('group', { name: 'They said I would hear back' })
  }

  async open(company: string): Promise<void> {
    await this.page
      .getByRole('link', { name: new RegExp(`^${company}`) })
      .first()
      .click()
    await this.promise.waitFor()
  }

  /** From the menu "More about this interview". */
  async choose(action: string): Promise<void> {
    await this.page.getByRole('button', { name: 'More about this interview' }).click()
    await this.page.getByRole('menuitem', { name: action }).click()
  }
}
