import type { Page } from '@playwright/test'
import { ask } from '../ask'
import { findings } from '../findings'
import { Composer } from '../pages/Composer'
import { People } from '../pages/People'
import { expect, test, type StartApp } from '../test'

/** An hour after the panel. */
test.use({ now: '2025-11-26T14:00:00Z' })

/** A panel of Tomás and Dana that has just ended, and a call with "T. Oliveira" before it. */
async function withPanel(page: Page): Promise<void> {
  const somebody = (name: string, email: string | null, title: string) =>
    ({ name, email, title, thankYou: 'wanted' }) as const
  const base = {
    company: 'Larkfield Transit',
    role: 'Service Planner',
    timeZone: 'Europe/London',
    place: ''
  }
  await ask(page, 'interviews.log', {
    ...base,
    startLocal: '2025-11-26T12:00',
    minutes: 60,
    round: 'Panel',
    kind: 'panel',
    people: [
      somebody('Tomás Oliveira', 'tomas@larkfield.example', 'Talent Partner'),
      somebody('Dana Whitfield', null, 'Head of Service Planning')
    ]
  })
  await ask(page, 'interviews.log', {
    ...base,
    company: 'Larkfield Depot',
    startLocal: '2025-11-25T15:00',
    minutes: 30,
    round: 'Phone screen',
    kind: 'phone',
    people: [somebody('T. Oliveira', 'private@oliveira.example', '')]
  })
}

/** The people of that panel, on the screen. */
async function metPeople(start: StartApp): Promise<{ page: Page; people: People }> {
  const { page } = await start()
  await withPanel(page)
  const people = new People(page)
  await people.open()
  return { page, people }
}

test('somebody is found by keyboard, past accents, and their page opens', async ({ start }) => {
  const { page, people } = await metPeople(start)
  await page.keyboard.press('/')
  await expect(people.search).toBeFocused()
  await page.keyboard.type('tomas')
  await expect(people.list.getByRole('option')).toHaveCount(1)
  await page.keyboard.press('ArrowDown')
  await expect(people.list).toBeFocused()
  await expect(people.person.getByRole('heading', { level: 2 })).toHaveText('Tomás Oliveira')
  await expect(people.person.getByText('Panel', { exact: true })).toBeVisible()
  await page.keyboard.press('/')
  await page.keyboard.type('nobody at all')
  await expect(page.getByText('Nobody here has')).toBeVisible()
  await page.keyboard.press('Escape')
  await expect(people.list.getByRole('option')).toHaveCount(3)
})

test('a letter greets somebody as it was chosen for them, or wholly as it was written', async ({
  start
}) => {
  const { page, people } = await metPeople(start)
  await people.choose('Dana Whitfield')
  await people.person.getByRole('radio', { name: 'Dear Dana' }).check()
  await expect(people.person.getByRole('radio', { name: 'Dear Dana' })).toBeChecked()
  await people.person.getByRole('link', { name: /^Write/ }).click()
  await expect(new Composer(page).letter).toContainText(/^Dear Dana,/)

  await people.open()
  await people.choose('Tomás Oliveira')
  await people.person.getByRole('button', { name: 'Something else' }).click()
  await people.person.getByRole('button', { name: 'Edit whole greeting' }).click()
  await page.keyboard.type('Dear Dr. Oliveira')
  await page.keyboard.press('Enter')
  await expect(people.person.getByText('Dear Dr. Oliveira')).toBeVisible()
  await page.keyboard.press('w')
  await expect(new Composer(page).letter).toContainText(/^Dear Dr\. Oliveira,/)
})

test('a thank-you not wanted by a person closes its chip everywhere, and undo opens it', async ({
  start
}) => {
  const { people } = await metPeople(start)
  await people.choose('Dana Whitfield')
  await people.person.getByRole('radio', { name: 'Not wanted' }).check()
  await expect(people.row('Dana Whitfield')).not.toContainText('Due in')
  await expect(people.person.getByRole('listitem').filter({ hasText: 'Panel' })).toContainText(
    'Not wanted'
  )
  await people.undo()
  await expect(people.person.getByRole('radio', { name: 'Wanted', exact: true })).toBeChecked()
  await expect(people.row('Dana Whitfield')).toContainText('Due in')
})

test('an address without @ is warned about and kept', async ({ start }) => {
  const { page, people } = await metPeople(start)
  await people.choose('Dana Whitfield')
  await people.person.getByRole('button', { name: 'Edit email' }).click()
  await page.keyboard.type('dana at larkfield')
  await page.keyboard.press('Enter')
  await expect(people.person.getByText('dana at larkfield')).toBeVisible()
  await expect(people.person.getByText(/does not look like an address/)).toBeVisible()
})

test('two who are the same become one, and undo makes them two again', async ({ start }) => {
  const { page, people } = await metPeople(start)
  await people.choose('Tomás Oliveira')
  await people.act('Merge with…')
  const dialog = page.getByRole('dialog', { name: 'Merge with the same person' })
  await dialog.getByRole('button', { name: /^.*T\. Oliveira.*like name/ }).click()
  await dialog.getByRole('radio', { name: 'private@oliveira.example' }).check()
  await dialog.getByRole('button', { name: /^Make them one/ }).click()

  await expect(people.list.getByRole('option')).toHaveCount(2)
  await expect(people.person.getByText('private@oliveira.example')).toBeVisible()
  await expect(people.person.getByText('Phone screen')).toBeVisible()
  await people.undo()
  await expect(people.list.getByRole('option')).toHaveCount(3)
  await expect(people.person.getByText('tomas@larkfield.example')).toBeVisible()
  await expect(people.person.getByText('Phone screen')).toBeHidden()
})

test('a note is added where somebody’s are read, and stands in the debrief', async ({ start }) => {
  const { page, people } = await metPeople(start)
  await people.choose('Dana Whitfield')
  await people.person.getByRole('button', { name: 'Add a note' }).click()
  await people.person.getByRole('button', { name: /^Begins with/ }).click()
  await page.getByRole('menuitem', { name: 'Worth remembering' }).click()
  await page.keyboard.type('cycles along the 14')
  await page.keyboard.press('Enter')
  await expect(people.person.getByText('Worth remembering:')).toBeVisible()
  await expect(people.person.getByText('1 note')).toBeVisible()
  await people.person.getByRole('link', { name: /^Panel/ }).click()
  await expect(page.getByRole('textbox', { name: /^Worth remembering/ }).first()).toHaveValue(
    'cycles along the 14'
  )
})

test('somebody deleted is gone everywhere, and undo brings them back', async ({ start }) => {
  const { people } = await metPeople(start)
  await people.choose('Dana Whitfield')
  await people.act('Delete')
  await expect(people.row('Dana Whitfield')).toBeHidden()
  await people.undo()
  await people.choose('Dana Whitfield')
  await expect(people.person.getByText('Panel', { exact: true })).toBeVisible()
})

test('somebody met elsewhere is added, and what was typed outlives the dialog', async ({
  start
}) => {
  const { page } = await start()
  const people = new People(page)
  await page.getByRole('navigation', { name: 'Main' }).getByRole('link', { name: 'People' }).click()
  await expect(page.getByText('Nobody yet.')).toBeVisible()
  await page.getByRole('button', { name: 'Add a person' }).click()
  const dialog = page.getByRole('dialog', { name: 'Add a person' })
  await dialog.getByLabel('Name').fill('Lee <b>Ng</b>')
  await page.keyboard.press('Escape')
  await page.getByRole('button', { name: 'Add a person' }).click()
  await expect(dialog.getByLabel('Name')).toHaveValue('Lee <b>Ng</b>')
  await dialog.getByRole('button', { name: /^Add/ }).click()
  await expect(people.person.getByRole('heading', { level: 2 })).toHaveText('Lee <b>Ng</b>')
})

for (const look of ['light', 'dark'] as const) {
  test(`axe finds nothing among people, ${look}`, async ({ start }) => {
    const { page } = await start()
    await page.emulateMedia({ reducedMotion: 'reduce' })
    await page.evaluate(
      (chosen) => window.afterword.request('settings.change', { look: chosen }),
      look
    )
    const people = new People(page)
    await withPanel(page)
    await people.open()
    await people.choose('Tomás Oliveira')
    expect(await findings(page), 'page').toEqual([])
    await people.act('Merge with…')
    await page
      .getByRole('dialog')
      .getByRole('button', { name: /like name/ })
      .click()
    await expect(page.getByRole('radio', { name: 'T. Oliveira' })).toBeVisible()
    expect(await findings(page), 'merge').toEqual([])
    await page.keyboard.press('Escape')
    await page.getByRole('button', { name: 'Add a person' }).click()
    await expect(page.getByRole('dialog').getByLabel('Title')).toBeVisible()
    expect(await findings(page), 'add').toEqual([])
  })
}
