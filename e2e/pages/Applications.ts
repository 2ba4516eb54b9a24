import { expect, type Locator, type Page } from '@playwright/test'
import { goTo } from './sections'

/** The board and the table of applications. */
export class Applications {
  readonly find: Locator
  readonly table: Locator
  readonly toast: Locator

  constructor(readonly page: Page) {
    this.find = page.getByRole('searchbox', { name: /^Find by/ })
    this.table = page.getByRole('grid', { name: 'Applications' })
    this.toast = page.getByRole('button', { name: 'Undo' })
  }

  async open(view: 'Board' | 'Table' = 'Board'): Promise<void> {
    await goTo(this.page, 'Applications')
    await this.page.getByRole('radio', { name: view }).check()
  }

  column(name: string): Locator {
    return this.page.getByRole('region', { name, exact: true })
  }

  /** The link of a card, which has the focus. */
  card(company: string): Locator {
    return this.page.locator('[data-card]', { hasText: company })
  }

  /** The companies of a column, top first. */
  async cardsOf(column: string): Promise<string[]> {
    return this.column(column).locator('[data-card] b').allTextContents()
  }

  /**
   * As by hand: press, move a little, move there, let go where the board shows that it would fall.
   * On a busy computer a driven mouse may run ahead of what it drags; then it lifts it once more.
   */
  async drag(company: string, to: { x: number; y: number }): Promise<void> {
    const { mouse } = this.page
    await expect(async () => {
      await mouse.up()
      const from = await middleOf(this.card(company))
      await mouse.move(from.x, from.y)
      await mouse.down()
      await mouse.move(from.x + 6, from.y + 6, { steps: 3 })
      await mouse.move(to.x, to.y, { steps: 12 })
      await mouse.move(to.x, to.y + 1)
      await expect(this.page.locator('.column .drop, .column.over')).toBeVisible({ timeout: 1_000 })
    }).toPass()
    await mouse.up()
  }

  /** The companies of the table, top first. */
  async rows(): Promise<string[]> {
    return this.table.getByRole('rowheader').allTextContents()
  }
}

async function middleOf(locator: Locator): Promise<{ x: number; y: number }> {
  const box = await locator.boundingBox()
  if (box === null) throw new Error('Not in sight')
  return { x: box.x + box.width / 2, y: box.y + box.height / 2 }
}

/** Adds applications in this order, so that the last one stands on top. */
export async function addApplications(
  page: Page,
  applications: readonly { company: string; role?: string; stage: string }[]
): Promise<void> {
  for (const { company, role = 'Analyst', stage } of applications) {
    await page.evaluate(
      async ([name, what, where]) => {
        const outcome = await window.afterword.request('applications.add', {
          company: name,
          role: what,
          stage: where as 'applied',
          appliedOn: null,
          link: '',
          source: '',
          place: '',
          posting: ''
        })
        if (!outcome.ok) throw new Error(JSON.stringify(outcome.error))
      },
      [company, role, stage] as const
    )
  }
}
