import type { Page } from '@playwright/test'
import { ask } from '../ask'
import { findings } from '../findings'
import { Composer } from '../pages/Composer'
import { goTo } from '../pages/sections'
import { expect, test } from '../test'

// The day after an interview at noon in New York.
test.use({ now: '2026-03-04T16:00:00Z' })

/** Where the thank-you to Dana is written. */
async function logged(page: Page): Promise<string> {
  await ask(page, 'settings.change', { profile: { name: 'Maya Ellison', formality: 'hi' } })
  const { applicationId, interviewId } = await ask(page, 'interviews.log', {
    company: 'Northwind Traders',
    role: 'Staff Engineer',
    startLocal: '2026-03-03T13:00',
    timeZone: 'America/New_York',
    minutes: 60,
    round: 'First talk',
    kind: 'video',
    place: '',
    people: [{ name: 'Dana Whitfield', email: null, title: '', thankYou: 'wanted' }]
  })
  const { people } = await ask(page, 'interviews.read', { id: interviewId })
  return `#/letters/thank-you/${applicationId}?interview=${interviewId}&person=${people[0]?.id ?? 0}`
}

async function write(page: Page, letter: string): Promise<void> {
  await page.evaluate((to) => {
    location.hash = to
  }, letter)
}

async function openWording(page: Page): Promise<void> {
  await goTo(page, 'Settings')
  await page.getByRole('button', { name: 'Wording', exact: true }).click()
  await expect(page.getByRole('heading', { name: 'Sentences' })).toBeVisible()
}

test('a wording of their own writes the next letter, and can be taken back', async ({ start }) => {
  const { page } = await start()
  const letter = await logged(page)
  await openWording(page)
  expect(await findings(page)).toEqual([])

  await test.step('by keyboard, with what is wrong said beside the field', async () => {
    await page.getByRole('button', { name: /^Thanks for the time/ }).press('Enter')
    await expect(page.getByText('Many thanks for the time you gave me')).toBeVisible()
    await page.getByRole('button', { name: 'Add a wording' }).press('Enter')
    const field = page.getByRole('textbox', { name: 'Your wording' })
    await expect(field).toBeFocused()
    await page.keyboard.type('It was a pleasure to meet you {when}, and I thank you for it.')
    await page.keyboard.press('Control+Enter')
    await expect(page.getByRole('alert').filter({ hasText: 'Add {role}' })).toBeVisible()
    await expect(field).toBeFocused()
    expect(await findings(page)).toEqual([])
  })

  await test.step('shown on a letter while it is typed', async () => {
    const field = page.getByRole('textbox', { name: 'Your wording' })
    await field.fill('I thank you for your time {when} and for telling me about')
    await page.getByRole('button', { name: /^Insert \{role\}/ }).click()
    await page.keyboard.type('.')
    await expect(field).toHaveValue(
      'I thank you for your time {when} and for telling me about {role}.'
    )
    const dialog = page.getByRole('dialog')
    await expect(dialog).toContainText('about the Service Planner role at Larkfield Transit.')
    await expect(dialog).toContainText('In your letter to Dana Whitfield')
    await expect(dialog).toContainText(
      'I thank you for your time on Tuesday and for telling me about the Staff Engineer role at Northwind Traders.'
    )
    await page.keyboard.press('Enter')
    await expect(dialog).toBeHidden()
    await expect(page.getByRole('list', { name: 'Your wordings' })).toContainText(
      'I thank you for your time {when}'
    )
  })

  await test.step('removed, and back by Undo', async () => {
    await page.getByRole('button', { name: /^Remove: I thank you/ }).click()
    await expect(page.getByRole('list', { name: 'Your wordings' })).toBeHidden()
    await page.getByRole('button', { name: /^Undo/ }).last().click()
    await expect(page.getByRole('switch', { name: /^Use: I thank you/ })).toBeChecked()
  })

  await test.step('in the letter', async () => {
    await write(page, letter)
    await expect(new Composer(page).letter).toContainText('I thank you for your time on Tuesday')
  })
})

test('a template of their own is how the next letter goes', async ({ start }) => {
  const { page } = await start()
  const letter = await logged(page)
  await openWording(page)
  await page.getByRole('button', { name: 'New template from the built-in one' }).click()
  await page.getByRole('textbox', { name: 'Name' }).fill('Short and plain')
  const text = page.getByRole('textbox', { name: 'Template' })
  await expect(text).toHaveValue(/^\{thanks-for-time\}/)
  await text.fill('{thanks-for-time} {nothing}')
  const dialog = page.getByRole('dialog')
  await expect(dialog).toContainText('There is no piece {nothing} here.')
  await text.fill(
    '{thanks-for-time}\n\nI have read everything that {company} publishes.\n\n{interest} {offer}'
  )
  await expect(dialog).toContainText('I have read everything that Larkfield Transit publishes.')
  expect(await findings(page)).toEqual([])
  await dialog.getByRole('button', { name: /^Keep/ }).click()
  await expect(page.getByRole('radio', { name: 'Short and plain' })).toBeChecked()

  await write(page, letter)
  await expect(new Composer(page).letter).toContainText(
    'I have read everything that Northwind Traders publishes.'
  )
})
