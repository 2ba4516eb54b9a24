import Database from 'better-sqlite3'
import type { Page } from '@playwright/test'
import { dataFile, moveClock } from '../launch'
import { Debrief } from '../pages/Debrief'
import { LogDialog, type InterviewText } from '../pages/LogDialog'
import { goTo } from '../pages/sections'
import { Timeline } from '../pages/Timeline'
import { expect, test } from '../test'

const INTERVIEW: InterviewText = {
  company: 'Northwind Traders',
  role: 'Staff Engineer',
  day: '2026-03-03',
  start: '13:00',
  minutes: '60',
  kind: 'Panel',
  round: 'Panel interview',
  people: [{ name: 'Dana Whitfield', title: 'Engineering Manager', thankYou: 'not-wanted' }]
}

async function log(page: Page, change: Partial<InterviewText> = {}): Promise<void> {
  const dialog = new LogDialog(page)
  await dialog.open()
  await dialog.fill({ ...INTERVIEW, ...change })
  await dialog.log()
}

/** By the toast; the one before it has gone by then. */
async function undo(page: Page): Promise<void> {
  const button = page.getByRole('button', { name: /^Undo/ })
  await expect(button).toHaveCount(1)
  await button.click()
}

test.describe('a promise', () => {
  // A Tuesday evening in London; the interview was at noon in New York.
  test.use({ now: '2026-03-03T20:00:00Z' })

  test('is understood, waited for, followed up and moved by what they answer', async ({
    start
  }) => {
    const { app, page } = await start()
    const debrief = new Debrief(page)
    const card = new Timeline(page).card('Follow up with Dana Whitfield, Northwind Traders')
    const timeline = new Timeline(page)

    await test.step('typed as it was said', async () => {
      await log(page, { zone: 'New York' })
      await debrief.promise.fill('by the end of next week')
      await expect(debrief.understood).toContainText('by Fri 13 Mar')
      await expect(debrief.understood).toContainText('follow up Mon 16 Mar')
      await expect(page.getByLabel('That is by')).toHaveValue('2026-03-13')
    })

    await test.step('its follow-up waits for the day, and says why', async () => {
      await goTo(page, 'Timeline')
      await expect(timeline.chip('Waiting · reply promised by Fri 13 Mar')).toHaveCount(2)
      await expect(page.getByText('Nothing due.')).toContainText(
        'Next is a follow-up with Northwind Traders, on Mon 16 Mar.'
      )
      const chip = timeline.entry('Follow-up, Northwind Traders').getByRole('button').first()
      await chip.click()
      await expect(page.getByRole('menu')).toHaveAccessibleDescription(
        'They said by Fri 13 Mar; follow up the next working day.'
      )
      await page.keyboard.press('Escape')
      await expect(page.getByRole('menu')).toBeHidden()
      await expect(chip).toBeFocused()
    })

    await test.step('it comes due at nine there, not earlier', async () => {
      await moveClock(app, '2026-03-16T12:59:00Z')
      await expect(page.getByText('Now 12:59')).toBeVisible()
      await expect(card).toHaveCount(0)
      await moveClock(app, '2026-03-16T13:00:30Z')
      await expect(card).toContainText('Due today · 8 h left')
      await expect(card.getByRole('link', { name: 'Write to Dana Whitfield' })).toBeVisible()
    })

    await test.step('snoozed, and taken back', async () => {
      await card.getByRole('button', { name: /^Snooze/ }).click()
      await page.getByRole('menuitem', { name: 'This evening' }).click()
      await expect(page.getByText('Snoozed until 18:00').first()).toBeVisible()
      await expect(card).toHaveCount(0)
      await undo(page)
      await expect(card).toBeVisible()
    })

    await test.step('sent, so the second one waits', async () => {
      await card.getByRole('button', { name: 'Mark sent to Dana Whitfield' }).click()
      await timeline.confirmSent()
      await expect(page.getByText('Marked as sent to Dana')).toBeVisible()
      await expect(card).toHaveCount(0)
      await expect(timeline.chip('Sent 13:00')).toBeVisible()
      await expect(timeline.chip('Follow up Mon 23 Mar')).toBeVisible()
    })

    await test.step('they answer with a new day, which moves it', async () => {
      await debrief.open('Northwind Traders')
      await page.getByRole('button', { name: 'Heard back' }).click()
      const dialog = page.getByRole('dialog', { name: 'What did they say?' })
      await dialog.getByLabel('In their words').fill('They need another week.')
      await dialog.getByLabel('When will you hear more?').fill('next Wednesday')
      await expect(dialog).toContainText('by Wed 25 Mar')
      await dialog.getByRole('button', { name: /^Move the follow-up/ }).click()
      await expect(page.getByText('Noted what Northwind Traders said')).toBeVisible()
      await goTo(page, 'Timeline')
      await expect(timeline.chip('Waiting · reply promised by Wed 25 Mar')).toHaveCount(2)
      await undo(page)
      await expect(timeline.chip('Follow up Mon 23 Mar')).toBeVisible()
    })

    await test.step('and after the last one the application can be closed', async () => {
      await moveClock(app, '2026-03-23T14:00:00Z')
      await page
        .getByRole('article', { name: /^Follow up again with Dana/ })
        .getByRole('button', { name: 'Mark sent to Dana Whitfield' })
        .click()
      await timeline.confirmSent()
      await expect(timeline.chip('Close out Mon 6 Apr')).toBeVisible()
      await moveClock(app, '2026-04-06T14:00:00Z')
      const closing = page.getByRole('article', { name: 'Close out Northwind Traders' })
      await closing.getByRole('button', { name: /^Mark sent/ }).click()
      await timeline.confirmSent()
      await expect(page.getByText('The application can be closed now.')).toBeVisible()
      await expect(page.getByText('Nothing due.')).toBeVisible()
    })
  })

  test('keeps the day that was picked by hand', async ({ start }) => {
    const { page } = await start()
    const debrief = new Debrief(page)
    await log(page)
    await debrief.promise.fill('by the end of next week')
    await page.getByLabel('That is by').fill('2026-03-11')
    await expect(debrief.understood).toContainText('by Wed 11 Mar')
    await expect(debrief.understood).toContainText('follow up Thu 12 Mar')
    await goTo(page, 'Timeline')
    await debrief.open('Northwind Traders')
    await debrief.promise.fill('by the end of next week, about')
    await expect(page.getByLabel('That is by')).toHaveValue('2026-03-11')
  })
})

test.describe('the settings', () => {
  // The Monday after Friday 22 May is a bank holiday.
  test.use({ now: '2026-05-12T20:00:00Z' })

  test('a country moves a follow-up over its holiday, and back', async ({ start }) => {
    const { page } = await start()
    await log(page, { day: '2026-05-12' })
    await new Debrief(page).promise.fill('by 22 May')
    await goTo(page, 'Timeline')
    const onItsDay = new Timeline(page).entry('Follow-up, Northwind Traders')
    await expect(onItsDay).toHaveAccessibleName(/Mon 25 May$/)

    await goTo(page, 'Settings')
    await page.getByRole('button', { name: 'Cadence' }).click()
    const country = page.getByLabel('Country of the public holidays')
    await country.selectOption({ label: 'United Kingdom' })
    await page.getByLabel('Region of the country').selectOption({ label: 'England' })
    await goTo(page, 'Timeline')
    await expect(onItsDay).toHaveAccessibleName(/Tue 26 May$/)

    await goTo(page, 'Settings')
    await page.getByRole('button', { name: 'Cadence' }).click()
    await expect(page.getByLabel('Region of the country')).toHaveValue(/ENG/)
    await country.selectOption({ label: 'None' })
    await goTo(page, 'Timeline')
    await expect(onItsDay).toHaveAccessibleName(/Mon 25 May$/)
  })

  test('a check puts right what was changed behind the program’s back', async ({
    start,
    dataDir
  }) => {
    const { page } = await start()
    await log(page, { day: '2026-05-12' })
    await goTo(page, 'Settings')
    await page.getByRole('button', { name: 'Cadence' }).click()
    const check = page.getByRole('button', { name: 'Check every date now' })
    await check.click()
    await expect(page.getByText('Your application is right.')).toBeVisible()

    const db = new Database(dataFile(dataDir))
    db.exec(`UPDATE touchpoint SET opens_at = opens_at - 1 WHERE kind = 'follow-up'`)
    db.close()
    await check.click()
    await expect(page.getByText('1 application was put right.')).toBeVisible()
  })

  test('a number that is none is named beside its field', async ({ start }) => {
    const { page } = await start()
    await goTo(page, 'Settings')
    await page.getByRole('button', { name: 'Cadence' }).click()
    const second = page.getByLabel('Second follow-up')
    await second.fill('soon')
    await second.press('Tab')
    await expect(second).toHaveAccessibleDescription(/Write a whole number from 1 to 260/)
    await expect(second).toHaveValue('soon')
  })
})

test.describe('an interview', () => {
  test.use({ now: '2026-03-03T13:30:00Z' })

  test('to which they did not come is answered at once, or was held after all', async ({
    start
  }) => {
    const { page } = await start()
    const debrief = new Debrief(page)
    const card = new Timeline(page).card('They did not come, Northwind Traders')
    await log(page)
    await goTo(page, 'Timeline')
    await debrief.open('Northwind Traders')
    await debrief.choose('They did not come')
    await expect(page.getByText('Noted: they did not come')).toBeVisible()
    await goTo(page, 'Timeline')
    await expect(card).toContainText('A short, kind message to Dana')
    await expect(card).toContainText('Due today · 1 h left')

    await card.getByRole('button', { name: /^More/ }).click()
    await page.getByRole('menuitem', { name: 'Skip it' }).click()
    await expect(card).toHaveCount(0)
    await undo(page)
    await expect(card).toBeVisible()

    await debrief.open('Northwind Traders')
    await debrief.choose('Scheduled after all')
    await goTo(page, 'Timeline')
    await expect(card).toHaveCount(0)
    await undo(page)
    await expect(card).toBeVisible()
  })

  test('is moved with all that follows it, and back', async ({ start }) => {
    const { page } = await start()
    const debrief = new Debrief(page)
    const follows = page.getByRole('complementary', { name: 'People and what happens next' })
    await log(page)
    await goTo(page, 'Timeline')
    await debrief.open('Northwind Traders')
    await expect(follows).toContainText('Tue 10 Mar, if you have not heard')
    await debrief.choose('Move it …')
    const dialog = page.getByRole('dialog', { name: 'Move the interview' })
    await dialog.getByLabel('Day').fill('2026-03-05')
    await dialog.getByLabel('Starts at').fill('09:15')
    await dialog.getByRole('button', { name: /^Move it/ }).click()
    await expect(page.getByText('Moved to Thu 5 Mar, 09:15–10:15')).toBeVisible()
    await expect(follows).toContainText('Thu 12 Mar, if you have not heard')
    await undo(page)
    await expect(follows).toContainText('Tue 10 Mar, if you have not heard')
  })
})
