import type { Locator, Page } from '@playwright/test'

export interface PersonText {
  name: string
  email?: string
  title?: string
  thankYou?: 'not-wanted'
}

export interface InterviewText {
  company: string
  role: string
  /** 'YYYY-MM-DD' */
  day: string
  /** 'HH:MM' */
  start: string
  /** What is typed to find the zone, such as "New York". */
  zone?: string
  minutes: string
  kind: 'Phone' | 'Video' | 'On site' | 'Panel' | 'Task' | 'Other'
  round?: string
  place?: string
  people: readonly PersonText[]
}

/** The dialog in which an interview is logged, as a person fills it. */
export class LogDialog {
  readonly dialog: Locator

  constructor(private readonly page: Page) {
    this.dialog = page.getByRole('dialog', { name: 'Log interview' })
  }

  async open(): Promise<void> {
    await this.page
      .getByRole('button', { name: /^Log interview/ })
      .first()
      .click()
    await this.dialog.waitFor()
  }

  async fill(interview: InterviewText): Promise<void> {
    await this.dialog.getByLabel('Company').fill(interview.company)
    await this.dialog.getByLabel('Role').fill(interview.role)
    await this.dialog.getByLabel('Day').fill(interview.day)
    await this.dialog.getByLabel('Starts at').fill(interview.start)
    await this.dialog.getByLabel('Minutes, any number').fill(interview.minutes)
    if (interview.zone !== undefined) await this.chooseZone(interview.zone)
    await this.dialog.getByText(interview.kind, { exact: true }).click()
    if (interview.round !== undefined) await this.dialog.getByLabel('Round').fill(interview.round)
    if (interview.place !== undefined) {
      await this.dialog.getByLabel('Place or link').fill(interview.place)
    }
    for (const [index, person] of interview.people.entries())
      await this.addPerson(index + 1, person)
  }

  async chooseZone(typed: string): Promise<void> {
    const zone = this.dialog.getByRole('combobox', { name: 'Time zone' })
    await zone.click()
    await zone.fill(typed)
    await this.page.getByRole('option').first().click()
  }

  async log(): Promise<void> {
    await this.submit()
    await this.dialog.waitFor({ state: 'hidden' })
  }

  async submit(): Promise<void> {
    await this.dialog.getByRole('button', { name: /^Log interview/ }).click()
  }

  /** Typed by keyboard alone: Tab from field to field, Enter for one more person. */
  private async addPerson(position: number, person: PersonText): Promise<void> {
    const name = this.dialog.getByLabel(`Name of person ${position}`)
    if (!(await name.isVisible())) {
      await this.dialog.getByLabel(`Title of person ${position - 1}`).press('Enter')
    }
    await name.fill(person.name)
    await this.dialog.getByLabel(`Email of person ${position}`).fill(person.email ?? '')
    await this.dialog.getByLabel(`Title of person ${position}`).fill(person.title ?? '')
    if (person.thankYou === 'not-wanted') {
      await this.dialog.getByRole('switch', { name: `Thank-you for ${person.name}` }).click()
    }
  }
}
