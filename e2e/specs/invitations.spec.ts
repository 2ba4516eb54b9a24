import { writeFileSync } from 'node:fs'
import { APPLE, GOOGLE, OUTLOOK_TEAMS } from '../../src/shared/invitation/samples'
import { findings } from '../findings'
import { LogDialog } from '../pages/LogDialog'
import { expect, test } from '../test'

test.use({ now: '2025-11-24T12:00:00Z' })

const MOVED = GOOGLE.replace('SEQUENCE:0', 'SEQUENCE:1')
  .replace('DTSTART:20251128T140000Z', 'DTSTART:20251202T100000Z')
  .replace('DTEND:20251128T144500Z', 'DTEND:20251202T104500Z')
const OFF = GOOGLE.replace('SEQUENCE:0', 'SEQUENCE:2').replace('METHOD:REQUEST', 'METHOD:CANCEL')

test('an invitation fills the form in, then moves and calls off what was logged from it', async ({
  start
}, testInfo) => {
  const { page } = await start()
  const log = new LogDialog(page)
  const choose = async (text: string): Promise<void> => {
    const file = testInfo.outputPath('invite.ics')
    writeFileSync(file, text)
    const chooser = page.waitForEvent('filechooser')
    await log.dialog.getByRole('button', { name: /^Choose a/ }).click()
    await (await chooser).setFiles(file)
  }

  await log.open()
  await choose(GOOGLE)
  await expect(log.dialog.getByText('Filled in from the invitation')).toBeVisible()
  await expect(log.dialog.getByText('Fri 28 Nov, 14:00–14:45 · London')).toBeVisible()
  await expect(log.dialog.getByLabel('Place or link')).toHaveValue(/meet\.google\.com/)
  await expect(log.person('Mirela Dimov')).toBeVisible()
  expect(await findings(page, '[role=dialog]')).toEqual([])

  await log.dialog.getByLabel('Company').fill('Ondine Audio')
  await log.dialog.getByLabel('Role').fill('Product Analyst')
  await log.log()
  await expect(page.getByText('Logged with Ondine Audio')).toBeVisible()

  await log.open()
  await choose(MOVED)
  await expect(log.dialog.getByRole('heading', { name: 'It was moved' })).toBeVisible()
  await expect(log.dialog.getByText('Tue 2 Dec, 10:00–10:45')).toBeVisible()
  expect(await findings(page, '[role=dialog]')).toEqual([])
  await log.dialog.getByRole('button', { name: 'Move it' }).click()
  await log.dialog.waitFor({ state: 'hidden' })
  await expect(page.getByText('Ondine Audio is up to date with the invitation')).toBeVisible()
  await expect(page.getByText('Tue 2 Dec').first()).toBeVisible()

  await log.open()
  await choose(OFF)
  await log.dialog.getByRole('button', { name: 'Mark as cancelled' }).click()
  await expect(page.getByText('Cancelled with Ondine Audio')).toBeVisible()
  await page.getByRole('button', { name: 'Undo' }).click()
  await expect(page.getByText(/^Undone: interview brought up to date/)).toBeVisible()
})

test('one that is pasted fills the form in and is taken out again without a trace', async ({
  start
}) => {
  const { page } = await start()
  const log = new LogDialog(page)
  await log.open()
  await log.dialog.getByLabel('Company').fill('Northwind')
  await log.when.fill('Fri 2pm')
  await log.when.evaluate((field, text) => {
    const clipboardData = new DataTransfer()
    clipboardData.setData('text/plain', text)
    field.dispatchEvent(
      new ClipboardEvent('paste', { clipboardData, bubbles: true, cancelable: true })
    )
  }, OUTLOOK_TEAMS)
  await expect(log.dialog.getByText('Mon 1 Dec, 16:30–17:30 · Berlin, 15:30 for you')).toBeVisible()
  await log.dialog.getByRole('button', { name: 'Take it out again' }).click()
  await expect(log.when).toHaveValue('Fri 2pm')
  await expect(log.dialog.getByLabel('Company')).toHaveValue('Northwind')
  await expect(log.dialog.getByText('Have the invitation?')).toBeVisible()
})

test('one that is dropped on any screen opens the form; anything else is said to be none', async ({
  start
}) => {
  const { page } = await start()
  const log = new LogDialog(page)
  const drop = (name: string, text: string): Promise<void> =>
    page.evaluate(
      ([fileName = '', content = '']) => {
        const dataTransfer = new DataTransfer()
        dataTransfer.items.add(new File([content], fileName))
        const event = new DragEvent('drop', { dataTransfer, bubbles: true, cancelable: true })
        document.body.dispatchEvent(event)
      },
      [name, text]
    )
  await drop('notes.txt', 'Hello')
  await expect(log.dialog).toBeHidden()
  await drop('invite.ics', APPLE)
  await expect(
    log.dialog.getByText('Fri 5 Dec, 10:00–11:30 · New York, 15:00 for you')
  ).toBeVisible()
  await expect(log.dialog.getByRole('radio', { name: 'On site' })).toBeChecked()
  await drop('notes.txt', 'Hello')
  await expect(log.dialog.getByText('That is no invitation.')).toBeVisible()
  await expect(log.person('Grace Okafor')).toBeVisible()
})

test('one that the system opens is looked at in the window that runs, whatever it showed', async ({
  start
}, testInfo) => {
  const { app, page } = await start()
  const log = new LogDialog(page)
  const file = testInfo.outputPath('invite.ics')
  writeFileSync(file, APPLE)
  const openBySystem = (): Promise<void> =>
    app.evaluate((electron, path) => {
      const emitter: NodeJS.EventEmitter = electron.app
      emitter.emit('second-instance', {}, ['afterword', path], '/')
    }, file)

  await openBySystem()
  await expect(log.person('Grace Okafor')).toBeVisible()
  await log.dialog.getByRole('button', { name: 'Take it out again' }).click()
  await expect(log.dialog.getByText('Have the invitation?')).toBeVisible()
  // Once more, while the form is open.
  await openBySystem()
  await expect(log.person('Grace Okafor')).toBeVisible()
})
