import { existsSync, mkdirSync, readdirSync, readFileSync, statSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import type { ElectronApplication, Page } from '@playwright/test'
import Database from 'better-sqlite3'
import { findings } from '../findings'
import { dataFile, moveClock } from '../launch'
import { expect, test } from '../test'

test.use({ now: '2026-03-04T14:00:00Z' })

async function log(page: Page, company: string): Promise<void> {
  const outcome = await page.evaluate(
    (name) =>
      window.afterword.request('interviews.log', {
        company: name,
        role: 'Staff Engineer',
        startLocal: '2026-03-04T09:00',
        timeZone: 'Europe/London',
        minutes: 60,
        round: '',
        kind: 'video',
        place: '',
        people: [{ name: 'Dana Whitfield', email: '', title: '', thankYou: 'wanted' }]
      }),
    company
  )
  expect(outcome).toMatchObject({ ok: true })
}

async function openData(page: Page): Promise<void> {
  await page.getByRole('link', { name: 'Settings' }).click()
  await page.getByRole('button', { name: 'Data' }).click()
  await expect(page.getByRole('heading', { name: 'Backups' })).toBeVisible()
}

async function openApplications(page: Page): Promise<void> {
  await page
    .getByRole('navigation')
    .getByRole('link', { name: /^Applications/ })
    .click()
}

/** The next dialog of the system for choosing something answers with this. */
async function willChoose(app: ElectronApplication, path: string): Promise<void> {
  await app.evaluate(({ dialog }, chosen) => {
    dialog.showOpenDialog = () => Promise.resolve({ canceled: false, filePaths: [chosen] })
  }, path)
}

const backupsIn = (dataDir: string): string[] =>
  readdirSync(join(dataDir, 'backups')).filter((name) => name.endsWith('.db'))
const workIn = (dataDir: string): string[] =>
  readdirSync(join(dataDir, 'backups')).filter((name) => name.startsWith('work-'))
const companiesIn = (file: string): string[] => {
  const db = new Database(file, { readonly: true })
  try {
    expect(db.pragma('integrity_check', { simple: true })).toBe('ok')
    return db.prepare<[], string>('SELECT company FROM application ORDER BY id').pluck().all()
  } finally {
    db.close()
  }
}

test('a backup comes by itself after a change; a restore brings it back, and is undone', async ({
  start
}) => {
  const { app, page } = await start()
  await log(page, 'Northwind Traders')
  await moveClock(app, '2026-03-04T14:01:00Z')
  await moveClock(app, '2026-03-04T14:12:00Z')
  await openData(page)
  const row = page.getByRole('row', { name: /1 application, 1 interview, no letters/ })
  await expect(row).toContainText('after changes')
  await log(page, 'Globex')

  await row.hover()
  await row.getByRole('button', { name: /^Restore the backup of today/ }).click()
  const dialog = page.getByRole('dialog', { name: /^Backup of today/ })
  await expect(dialog.getByText('Northwind Traders')).toBeVisible()
  const restore = dialog.getByRole('button', { name: 'Restore this' })
  await expect(restore).toBeFocused()
  expect(await findings(page), 'look inside').toEqual([])
  await page.keyboard.press('Enter')

  await expect(page.getByText('Restored. Your data is as it was then.')).toBeVisible()
  await openApplications(page)
  await expect(page.getByText('Northwind Traders')).toBeVisible()
  await expect(page.getByText('Globex')).toBeHidden()

  await page.getByRole('button', { name: /^Undo/ }).click()
  await expect(page.getByText('Undone. Your data is as it was before the restore.')).toBeVisible()
  await openApplications(page)
  await expect(page.getByText('Globex')).toBeVisible()
  await expect(page.getByText('Northwind Traders')).toBeVisible()
})

test('what is typed last lies in a backup after quitting', async ({ start, dataDir }) => {
  const { app, page } = await start()
  await log(page, 'Northwind Traders')
  await app.close()
  const [name = ''] = backupsIn(dataDir)
  expect(companiesIn(join(dataDir, 'backups', name))).toEqual(['Northwind Traders'])
  expect(workIn(dataDir)).toEqual([])
})

test.describe('while a backup is made', () => {
  /** So much that copying it takes a while. */
  const fill = (dataDir: string): void => {
    const db = new Database(dataFile(dataDir))
    const add = db.prepare(
      `INSERT INTO person (name, title, created_at, updated_at) VALUES ('Sam', ?, 1, 1)`
    )
    const long = 'x'.repeat(4000)
    db.transaction(() => {
      for (let count = 0; count < 60_000; count += 1) add.run(long)
    })()
    db.close()
  }
  const copying = (dataDir: string): boolean =>
    existsSync(join(dataDir, 'backups')) &&
    workIn(dataDir).some((work) => {
      const copy = join(dataDir, 'backups', work, 'copy.db')
      return existsSync(copy) && statSync(copy).size > 0
    })
  const begin = async (page: Page, dataDir: string): Promise<void> => {
    await openData(page)
    await page.getByRole('button', { name: 'Back up now' }).click()
    await expect.poll(() => copying(dataDir), { intervals: [10] }).toBe(true)
  }

  test('one can quit: it ends soon, and nothing is half done', async ({ start, dataDir }) => {
    const first = await start()
    await log(first.page, 'Northwind Traders')
    await first.app.close()
    const before = backupsIn(dataDir)
    fill(dataDir)

    const second = await start()
    await log(second.page, 'Globex')
    await begin(second.page, dataDir)
    const begun = Date.now()
    await second.app.close()
    expect(Date.now() - begun).toBeLessThan(15_000)
    expect(companiesIn(dataFile(dataDir))).toEqual(['Northwind Traders', 'Globex'])

    const third = await start()
    expect(workIn(dataDir)).toEqual([])
    expect(backupsIn(dataDir)).toEqual(expect.arrayContaining(before))
    for (const name of backupsIn(dataDir)) {
      expect(companiesIn(join(dataDir, 'backups', name))).toContain('Northwind Traders')
    }
    await openApplications(third.page)
    await expect(third.page.getByText('Globex')).toBeVisible()
  })

  test('the program can be ended: the next start finds all that was kept', async ({
    start,
    dataDir
  }) => {
    const first = await start()
    await log(first.page, 'Northwind Traders')
    await first.app.close()
    fill(dataDir)
    const before = backupsIn(dataDir)

    const second = await start()
    await log(second.page, 'Globex')
    await begin(second.page, dataDir)
    const gone = new Promise((resolve) => second.app.process().once('exit', resolve))
    second.app.process().kill('SIGKILL')
    await gone

    const third = await start()
    await openApplications(third.page)
    await expect(third.page.getByText('Globex')).toBeVisible()
    await expect.poll(() => workIn(dataDir)).toEqual([])
    expect(backupsIn(dataDir)).toEqual(before)
  })
})

test('a second folder gets copies, and says when it is not there', async ({ start, dataDir }) => {
  const { app, page } = await start()
  const stick = `${dataDir}-stick`
  mkdirSync(stick)
  await log(page, 'Northwind Traders')
  await openData(page)
  await willChoose(app, stick)
  await page.getByRole('button', { name: 'Choose a folder …' }).click()
  await expect(page.getByText(stick)).toBeVisible()
  await page.getByRole('button', { name: 'Back up now' }).click()
  await expect(page.getByText(/Has the backup of today/)).toBeVisible()
  expect(await findings(page), 'data settings').toEqual([])
  const copies = join(stick, readdirSync(stick)[0] ?? '')
  const [name = ''] = backupsIn(dataDir)
  expect(readFileSync(join(copies, name))).toEqual(readFileSync(join(dataDir, 'backups', name)))
})

test('a file from elsewhere is looked through, and one that is not ours is refused', async ({
  start,
  dataDir
}) => {
  const { app, page } = await start()
  await log(page, 'Northwind Traders')
  await openData(page)
  const strange = `${dataDir}-strange.db`
  const db = new Database(strange)
  db.exec(`CREATE VIEW application AS WITH RECURSIVE n(i) AS
           (SELECT 1 UNION ALL SELECT i + 1 FROM n) SELECT i AS id, '' AS company FROM n`)
  db.pragma('user_version = 1')
  db.close()
  await willChoose(app, strange)
  await page.getByRole('button', { name: 'Restore from a file …' }).click()
  const dialog = page.getByRole('dialog', { name: /strange\.db/ })
  await expect(dialog.getByRole('alert')).toHaveText('This is not an Afterword file.')
  await expect(dialog.getByRole('button', { name: 'Restore this' })).toBeDisabled()
  await page.keyboard.press('Escape')
  await expect(dialog).toBeHidden()
  await openApplications(page)
  await expect(page.getByText('Northwind Traders')).toBeVisible()
})

test('a damaged file at the start is replaced by its backup, and kept', async ({
  start,
  dataDir
}) => {
  const first = await start()
  await log(first.page, 'Northwind Traders')
  await first.app.close()
  const bytes = readFileSync(dataFile(dataDir))
  bytes.fill(0xa5, 100, 4096 * 3)
  writeFileSync(dataFile(dataDir), bytes)

  const { page } = await start()
  await expect(page.getByRole('heading', { level: 1 })).toHaveText('Your data could not be opened')
  await expect(page.getByRole('heading', { name: /^Newest backup: today/ })).toBeVisible()
  await expect(page.getByText('It holds 1 application, 1 interview, no letters.')).toBeVisible()
  const restore = page.getByRole('button', { name: 'Restore this backup' })
  await expect(restore).toBeFocused()
  expect(await findings(page)).toEqual([])
  await page.keyboard.press('Enter')

  await expect(page.getByText('The old file was set aside.')).toBeVisible()
  await openApplications(page)
  await expect(page.getByText('Northwind Traders')).toBeVisible()
  const [aside = ''] = readdirSync(join(dataDir, 'set-aside'))
  expect(readFileSync(join(dataDir, 'set-aside', aside, 'afterword.db'))).toEqual(bytes)
})
