import { readFileSync } from 'node:fs'
import Database from 'better-sqlite3'
import type { ElectronApplication, Page } from '@playwright/test'
import { dataFile } from '../launch'
import { Composer } from '../pages/Composer'
import { LogDialog } from '../pages/LogDialog'
import { expect, test } from '../test'

// Saturday noon in London; the panel was on Friday afternoon in New York, two days before the
// clocks there go forward: the windows count hours, whatever the clocks do.
test.use({ now: '2026-03-07T12:00:00Z', timeZone: 'Europe/London' })

const PANEL = {
  company: 'Northwind Traders',
  role: 'Staff Engineer',
  day: '2026-03-06',
  start: '16:00',
  zone: 'New York',
  minutes: '60',
  kind: 'Panel',
  round: 'Panel interview',
  place: 'https://meet.northwind.example/r/4471',
  people: [
    { name: 'Dana Whitfield', email: 'dana@northwind.example', title: 'Engineering Manager' },
    { name: 'Priya Raman', email: 'priya@northwind.example', title: 'Staff Engineer' },
    { name: 'Zoë Müller-Østergård', email: 'zoe@northwind.example', title: 'Principal' },
    { name: 'Leona Fisk', title: 'Talent Partner', thankYou: 'not-wanted' }
  ]
} as const

const END = Date.parse('2026-03-06T22:00:00Z')
const HOUR = 3_600_000

function rows(dataDir: string, sql: string): unknown[] {
  const db = new Database(dataFile(dataDir), { readonly: true })
  try {
    return db.prepare(sql).all()
  } finally {
    db.close()
  }
}

/** Every URL that the session asks for from now on, answered or not. */
async function watchRequests(app: ElectronApplication): Promise<() => Promise<string[]>> {
  await app.evaluate(({ session }) => {
    const urls: string[] = []
    Object.assign(globalThis, { askedFor: urls })
    const { webRequest } = session.defaultSession
    webRequest.onCompleted(({ url }) => urls.push(url))
    webRequest.onErrorOccurred(({ url }) => urls.push(url))
  })
  return () => app.evaluate(() => (globalThis as unknown as { askedFor: string[] }).askedFor)
}

async function goTo(page: Page, section: string): Promise<void> {
  await page
    .getByRole('navigation')
    .getByRole('link', { name: new RegExp(`^${section}`) })
    .click()
}

test('from logging a panel to a letter sent, and everything there after a restart', async ({
  start,
  dataDir
}) => {
  const netLog = `${dataDir}-network.json`
  const { app, page } = await start({ switches: [`--log-net-log=${netLog}`] })
  const askedFor = await watchRequests(app)

  await test.step('log the interview of four people in another time zone', async () => {
    const dialog = new LogDialog(page)
    await dialog.open()
    await dialog.fill(PANEL)
    await expect(
      dialog.dialog.getByText('Fri 6 Mar, 16:00–17:00 · New York, 21:00 for you')
    ).toBeVisible()
    const plan = dialog.dialog.getByRole('complementary')
    await expect(plan).toContainText('best by Sat 7 Mar, 22:00')
    await expect(plan).toContainText('Fri 13 Mar, if they name no date')
    await dialog.log()
  })

  await test.step('its windows are right to the minute, on the screen and in the database', async () => {
    // The interview is over, so its debrief has opened.
    const beside = page.getByRole('complementary')
    await expect(beside).toContainText('best by Sat 7 Mar, 22:00')
    await expect(beside).toContainText('Sun 8 Mar, 22:00')
    expect(
      rows(
        dataDir,
        `SELECT p.name, t.opens_at, t.due_at, t.overdue_at, t.closed FROM touchpoint t
         JOIN person p ON p.id = t.person_id WHERE t.kind = 'thank-you' ORDER BY t.person_id`
      )
    ).toEqual(
      PANEL.people.map((person) => ({
        name: person.name,
        opens_at: END,
        due_at: END + 24 * HOUR,
        overdue_at: END + 48 * HOUR,
        closed: 'thankYou' in person ? 'not-wanted' : null
      }))
    )
    expect(
      rows(dataDir, 'SELECT start_local, time_zone, minutes, starts_at FROM interview')
    ).toEqual([
      {
        start_local: '2026-03-06T16:00',
        time_zone: 'America/New_York',
        minutes: 60,
        starts_at: END - HOUR
      }
    ])
  })

  await test.step('jot down what was said, by keyboard', async () => {
    await page.getByRole('textbox', { name: 'We talked about, note 1' }).click()
    await page.keyboard.type('how the platform team is splitting the billing monolith @')
    await page.keyboard.press('1')
    await page.keyboard.press('Enter')
    await page.keyboard.type('the on-call rota @')
    await page.keyboard.press('2')
    await page
      .getByRole('textbox', { name: 'They told me that, note 1' })
      .fill('they’re moving order events to Kafka this spring')
    await page
      .getByRole('textbox', { name: 'I showed that I can, note 1' })
      .fill('cut deploy times: at Fabrikam I took them from 40 minutes to 6')
    await page
      .getByRole('textbox', { name: 'Worth remembering, note 1' })
      .fill('her daughter plays the cello')
    await page
      .getByRole('textbox', { name: 'They said I would hear back, in their words' })
      .fill('by the end of next week')
    await expect(page.getByLabel('That is by')).toHaveValue('2026-03-13')
    await expect(page.getByText('Saved as you type')).toBeVisible()
    await goTo(page, 'Timeline')
  })

  await test.step('the timeline flags one window a person', async () => {
    const dana = page.getByRole('article', { name: 'Thank Dana Whitfield, Northwind Traders' })
    await expect(dana).toContainText('Engineering Manager')
    await expect(dana).toContainText('Due today · 10 h left')
    await expect(dana).toContainText('best by 22:00')
    await expect(page.getByRole('article', { name: /^Thank / })).toHaveCount(3)
    await expect(page.getByText('Due in 10 h')).toHaveCount(3)
    await expect(page.getByText('Not wanted')).toHaveCount(1)
    await expect(page.getByRole('article', { name: /Leona/ })).toHaveCount(0)
  })

  const composer = new Composer(page)
  const { letter } = composer
  await test.step('write: the letter is filled from the notes of this person', async () => {
    await page.getByRole('link', { name: 'Write to Dana Whitfield' }).first().click()
    await expect.poll(() => composer.body()).toMatch(/^Hi Dana,/)
    const body = await composer.body()
    expect(body).toMatch(/splitting the billing monolith/)
    expect(body).toMatch(/you[’']re moving order events to Kafka/)
    expect(body).toMatch(/Friday 13 March/)
    expect(body).not.toMatch(/cello/)
    expect(body).not.toMatch(/on-call rota/)
    await expect(composer.subject).not.toHaveValue('')
    await expect(composer.note('splitting the billing monolith')).toContainText('Used')
    await expect(composer.line('Mentions something specific')).toContainText('Well')
  })

  const ending = '\n\nP.S. The rollback story will stay with me.'
  await test.step('edit, and it is saved by itself', async () => {
    await composer.addAtEnd(ending)
    await composer.saved()
    await expect
      .poll(
        () => rows(dataDir, `SELECT body FROM letter WHERE body LIKE '%rollback story%'`).length
      )
      .toBe(1)
  })

  await test.step('copy', async () => {
    await page.getByRole('button', { name: 'Copy', exact: true }).click()
    await page.getByRole('menuitem', { name: 'Letter', exact: true }).click()
    await expect
      .poll(() => app.evaluate(({ clipboard }) => clipboard.readText()))
      .toContain('rollback story')
  })

  await test.step('mark sent: the window closes, undo opens it again', async () => {
    await composer.markSent()
    await expect(page.getByText('Marked as sent to Dana')).toBeVisible()
    await page.getByRole('button', { name: /Undo/ }).click()
    await expect(letter).toBeEditable()
    expect(rows(dataDir, 'SELECT * FROM sending')).toEqual([])
    await composer.markSent()
    await expect(letter).not.toBeEditable()
    await goTo(page, 'Timeline')
    await expect(page.getByText('Sent 12:00')).toBeVisible()
    await expect(page.getByRole('article', { name: /^Thank / })).toHaveCount(2)
  })

  await test.step('nothing was asked of any network', async () => {
    const foreign = (await askedFor()).filter((url) => !url.startsWith('app://afterword/'))
    expect(foreign).toEqual([])
  })

  await app.close()
  await test.step('nor by Chromium itself, whose own log of the network is empty', () => {
    expect(hostsIn(readFileSync(netLog, 'utf8'))).toEqual([])
  })

  await test.step('everything is there after a restart', async () => {
    const again = await start()
    await expect(again.page.getByText('Sent 12:00')).toBeVisible()
    await again.page
      .getByRole('link', { name: /Northwind Traders/ })
      .first()
      .click()
    await expect(
      again.page.getByRole('textbox', { name: 'They told me that, note 1' })
    ).toHaveValue('they’re moving order events to Kafka this spring')
    await expect(again.page.getByLabel('That is by')).toHaveValue('2026-03-13')
    await goTo(again.page, 'Letters')
    await again.page.getByRole('option', { name: /Dana Whitfield/ }).click()
    await expect(again.page.getByText('The rollback story will stay with me.')).toBeVisible()
  })
})

test('what was typed last survives a program that is killed', async ({ start, dataDir }) => {
  const { app, page } = await start()
  const dialog = new LogDialog(page)
  await dialog.open()
  await dialog.fill(PANEL)
  await dialog.log()
  await page
    .getByRole('textbox', { name: 'We talked about, note 1' })
    .fill('the very last thing they said')
  await expect.poll(() => rows(dataDir, 'SELECT text FROM note').length).toBe(1)
  const process = app.process()
  const ended = new Promise((done) => process.once('exit', (_code, signal) => done(signal)))
  process.kill('SIGKILL')
  expect(await ended).toBe('SIGKILL')

  const again = await start()
  await again.page
    .getByRole('link', { name: /Northwind Traders/ })
    .first()
    .click()
  await expect(again.page.getByRole('textbox', { name: 'We talked about, note 1' })).toHaveValue(
    'the very last thing they said'
  )
})

/** The hosts that Chromium looked up or connected to, from its own log of the network. */
function hostsIn(netLog: string): string[] {
  const found = netLog.matchAll(/"(?:host|url|original_url)":"(?!app:|chrome|data:|blob:)([^"]+)"/g)
  return [...new Set(Array.from(found, ([, host]) => host ?? ''))]
}
