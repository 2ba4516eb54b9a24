import type { Locator, Page } from '@playwright/test'
import type { RouteName, RouteOutput, RouteRequest } from '../../src/shared/ipc/contract'
import { ask } from '../ask'

/** The page of one application, and the two dialogs about it. */
export class ApplicationPage {
  readonly facts: Locator
  readonly history: Locator
  readonly heardBack: Locator
  readonly add: Locator
  readonly toast: Locator

  constructor(private readonly page: Page) {
    this.facts = page.getByRole('complementary', { name: 'Facts' })
    this.history = page.getByRole('region', { name: 'History' })
    this.heardBack = page.getByRole('dialog', { name: 'What did they say?' })
    this.add = page.getByRole('dialog', { name: 'Add application' })
    this.toast = page.locator('[role="status"]')
  }

  /** Asks the main process as another window would. */
  async ask<N extends RouteName>(route: N, input: RouteRequest<N>): Promise<RouteOutput<N>> {
    return ask(this.page, route, input)
  }

  /** Adds one and answers with its id. */
  async added(company: string, role: string): Promise<number> {
    const { id } = await this.ask('applications.add', {
      company,
      role,
      stage: 'applied',
      appliedOn: '2026-02-10',
      link: '',
      source: '',
      place: '',
      posting: ''
    })
    return id
  }

  async open(id: number): Promise<void> {
    await this.page.evaluate((hash) => {
      location.hash = hash
    }, `#/applications/${id}`)
    await this.facts.waitFor()
  }

  field(name: string): Locator {
    return this.facts.getByRole('textbox', { name, exact: true })
  }

  /** Opens a field by keyboard alone. */
  async edit(name: string): Promise<Locator> {
    const pencil = this.facts.getByRole('button', {
      name: `Edit ${name.toLowerCase()}`,
      exact: true
    })
    await pencil.focus()
    await pencil.press('Enter')
    return this.field(name)
  }

  async moveTo(stage: string): Promise<void> {
    await this.page.getByRole('button', { name: /^Stage:/ }).click()
    await this.page.getByRole('menuitem', { name: stage }).click()
  }

  async hearBack(): Promise<void> {
    await this.page.getByRole('button', { name: 'Heard back' }).click()
    await this.heardBack.waitFor()
  }
}
