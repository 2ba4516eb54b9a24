import { findings } from '../findings'
import { LogDialog } from '../pages/LogDialog'
import { expect, test } from '../test'

test.use({ now: '2025-11-26T14:00:00Z' })

/** What axe finds wrong on the screen as it stands, in a few words each. */
for (const look of ['light', 'dark'] as const) {
  test(`axe finds nothing on any screen, ${look}`, async ({ start }) => {
    const { page } = await start()
    await page.emulateMedia({ reducedMotion: 'reduce' })
    await page.evaluate(
      (chosen) => window.afterword.request('settings.change', { look: chosen }),
      look
    )
    await expect(page.locator('html')).toHaveClass(look === 'dark' ? /dark/ : /^(?!.*dark)/)
    await expect(page.getByText('Every interview deserves an afterword.')).toBeVisible()
    expect(await findings(page), 'welcome').toEqual([])

    await page.getByRole('button', { name: /Try it with sample data/ }).click()
    await page.evaluate(
      (chosen) => window.afterword.request('settings.change', { look: chosen }),
      look
    )
    await expect(page.getByText('Larkfield Transit').first()).toBeVisible()
    expect(await findings(page), 'timeline').toEqual([])

    await page
      .getByRole('button', { name: /^Snooze/ })
      .first()
      .click()
    await expect(page.getByRole('menuitem', { name: 'Pick a time…' })).toBeVisible()
    expect(await findings(page), 'snooze menu').toEqual([])
    await page.keyboard.press('Escape')

    const dialog = new LogDialog(page)
    await dialog.open()
    await dialog.submit()
    await expect(dialog.dialog.getByLabel('Company')).toHaveAccessibleDescription(/company/)
    expect(await findings(page), 'log dialog with messages').toEqual([])
    await dialog.dialog.getByRole('button', { name: 'Cancel' }).click()

    await page
      .getByRole('link', { name: /Larkfield Transit/ })
      .first()
      .click()
    await expect(page.getByRole('heading', { name: 'How did it go?' })).toBeVisible()
    expect(await findings(page), 'debrief').toEqual([])

    await page.getByRole('button', { name: 'Heard back' }).click()
    const heard = page.getByRole('dialog', { name: 'What did they say?' })
    await heard.getByLabel('When will you hear more?').fill('next Wednesday')
    expect(await findings(page), 'heard back').toEqual([])
    await heard.getByRole('button', { name: 'Cancel' }).click()
    await page.getByRole('button', { name: 'More about this interview' }).click()
    await page.getByRole('menuitem', { name: 'Move it …' }).click()
    await expect(page.getByRole('dialog', { name: 'Move the interview' })).toBeVisible()
    expect(await findings(page), 'moving').toEqual([])
    await page.keyboard.press('Escape')

    await page
      .getByRole('navigation')
      .getByRole('link', { name: /^Timeline/ })
      .click()
    await page.getByRole('link', { name: 'Write to Dana Whitfield' }).first().click()
    await expect(page.getByRole('textbox', { name: 'Subject' })).toBeVisible()
    expect(await findings(page), 'composer').toEqual([])

    for (const screen of ['Applications', 'Letters', 'Settings']) {
      await page.getByRole('navigation').getByRole('link', { name: screen }).first().click()
      await expect(page.getByRole('heading', { level: 1, name: screen })).toBeVisible()
      expect(await findings(page), screen).toEqual([])
    }
    await page.getByRole('button', { name: 'Cadence' }).click()
    const days = page.getByLabel('Second follow-up')
    await days.fill('soon')
    await days.press('Tab')
    await expect(days).toHaveAccessibleDescription(/whole number/)
    expect(await findings(page), 'cadence with a message').toEqual([])
    await page.getByRole('button', { name: 'Reminders' }).click()
    await expect(page.getByRole('slider', { name: 'Quiet hours begin' })).toBeVisible()
    await page.getByRole('button', { name: /^Keys of the quick note/ }).click()
    await page.keyboard.press('j')
    await expect(page.getByText('Press a key together with Ctrl or Alt.')).toBeVisible()
    expect(await findings(page), 'reminders with a message').toEqual([])
  })
}

test('the way from the first start to a logged interview needs no mouse', async ({ start }) => {
  const { page } = await start()
  await page.keyboard.press('Tab')
  for (let presses = 0; presses < 20; presses += 1) {
    const name = await page.evaluate(() => document.activeElement?.textContent ?? '')
    if (name.includes('Log your first interview')) break
    await page.keyboard.press('Tab')
  }
  await page.keyboard.press('Enter')
  const dialog = new LogDialog(page).dialog
  await expect(dialog.getByLabel('Company')).toBeFocused()
  await page.keyboard.type('Northwind')
  await page.keyboard.press('Tab')
  await expect(dialog.getByLabel('Role')).toBeFocused()
  await page.keyboard.type('Staff Engineer')
  await page.keyboard.press('Tab')
  await expect(dialog.getByLabel('When', { exact: true })).toBeFocused()
  await page.keyboard.type('25 Nov 2025 10:00')
  const who = dialog.getByRole('combobox', { name: 'Who you will meet' })
  for (let presses = 0; presses < 20; presses += 1) {
    if (await who.evaluate((field) => field === document.activeElement)) break
    await page.keyboard.press('Tab')
  }
  await page.keyboard.type('Dana Whitfield')
  await page.keyboard.press('Control+Enter')
  await dialog.waitFor({ state: 'hidden' })
  await expect(page.getByText('Northwind').first()).toBeVisible()
})
