import { join, resolve } from 'node:path'
import type { ElectronApplication, Page } from '@playwright/test'
import { LogDialog } from '../pages/LogDialog'
import { QuickNote } from '../pages/QuickNote'
import { expect, test as base } from '../test'

/** Where the README looks for its pictures. */
const PICTURES = resolve(import.meta.dirname, '../../docs/screenshots')

const SIZE = { width: 1280, height: 820 }

/** Dates and times as a British desktop writes them, whatever this computer's language. */
const BRITISH = { LC_ALL: 'en_GB.UTF-8', LANGUAGE: 'en_GB' }

interface Album {
  /** The window of a first start, in the pictures' size. */
  fresh: Page
  /** The same with the sample data open, at the timeline. */
  sample: Page
}

const test = base.extend<Album>({
  fresh: async ({ start }, provide) => {
    const { app, page } = await start({ env: BRITISH })
    await fit(app, page)
    await provide(page)
  },
  sample: async ({ fresh }, provide) => {
    await fresh.getByRole('button', { name: 'Try it with sample data' }).click()
    await showTimeline(fresh)
    await provide(fresh)
  }
})

test.use({ now: '2026-11-25T13:54:00Z', timeZone: 'Europe/London' })

test('the first run', async ({ fresh }) => {
  await expect(fresh.getByRole('heading', { name: 'Every interview deserves' })).toBeVisible()
  await take(fresh, 'welcome')
})

test('the timeline, light and dark', async ({ sample }) => {
  await wear(sample, 'Light')
  await showTimeline(sample)
  await take(sample, 'timeline-light')
  await wear(sample, 'Dark')
  await showTimeline(sample)
  await take(sample, 'timeline-dark')
})

test('logging an interview', async ({ sample }) => {
  const log = new LogDialog(sample)
  await log.open()
  await log.fill({
    company: 'Tidewater Optics',
    role: 'Logistics Data Analyst',
    day: '2026-11-27',
    start: '16:00',
    zone: 'Berlin',
    minutes: '45',
    kind: 'Video',
    round: 'Final round',
    place: 'https://meet.tidewater.example/r/2',
    people: [
      { name: 'Marta Lindqvist', email: 'marta@tidewater.example', title: 'Head of Supply' },
      { name: 'Jonas Brandt', email: 'jonas@tidewater.example', title: 'Data Lead' }
    ]
  })
  await take(sample, 'log-interview')
})

test('the debrief', async ({ sample }) => {
  await sample.getByRole('link', { name: /^Larkfield Transit/ }).click()
  await expect(sample.getByRole('textbox', { name: 'We talked about, note 1' })).toHaveValue(
    'the night timetable after the depot move'
  )
  await take(sample, 'debrief')
})

test('the letter', async ({ sample }) => {
  await sample.getByRole('link', { name: 'Write to Dana Whitfield' }).click()
  await expect(sample.getByRole('textbox', { name: 'Letter' })).toContainText('Hi Dana,')
  await take(sample, 'composer')
})

test('the lanes', async ({ sample }) => {
  await sample.getByRole('radio', { name: 'Lanes' }).check()
  await expect(sample.getByText('Follow-up due')).toBeVisible()
  await take(sample, 'lanes')
})

test('own wordings', async ({ sample }) => {
  await sample.getByRole('link', { name: 'Settings' }).click()
  await sample.getByRole('button', { name: 'Wording' }).click()
  await sample.getByRole('button', { name: 'Recalls what they told you' }).click()
  await expect(sample.getByText('Built in').first()).toBeVisible()
  await take(sample, 'wording')
})

test('a quick note', async ({ start }) => {
  const { app, page } = await start({ env: BRITISH })
  const log = new LogDialog(page)
  await log.open()
  await log.fill({
    company: 'Northmere Rail',
    role: 'Performance Analyst',
    day: '2026-11-25',
    start: '13:00',
    minutes: '30',
    kind: 'Phone',
    round: 'Phone screen',
    people: [{ name: 'Callum Reyes', title: 'Recruiter' }]
  })
  await log.log()
  const quick = await QuickNote.open(app)
  await quick.sentence('We talked about').fill('how punctuality is measured')
  await quick.page.keyboard.press('Enter')
  await quick.page.keyboard.press('Tab')
  await quick.sentence('They told me that').fill('the team grows from two to five')
  await expect(quick.kept).toContainText('Saved')
  await take(quick.page, 'quick-note')
})

for (const [list, seen] of [
  ['Applications', 'Larkfield Transit'],
  ['Letters', 'Yuki Tanabe']
] as const) {
  test(`the list of ${list.toLowerCase()}`, async ({ sample }) => {
    await sample.getByRole('link', { name: list }).click()
    await expect(sample.getByRole('heading', { level: 1 })).toHaveText(list)
    await expect(sample.getByText(seen).first()).toBeVisible()
    await take(sample, list.toLowerCase())
  })
}

async function fit(app: ElectronApplication, page: Page): Promise<void> {
  await app.evaluate(({ BrowserWindow }, { width, height }) => {
    BrowserWindow.getAllWindows()[0]?.setContentSize(width, height)
  }, SIZE)
  await expect
    .poll(() => page.evaluate(() => ({ width: innerWidth, height: innerHeight })))
    .toEqual(SIZE)
}

async function wear(page: Page, look: 'Light' | 'Dark'): Promise<void> {
  await page.getByRole('link', { name: 'Settings' }).click()
  await page.getByRole('button', { name: 'Look' }).click()
  await page.getByRole('radio', { name: look }).check()
  await expect(page.locator('html')).toHaveClass(look === 'Dark' ? /\bdark\b/ : /^(?!.*\bdark\b)/)
}

async function showTimeline(page: Page): Promise<void> {
  await page.getByRole('link', { name: /^Timeline/ }).click()
  await expect(page.getByRole('heading', { name: 'Due', exact: true })).toBeVisible()
}

/** Takes the picture once the type is there, with the pointer out of the way. */
async function take(page: Page, name: string): Promise<void> {
  await page.mouse.move(0, 0)
  await page.evaluate(() => document.fonts.ready)
  await page.screenshot({
    path: join(PICTURES, `${name}.png`),
    animations: 'disabled',
    scale: 'css'
  })
}
