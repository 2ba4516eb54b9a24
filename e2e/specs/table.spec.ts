import { findings } from '../findings'
import { addApplications, Applications } from '../pages/Applications'
import { expect, test } from '../test'

test.use({ now: '2025-11-26T14:00:00Z' })

const SOME = [
  { company: 'Osprey Ferries', role: 'Revenue Analyst', stage: 'applied' },
  { company: 'Ärlig & Co', role: 'Data Steward', stage: 'wishlist' },
  { company: 'Velum Press', role: 'Audience Analyst', stage: 'interviewing' },
  { company: 'Kestrel Loop', role: 'Logistics Analyst', stage: 'offer' }
]

test('the table is sorted, filtered and shows the columns chosen, also after a restart', async ({
  start
}) => {
  const { app, page } = await start()
  await addApplications(page, SOME)
  const list = new Applications(page)
  await list.open('Table')

  const company = page.getByRole('columnheader', { name: 'Company' })
  await company.getByRole('button').click()
  await expect(company).toHaveAttribute('aria-sort', 'ascending')
  expect(await list.rows()).toEqual(['Ärlig & Co', 'Kestrel Loop', 'Osprey Ferries', 'Velum Press'])
  await company.getByRole('button').click()
  await expect(company).toHaveAttribute('aria-sort', 'descending')
  expect((await list.rows())[0]).toBe('Velum Press')

  await list.find.fill('arlig steward')
  await expect.poll(() => list.rows()).toEqual(['Ärlig & Co'])
  await list.find.fill('nobody here')
  await page.getByRole('button', { name: 'Show all' }).click()
  await page.getByRole('radio', { name: /^In play/ }).check()
  await expect.poll(() => list.rows()).toEqual(['Velum Press', 'Kestrel Loop'])

  await page.getByRole('button', { name: 'Columns' }).click()
  await page.getByRole('checkbox', { name: 'People' }).uncheck()
  await page.getByRole('checkbox', { name: 'Priority' }).check()
  await page.keyboard.press('Escape')
  await app.close()

  const again = (await start()).page
  await new Applications(again).open('Table')
  await expect(again.getByRole('columnheader', { name: 'Priority' })).toBeVisible()
  await expect(again.getByRole('columnheader', { name: 'People' })).toHaveCount(0)
  await expect(again.getByRole('columnheader', { name: 'Company' })).toHaveAttribute(
    'aria-sort',
    'descending'
  )
})

test('many are selected by keyboard and mouse, changed at once, and changed back', async ({
  start
}) => {
  const { page } = await start()
  await addApplications(page, SOME)
  const list = new Applications(page)
  await list.open('Table')
  await page.getByRole('columnheader', { name: 'Company' }).getByRole('button').click()

  await page.getByRole('checkbox', { name: 'Select Ärlig & Co' }).click()
  await page
    .getByRole('checkbox', { name: 'Select Osprey Ferries' })
    .click({ modifiers: ['Shift'] })
  await expect(page.getByText('3 selected')).toBeVisible()
  await page.getByRole('button', { name: 'Stage of what is selected' }).click()
  await page.getByRole('menuitem', { name: 'Turned down' }).click()
  await expect(page.getByText('3 applications: Turned down')).toBeVisible()
  await expect(list.table.getByText('Turned down')).toHaveCount(3)
  await list.toast.click()
  await expect(list.table.getByText('Turned down')).toHaveCount(0)

  await page.getByLabel('Tag to add').fill('remote')
  await page.keyboard.press('Enter')
  await expect(page.getByText('3 applications: tagged “remote”')).toBeVisible()
  await page.getByRole('button', { name: 'Remove a tag' }).click()
  await page.getByRole('menuitem', { name: 'remote' }).click()
  await expect(page.getByText('3 applications: no longer “remote”')).toBeVisible()

  await page.getByRole('row', { name: /Kestrel Loop/ }).press('Escape')
  await expect(page.getByText('3 selected')).toHaveCount(0)
  await page.keyboard.press('Control+a')
  await expect(page.getByText('4 selected')).toBeVisible()
})

test('rows are walked, opened and selected by keyboard', async ({ start }) => {
  const { page } = await start()
  await addApplications(page, SOME)
  const list = new Applications(page)
  await list.open('Table')
  await page.getByRole('columnheader', { name: 'Company' }).getByRole('button').click()
  await page.getByRole('row', { name: /Ärlig/ }).focus()
  await page.keyboard.press('ArrowDown')
  await page.keyboard.press('ArrowDown')
  await expect(page.getByRole('row', { name: /Osprey/ })).toBeFocused()
  await expect(page.getByText('Row 3 of 4')).toBeVisible()
  await page.keyboard.press('Space')
  await expect(page.getByRole('row', { name: /Osprey/ })).toHaveAttribute('aria-selected', 'true')
  await page.keyboard.press('Home')
  await page.keyboard.press('Enter')
  await expect(page).toHaveURL(/applications\/2$/)
})

test('of many rows only those in sight are there, and the keyboard reaches them all', async ({
  start
}) => {
  const { page } = await start()
  const many = Array.from({ length: 90 }, (_, index) => ({
    company: `Firm ${String(index + 1).padStart(2, '0')}`,
    stage: 'applied'
  }))
  await addApplications(page, many)
  const list = new Applications(page)
  await list.open('Table')
  await page.getByRole('columnheader', { name: 'Company' }).getByRole('button').click()
  await page.getByRole('row', { name: /Firm 01/ }).focus()
  await page.keyboard.press('End')
  await expect(page.getByRole('row', { name: /Firm 90/ })).toBeFocused()
  await expect(page.getByText('Row 90 of 90')).toBeVisible()
  expect((await list.rows()).length).toBeLessThan(60)

  await page.getByRole('radio', { name: 'Board' }).check()
  await list.card('Firm 90').focus()
  await page.keyboard.press('End')
  await expect(list.card('Firm 01')).toBeFocused()
  await expect(list.card('Firm 01')).toBeInViewport()
})

for (const look of ['light', 'dark'] as const) {
  test(`axe finds nothing on the table, ${look}`, async ({ start }) => {
    const { page } = await start()
    await page.emulateMedia({ reducedMotion: 'reduce' })
    await page.evaluate(
      (chosen) => window.afterword.request('settings.change', { look: chosen }),
      look
    )
    await addApplications(page, SOME)
    const list = new Applications(page)
    await list.open('Table')
    await page.getByRole('row', { name: /Kestrel/ }).focus()
    expect(await findings(page), 'table').toEqual([])
    await page.keyboard.press('Space')
    expect(await findings(page), 'with a selection').toEqual([])
    await page.keyboard.press('Escape')
    await page.getByRole('button', { name: 'Columns' }).click()
    expect(await findings(page), 'columns').toEqual([])
  })
}
