import { type SpawnOptions, spawnSync } from 'node:child_process'
import { existsSync, lstatSync, readdirSync, readFileSync, statSync } from 'node:fs'
import { join } from 'node:path'
import { expect, test } from '@playwright/test'
import { LogDialog } from '../pages/LogDialog'
import { startCommand, desktopEntry } from './desktopFile'
import { install, installedVersion, isInstalled, purge, whyNotInstalled } from './installing'
import { debOf, OLDER } from './pack'
import { PackedProgram } from './PackedProgram'
import { Person } from './Person'
import { processesOf } from './sandbox'

const { version } = JSON.parse(readFileSync('package.json', 'utf8')) as { version: string }

/** What the package puts on a computer, apart from icons. */
const INSTALLED = ['/usr/lib/afterword', '/usr/bin/afterword', '/usr/share/doc/afterword']

test.describe.configure({ mode: 'serial' })

test.describe('the Debian package', () => {
  const why = whyNotInstalled()
  test.skip(why !== null, `Not installed for a test: ${why ?? ''}.`)

  let person: Person
  let running: PackedProgram | null = null

  test.beforeAll(() => {
    person = Person.arrive()
  })

  test.afterEach(async () => {
    await running?.end()
    running = null
  })

  test.afterAll(() => {
    if (isInstalled()) purge()
    person.leave()
  })

  /** Starts the program as this person's desktop would. */
  async function start(): Promise<PackedProgram> {
    running = await PackedProgram.start(startCommand(), surroundings())
    return running
  }

  function surroundings(): SpawnOptions {
    return person.surroundings(process.env['DISPLAY'] ?? '')
  }

  test('an older one is installed, with what a desktop needs to show it', () => {
    install(debOf(OLDER))
    expect(installedVersion()).toBe(OLDER)
    const entry = desktopEntry()
    expect(entry).toMatchObject({ Type: 'Application', Name: 'Afterword', Terminal: 'false' })
    expect(entry['MimeType']?.split(';')).toEqual(
      expect.arrayContaining(['text/calendar', 'x-scheme-handler/afterword'])
    )
    expect(existsSync(entry['TryExec'] ?? '')).toBe(true)
    for (const size of ['16x16', '48x48', '512x512']) {
      const icon = `/usr/share/icons/hicolor/${size}/apps/${entry['Icon']}.png`
      expect(existsSync(icon), icon).toBe(true)
    }
  })

  test('belongs to root alone, and only the sandbox may act as root', () => {
    const odd = readdirSync('/usr/lib/afterword', { recursive: true, encoding: 'utf8' }).filter(
      (path) => {
        const { uid, gid, mode } = lstatSync(join('/usr/lib/afterword', path))
        const isSetuid = (mode & 0o6000) !== 0
        return uid !== 0 || gid !== 0 || (mode & 0o022) !== 0 || isSetuid
      }
    )
    expect(odd).toEqual(['chrome-sandbox'])
    expect(statSync('/usr/lib/afterword/chrome-sandbox').mode & 0o7777).toBe(0o4755)
  })

  test('starts for an ordinary user, in its sandbox, and keeps an interview', async () => {
    const program = await start()
    expect(await program.version()).toBe(OLDER)

    const dialog = new LogDialog(program.page)
    await dialog.open()
    await dialog.fill({
      company: 'Copperline Freight',
      role: 'Planner',
      day: '2026-11-20',
      start: '10:00',
      minutes: '45',
      kind: 'Phone',
      people: []
    })
    await dialog.log()

    const processes = processesOf(person.uid)
    expect(processes.filter(({ command }) => command.includes('--no-sandbox'))).toEqual([])
    const pages = processes.filter(({ kind }) => kind === 'renderer')
    expect(pages.length).toBeGreaterThan(0)
    for (const page of pages) expect(page).toMatchObject({ seccomp: 2, seesNoOthers: true })

    expect(await program.end()).toBe(0)
    await expect.poll(() => processesOf(person.uid)).toEqual([])
  })

  test('keeps its data in the user’s own folder, for nobody else', () => {
    const folder = join(person.home, '.config/Afterword')
    const data = statSync(join(folder, 'afterword.db'))
    expect(data.uid).toBe(person.uid)
    expect(data.size).toBeGreaterThan(0)
    expect(statSync(folder).mode & 0o077).toBe(0)
  })

  test('a newer one takes its place and finds the data', async () => {
    install(debOf(version))
    expect(installedVersion()).toBe(version)
    const program = await start()
    expect(await program.version()).toBe(version)
    await program.page.getByRole('link', { name: /^Applications/ }).click()
    await expect(program.page.getByText('Copperline Freight').first()).toBeVisible()
    expect(await program.end()).toBe(0)
  })

  test('a link that a desktop hands over is opened by the program that runs', async () => {
    const { page } = await start()
    const [command = '', ...args] = startCommand('afterword:log')
    expect(spawnSync(command, args, surroundings()).status).toBe(0)
    await expect(new LogDialog(page).dialog).toBeVisible()
  })

  test('goes without a trace, and leaves the user’s data', () => {
    purge()
    expect(isInstalled()).toBe(false)
    const icons = readdirSync('/usr/share/icons/hicolor', { recursive: true, encoding: 'utf8' })
    expect(icons.filter((path) => path.endsWith('afterword.png'))).toEqual([])
    for (const path of [...INSTALLED, '/usr/share/applications/afterword.desktop']) {
      expect(existsSync(path), path).toBe(false)
    }
    expect(existsSync(join(person.home, '.config/Afterword/afterword.db'))).toBe(true)
  })
})
