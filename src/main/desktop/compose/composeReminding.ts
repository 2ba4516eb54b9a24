import { join } from 'node:path'
import { app } from 'electron'
import { ReminderDesk, Ticker } from '../../reminders'
import { dataFolderSwitches } from '../dataFolder'
import { SessionBus } from '../dbus'
import { DesktopLife } from '../DesktopLife'
import { loginItemOf, type LoginItem } from '../login'
import { createNotifier } from '../notifications'
import { TrayWatch } from '../tray'
import type { Parts } from './parts'

/** How the program lives without its window: it speaks up, sits in the tray, starts at login. */
export interface Reminding {
  notifier: ReturnType<typeof createNotifier>
  reminderDesk: ReminderDesk
  ticker: Ticker
  tray: TrayWatch
  desktopLife: DesktopLife
  login: LoginItem
}

/** @param jumped the clock was set, or the computer slept */
export function composeReminding(parts: Parts, icon: string, jumped: () => void): Reminding {
  const { data, clock, log, ownFolder, window, quick, quickShortcut, doorway, dataChanged } = parts
  const notifier = createNotifier({
    icon,
    file: join(ownFolder, 'notifications.json'),
    pressed: (key, action) => reminderDesk.pressed(key, action),
    log
  })
  const reminderDesk = new ReminderDesk({
    // The sample's people are nobody's to remember; and what cannot be kept would be said again.
    service: () => {
      const isOwn = data.trouble === null && data.dataSet === 'own'
      return isOwn && !data.notices.isReadOnly ? data.services.reminders : null
    },
    notifier,
    open: (destination) => doorway.open(destination),
    changed: dataChanged,
    clock,
    log
  })
  const ticker = new Ticker(
    { wall: () => Date.now(), monotonic: () => performance.now() },
    (hasJumped) => {
      if (hasJumped) jumped()
      else reminderDesk.tick()
    }
  )
  const tray = new TrayWatch(process.platform === 'linux' ? () => SessionBus.connect() : null, log)
  const desktopLife = new DesktopLife({
    window,
    open: (destination) => doorway.open(destination),
    quickNote: () => quick.open(),
    quit: () => app.quit(),
    data,
    notifier,
    tray,
    folder: join(import.meta.dirname, '../../resources/tray'),
    quickKeysWork: () => quickShortcut.state === 'on',
    dataChanged,
    settingsChanged: parts.settingsChanged,
    clock,
    log
  })
  const login = loginItemOf(app, process.env, dataFolderSwitches(process.argv))
  return { notifier, reminderDesk, ticker, tray, desktopLife, login }
}
