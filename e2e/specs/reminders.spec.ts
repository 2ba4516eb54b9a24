import { moveClock } from '../launch'
import { LogDialog } from '../pages/LogDialog'
import { ReminderSettings } from '../pages/ReminderSettings'
import { expect, test } from '../test'

// A Tuesday morning.
test.use({ now: '2026-03-03T10:00:00Z' })

test('what was chosen of reminders is there after the next start', async ({ start }) => {
  const first = await start()
  const settings = new ReminderSettings(first.page)
  await settings.open()
  await settings.switch('The day before an interview').click()
  await settings.choice('Before an interview').selectOption('30 minutes')
  await settings.choice('Ask how an interview went').selectOption('never')
  await settings.switch('Thank-you notes').click()
  await expect(settings.choice('Before a window closes')).toBeDisabled()
  await settings.keys.click()
  await first.page.keyboard.press('Control+Shift+F9')
  await expect(settings.keys).toHaveText('Ctrl+Shift+F9')
  await first.app.close()

  const { page } = await start()
  const again = new ReminderSettings(page)
  await again.open()
  await expect(again.switch('The day before an interview')).not.toBeChecked()
  await expect(again.choice('Before an interview').locator(':checked')).toHaveText('30 minutes')
  await expect(again.choice('Ask how an interview went').locator(':checked')).toHaveText('never')
  await expect(again.switch('Thank-you notes')).not.toBeChecked()
  await expect(again.switch('Follow-ups')).toBeChecked()
  await expect(again.keys).toHaveText('Ctrl+Shift+F9')
})

test('quiet hours are typed, dragged and moved by keys', async ({ start }) => {
  const { page } = await start()
  const settings = new ReminderSettings(page)
  await settings.open()
  await expect(settings.from).toHaveValue('21:00')

  await settings.drag('begin', 22.5)
  await expect(settings.from).toHaveValue('22:30')
  await settings.drag('end', 6)
  await expect(settings.to).toHaveValue('06:00')
  await expect(settings.handle('end')).toBeFocused()
  await page.keyboard.press('PageUp')
  await page.keyboard.press('ArrowRight')
  await expect(settings.to).toHaveValue('07:15')

  await settings.from.fill('07:15')
  await expect(settings.to).toHaveAccessibleDescription(/another time than they begin/)
  await settings.from.fill('23:00')
  await expect(settings.to).not.toHaveAccessibleDescription(/another time/)
  await expect(settings.handle('begin')).toHaveAttribute('aria-valuetext', '23:00')

  await settings.switch('Quiet hours').click()
  await expect(settings.from).toHaveCount(0)
  await settings.switch('Quiet hours').click()
  await expect(settings.from).toHaveValue('23:00')
})

test('what comes next follows what is chosen', async ({ start }) => {
  const { app, page } = await start()
  const settings = new ReminderSettings(page)
  await settings.open()
  await expect(settings.next).toContainText('Nothing to remind you of.')

  const dialog = new LogDialog(page)
  await dialog.open()
  await dialog.fill({
    company: 'Northwind Traders',
    role: 'Staff Engineer',
    day: '2026-03-03',
    start: '13:00',
    minutes: '60',
    kind: 'Panel',
    round: 'Panel interview',
    people: [{ name: 'Dana Whitfield', title: 'Engineering Manager' }]
  })
  await dialog.log()
  await expect(dialog.dialog).toBeHidden()
  await settings.open()
  const soonest = settings.next.getByRole('listitem').first()
  await expect(soonest).toContainText('12:00')
  await settings.choice('Before an interview').selectOption('3 hours')
  await expect(soonest).toContainText('14:15')
  await settings.choice('Before an interview').selectOption('15 minutes')
  await expect(soonest).toContainText('12:45')

  await page.getByRole('button', { name: 'Until tomorrow' }).click()
  await expect(page.getByText('Nothing is said until tomorrow 08:00.')).toBeVisible()
  await moveClock(app, '2026-03-04T08:00:30Z')
  await expect(page.getByRole('button', { name: 'Until tomorrow' })).toBeVisible()
})
