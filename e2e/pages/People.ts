import type { Locator, Page } from '@playwright/test'
import { goTo } from './sections'

/** The people met, and the page of one of them. */
export class People {
  readonly search: Locator
  readonly list: Locator
  /** The page of the person who is chosen. */
  readonly person: Locator

  constructor(private readonly page: Page) {
    this.search = page.getByRole('searchbox', { name: 'Search people' })
    this.list = page.getByRole('listbox')
    this.person = page.getByRole('region', { name: 'Person', exact: true })
  }

  async open(): Promise<void> {
    await goTo(this.page, 'People')
    await this.list.waitFor()
  }

  row(name: string): Locator {
    return this.list.getByRole('option', { name })
  }

  /** Their page, by the list. */
  async choose(name: string): Promise<void> {
    await this.row(name).click()
    await this.person.getByRole('heading', { level: 2, name }).waitFor()
  }

  /** From the menu "More about this person". */
  async act(action: string): Promise<void> {
    await this.person.getByRole('button', { name: 'More about this person' }).click()
    await this.page.getByRole('menuitem', { name: action }).click()
  }

  /** Ctrl Z, with nothing being typed. */
  async undo(): Promise<void> {
    await this.page.getByRole('button', { name: /^Undo/ }).click()
  }
}
