import { mkdirSync } from 'node:fs'
import { join, resolve } from 'node:path'
import { _electron, type ElectronApplication, type Page } from '@playwright/test'

const PROJECT = resolve(import.meta.dirname, '..')

/** How long a start may take on a busy machine, in milliseconds. */
const STARTING = 30_000

export interface LaunchOptions {
  dataDir: string
  /** ISO instant that the program's clock shows at the start; the real time where left out. */
  now?: string
  /** The system's zone, IANA. */
  timeZone?: string
  env?: Record<string, string>
  /** Started instead of the Electron that the scripts prepared. */
  executable?: string
  /** Further switches of the command line. */
  switches?: string[]
}

/** Starts the built app as a user's desktop would, on the Electron that the scripts prepared. */
export async function launch(options: LaunchOptions): Promise<ElectronApplication> {
  const executablePath = options.executable ?? process.env['AFTERWORD_ELECTRON']
  if (executablePath === undefined) {
    throw new Error('AFTERWORD_ELECTRON is not set: run the specs by `npm run test:e2e`.')
  }
  makeFolder(options.dataDir)
  const env = {
    ...process.env,
    // Not the session of whoever runs the tests: it may have a tray, and shows notifications.
    DBUS_SESSION_BUS_ADDRESS: 'unix:path=/nowhere',
    ...options.env,
    TZ: options.timeZone ?? 'Europe/London',
    LANG: 'en_GB.UTF-8'
  }
  return _electron.launch({
    executablePath,
    timeout: STARTING,
    args: [
      ...rootArgs(),
      ...(options.switches ?? []),
      '-r',
      join(import.meta.dirname, 'holdStart.cjs'),
      PROJECT,
      `--data-dir=${options.dataDir}`
    ],
    env: {
      ...definedOnly(env),
      ...(options.now === undefined ? {} : { AFTERWORD_TEST_NOW: options.now })
    }
  })
}

/** A spec may want a folder that cannot be made, or is there and may not be touched. */
function makeFolder(folder: string): void {
  try {
    mkdirSync(folder, { recursive: true })
  } catch {
    // The app says so itself.
  }
}

/** The window once its first screen is there. */
export async function firstWindow(app: ElectronApplication): Promise<Page> {
  const page = await app.firstWindow({ timeout: STARTING })
  await page.locator('h1').first().waitFor({ timeout: STARTING })
  return page
}

/** Sets the program's clock; the window hears of it as of any turning minute. */
export async function moveClock(app: ElectronApplication, iso: string): Promise<void> {
  await app.evaluate((electron, instant) => {
    const emitter: NodeJS.EventEmitter = electron.app
    emitter.emit('afterword-test-now', instant)
  }, iso)
}

/** Where the data file of a data folder lies. */
export function dataFile(dataDir: string): string {
  return join(dataDir, 'afterword.db')
}

/** The command line with which a desktop starts the built app on this data folder. */
export function commandLine(dataDir: string, ...args: string[]): [string, ...string[]] {
  const executable = process.env['AFTERWORD_ELECTRON'] ?? ''
  return [executable, ...rootArgs(), PROJECT, `--data-dir=${dataDir}`, ...args]
}

function rootArgs(): string[] {
  return process.platform === 'linux' && process.getuid?.() === 0 ? ['--no-sandbox'] : []
}

function definedOnly(env: Record<string, string | undefined>): Record<string, string> {
  return Object.fromEntries(
    Object.entries(env).filter((entry): entry is [string, string] => entry[1] !== undefined)
  )
}
