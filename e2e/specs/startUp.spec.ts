import { spawn } from 'node:child_process'
import { existsSync, readFileSync, writeFileSync } from 'node:fs'
import { join, resolve } from 'node:path'
import Database from 'better-sqlite3'
import { dataFile } from '../launch'
import { expect, test } from '../test'

test('a second start shows the first window and ends', async ({ start, dataDir }) => {
  const { app } = await start()
  await app.evaluate(({ BrowserWindow }) => BrowserWindow.getAllWindows()[0]?.minimize())
  const root = process.platform === 'linux' && process.getuid?.() === 0 ? ['--no-sandbox'] : []
  const second = spawn(
    process.env['AFTERWORD_ELECTRON'] ?? '',
    [...root, resolve('.'), `--data-dir=${dataDir}`],
    { stdio: 'ignore' }
  )
  const code = await new Promise((done) => second.once('exit', done))
  expect(code).toBe(0)
  await expect
    .poll(() =>
      app.evaluate(({ BrowserWindow }) => {
        const [window, ...more] = BrowserWindow.getAllWindows()
        return { minimized: window?.isMinimized(), visible: window?.isVisible(), more: more.length }
      })
    )
    .toEqual({ minimized: false, visible: true, more: 0 })
})

test('the data folder is the one that was asked for, by switch before variable', async ({
  start,
  dataDir
}) => {
  const fromEnv = `${dataDir}-env`
  const { app } = await start({ env: { AFTERWORD_DATA_DIR: fromEnv } })
  const used = await app.evaluate(({ app: electronApp }) => electronApp.getPath('userData'))
  expect(used).toBe(dataDir)
  expect(existsSync(dataFile(dataDir))).toBe(true)
  expect(existsSync(fromEnv)).toBe(false)
})

test('the window comes back where it was, and onto the screen when that place is gone', async ({
  start,
  dataDir
}) => {
  const first = await start()
  // The window manager may have its own idea; what counts is that the next start repeats it.
  const set = await first.app.evaluate(({ BrowserWindow }) => {
    const window = BrowserWindow.getAllWindows()[0]
    window?.setBounds({ x: 140, y: 90, width: 1000, height: 700 })
    return window?.getNormalBounds()
  })
  await first.app.close()

  const again = await start()
  const bounds = (await again.app.evaluate(({ BrowserWindow }) =>
    BrowserWindow.getAllWindows()[0]?.getNormalBounds()
  )) as Electron.Rectangle
  expect(bounds).toEqual(set)
  await again.app.close()

  writeFileSync(
    join(dataDir, 'window.json'),
    JSON.stringify({ x: 9000, y: -4000, width: 1000, height: 700, maximized: false })
  )
  const third = await start()
  const visible = await third.app.evaluate(({ BrowserWindow, screen }) => {
    const place = BrowserWindow.getAllWindows()[0]?.getBounds()
    return place ? screen.getDisplayMatching(place).workArea.x <= place.x && place.x < 8000 : false
  })
  expect(visible).toBe(true)
})

test.describe('a data file that cannot be used', () => {
  test('of a newer version is refused with a clear screen and left alone', async ({
    start,
    dataDir
  }) => {
    const first = await start()
    await first.app.close()
    const db = new Database(dataFile(dataDir))
    db.pragma('user_version = 9999')
    db.close()
    const before = readFileSync(dataFile(dataDir))

    const { page } = await start()
    await expect(page.getByRole('heading', { level: 1 })).toHaveText(
      'Your data could not be opened'
    )
    await expect(page.getByText('newer version of Afterword').first()).toBeVisible()
    await expect(page.getByText(dataFile(dataDir)).first()).toBeVisible()
    await expect(page.getByText(/[0-9A-F]{4}-[0-9A-F]{4}/).first()).toBeVisible()
    const answer = await page.evaluate(() => window.afterword.request('timeline.read', null))
    expect(answer).toMatchObject({ ok: false, error: { code: 'DATA_UNUSABLE' } })
    expect(readFileSync(dataFile(dataDir))).toEqual(before)
  })

  test('that is no database is left alone', async ({ start, dataDir }) => {
    const first = await start()
    await first.app.close()
    const text = 'This was a shopping list. '.repeat(400)
    writeFileSync(dataFile(dataDir), text)
    const { page } = await start()
    await expect(page.getByRole('heading', { level: 1 })).toHaveText(
      'Your data could not be opened'
    )
    expect(readFileSync(dataFile(dataDir), 'utf8')).toBe(text)
  })
})

test('the menu has the platform’s shortcuts and takes the user there', async ({ start }) => {
  const { app, page } = await start()
  const shortcuts = await app.evaluate(({ Menu }) => {
    const items: Record<string, string> = {}
    const walk = (menu: Electron.Menu): void => {
      for (const item of menu.items) {
        if (item.accelerator) items[item.label] = String(item.accelerator)
        if (item.submenu) walk(item.submenu)
      }
    }
    const menu = Menu.getApplicationMenu()
    if (menu) walk(menu)
    return items
  })
  expect(shortcuts).toMatchObject({
    'Log Interview…': 'CmdOrCtrl+N',
    Timeline: 'CmdOrCtrl+1',
    Applications: 'CmdOrCtrl+2',
    People: 'CmdOrCtrl+3',
    Letters: 'CmdOrCtrl+4'
  })
  await app.evaluate(({ Menu }) => {
    const find = (menu: Electron.Menu): Electron.MenuItem | undefined =>
      menu.items
        .flatMap((item) => (item.submenu ? [item, find(item.submenu)] : [item]))
        .find((item) => item?.label === 'Settings')
    const menu = Menu.getApplicationMenu()
    if (menu) find(menu)?.click()
  })
  await expect(page.getByRole('heading', { level: 1 })).toHaveText('Settings')
})
