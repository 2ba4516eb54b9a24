import type { Page } from '@playwright/test'
import { ask } from '../ask'
import { findings } from '../findings'
import { goTo } from '../pages/sections'
import { expect, test } from '../test'

/** The day after the panel. */
test.use({ now: '2025-11-25T14:00:00Z' })

/** Letters to Dana (a draft that was typed over) and Priya (sent), about the same panel. */
async function withLetters(page: Page): Promise<void> {
  const somebody = (name: string) => ({ name, email: null, title: '', thankYou: 'wanted' }) as const
  const { interviewId, applicationId } = await ask(page, 'interviews.log', {
    company: 'Larkfield Transit',
    role: 'Service Planner',
    startLocal: '2025-11-24T17:30',
    timeZone: 'Europe/London',
    minutes: 60,
    round: 'Panel',
    kind: 'panel',
    place: '',
    people: [somebody('Dana Whitfield'), somebody('Priya Raman')]
  })
  const { people } = await ask(page, 'interviews.read', { id: interviewId })
  for (const { id: personId, name } of people) {
    const occasion = { kind: 'thank-you', applicationId, interviewId, personId } as const
    const { letter } = await ask(page, 'letters.open', occasion)
    const { id, revision } = letter
    const [first] = name.split(' ')
    const body = `Dear ${first ?? ''},\n\nThank you for the tour of Quarry Street.\n\nBest regards,\nMaya`
    await ask(page, 'letters.save', { id, revision, subject: `To ${first ?? ''}`, body })
    if (name !== 'Priya Raman') continue
    await ask(page, 'touchpoints.markSent', { ...occasion, way: 'linkedin', sentAt: null })
  }
}

test('a letter is found by its words, read, and brought back to how it was begun', async ({
  start
}) => {
  const { page } = await start()
  await withLetters(page)
  await goTo(page, 'Letters')
  const list = page.getByRole('listbox', { name: 'Letters' })
  await expect(list.getByRole('option')).toHaveCount(2)
  expect(await findings(page)).toEqual([])

  await page.keyboard.press('/')
  await page.keyboard.type('quarry larkfield dana')
  await expect(list.getByRole('option')).toHaveCount(1)
  await page.keyboard.press('Enter')
  const letter = page.getByRole('region', { name: 'Letter to Dana Whitfield' })
  await expect(letter).toContainText('the tour of Quarry Street')

  await page.getByRole('button', { name: 'First draft' }).click()
  await expect(letter).not.toContainText('the tour of Quarry Street')
  await letter.getByLabel('Compare').check()
  await expect(letter.getByRole('insertion').first()).toBeVisible()
  expect(await findings(page)).toEqual([])

  await letter.getByRole('button', { name: 'Restore' }).click()
  await expect(page.getByText('Restored.')).toBeVisible()
  await expect(letter).not.toContainText('Quarry Street')
  await page.getByRole('button', { name: 'Undo' }).click()
  await expect(letter).toContainText('the tour of Quarry Street')
})

test('a letter that was sent is kept as it was, until it was not sent after all', async ({
  start
}) => {
  const { page } = await start()
  await withLetters(page)
  await goTo(page, 'Letters')
  await page.getByRole('radio', { name: /^Sent/ }).check({ force: true })
  await page.getByRole('option', { name: 'Priya Raman' }).click()
  const about = page.getByRole('complementary', { name: 'About this letter' })
  await expect(about).toContainText('linkedin')
  await expect(about).toContainText('Kept as it was sent.')
  await page.getByRole('button', { name: 'First draft' }).click()
  await expect(page.getByRole('button', { name: 'Restore' })).toHaveCount(0)

  await page.getByRole('button', { name: 'More about this letter' }).click()
  await page.getByRole('menuitem', { name: 'Not sent after all' }).click()
  await expect(page.getByRole('link', { name: /^Write/ })).toBeVisible()
})

test('a draft is written on by one key, or discarded and taken back', async ({ start }) => {
  const { page } = await start()
  await withLetters(page)
  await goTo(page, 'Letters')
  await page.getByRole('option', { name: 'Dana Whitfield' }).click()
  await page.getByRole('button', { name: 'More about this letter' }).click()
  await page.getByRole('menuitem', { name: 'Discard draft' }).click()
  await expect(page.getByRole('option', { name: 'Dana Whitfield' })).toHaveCount(0)
  await page.getByRole('button', { name: 'Undo' }).click()
  await page.getByRole('option', { name: 'Dana Whitfield' }).click()
  await page.keyboard.press('w')
  await expect(page.getByRole('heading', { level: 1, name: 'Larkfield Transit' })).toBeVisible()
})

test('what a letter is signed with, and the dictionary, are set in the settings', async ({
  start
}) => {
  const { page } = await start()
  await goTo(page, 'Settings')
  await page.getByRole('textbox', { name: 'Your name Closes' }).fill('Maya Ellison')
  await page.getByRole('textbox', { name: 'Phone' }).fill('+44 20 7946 0000')
  await page.getByRole('textbox', { name: 'Links' }).fill('maya.example\n\n')
  await page.getByRole('textbox', { name: 'Email' }).fill('maya at example')
  await page.getByRole('textbox', { name: 'Email' }).blur()
  await expect(page.getByText('This address looks incomplete')).toBeVisible()
  await page.getByRole('textbox', { name: 'Email' }).fill('maya@ellison.example')
  await expect(page.getByText('This address looks incomplete')).toBeHidden()
  await page.getByRole('radio', { name: 'British' }).check({ force: true })
  await page.getByRole('textbox', { name: 'Your dictionary' }).fill('headway')
  await page.keyboard.press('Enter')
  await page.getByRole('button', { name: 'Remove headway' }).click()
  await expect(page.getByRole('button', { name: 'Remove headway' })).toHaveCount(0)
  await page.getByRole('button', { name: 'Undo' }).click()
  await expect(page.getByRole('button', { name: 'Remove headway' })).toBeVisible()
  expect(await findings(page)).toEqual([])

  const profile = await page.evaluate(async () => {
    const settings = await window.afterword.request('settings.change', {})
    return settings.ok ? settings.data.profile : null
  })
  expect(profile).toEqual({
    name: 'Maya Ellison',
    email: 'maya@ellison.example',
    phone: '+44 20 7946 0000',
    links: ['maya.example'],
    english: 'GB',
    formality: 'hi'
  })
})
