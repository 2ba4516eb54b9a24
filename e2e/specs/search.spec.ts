import type { Page } from '@playwright/test'
import { findings } from '../findings'
import { Palette } from '../pages/Palette'
import { expect, test } from '../test'

test.use({ now: '2025-11-26T14:00:00Z' })

async function withSample(page: Page): Promise<Palette> {
  await page.getByRole('button', { name: /Try it with sample data/ }).click()
  await expect(page.getByText('Larkfield Transit').first()).toBeVisible()
  return new Palette(page)
}

/** Somebody met at a company, straight through the bridge. */
async function meet(page: Page, name: string, company: string): Promise<void> {
  const outcome = await page.evaluate(
    ([who, where]) =>
      window.afterword.request('interviews.log', {
        company: where,
        role: 'Planner',
        startLocal: '2025-11-25T10:00',
        timeZone: 'Europe/London',
        minutes: 60,
        round: '',
        kind: 'video',
        place: '',
        people: [{ name: who, email: null, title: '', thankYou: 'wanted' }]
      }),
    [name, company] as const
  )
  expect(outcome).toMatchObject({ ok: true })
}

test('everything is found, walked through and opened by keyboard alone', async ({ start }) => {
  const { page } = await start()
  const palette = await withSample(page)

  await palette.open()
  await expect(palette.rows('Commands').first()).toContainText('Log interview')
  await page.keyboard.type('plan')
  await expect(palette.chosen).toContainText('Larkfield Transit')
  await expect(palette.chosen.locator('mark')).toHaveText('Plan')
  await expect(palette.chosen).toContainText('Last call')
  await expect(palette.rows('People').first().locator('mark')).toHaveText('Plan')
  await expect(palette.rows('Commands').first()).toContainText('Log interview')
  await expect(palette.status).toHaveText(/^\d+ found$/)

  // Down to the first note: it leads to what was said there.
  const note = palette.rows('Notes').first()
  while ((await note.getAttribute('aria-selected')) !== 'true') {
    await page.keyboard.press('ArrowDown')
  }
  await page.keyboard.press('Enter')
  await palette.dialog.waitFor({ state: 'hidden' })
  await expect(page).toHaveURL(/#\/interviews\/\d+/)
  await expect(page.locator('textarea:focus')).toHaveValue(/plan/)

  // What was opened is offered again, and Esc leaves the page as it was.
  await palette.open()
  await expect(palette.rows('Opened lately')).toHaveCount(1)
  await palette.close()
  await expect(page).toHaveURL(/#\/interviews\/\d+/)
})

test('one kind alone, commands, and a letter straight from what was found', async ({ start }) => {
  const { page } = await start()
  const palette = await withSample(page)

  await palette.open()
  await page.keyboard.type('plan')
  await expect(palette.chosen).toContainText('Larkfield')
  for (let turn = 0; turn < 3; turn += 1) await page.keyboard.press('Tab')
  await expect(palette.field).toHaveAccessibleName('Search in notes')
  await expect(palette.dialog.getByRole('group')).toHaveCount(1)
  expect(await palette.rows('Notes').count()).toBeGreaterThan(3)
  await page.keyboard.press('Tab')
  await page.keyboard.press('Tab')
  await expect(palette.field).toHaveAccessibleName('Search')

  await palette.field.fill('settings')
  await expect(palette.chosen).toContainText('Go to Settings')
  await page.keyboard.press('Enter')
  await expect(page.getByRole('heading', { name: 'Settings', level: 1 })).toBeVisible()

  // Also while somebody types in a field.
  await page.getByRole('textbox').first().focus()
  await palette.open()
  await page.keyboard.type('dana whit')
  await expect(palette.chosen).toContainText('Dana Whitfield')
  await expect(palette.dialog.getByText('write to Dana')).toBeVisible()
  await page.keyboard.press('Control+Enter')
  await expect(page).toHaveURL(/#\/letters\/thank-you\/\d+\?interview=\d+&person=\d+/)
  await expect(page.getByRole('textbox', { name: 'Letter' })).toContainText('Dana')
})

test('names are found however they are written, and hostile text is only text', async ({
  start
}) => {
  const { page } = await start()
  await meet(page, 'Jörg Müller', 'Straßenbau Łódź')
  await meet(page, '<img src=x onerror=alert(1)>', '東京都交通局')
  await meet(page, 'דנה לוי', '"; DROP TABLE note; --')
  await page.reload()
  const palette = new Palette(page)
  await palette.open()
  const found: [string, string, string][] = [
    ['mueller', 'People', 'Müller'],
    ['jorg mull', 'People', 'Jörg'],
    ['strassen', 'Applications', 'Straßen'],
    ['lodz', 'Applications', 'Łódź'],
    ['東京', 'Applications', '東京'],
    ['交通', 'Applications', '交通'],
    ['דנה', 'People', 'דנה'],
    ['<img onerr', 'People', 'img'],
    ['"; DROP table', 'Applications', 'DROP']
  ]
  for (const [typed, group, mark] of found) {
    await palette.field.fill(typed)
    await expect(palette.rows(group).first().locator('mark').first(), typed).toHaveText(mark)
  }
  await palette.field.fill('mueller')
  await expect(palette.rows('People')).toHaveCount(1)
  for (const hostile of ['"', '*', 'NEAR(', '" OR "', 'words:x', '-', 'AND', '^', "'; --"]) {
    await palette.field.fill(hostile)
    await expect(palette.status).toHaveText(/found$/)
    await expect(palette.dialog.getByRole('alert')).toHaveCount(0)
  }

  await palette.field.fill('Zebra Ltd')
  await expect(palette.dialog.getByText('Nothing found for “Zebra Ltd”.')).toBeVisible()
  await page.keyboard.press('Enter')
  const dialog = page.getByRole('dialog', { name: 'Log interview' })
  await expect(dialog.getByLabel('Company')).toHaveValue('Zebra Ltd')
})

test('twenty quick strokes end with what the last one asks for', async ({ start }) => {
  const { page } = await start()
  const palette = await withSample(page)
  await palette.open()
  // Each is another question; the answers may come in any order.
  await palette.field.pressSequentially('hollowbrook energy x')
  for (const key of ['Backspace', 'Backspace']) await page.keyboard.press(key)
  await expect(palette.chosen).toContainText('Hollowbrook Energy')
  await palette.field.fill('')
  await expect(palette.status).toHaveText('')
  await palette.field.pressSequentially('larkfieldcopperlinef', { delay: 0 })
  await expect(palette.dialog.getByText('Nothing found for “larkfieldcopperlinef”.')).toBeVisible()
})

for (const look of ['light', 'dark'] as const) {
  test(`axe finds nothing in the search, ${look}`, async ({ start }) => {
    const { page } = await start()
    await page.emulateMedia({ reducedMotion: 'reduce' })
    const palette = await withSample(page)
    await page.evaluate(
      (chosen) => window.afterword.request('settings.change', { look: chosen }),
      look
    )
    await palette.open()
    await expect(palette.rows('Commands').first()).toBeVisible()
    expect(await findings(page, '[role="dialog"]'), 'empty').toEqual([])
    await page.keyboard.type('plan')
    await expect(palette.chosen).toContainText('Larkfield')
    expect(await findings(page, '[role="dialog"]'), 'found').toEqual([])
    await palette.field.fill('qqzz')
    await expect(palette.dialog.getByText('Nothing found for “qqzz”.')).toBeVisible()
    expect(await findings(page, '[role="dialog"]'), 'nothing').toEqual([])
  })
}
