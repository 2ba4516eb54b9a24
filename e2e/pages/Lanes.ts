import type { Locator, Page } from '@playwright/test'

/** The timeline's lanes. */
export class Lanes {
  readonly grid: Locator
  /** What hangs on the mark that is pointed at or has the focus. */
  readonly card: Locator

  constructor(private readonly page: Page) {
    this.grid = page.getByRole('grid', { name: 'Applications over time' })
    this.card = page.locator('[popover].card')
  }

  async open(): Promise<void> {
    await this.page.getByRole('radio', { name: 'Lanes' }).check()
    await this.grid.getByRole('row').first().waitFor()
  }

  row(company: string): Locator {
    return this.grid.getByRole('row').filter({
      has: this.page.getByRole('rowheader', { name: company })
    })
  }

  /** A mark of an application, by how it is spoken of. */
  mark(company: string, name: string | RegExp): Locator {
    return this.row(company).getByRole('gridcell').getByRole('button', { name })
  }

  /** The companies from the top. */
  async order(): Promise<string[]> {
    return this.grid.getByRole('rowheader').locator('b').allTextContents()
  }

  /** Chooses from one of the menus over the lanes. */
  async choose(menu: RegExp, item: string): Promise<void> {
    await this.page.getByRole('button', { name: menu }).click()
    await this.page.getByRole('menuitem', { name: item }).click()
  }

  /** How wide a day is and how far the time was moved, px. */
  async measures(): Promise<{ day: number; pan: number }> {
    return this.grid.evaluate((grid) => {
      const plane = grid.querySelector('.plane') ?? grid
      return {
        day: parseFloat(getComputedStyle(grid).getPropertyValue('--dw')),
        pan: new DOMMatrix(getComputedStyle(plane).transform).e
      }
    })
  }
}
