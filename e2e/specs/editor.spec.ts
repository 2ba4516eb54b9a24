import Database from 'better-sqlite3'
import type { Locator, Page } from '@playwright/test'
import { findings } from '../findings'
import { dataFile } from '../launch'
import { expect, test } from '../test'

/** Wednesday 26 November 2025, 14:00 in London. */
test.use({ now: '2025-11-26T14:00:00Z' })

/** Harper wakes for seconds. */
const WAKING = { timeout: 30_000 }

/** The letter to Dana of the sample. */
async function openLetter(page: Page): Promise<{ letter: Locator; slips: Locator }> {
  await page.getByRole('button', { name: /Try it with sample data/ }).click()
  await page.getByRole('link', { name: 'Write to Dana Whitfield' }).first().click()
  const letter = page.getByRole('textbox', { name: 'Letter' })
  await expect(letter).toContainText('Dana')
  return { letter, slips: letter.locator('.cm-hint') }
}

/** Takes the place of the whole letter, as somebody would who types it. */
async function write(page: Page, letter: Locator, text: string): Promise<void> {
  await letter.click()
  await page.keyboard.press('ControlOrMeta+A')
  await page.keyboard.insertText(text)
}

function saved<Row>(dataDir: string, sql: string): Row[] {
  const db = new Database(dataFile(`${dataDir}/sample`), { readonly: true })
  const all = db.prepare<[], Row>(sql).all()
  db.close()
  return all
}

test('a slip is found while one writes, and mended by the keyboard alone', async ({ start }) => {
  const { page } = await start()
  const { letter, slips } = await openLetter(page)
  await write(page, letter, 'Dear Dana, we was glad of it. I recieved your note.')
  await expect(slips).toHaveText(['was', 'recieved'], WAKING)

  await page.keyboard.press('F8')
  const hint = page.getByRole('group', { name: /^Agreement/ })
  await expect(hint.getByRole('button', { name: 'were' })).toBeFocused()
  expect(await findings(page, '.cm-editor'), 'letter').toEqual([])
  expect(await findings(page, '[popover]'), 'hint').toEqual([])
  await page.keyboard.press('Enter')
  await expect(letter).toBeFocused()
  await expect(letter).toHaveText('Dear Dana, we were glad of it. I recieved your note.')

  await page.keyboard.press('F8')
  await expect(page.getByRole('button', { name: 'received' })).toBeFocused()
  await page.keyboard.press('ArrowRight')
  await page.keyboard.press('Escape')
  await expect(page.getByRole('group', { name: /^Spelling/ })).toHaveCount(0)
  await expect(letter).toBeFocused()

  await page.keyboard.press('ControlOrMeta+Z')
  await expect(letter).toContainText('we was glad')
})

test('a word of one’s own is no slip any more, here and in the next letter', async ({
  start,
  dataDir
}) => {
  const { page } = await start()
  const { letter, slips } = await openLetter(page)
  await write(page, letter, 'Dear Dana, we spoke of flurbing.')
  await expect(slips).toHaveText(['flurbing'], WAKING)
  await slips.click()
  await page.getByRole('button', { name: 'Add to dictionary' }).click()
  await expect(slips).toHaveCount(0)
  await page.keyboard.press('ControlOrMeta+End')
  await page.keyboard.insertText(' More flurbing, and a hour of it.')
  await expect(slips).toHaveText(['a'], WAKING)
  await expect
    .poll(() => saved<{ word: string }>(dataDir, 'SELECT word FROM own_word'))
    .toEqual([{ word: 'flurbing' }])
})

test('the checker of language works only while a letter is written', async ({ start }) => {
  const { page } = await start()
  const { letter, slips } = await openLetter(page)
  expect(page.workers()).toHaveLength(0)
  await write(page, letter, 'We was glad.')
  await expect(slips).toHaveText(['was'], WAKING)
  expect(page.workers()).toHaveLength(1)
  await page
    .getByRole('navigation')
    .getByRole('link', { name: /^Timeline/ })
    .click()
  await expect.poll(() => page.workers().length).toBe(0)
})

test('a letter of anything is kept sign by sign', async ({ start, dataDir }) => {
  const { app, page } = await start()
  const { letter } = await openLetter(page)
  const odd = 'Dear Dana,\n\nשלום \u202eדנה\u202c, 👩🏽‍🚀 \u0007 <b>"O’Hara"</b>\t\u00a0end'
  await app.evaluate(
    ({ clipboard }, text) => clipboard.writeText(text),
    odd.replaceAll('\n', '\r\n')
  )
  await letter.click()
  await page.keyboard.press('ControlOrMeta+A')
  await page.keyboard.press('ControlOrMeta+V')
  await expect(letter).toContainText('O’Hara')
  const bodies = (): string[] =>
    saved<{ body: string }>(dataDir, 'SELECT body FROM letter').map(({ body }) => body)
  await expect.poll(bodies).toContain(odd)

  const long = 'Thank you for the time. '.repeat(8500)
  await write(page, letter, long)
  await page.keyboard.insertText('The end.')
  await expect.poll(() => bodies().includes(`${long}The end.`), { timeout: 15_000 }).toBe(true)
})
