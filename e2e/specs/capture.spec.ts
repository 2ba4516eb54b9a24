import Database from 'better-sqlite3'
import { dataFile } from '../launch'
import { LogDialog } from '../pages/LogDialog'
import { expect, test } from '../test'

test.use({ now: '2026-03-07T12:00:00Z' })

const interview = {
  company: 'Northwind Traders',
  role: 'Staff Engineer',
  day: '2026-03-06',
  start: '16:00',
  minutes: '60',
  kind: 'Video',
  people: [{ name: 'Dana Whitfield', email: 'dana@northwind.example' }]
} as const

test('bad input is named beside its field, nothing is stored and nothing typed is lost', async ({
  start,
  dataDir
}) => {
  const { page } = await start()
  const dialog = new LogDialog(page)
  await dialog.open()
  await dialog.fill({
    ...interview,
    company: '',
    minutes: '0',
    people: [{ name: 'Dana Whitfield', email: 'dana@' }]
  })
  await dialog.submit()

  const company = dialog.dialog.getByLabel('Company')
  await expect(company).toHaveAccessibleDescription(/Write the company’s name/)
  await expect(company).toBeFocused()
  await expect(dialog.when).toHaveAccessibleDescription(/at least a minute/)
  await expect(dialog.dialog.getByText('“dana@” looks incomplete. It is kept')).toBeVisible()

  const db = new Database(dataFile(dataDir), { readonly: true })
  expect(db.prepare('SELECT count(*) AS n FROM application').get()).toEqual({ n: 0 })
  db.close()

  await company.fill('Northwind Traders')
  await dialog.when.fill('2026-03-06 16:00')
  await dialog.log()
  const stored = new Database(dataFile(dataDir), { readonly: true })
  expect(stored.prepare('SELECT name, email FROM person').get()).toEqual({
    name: 'Dana Whitfield',
    email: 'dana@'
  })
  stored.close()
})

test('Esc closes the dialog and keeps the draft; Cancel throws it away', async ({ start }) => {
  const { page } = await start()
  const dialog = new LogDialog(page)
  await dialog.open()
  await dialog.dialog.getByLabel('Company').fill('Half a Company')
  await page.keyboard.press('Escape')
  await page.keyboard.press('Escape')
  await dialog.dialog.waitFor({ state: 'hidden' })
  await dialog.open()
  await expect(dialog.dialog.getByLabel('Company')).toHaveValue('Half a Company')
  await dialog.dialog.getByRole('button', { name: 'Cancel' }).click()
  // The dialog's own button has the same name as the one that opens it.
  await dialog.dialog.waitFor({ state: 'hidden' })
  await dialog.open()
  await expect(dialog.dialog.getByLabel('Company')).toHaveValue('')
})

test('an error inside shows one plain sentence with an id, the log has the rest, the app goes on', async ({
  start,
  dataDir
}) => {
  const { app, page } = await start()
  const dialog = new LogDialog(page)
  await dialog.open()
  await dialog.fill(interview)
  // A fault that no code expects: the table that the touchpoints go to is away.
  const db = new Database(dataFile(dataDir))
  db.exec('ALTER TABLE touchpoint RENAME TO touchpoint_away')
  db.close()
  await dialog.submit()
  const alert = dialog.dialog.getByRole('alert')
  await expect(alert).toContainText(/Something went wrong.*[0-9A-F]{4}-[0-9A-F]{4}/)
  const id = /[0-9A-F]{4}-[0-9A-F]{4}/.exec(await alert.innerText())?.[0] ?? 'none'
  await expect
    .poll(() =>
      app.evaluate(({ app: electronApp }, wanted) => {
        const fs = process.getBuiltinModule('node:fs')
        const file = `${electronApp.getPath('userData')}/logs/afterword.log`
        const text = fs.existsSync(file) ? fs.readFileSync(file, 'utf8') : ''
        return text.includes(wanted) && text.includes('no such table')
      }, id)
    )
    .toBe(true)

  const mended = new Database(dataFile(dataDir))
  mended.exec('ALTER TABLE touchpoint_away RENAME TO touchpoint')
  mended.close()
  await dialog.log()
})

test('hostile and huge text is kept as text and breaks nothing', async ({ start, dataDir }) => {
  const { page } = await start()
  const dialog = new LogDialog(page)
  const company = `<img src=x onerror=alert(1)> '; DROP TABLE note; -- ${'Ä'.repeat(120)}`
  await dialog.open()
  await dialog.fill({ ...interview, company, role: '{{role}} %s \\ "quotes" 👩‍🚀' })
  await dialog.log()
  await page
    .getByRole('navigation')
    .getByRole('link', { name: /^Timeline/ })
    .click()
  await expect(page.getByText(company).first()).toBeVisible()
  const db = new Database(dataFile(dataDir), { readonly: true })
  expect(db.prepare('SELECT company FROM application').get()).toEqual({ company })
  db.close()
})
