import { readFileSync, statSync } from 'node:fs'
import { join } from 'node:path'
import Database from 'better-sqlite3'
import type { Locator, Page } from '@playwright/test'
import PostalMime from 'postal-mime'
import { findings } from '../findings'
import { dataFile } from '../launch'
import { openedOutside } from '../openedOutside'
import { ApplicationPage } from '../pages/ApplicationPage'
import { expect, test } from '../test'

/** Wednesday 26 November 2025, 14:00 in London; the interview was this morning. */
test.use({ now: '2025-11-26T14:00:00Z' })

/** The letter to Dana, seeded from one note. */
async function openLetter(page: Page): Promise<Locator> {
  const main = new ApplicationPage(page)
  await main.ask('settings.change', {
    profile: { name: 'Sam Okafor', email: 'sam@okafor.example' }
  })
  const { applicationId, interviewId } = await main.ask('interviews.log', {
    company: 'Northwind Traders',
    role: 'Staff Engineer',
    startLocal: '2025-11-26T10:00',
    timeZone: 'Europe/London',
    minutes: 60,
    round: 'Panel',
    kind: 'panel',
    place: '',
    people: [
      {
        name: 'Dana “Dee” Whitfield',
        email: 'dana@northwind.example',
        title: 'Engineering Manager',
        thankYou: 'wanted'
      }
    ]
  })
  const { people } = await main.ask('interviews.read', { id: interviewId })
  const personId = people[0]?.id ?? 0
  await page.evaluate((hash) => {
    location.hash = hash
  }, `#/letters/thank-you/${applicationId}?interview=${interviewId}&person=${personId}`)
  const letter = page.getByRole('textbox', { name: 'Letter', exact: true })
  await expect(letter).toContainText('Dana')
  return letter
}

/** Into another program, and back. */
async function leaveAndComeBack(page: Page): Promise<void> {
  await page.evaluate(() => {
    window.dispatchEvent(new Event('blur'))
    window.dispatchEvent(new Event('focus'))
  })
}

function sentIn(dataDir: string): { way: string; sent_at: number }[] {
  const db = new Database(dataFile(dataDir), { readonly: true })
  try {
    return db
      .prepare<[], { way: string; sent_at: number }>('SELECT way, sent_at FROM sending')
      .all()
  } finally {
    db.close()
  }
}

test('a letter goes to the mail app, and whoever is back is asked whether it was sent', async ({
  start,
  dataDir
}) => {
  const { app, page } = await start()
  const opened = await openedOutside(app)
  const letter = await openLetter(page)
  await page.getByRole('button', { name: 'Open in mail app' }).click()
  await expect(page.getByText('Opened in your mail app')).toBeVisible()
  const [link = ''] = await opened()
  expect(link).toMatch(/^mailto:dana@northwind\.example\?subject=/)
  const body = decodeURIComponent(link.split('&body=')[1] ?? '').replaceAll('\r\n', '\n')
  expect(body).toContain('Sam Okafor')
  expect((await letter.innerText()).replaceAll(/\n+/g, '\n')).toBe(body.replaceAll(/\n+/g, '\n'))

  await leaveAndComeBack(page)
  await expect(page.getByText('Did you send it?')).toBeVisible()
  expect(await findings(page, 'footer')).toEqual([])
  await page.getByRole('button', { name: 'Yes…' }).click()
  const dialog = page.getByRole('dialog', { name: 'Did you send it?' })
  await expect(dialog.getByRole('radio', { name: 'Email' })).toBeChecked()
  expect(await findings(page, '[role=dialog]')).toEqual([])
  await page.keyboard.press('Enter')
  await expect(page.getByText('Marked as sent to Dana')).toBeVisible()
  await expect(page.getByText('Kept as it was sent.', { exact: true })).toBeVisible()
  const [sending, ...others] = sentIn(dataDir)
  expect(sending?.way).toBe('email')
  expect(sending?.sent_at).toBeGreaterThanOrEqual(Date.parse('2025-11-26T14:00:00Z'))
  expect(others).toEqual([])

  await page.getByRole('button', { name: 'Undo' }).click()
  await expect(page.getByRole('button', { name: 'Mark as sent' }).first()).toBeVisible()
  expect(sentIn(dataDir)).toEqual([])
})

test('a letter becomes a file that any mail program reads', async ({ start, dataDir }) => {
  const { app, page } = await start()
  const opened = await openedOutside(app)
  const letter = await openLetter(page)
  const body = `Dear Dana,\n\n${'Čas běží, “and” שלום 🎉. '.repeat(800)}\n\nSam`
  await letter.click()
  await page.keyboard.press('Control+A')
  await app.evaluate(({ clipboard }, text) => clipboard.writeText(text), body)
  await page.keyboard.press('Control+V')
  await expect(letter).toContainText('Čas běží')

  // Far too long for a link.
  await page.getByRole('button', { name: 'Open in mail app' }).click()
  await expect(page.getByText('Opened as a file in your mail app')).toBeVisible()
  const [path = ''] = await opened()
  expect(path).toContain(join(dataDir, 'outbox'))
  expect(statSync(path).mode & 0o077).toBe(0)
  const read = await PostalMime.parse(readFileSync(path))
  expect(read.text).toBe(`${body}\n`)
  expect(read.to).toEqual([{ name: 'Dana “Dee” Whitfield', address: 'dana@northwind.example' }])
  expect(read.from).toEqual({ name: 'Sam Okafor', address: 'sam@okafor.example' })
  expect(read.headers.find(({ key }) => key === 'x-unsent')?.value).toBe('1')

  const to = join(dataDir, 'letter')
  await app.evaluate(({ dialog }, filePath) => {
    dialog.showSaveDialog = () => Promise.resolve({ canceled: false, filePath })
  }, to)
  await page.getByRole('button', { name: 'Save .eml' }).click()
  await expect(page.getByText('Saved as letter.eml')).toBeVisible()
  expect((await PostalMime.parse(readFileSync(`${to}.eml`))).text).toBe(`${body}\n`)
  await page.getByRole('button', { name: 'Open', exact: true }).click()
  await expect.poll(async () => (await opened()).at(-1)).toBe(`${to}.eml`)
})

test('mail in the browser is opened only once the user knows that the letter leaves', async ({
  start
}) => {
  const { app, page } = await start()
  const opened = await openedOutside(app)
  await openLetter(page)
  const more = page.getByRole('button', { name: 'More ways' })
  await more.focus()
  await page.keyboard.press('Enter')
  await page.getByRole('menuitem', { name: 'Gmail in the browser' }).press('Enter')
  const dialog = page.getByRole('dialog', { name: 'Open in Gmail?' })
  await expect(dialog).toContainText('it goes to Google within the link')
  expect(await findings(page, '[role=dialog]')).toEqual([])
  await page.keyboard.press('Escape')
  await dialog.waitFor({ state: 'hidden' })
  expect(await opened()).toEqual([])

  await more.click()
  await page.getByRole('menuitem', { name: 'Gmail in the browser' }).click()
  await page.keyboard.press('Control+Enter')
  await expect(page.getByText('Opened Gmail in your browser')).toBeVisible()
  await more.click()
  await page.getByRole('menuitem', { name: 'Gmail in the browser' }).click()
  await expect.poll(opened).toHaveLength(2)
  const link = new URL((await opened())[1] ?? '')
  expect(link.host).toBe('mail.google.com')
  expect(link.searchParams.get('to')).toBe('dana@northwind.example')
  expect(link.searchParams.get('body')).toContain('Dana')
})

test('a short message is copied for LinkedIn and marked as sent yesterday, by keyboard', async ({
  start,
  dataDir
}) => {
  const { app, page } = await start({ now: '2025-11-28T09:00:00Z' })
  await openLetter(page)
  const { keyboard } = page
  await page.getByRole('button', { name: 'More ways' }).focus()
  await keyboard.press('ArrowDown')
  await page.getByRole('menuitem', { name: 'Short message for LinkedIn…' }).press('Enter')
  const short = page.getByRole('dialog', { name: 'Short message for LinkedIn' })
  const field = short.getByRole('textbox', { name: 'Message' })
  await expect(field).toBeFocused()
  await expect(short.getByText(/of 300 characters$/)).toBeVisible()
  expect(await findings(page, '[role=dialog]')).toEqual([])
  const text = await field.inputValue()
  expect(text.length).toBeLessThanOrEqual(300)
  expect(text).toMatch(/^Hi Dana,\n[^]+\nSam$/)
  await keyboard.press('Control+Enter')
  await expect(page.getByText('Message copied')).toBeVisible()
  expect(await app.evaluate(({ clipboard }) => clipboard.readText())).toBe(text)
  await short.waitFor({ state: 'hidden' })

  await keyboard.press('Control+Enter')
  const dialog = page.getByRole('dialog', { name: 'Did you send it?' })
  await expect(dialog.getByRole('radio', { name: 'LinkedIn' })).toBeChecked()
  await dialog.getByRole('radio', { name: 'Just now' }).focus()
  await keyboard.press('ArrowRight')
  await expect(dialog.getByRole('textbox', { name: 'When you sent it' })).toBeFocused()
  await keyboard.type('tomorrow 9:00')
  await keyboard.press('Enter')
  await expect(dialog.getByText('That is still to come. Say when you sent it.')).toBeVisible()
  await keyboard.press('Control+A')
  await keyboard.type('1 Nov 9:00')
  await keyboard.press('Enter')
  await expect(dialog.locator('[aria-invalid=true]')).toBeVisible()
  await keyboard.press('Control+A')
  await keyboard.type('yesterday 17:30')
  await expect(dialog.getByText('Thu 27 Nov, 17:30')).toBeVisible()
  await keyboard.press('Enter')
  await dialog.waitFor({ state: 'hidden' })
  expect(sentIn(dataDir)).toEqual([
    { way: 'linkedin', sent_at: Date.parse('2025-11-27T17:30:00Z') }
  ])
})
