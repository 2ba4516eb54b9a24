import type { Locator, Page } from '@playwright/test'
import { expect } from '@playwright/test'

/** The screen on which one letter is written. */
export class Composer {
  /** The text of the letter. */
  readonly letter: Locator
  readonly subject: Locator
  readonly notes: Locator
  readonly review: Locator
  /** Everybody of the panel. */
  readonly panel: Locator
  /** "Did you send it?" */
  readonly sent: Locator

  constructor(private readonly page: Page) {
    this.letter = page.getByRole('textbox', { name: 'Letter', exact: true })
    this.subject = page.getByRole('textbox', { name: 'Subject' })
    this.notes = page.getByRole('region', { name: 'Notes' })
    this.review = page.getByRole('region', { name: 'Review' })
    this.panel = page.getByRole('navigation', { name: 'Who you met' })
    this.sent = page.getByRole('dialog', { name: 'Did you send it?' })
  }

  /** The letter as it stands, line for line. */
  body(): Promise<string> {
    return this.letter.evaluate((box) =>
      Array.from(box.querySelectorAll('.cm-line'), (line) => line.textContent).join('\n')
    )
  }

  /** Puts the caret behind the last word and types there. */
  async addAtEnd(text: string): Promise<void> {
    await this.letter.click()
    await this.page.keyboard.press('ControlOrMeta+End')
    await this.page.keyboard.type(text)
  }

  /** A line of the review, by what it is about. */
  line(label: string | RegExp): Locator {
    return this.review.getByRole('listitem').filter({ hasText: label })
  }

  /** A note, by some of its words. */
  note(text: string): Locator {
    return this.notes.getByRole('listitem').filter({ hasText: text })
  }

  tab(name: string): Locator {
    return this.panel.getByRole('link', { name: new RegExp(name) })
  }

  async choose(action: string): Promise<void> {
    await this.page.getByRole('button', { name: 'More about this letter' }).click()
    await this.page.getByRole('menuitem', { name: action }).click()
  }

  /** By keyboard, by email, just now. */
  async markSent(): Promise<void> {
    await this.page.keyboard.press('ControlOrMeta+Enter')
    await this.sent.waitFor()
    await this.page.keyboard.press('Enter')
    await this.sent.waitFor({ state: 'hidden' })
  }

  async saved(): Promise<void> {
    await expect(this.page.getByText(/^Draft saved/)).toBeVisible()
  }
}
