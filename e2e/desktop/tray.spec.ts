import { writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { pathToFileURL } from 'node:url'
import { moveClock } from '../launch'
import { Composer } from '../pages/Composer'
import { LogDialog } from '../pages/LogDialog'
import type { Desktop } from './Desktop'
import { CALLUM, logInterview, PANEL } from './loggedInterview'
import { startAgain } from './startAgain'
import { expect, test } from './test'

// A Wednesday, in London.
test.use({ now: '2026-11-25T14:00:00Z' })

const NOTHING_DUE = [
  'Nothing due',
  '—',
  'Quick note…',
  'Log interview…',
  'Open Afterword',
  '—',
  'Do not disturb until tomorrow',
  '—',
  'Quit'
]

const INVITATION = [
  'BEGIN:VCALENDAR',
  'VERSION:2.0',
  'PRODID:-//Larkfield//Test//EN',
  'METHOD:REQUEST',
  'BEGIN:VEVENT',
  'UID:panel-1@larkfield.example',
  'DTSTAMP:20261124T090000Z',
  'DTSTART:20261127T140000Z',
  'DTEND:20261127T150000Z',
  'SUMMARY:Panel interview',
  'LOCATION:https://meet.example/panel',
  'ORGANIZER;CN=Dana Whitfield:mailto:dana@larkfield.example',
  'END:VEVENT',
  'END:VCALENDAR',
  ''
].join('\r\n')

/** The lines of the tray's menu. */
async function labels(desktop: Desktop): Promise<string[]> {
  const lines = (await desktop.tray.menu()) ?? []
  return lines.map(({ label, isSeparator }) => (isSeparator ? '—' : label))
}

test('the menu says what is due, leads to it and puts it off', async ({ start, desktop }) => {
  const { app, page } = await start()
  await expect.poll(() => labels(desktop)).toEqual(NOTHING_DUE)
  await logInterview(page, PANEL, '2026-11-24T17:00')
  await expect
    .poll(() => labels(desktop))
    .toEqual([
      '2 due',
      'Thank Dana Whitfield — by 17:45',
      'Thank Samuel Adeyemi — by 17:45',
      '—',
      'Snooze all for 1 hour',
      'Snooze all until',
      'Snooze one',
      '—',
      ...NOTHING_DUE.slice(2)
    ])

  await desktop.tray.choose(/^Thank Samuel/)
  const composer = new Composer(page)
  await composer.letter.waitFor()
  await expect(composer.letter).toContainText('Samuel')

  await desktop.tray.choose('Snooze one', /^Thank Dana/, 'Pick a time…')
  const asked = page.getByRole('dialog', { name: 'Snooze until when?' })
  await asked.getByLabel('Leave it alone until').fill('tomorrow 9:00')
  await asked.getByRole('button', { name: 'Snooze' }).click()
  await expect
    .poll(async () => (await labels(desktop)).slice(0, 5))
    .toEqual(['1 due', 'Thank Samuel Adeyemi — by 17:45', '—', 'Snooze for 1 hour', 'Snooze until'])
  await page.getByRole('button', { name: 'Undo' }).click()
  await expect.poll(async () => (await labels(desktop))[0]).toBe('2 due')

  await desktop.tray.choose('Snooze all until', 'This evening')
  await expect.poll(() => labels(desktop)).toEqual(NOTHING_DUE)
  await moveClock(app, '2026-11-25T18:00:00Z')
  await expect.poll(async () => (await labels(desktop))[0]).toBe('2 due')
})

test('do not disturb is chosen in the tray and shows in the settings', async ({
  start,
  desktop,
  dataDir
}) => {
  const { page } = await start()
  await expect.poll(() => labels(desktop)).toEqual(NOTHING_DUE)
  await desktop.tray.choose('Do not disturb until tomorrow')
  await expect
    .poll(async () => (await desktop.tray.menu())?.filter(({ isTicked }) => isTicked === true))
    .toMatchObject([{ label: 'Do not disturb until tomorrow 08:00' }])
  await startAgain(desktop, dataDir, 'afterword:settings/reminders')
  await expect(page.getByText('Nothing is said until')).toBeVisible()
  await desktop.tray.choose(/^Do not disturb/)
  await expect(page.getByText('Nothing is said until')).toBeHidden()
})

test('closing the window keeps the program in the tray, which is said once', async ({
  start,
  desktop,
  dataDir
}) => {
  const { app } = await start()
  await expect.poll(() => labels(desktop)).toEqual(NOTHING_DUE)
  for (const back of [
    () => desktop.tray.choose('Open Afterword'),
    () => desktop.tray.click(),
    () => startAgain(desktop, dataDir)
  ]) {
    await expect.poll(() => desktop.windows()).toEqual(['Afterword'])
    desktop.closeWindows()
    await expect.poll(() => desktop.windows()).toEqual([])
    await back()
  }
  await expect.poll(() => desktop.windows()).toEqual(['Afterword'])
  expect(desktop.notifications.seen.map(({ title }) => title)).toEqual([
    'Afterword stays in the tray'
  ])

  const gone = app.waitForEvent('close')
  await desktop.tray.choose('Quit')
  await gone
})

test('what is chosen in the tray opens the window where it was closed', async ({
  start,
  desktop
}) => {
  const { page } = await start()
  await logInterview(page, CALLUM, '2026-11-25T12:00')
  await expect.poll(() => desktop.windows()).toEqual(['Afterword'])
  desktop.closeWindows()
  await expect.poll(() => desktop.windows()).toEqual([])
  await desktop.tray.choose('Log interview…')
  await expect.poll(() => desktop.windows()).toEqual(['Afterword'])
  await new LogDialog(page).dialog.waitFor()
})

test('a link and an invitation open the program that runs', async ({ start, desktop, dataDir }) => {
  const { page } = await start()
  await startAgain(desktop, dataDir, 'afterword:settings/look')
  await expect(page.getByRole('button', { name: 'Look' })).toHaveAttribute('aria-current', 'page')
  await startAgain(desktop, dataDir, 'afterword:log')
  await new LogDialog(page).dialog.waitFor()
  await startAgain(desktop, dataDir, 'afterword:timeline')
  await expect(page.getByRole('dialog')).toBeHidden()
  await expect(page.getByRole('heading', { name: 'Timeline', level: 1 })).toBeVisible()

  const invitation = join(dataDir, 'Panel.ics')
  writeFileSync(invitation, INVITATION)
  await startAgain(desktop, dataDir, pathToFileURL(invitation).href)
  await expect(new LogDialog(page).dialog.getByLabel('Place or link')).toHaveValue(
    'https://meet.example/panel'
  )
})

test.describe('a desktop without a tray', () => {
  test.use({ parts: { tray: false } })

  test('closing the window ends the program', async ({ start, desktop }) => {
    const { app } = await start()
    await expect.poll(() => desktop.windows()).toEqual(['Afterword'])
    const gone = app.waitForEvent('close')
    desktop.closeWindows()
    await gone
  })
})
