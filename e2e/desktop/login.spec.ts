import { once } from 'node:events'
import { existsSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { commandLine } from '../launch'
import type { Desktop } from './Desktop'
import { run, startAgain } from './startAgain'
import { expect, test } from './test'

/** The command of a desktop entry; of what such a line may hold, quotes are all that is here. */
function commandOf(entry: string): [string, ...string[]] {
  const line = /^Exec=(.*)$/m.exec(entry)?.[1] ?? ''
  const [command = '', ...args] = [...line.matchAll(/"([^"]*)"/g)].map(([, arg = '']) => arg)
  return [command, ...args]
}

async function trayItems(desktop: Desktop): Promise<number> {
  return (await desktop.tray.items()).length
}

test('it starts at login once that was chosen, without its window', async ({
  start,
  desktop,
  dataDir
}) => {
  const { app, page } = await start()
  const file = join(desktop.env['XDG_CONFIG_HOME'] ?? '', 'autostart/afterword.desktop')
  const startAtLogin = (on: boolean) =>
    page.evaluate((input) => window.afterword.request('desktop.startAtLogin', input), { on })

  expect(existsSync(file)).toBe(false)
  expect(await startAtLogin(true)).toMatchObject({ ok: true, data: { startsAtLogin: true } })
  const entry = readFileSync(file, 'utf8')
  expect(await startAtLogin(false)).toMatchObject({ data: { startsAtLogin: false } })
  expect(existsSync(file)).toBe(false)
  await app.close()

  const [command, ...args] = commandOf(entry)
  const rootArgs = commandLine(dataDir).filter((arg) => arg === '--no-sandbox')
  const login = run(desktop, [command, ...rootArgs, ...args])
  const gone = once(login, 'exit')
  await expect.poll(() => trayItems(desktop)).toBe(1)
  expect(desktop.windows()).toEqual([])

  await startAgain(desktop, dataDir)
  await expect.poll(() => desktop.windows()).toEqual(['Afterword'])
  await desktop.tray.choose('Quit')
  expect(await gone).toEqual([0, null])
})

test('hidden, it comes out among the windows when the tray goes for good', async ({
  desktop,
  dataDir
}) => {
  const login = run(desktop, commandLine(dataDir, '--hidden'))
  const gone = once(login, 'exit')
  await expect.poll(() => trayItems(desktop)).toBe(1)
  await desktop.removePanel()
  await expect.poll(() => desktop.windowsInTaskbar(), { timeout: 40_000 }).toEqual(['Afterword'])
  expect(desktop.windows()).toEqual([])
  await desktop.showPanel()
  await expect.poll(() => trayItems(desktop)).toBe(1)
  await desktop.tray.choose('Quit')
  expect(await gone).toEqual([0, null])
})
