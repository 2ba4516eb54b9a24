import {
  chmodSync,
  existsSync,
  mkdirSync,
  readFileSync,
  readdirSync,
  rmSync,
  writeFileSync
} from 'node:fs'
import { dirname, join } from 'node:path'
import type { Page } from '@playwright/test'
import Database from 'better-sqlite3'
import { findings } from '../findings'
import { dataFile } from '../launch'
import { expect, test } from '../test'
import { withoutPower } from '../withoutPower'

test.use({ now: '2026-03-04T14:00:00Z' })

const PAGE = 4096

/** Logs an interview with a note, as the form would. */
async function log(page: Page, company: string): Promise<void> {
  await page.evaluate(async (name) => {
    const logged = await window.afterword.request('interviews.log', {
      company: name,
      role: 'Staff Engineer',
      startLocal: '2026-03-04T09:00',
      timeZone: 'Europe/London',
      minutes: 60,
      round: '',
      kind: 'video',
      place: '',
      people: [{ name: 'Dana Whitfield', email: '', title: '', thankYou: 'wanted' }]
    })
    if (!logged.ok) throw new Error(logged.error.message)
    const written = await window.afterword.request('notes.write', {
      id: null,
      after: null,
      interviewId: logged.data.interviewId,
      personId: null,
      kind: 'discussed',
      text: `What we said at ${name}`,
      answer: null
    })
    if (!written.ok) throw new Error(written.error.message)
  }, company)
}

/** The number of the first page of a table. */
function rootOf(file: string, table: string): number {
  const db = new Database(file, { readonly: true })
  try {
    const sql = 'SELECT rootpage FROM sqlite_schema WHERE name = ?'
    return db.prepare<[string], number>(sql).pluck().get(table) ?? 0
  } finally {
    db.close()
  }
}

function destroy(file: string, page: number): void {
  const bytes = readFileSync(file)
  bytes.fill(0xa5, (page - 1) * PAGE, page * PAGE)
  writeFileSync(file, bytes)
}

/** Looks at the screen for trouble in both looks, by axe and by keyboard. */
async function demandScreen(page: Page, lead: string, ways: readonly string[]): Promise<void> {
  await expect(page.getByRole('heading', { level: 1 })).toHaveText('Your data could not be opened')
  await expect(page.getByText(lead)).toBeVisible()
  const buttons = page.getByRole('list', { name: 'What you can do' }).getByRole('button')
  await expect(buttons).toHaveText([...ways])
  await expect(page.getByText(/Error [0-9A-F]{4}-[0-9A-F]{4}/)).toBeVisible()
  for (const colorScheme of ['light', 'dark'] as const) {
    await page.emulateMedia({ colorScheme, reducedMotion: 'reduce' })
    expect(await findings(page)).toEqual([])
  }
  const reached = new Set<string>()
  for (let presses = 0; presses < 14; presses += 1) {
    reached.add(await page.evaluate(() => document.activeElement?.textContent?.trim() ?? ''))
    await page.keyboard.press('Tab')
  }
  for (const name of [...ways, 'Copy details', 'Show the file', 'Quit']) {
    expect([...reached]).toContain(name)
  }
}

const companies = (page: Page): Promise<string[]> =>
  page.evaluate(async () => {
    const rows = await window.afterword.request('applications.list', null)
    return rows.ok ? rows.data.map(({ company }) => company) : [rows.error.code]
  })

/** A data folder with two interviews in its file, and a backup from quitting. */
const used = test.extend<{ usedDir: string }>({
  usedDir: async ({ start, dataDir }, provide) => {
    const { app, page } = await start()
    await log(page, 'Northwind Traders')
    await log(page, 'Globex')
    await page.evaluate(() => window.afterword.request('settings.change', { look: 'light' }))
    await app.close()
    await provide(dataDir)
  }
})

used('damaged: what can be read is saved, shown, and goes on', async ({ start, usedDir }) => {
  const file = dataFile(usedDir)
  destroy(file, rootOf(file, 'setting'))
  const damaged = readFileSync(file)
  const { page } = await start()
  await demandScreen(page, 'Part of the file cannot be read', [
    'Save what can be read',
    'Open for reading',
    'Try again',
    'Start afresh…'
  ])
  await expect(page.getByRole('button', { name: 'Restore this backup' })).toBeVisible()

  await page.getByRole('button', { name: 'Save what can be read' }).click()
  await expect(page.getByRole('heading', { name: 'This is what could be saved' })).toBeFocused()
  await expect(page.getByText(/^Could not be read: .*smaller entr/)).toBeVisible()
  expect(readFileSync(file)).toEqual(damaged)
  await page.getByRole('button', { name: 'Go on with what was saved' }).click()

  await expect(page.getByRole('heading', { level: 1, name: 'Timeline' })).toBeVisible()
  await expect(page.getByText('Northwind Traders').first()).toBeVisible()
  expect(await companies(page)).toEqual(expect.arrayContaining(['Northwind Traders', 'Globex']))
  const [kept = ''] = readdirSync(join(usedDir, 'set-aside'))
  expect(readFileSync(join(usedDir, 'set-aside', kept, 'afterword.db'))).toEqual(damaged)
})

used('not a database: set aside for an empty file, after asking', async ({ start, usedDir }) => {
  const file = dataFile(usedDir)
  writeFileSync(file, 'This was a shopping list. '.repeat(400))
  const { page } = await start()
  await demandScreen(page, 'is not one that Afterword wrote', [
    'Save what can be read',
    'Try again',
    'Start afresh…'
  ])
  await page.getByRole('button', { name: 'Start afresh…' }).click()
  await expect(page.getByRole('button', { name: 'Not now' })).toBeFocused()
  await page.getByRole('button', { name: 'Set it aside and start' }).click()
  await expect(page.getByText('Every interview deserves an afterword.')).toBeVisible()
  const [kept = ''] = readdirSync(join(usedDir, 'set-aside'))
  expect(readFileSync(join(usedDir, 'set-aside', kept, 'afterword.db'), 'utf8')).toContain(
    'shopping'
  )
})

used('gone: restored from the backup, by the keyboard alone', async ({ start, usedDir }) => {
  rmSync(dataFile(usedDir))
  const { page } = await start()
  await demandScreen(page, 'The file is not where it was', ['Try again', 'Start afresh…'])
  await page.getByRole('button', { name: 'Restore this backup' }).focus()
  await page.keyboard.press('Enter')
  await expect(page.getByRole('heading', { level: 1, name: 'Timeline' })).toBeVisible()
  expect(await companies(page)).toEqual(expect.arrayContaining(['Northwind Traders', 'Globex']))
})

used('locked: opens as soon as the other program is done', async ({ start, usedDir }) => {
  const other = new Database(dataFile(usedDir))
  other.pragma('locking_mode = EXCLUSIVE')
  other.exec('BEGIN EXCLUSIVE')
  const { page } = await start()
  await demandScreen(page, 'Another program is using the file just now', ['Try again'])
  await page.getByRole('button', { name: 'Try again' }).click()
  await expect(page.getByRole('alert')).toHaveText('It is still not possible.')
  other.exec('ROLLBACK')
  other.close()
  await page.getByRole('button', { name: 'Try again' }).click()
  await expect(page.getByText('Northwind Traders').first()).toBeVisible()
})

used('of a schema that no step brings up to date', async ({ start, usedDir }) => {
  const db = new Database(dataFile(usedDir))
  db.pragma('user_version = 0')
  db.close()
  const { page } = await start()
  await demandScreen(page, 'could not be brought to this version', [
    'Try again',
    'Save what can be read'
  ])
})

test('the folder is not there: opens once it is', async ({ start, dataDir }) => {
  mkdirSync(dirname(dataDir), { recursive: true })
  const stick = `${dataDir}-stick`
  writeFileSync(stick, '')
  const folder = join(stick, 'Afterword')
  const { page } = await start({ dataDir: folder })
  await demandScreen(page, 'The folder is not there', ['Try again'])
  rmSync(stick)
  await page.getByRole('button', { name: 'Try again' }).click()
  await expect(page.getByText('Every interview deserves an afterword.')).toBeVisible()
  expect(existsSync(dataFile(folder))).toBe(true)
})

used('read-only: everything is shown, nothing is changed', async ({ start, usedDir }, testInfo) => {
  const executable = withoutPower(testInfo.outputPath('electron.sh'))
  const before = readFileSync(dataFile(usedDir))
  chmodSync(dataFile(usedDir), 0o444)
  chmodSync(usedDir, 0o555)
  try {
    const { app, page } = await start({ executable })
    await demandScreen(page, 'may not be written to', ['Open for reading', 'Try again'])
    await page.getByRole('button', { name: 'Open for reading' }).click()

    const banner = page.getByRole('complementary', { name: 'Reading only' })
    await expect(banner).toContainText('Open for reading only.')
    await expect(page.getByText('Northwind Traders').first()).toBeVisible()
    for (const section of ['Applications', 'Letters', 'Settings', 'Timeline']) {
      await page.getByRole('navigation').getByRole('link', { name: section }).click()
      await expect(page.getByRole('heading', { level: 1, name: section })).toBeVisible()
    }
    const answer = await page.evaluate(() =>
      window.afterword.request('settings.change', { look: 'dark' })
    )
    expect(answer).toMatchObject({ ok: false, error: { code: 'READ_ONLY' } })
    expect(await findings(page)).toEqual([])

    chmodSync(usedDir, 0o755)
    chmodSync(dataFile(usedDir), 0o644)
    expect(readFileSync(dataFile(usedDir))).toEqual(before)
    await banner.getByRole('button', { name: 'Open for writing' }).click()
    await expect(banner).toBeHidden()
    await log(page, 'Copperline')
    expect(await companies(page)).toContain('Copperline')
    await app.close()
  } finally {
    chmodSync(usedDir, 0o755)
  }
})

used(
  'damage in a file that opens is found by itself, and shown when wanted',
  async ({ start, usedDir }) => {
    const file = dataFile(usedDir)
    destroy(file, rootOf(file, 'promise'))
    const { page } = await start()
    await expect(page.getByRole('heading', { level: 1, name: 'Timeline' })).toBeVisible()
    const banner = page.getByRole('alert').filter({ hasText: 'Part of your data file' })
    await expect(banner).toBeVisible({ timeout: 40_000 })
    await banner.getByRole('button', { name: 'See what can be done' }).click()
    await expect(page.getByText('Part of the file cannot be read')).toBeVisible()
    await expect(page.getByRole('button', { name: 'Restore this backup' })).toBeFocused()
  }
)

test('a folder that is synced is warned of once', async ({ start, dataDir }) => {
  const folder = join(dataDir, 'Dropbox', 'Afterword')
  const first = await start({ dataDir: folder })
  const banner = first.page.getByRole('complementary', { name: 'Your data folder' })
  await expect(banner).toContainText('a folder that is synced')
  await banner.getByRole('button', { name: 'Understood' }).click()
  await expect(banner).toBeHidden()
  await first.app.close()
  const second = await start({ dataDir: folder })
  await expect(second.page.getByText('Every interview deserves an afterword.')).toBeVisible()
  await expect(second.page.getByText('a folder that is synced')).toBeHidden()
})
