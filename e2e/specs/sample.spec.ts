import { existsSync } from 'node:fs'
import { join } from 'node:path'
import Database from 'better-sqlite3'
import { dataFile, moveClock } from '../launch'
import { Timeline } from '../pages/Timeline'
import { expect, test } from '../test'

test.use({ now: '2025-11-26T14:00:00Z' })

test('the sample is marked, kept apart, and gone with one click', async ({ start, dataDir }) => {
  const { page } = await start()
  await page.getByRole('button', { name: /Try it with sample data/ }).click()
  const banner = page.getByText('Sample data. Nothing here is yours.')
  await expect(banner).toBeVisible()
  await expect(page.getByText('Larkfield Transit').first()).toBeVisible()
  await page.getByRole('button', { name: 'Mark sent to Dana Whitfield' }).click()
  await new Timeline(page).confirmSent()
  const undo = page.getByRole('button', { name: /^Undo/ })
  await expect(undo).toBeVisible()
  await page.getByRole('link', { name: 'Settings' }).click()
  await expect(banner).toBeVisible()

  const own = new Database(dataFile(dataDir), { readonly: true })
  expect(own.prepare('SELECT count(*) AS n FROM application').get()).toEqual({ n: 0 })
  own.close()

  await page.getByRole('button', { name: 'Clear it and start' }).click()
  await expect(banner).toBeHidden()
  // What could be undone was done to the sample; the own data must not hear of it.
  await expect(undo).toBeHidden()
  await page
    .getByRole('navigation')
    .getByRole('link', { name: /^Timeline/ })
    .click()
  await expect(page.getByText('Every interview deserves an afterword.')).toBeVisible()
  expect(existsSync(join(dataDir, 'sample'))).toBe(false)
})

test('a state that changes on the hour changes on the screen', async ({ start }) => {
  const { app, page } = await start()
  await page.getByRole('button', { name: /Try it with sample data/ }).click()
  const dana = page.getByRole('article', { name: 'Thank Dana Whitfield, Larkfield Transit' })
  await expect(dana).toContainText('Last call')
  await expect(dana).toContainText('until 19:00')
  await moveClock(app, '2025-11-26T19:00:30Z')
  await expect(dana).toContainText('Late · still worth sending')
  await expect(page.getByText('Now 19:00')).toBeVisible()
})
