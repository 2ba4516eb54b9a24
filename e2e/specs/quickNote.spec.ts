import Database from 'better-sqlite3'
import { findings } from '../findings'
import { dataFile } from '../launch'
import { LogDialog } from '../pages/LogDialog'
import { QuickNote } from '../pages/QuickNote'
import { expect, test } from '../test'

// Thursday afternoon; the phone screen ended twenty minutes ago.
test.use({ now: '2025-11-27T14:05:00Z', timeZone: 'Europe/London' })

const SCREEN = {
  company: 'Northmere Rail',
  role: 'Analyst',
  day: '2025-11-27',
  start: '13:15',
  minutes: '30',
  kind: 'Phone',
  round: 'Phone screen',
  people: [{ name: 'Callum Reyes', title: 'Head of Punctuality' }]
} as const

function rows(dataDir: string, sql: string): unknown[] {
  const db = new Database(dataFile(dataDir), { readonly: true })
  try {
    return db.prepare(sql).all()
  } finally {
    db.close()
  }
}

const NOTES = 'SELECT n.kind, n.text, p.name FROM note n LEFT JOIN person p ON p.id = n.person_id'

test('what is jotted down stands on the page of the interview that just ended, by keyboard alone', async ({
  start,
  dataDir
}) => {
  const { app, page } = await start()
  const dialog = new LogDialog(page)
  await dialog.open()
  await dialog.fill(SCREEN)
  await dialog.log()

  const quick = await QuickNote.open(app)
  await expect(quick.page.getByRole('heading', { level: 1 })).toHaveText('Northmere Rail')
  await expect(quick.page.getByText('Phone screen, ended 20 min ago')).toBeVisible()
  await expect(quick.sentence('We talked about')).toBeFocused()
  expect(await findings(quick.page)).toEqual([])

  const { keyboard } = quick.page
  await keyboard.type('how punctuality is measured')
  await keyboard.press('Enter')
  await keyboard.type('the last stop')
  await keyboard.press('Tab')
  await expect(quick.sentence('They told me that')).toBeFocused()
  await keyboard.type('the team grows from two to five')
  await quick.page.getByRole('button', { name: 'Other sentences' }).click()
  await quick.page.getByRole('menuitem', { name: /^They said I would hear back/ }).click()
  await expect(quick.sentence('They said I would hear back')).toBeFocused()
  await keyboard.type('early next week')
  await expect(quick.page.getByText('by Tue 2 Dec')).toBeVisible()
  await expect(quick.page.getByText(/follow up Wed 3 Dec/)).toBeVisible()
  await expect(quick.kept).toHaveText('Saved 14:05')
  await expect(quick.said).toHaveText([
    /We talked about how punctuality is measured/,
    /We talked about the last stop/,
    /They told me that the team grows from two to five/
  ])
  expect(await findings(quick.page)).toEqual([])
  await quick.leave('Control+Enter')

  expect(rows(dataDir, NOTES)).toEqual([
    { kind: 'discussed', text: 'how punctuality is measured', name: 'Callum Reyes' },
    { kind: 'discussed', text: 'the last stop', name: 'Callum Reyes' },
    { kind: 'shared', text: 'the team grows from two to five', name: 'Callum Reyes' }
  ])
  // The program's own window, which had the whole page open, heard of it.
  await expect(page.getByLabel('They told me that, note 1')).toHaveValue(
    'the team grows from two to five'
  )
  await expect(page.getByText(/follow up Wed 3 Dec/)).toBeVisible()
})

test('closing the window by mistake loses no word, and the whole page has them all', async ({
  start
}) => {
  const { app, page } = await start()
  const dialog = new LogDialog(page)
  await dialog.open()
  await dialog.fill(SCREEN)
  await dialog.log()

  const quick = await QuickNote.open(app)
  await quick.page.keyboard.type('the words of the last moment')
  await quick.close(app)

  const again = await QuickNote.open(app)
  await expect(again.said).toHaveText([/We talked about the words of the last moment/])
  await again.said.getByRole('button').click()
  await again.page.keyboard.type(', and more')
  await again.leave('Escape')

  const third = await QuickNote.open(app)
  await third.page.getByRole('button', { name: 'Open the whole page' }).click()
  await expect(page.getByLabel('We talked about, note 1')).toHaveValue(
    'the words of the last moment, and more'
  )
  await expect.poll(() => app.windows().length).toBe(1)
})

test('an interview that was not planned is logged there and noted at once; its draft is the form’s', async ({
  start,
  dataDir
}) => {
  const { app, page } = await start()
  const quick = await QuickNote.open(app)
  expect(await findings(quick.page)).toEqual([])
  await expect(quick.page.getByLabel('Company')).toBeFocused()
  await quick.page.keyboard.type('Northmere Rail')
  await quick.close(app)

  // The whole form goes on where the small one was closed, and the small one where that was left.
  const dialog = new LogDialog(page)
  await dialog.open()
  await expect(dialog.dialog.getByLabel('Company')).toHaveValue('Northmere Rail')
  await dialog.dialog.getByLabel('Role').fill('Analyst')
  const again = await QuickNote.open(app)
  await expect(again.page.getByLabel('Role')).toHaveValue('Analyst')
  await again.page.getByLabel('When', { exact: true }).fill('today 13:15 30 min')
  await expect(again.page.getByText('Thu 27 Nov, 13:15–13:45 · London')).toBeVisible()
  await expect(dialog.when).toHaveValue('today 13:15 30 min')
  await again.page.keyboard.press('Control+Enter')

  await expect(again.sentence('We talked about')).toBeFocused()
  await expect(dialog.dialog.getByLabel('Company')).toHaveValue('')
  await again.page.keyboard.type('platforms')
  await again.done.click()
  await expect.poll(() => app.windows().length).toBe(1)
  expect(rows(dataDir, NOTES)).toEqual([{ kind: 'discussed', text: 'platforms', name: null }])
})

test('a second start for a note opens it, as a shortcut of the desktop’s own does', async ({
  start,
  dataDir
}) => {
  const { app } = await start()
  const opened = app.waitForEvent('window')
  await app.evaluate(({ app: electron }, folder) => {
    const argv = ['afterword', `--data-dir=${folder}`, '--quick-note']
    electron.emit('second-instance', {}, argv, '/', null)
  }, dataDir)
  await expect((await opened).getByRole('heading', { name: 'New interview' })).toBeVisible()
})
