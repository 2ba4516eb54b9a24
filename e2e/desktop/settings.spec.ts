import { existsSync } from 'node:fs'
import { join } from 'node:path'
import { ReminderSettings } from '../pages/ReminderSettings'
import { expect, test } from './test'

test('the settings offer what this desktop can do, and do it', async ({ start, desktop }) => {
  const { page } = await start()
  const settings = new ReminderSettings(page)
  await settings.open()

  await test.step('a test arrives, with its button', async () => {
    await expect(page.getByText('Shown by your system, and listed in the tray.')).toBeVisible()
    await settings.next.getByRole('button', { name: 'Send a test' }).click()
    await expect(settings.next.getByRole('status')).toContainText('Sent.')
    const seen = await desktop.notifications.waitFor('This is how Afterword reminds you')
    expect(Object.values(seen.actions)).toContain('Open')
    await expect.poll(() => desktop.notifications.shownCount()).toBe(1)
  })

  await test.step('the start at login is asked of the desktop', async () => {
    const file = join(desktop.env['XDG_CONFIG_HOME'] ?? '', 'autostart/afterword.desktop')
    const login = settings.switch('Start Afterword at login')
    await expect(login).not.toBeChecked()
    await login.click()
    await expect(login).toBeChecked()
    expect(existsSync(file)).toBe(true)
    await login.click()
    await expect(login).not.toBeChecked()
    expect(existsSync(file)).toBe(false)
  })
})
