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
  /** The city, as one types it: "New York". */
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
  readonly when: Locator
  readonly who: Locator

  constructor(private readonly page: Page) {
    this.dialog = page.getByRole('dialog', { name: 'Log interview' })
    this.when = this.dialog.getByLabel('When', { exact: true })
    this.who = this.dialog.getByRole('combobox', { name: 'Who you will meet', exact: true })
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
    const { day, start, zone = '', minutes } = interview
    await this.when.fill(`${day} ${start} ${zone}, ${minutes} min`)
    await this.dialog.getByText(interview.kind, { exact: true }).click()
    if (interview.round !== undefined) await this.dialog.getByLabel('Round').fill(interview.round)
    if (interview.place !== undefined) {
      await this.dialog.getByLabel('Place or link').fill(interview.place)
    }
    for (const person of interview.people) await this.addPerson(person)
  }

  /** The person's token, which opens what is known of them. */
  person(name: string): Locator {
    return this.dialog.getByRole('button', { name: new RegExp(`^${name}.*change$`) })
  }

  async log(): Promise<void> {
    await this.submit()
    await this.dialog.waitFor({ state: 'hidden' })
  }

  async submit(): Promise<void> {
    await this.dialog.getByRole('button', { name: /^Log interview/ }).click()
  }

  /** Typed in one line, as it stands in an invitation. */
  private async addPerson({ name, title, email, thankYou }: PersonText): Promise<void> {
    await this.who.fill(
      [name, title && `– ${title}`, email && `<${email}>`].filter(Boolean).join(' ')
    )
    await this.who.press('Enter')
    if (thankYou !== 'not-wanted') return
    await this.person(name).click()
    await this.dialog.getByRole('switch', { name: `Thank-you for ${name}` }).click()
    await this.dialog.getByRole('button', { name: 'Done', exact: true }).click()
  }
}
