import { type ChildProcess, execFileSync, spawn } from 'node:child_process'
import { closeSync, mkdirSync, openSync, writeFileSync } from 'node:fs'
import { dirname, join } from 'node:path'
import { SessionBus } from '../../src/main/desktop/dbus'
import { BUS_CONFIG, DUNST_CONFIG, MENU_SCRIPT, PANEL_CONFIG, XFCONF_SERVICE } from './configs'
import { NotificationWatch } from './NotificationWatch'
import { TrayReader, WATCHER } from './TrayReader'
import { until } from './until'
import { endOf, virtualScreen } from './virtualScreen'

/** What a desktop has besides its window manager. */
export interface DesktopParts {
  /** A panel with a tray. */
  tray: boolean
  /** A program that shows notifications. */
  notifications: boolean
}

const NOTIFICATIONS = 'org.freedesktop.Notifications'

/**
 * A small real desktop on a screen of its own: a session bus, xfwm4, xfce4-panel with a tray of
 * StatusNotifier items, and dunst for notifications. Nothing of it touches the desktop or the
 * settings of whoever runs the tests.
 */
export class Desktop {
  private panel: ChildProcess | null = null
  private dunst: ChildProcess | null = null
  /** In the order in which they end. */
  private readonly others: ChildProcess[] = []

  private constructor(
    private readonly folder: string,
    /** What a program of this desktop has in its environment. */
    readonly env: Readonly<Record<string, string>>,
    /** For asking the desktop's programs, and ours. */
    readonly bus: SessionBus,
    readonly tray: TrayReader,
    readonly notifications: NotificationWatch
  ) {}

  /**
   * @param folder for its settings and its programs' output
   * @param parts what it has; all unless told
   */
  static async start(folder: string, parts: Partial<DesktopParts> = {}): Promise<Desktop> {
    writeSettings(folder)
    const screen = await virtualScreen()
    const socket = join(folder, 'bus')
    const env = {
      DISPLAY: screen.display,
      DBUS_SESSION_BUS_ADDRESS: `unix:path=${socket}`,
      HOME: folder,
      XDG_RUNTIME_DIR: folder,
      XDG_CONFIG_HOME: join(folder, 'config'),
      XDG_CACHE_HOME: join(folder, 'cache'),
      XDG_CURRENT_DESKTOP: 'XFCE',
      GTK_USE_PORTAL: '0',
      NO_AT_BRIDGE: '1'
    }
    const daemon = run(folder, env, 'dbus-daemon', [
      `--config-file=${join(folder, 'bus.conf')}`,
      `--address=${env.DBUS_SESSION_BUS_ADDRESS}`,
      '--nofork',
      '--nopidfile'
    ])
    const bus = await until('a session bus', () =>
      SessionBus.connect(env.DBUS_SESSION_BUS_ADDRESS).catch(() => null)
    )
    const desktop = new Desktop(
      folder,
      env,
      bus,
      new TrayReader(bus),
      await NotificationWatch.start(env.DBUS_SESSION_BUS_ADDRESS, bus, join(folder, 'wanted'))
    )
    const manager = run(folder, env, 'xfwm4', ['--compositor=off'])
    desktop.others.push(manager, daemon, screen.process)
    await until('a window manager', () => isManaged(env) || null)
    await Promise.all([
      parts.tray === false ? undefined : desktop.showPanel(),
      parts.notifications === false ? undefined : desktop.showNotifications()
    ])
    return desktop
  }

  /** The panel and its tray, as after its restart. */
  async showPanel(): Promise<void> {
    this.panel = run(this.folder, this.env, 'xfce4-panel', ['--disable-wm-check'])
    await until('a tray', async () => ((await this.bus.hasName(WATCHER)) ? true : null))
  }

  /** Takes the panel away, and the tray with it. */
  async removePanel(): Promise<void> {
    await endOf(this.panel)
    this.panel = null
    await until('the tray’s end', async () => ((await this.bus.hasName(WATCHER)) ? null : true))
  }

  async showNotifications(): Promise<void> {
    this.dunst = run(this.folder, this.env, 'dunst', ['-conf', join(this.folder, 'dunstrc')])
    await until('dunst', async () => ((await this.bus.hasName(NOTIFICATIONS)) ? true : null))
  }

  async removeNotifications(): Promise<void> {
    await endOf(this.dunst)
    this.dunst = null
    await until('dunst’s end', async () => ((await this.bus.hasName(NOTIFICATIONS)) ? null : true))
  }

  /** The titles of the program's windows that are on the screen, not hidden or minimized. */
  windows(): string[] {
    return this.windowIds().map((id) => this.xdotool(['getwindowname', id]).trim())
  }

  /** The titles of the program's windows that can be found in the taskbar, if only minimized. */
  windowsInTaskbar(): string[] {
    return this.found(['search', '--name', '^Afterword'])
      .filter((id) => this.isManaged(id))
      .map((id) => this.xdotool(['getwindowname', id]).trim())
  }

  /** Closes the program's windows as their own button in the title bar does. */
  closeWindows(): void {
    for (const id of this.windowIds()) {
      this.xdotool(['windowactivate', '--sync', id])
      this.xdotool(['key', '--clearmodifiers', 'alt+F4'])
    }
  }

  /** Any command of xdotool; what it prints. */
  xdotool(args: string[]): string {
    // What it grumbles about windows that are just going is of no use to anybody.
    const stdio: ['ignore', 'pipe', 'pipe'] = ['ignore', 'pipe', 'pipe']
    return execFileSync('xdotool', args, { env: this.programEnv(), encoding: 'utf8', stdio })
  }

  /** A picture of the whole screen. */
  screenshot(file: string): void {
    mkdirSync(dirname(file), { recursive: true })
    execFileSync('import', ['-window', 'root', file], { env: this.programEnv() })
  }

  async stop(): Promise<void> {
    this.notifications.stop()
    this.bus.close()
    for (const one of [this.panel, this.dunst, ...this.others]) await endOf(one)
  }

  private windowIds(): string[] {
    return this.found(['search', '--onlyvisible', '--name', '^Afterword'])
  }

  private found(search: string[]): string[] {
    try {
      return this.xdotool(search)
        .split('\n')
        .filter((id) => id !== '')
    } catch {
      // It fails where it finds none.
      return []
    }
  }

  /** Whether the window manager knows it: one that is hidden is on no desktop. */
  private isManaged(id: string): boolean {
    try {
      return this.xdotool(['get_desktop_for_window', id]) !== ''
    } catch {
      return false
    }
  }

  private programEnv(): NodeJS.ProcessEnv {
    return { ...process.env, ...this.env }
  }
}

function writeSettings(folder: string): void {
  const panel = join(folder, 'config/xfce4/xfconf/xfce-perchannel-xml/xfce4-panel.xml')
  const services = join(folder, 'services')
  mkdirSync(dirname(panel), { recursive: true })
  mkdirSync(services)
  writeFileSync(panel, PANEL_CONFIG)
  writeFileSync(join(folder, 'bus.conf'), BUS_CONFIG(services))
  writeFileSync(join(services, 'org.xfce.Xfconf.service'), XFCONF_SERVICE())
  const script = join(folder, 'menu')
  writeFileSync(script, MENU_SCRIPT, { mode: 0o755 })
  writeFileSync(join(folder, 'dunstrc'), DUNST_CONFIG(`${script} ${join(folder, 'wanted')}`))
}

/** Runs a program of the desktop; what it prints goes to a file beside its settings. */
function run(
  folder: string,
  env: Record<string, string>,
  command: string,
  args: string[]
): ChildProcess {
  const log = openSync(join(folder, `${command}.log`), 'a')
  const child = spawn(command, args, {
    env: { ...process.env, ...env },
    stdio: ['ignore', log, log]
  })
  closeSync(log)
  return child
}

function isManaged(env: Record<string, string>): boolean {
  try {
    const names = execFileSync('xdotool', ['get_num_desktops'], {
      env: { ...process.env, ...env },
      encoding: 'utf8',
      stdio: ['ignore', 'pipe', 'ignore']
    })
    return Number(names) > 0
  } catch {
    return false
  }
}
