import { findings } from '../findings'
import { ApplicationPage } from '../pages/ApplicationPage'
import { goTo } from '../pages/sections'
import { expect, test } from '../test'

test.use({ now: '2026-03-04T10:00:00Z' })

/** Dana was met yesterday and said by the 13th. */
async function withInterview(one: ApplicationPage): Promise<number> {
  const { interviewId, applicationId } = await one.ask('interviews.log', {
    company: 'Northwind Traders',
    role: 'Staff Engineer',
    startLocal: '2026-03-03T13:00',
    timeZone: 'Europe/London',
    minutes: 60,
    round: '',
    kind: 'panel',
    place: '',
    people: [
      { name: 'Dana Whitfield', email: 'dana@northwind.example', title: '', thankYou: 'wanted' }
    ]
  })
  await one.ask('promises.write', {
    interviewId,
    promise: { by: '2026-03-13', text: 'by the end of next week', personId: null }
  })
  return applicationId
}

test('an application is added with a company and a role, and applying again is noticed', async ({
  start
}) => {
  const { page } = await start()
  const one = new ApplicationPage(page)
  await one.added('Larkfield Transit', 'Planner')
  await goTo(page, 'Applications')
  await page.getByRole('button', { name: 'Add application' }).first().click()
  await one.add.getByLabel('Company').fill('larkfield  TRANSIT')
  await one.add.getByLabel('Role').fill('Planner')
  await expect(one.add).toContainText('You applied here on 10 Feb')

  // Closed and opened again, it is still there.
  await page.keyboard.press('Escape')
  await one.add.waitFor({ state: 'hidden' })
  await page.getByRole('button', { name: 'Add application' }).first().click()
  await expect(one.add.getByLabel('Company')).toHaveValue('larkfield  TRANSIT')
  await one.add.getByLabel('Role').fill('')
  await page.keyboard.press('Control+Enter')
  await expect(one.add.getByLabel('Role')).toHaveAccessibleDescription(/Write the role/)
  await one.add.getByLabel('Role').fill('Depot manager')
  await page.keyboard.press('Enter')
  await expect(page.getByRole('heading', { level: 1 })).toHaveText('larkfield TRANSIT')
  await expect(one.history).toContainText('Saved')
})

test('fields are changed where they stand, by keyboard alone, and taken back', async ({
  start
}) => {
  const { page } = await start()
  const one = new ApplicationPage(page)
  await one.open(await one.added('Larkfield Transit', 'Planner'))

  await (await one.edit('Place')).fill('Larkfield, 3 days on site')
  await page.keyboard.press('Enter')
  await expect(one.facts).toContainText('Larkfield, 3 days on site')
  await expect(one.facts.getByRole('button', { name: 'Edit place' })).toBeFocused()

  await (await one.edit('Salary')).fill('a lot')
  await page.keyboard.press('Enter')
  await expect(one.field('Salary')).toHaveAccessibleDescription(/Write it like/)
  await expect(one.field('Salary')).toHaveValue('a lot')
  await one.field('Salary').fill('44k-50k GBP a year')
  await expect(one.facts).toContainText('£44,000–50,000 a year')
  await page.keyboard.press('Enter')
  await expect(one.field('Salary')).toBeHidden()
  await expect(one.facts).toContainText('£44,000–50,000 a year')

  await (await one.edit('Source')).fill('nobody')
  await page.keyboard.press('Escape')
  await expect(one.facts).not.toContainText('nobody')

  await one.facts.getByRole('button', { name: 'Add tag' }).press('Enter')
  await one.facts.getByRole('combobox', { name: 'New tag' }).fill('transport, public')
  await page.keyboard.press('Enter')
  await expect(one.facts.getByRole('button', { name: 'Remove tag public' })).toBeVisible()

  await one.facts.getByRole('textbox', { name: 'Notes' }).fill('The depot moves in March.')
  await expect(one.facts).toContainText('only for you')
  await one.facts.getByRole('button', { name: 'Edit place' }).focus()
  await page.keyboard.press('Control+z')
  await expect(one.facts.getByRole('textbox', { name: 'Notes' })).toHaveValue('')
  await page.keyboard.press('Control+z')
  await expect(one.facts.getByRole('button', { name: 'Remove tag public' })).toBeHidden()
})

test('a change at the same time is not overwritten unasked', async ({ start }) => {
  const { page } = await start()
  const one = new ApplicationPage(page)
  const id = await one.added('Larkfield Transit', 'Planner')
  await one.open(id)
  await (await one.edit('Place')).fill('York')
  await one.ask('applications.change', {
    id,
    changes: { place: 'Leeds' },
    before: { place: '' }
  })
  await page.keyboard.press('Enter')
  await expect(one.facts).toContainText('The place was changed in the meantime. It is now “Leeds”.')
  await expect(one.field('Place')).toHaveValue('York')
  await one.facts.getByRole('button', { name: 'Keep mine' }).click()
  await expect(one.field('Place')).toBeHidden()
  await expect(one.facts).toContainText('York')
})

test('a posting of a million characters is kept, and twenty million are refused at once', async ({
  start
}) => {
  const { app, page } = await start()
  const one = new ApplicationPage(page)
  await one.open(await one.added('Larkfield Transit', 'Planner'))
  await one.facts.getByRole('button', { name: /^Posting text/ }).click()
  const posting = one.facts.getByRole('textbox', { name: 'Posting text' })

  await app.evaluate(({ clipboard }) => clipboard.writeText('bus '.repeat(5_000_000)))
  await posting.focus()
  await page.keyboard.press('Control+v')
  await expect(posting).toHaveAccessibleDescription(/20 million characters/, { timeout: 3000 })
  await expect(posting).toHaveValue('')

  await app.evaluate(({ clipboard }) => clipboard.writeText('bus '.repeat(250_000)))
  await page.keyboard.press('Control+v')
  await one.facts.getByRole('button', { name: 'Keep it' }).click()
  await expect(one.facts.getByRole('button', { name: /^Posting text/ })).toContainText(
    '250,000 words'
  )
})

test('a stage and a deleted application come back with undo', async ({ start }) => {
  const { page } = await start()
  const one = new ApplicationPage(page)
  await one.open(await withInterview(one))
  await one.moveTo('Ended: withdrawn')
  await expect(page.getByRole('button', { name: 'Stage: Withdrawn' })).toBeVisible()
  await page.keyboard.press('Control+z')
  await expect(page.getByRole('button', { name: 'Stage: Interviewing' })).toBeVisible()

  await page.getByRole('button', { name: 'More' }).click()
  await page.getByRole('menuitem', { name: 'Delete application' }).click()
  await expect(page.getByRole('heading', { level: 1 })).toHaveText('Applications')
  await page.keyboard.press('Control+z')
  await page.goBack()
  await expect(page.getByRole('heading', { level: 1 })).toHaveText('Northwind Traders')
  await expect(one.history).toContainText('Dana Whitfield')
})

test('hearing back moves the follow-up, leads to an offer and closes', async ({ start }) => {
  const { page } = await start()
  const one = new ApplicationPage(page)
  await one.open(await withInterview(one))
  await expect(one.history).toContainText('Waiting · by Fri 13 Mar')

  await one.hearBack()
  await page.keyboard.press('1')
  await page.keyboard.type('next Friday')
  await expect(one.heardBack).toContainText('follow up Mon 16 Mar')
  await one.heardBack.getByLabel('When will you hear more?').fill('25 March')
  await expect(one.heardBack).toContainText('follow up Thu 26 Mar')
  await expect(one.heardBack).toContainText('The note to Dana stays due until')
  await page.keyboard.press('Enter')
  await one.heardBack.waitFor({ state: 'hidden' })
  await expect(one.history).toContainText('Waiting · by Wed 25 Mar')
  await expect(one.history).toContainText('Heard back')

  await page.keyboard.press('Control+z')
  await expect(one.history).toContainText('Waiting · by Fri 13 Mar')
  await expect(one.history).not.toContainText('Heard back')

  await one.hearBack()
  await page.keyboard.press('3')
  await page.keyboard.type('by Tuesday')
  await page.keyboard.press('Enter')
  await expect(page.getByRole('button', { name: 'Stage: Offer' })).toBeVisible()
  await expect(one.facts).toContainText('10 Mar')

  await one.hearBack()
  await page.keyboard.press('4')
  await one.heardBack.getByLabel('In their words').fill('They chose <b>somebody</b> else.')
  await one.heardBack.getByRole('button', { name: 'Close it' }).click()
  await expect(page.getByRole('button', { name: 'Stage: Rejected' })).toBeVisible()
  await expect(one.history).toContainText('“They chose <b>somebody</b> else.”')
})

test('an invitation goes on to logging the interview', async ({ start }) => {
  const { page } = await start()
  const one = new ApplicationPage(page)
  await one.open(await withInterview(one))
  await one.hearBack()
  await page.keyboard.press('2')
  await one.heardBack.getByRole('button', { name: 'Log the interview' }).click()
  const log = page.getByRole('dialog', { name: 'Log interview' })
  await expect(log.getByLabel('Company')).toHaveValue(/Northwind Traders/)
})

test('script, right-to-left text and emoji are shown as text', async ({ start }) => {
  const { page } = await start()
  const one = new ApplicationPage(page)
  const company = '<script>alert(1)</script> שלום 🚌'
  await one.open(await one.added(company, '<img src=x onerror=alert(2)>'))
  await expect(page.getByRole('heading', { level: 1 })).toHaveText(company)
  await (await one.edit('Link')).fill('javascript:alert(3)')
  await page.keyboard.press('Enter')
  await expect(one.facts).toContainText('javascript:alert(3)')
  await expect(one.facts.getByRole('button', { name: 'javascript:alert(3)' })).toBeHidden()
  await expect(page.locator('img')).toHaveCount(0)
})

test('axe finds nothing on the page and in both dialogs', async ({ start }) => {
  const { page } = await start()
  const one = new ApplicationPage(page)
  const check = async (): Promise<void> => {
    expect(await findings(page)).toEqual([])
  }
  await one.open(await withInterview(one))
  await page.emulateMedia({ reducedMotion: 'reduce' })
  for (const look of ['light', 'dark'] as const) {
    await one.ask('settings.change', { look })
    await expect(page.locator('html')).toHaveClass(look === 'dark' ? /dark/ : /^(?!.*dark)/)
    await check()
    await one.edit('Salary')
    await check()
    await page.keyboard.press('Escape')
    await one.hearBack()
    await page.keyboard.press('1')
    await page.keyboard.type('next Friday')
    await check()
    await page.keyboard.press('Escape')
    await one.heardBack.waitFor({ state: 'hidden' })
  }
  await goTo(page, 'Applications')
  await page.getByRole('button', { name: 'Add application' }).first().click()
  await one.add.getByLabel('Company').fill('Northwind Traders')
  await expect(one.add).toContainText('Open it')
  await check()
})
