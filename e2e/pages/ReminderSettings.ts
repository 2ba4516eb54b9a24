import type { Locator, Page } from '@playwright/test'
import { goTo } from './sections'

/** Settings → Reminders, found as a person finds it. */
export class ReminderSettings {
  readonly from: Locator
  readonly to: Locator
  /** What will be said next. */
  readonly next: Locator
  /** The keys of the quick note. */
  readonly keys: Locator

  constructor(private readonly page: Page) {
    this.from = page.getByLabel('Quiet hours from')
    this.to = page.getByLabel('Quiet hours to')
    this.next = page.getByRole('complementary', { name: 'Next reminders' })
    this.keys = page.getByRole('button', { name: /^Keys of the quick note/ })
  }

  async open(): Promise<void> {
    await goTo(this.page, 'Settings')
    await this.page.getByRole('button', { name: 'Reminders' }).click()
  }

  switch(name: string): Locator {
    return this.page.getByRole('switch', { name, exact: true })
  }

  choice(name: string): Locator {
    return this.page.getByLabel(name, { exact: true })
  }

  /** One end of the quiet hours on the bar of the day. */
  handle(end: 'begin' | 'end'): Locator {
    return this.page.getByRole('slider', { name: `Quiet hours ${end}`, exact: true })
  }

  /** Drags an end of the quiet hours to this hour of the day. */
  async drag(end: 'begin' | 'end', hour: number): Promise<void> {
    const handle = this.handle(end)
    await handle.hover()
    const bar = await handle.locator('..').boundingBox()
    if (bar === null) throw new Error('The bar of the day is not shown.')
    await this.page.mouse.down()
    await this.page.mouse.move(bar.x + (bar.width * hour) / 24, bar.y + bar.height / 2, {
      steps: 4
    })
    await this.page.mouse.up()
  }
}
