import type { Destination } from '@shared/destination'
import type { DesktopSettings } from '@shared/model/reminderSettings'
import type { SettingsView } from '@shared/model/settingsViews'
import { missesLastCall, snoozeChoices, type SnoozeChoice } from '@shared/reminders'
import { untilTomorrow } from '@shared/reminders/untilTomorrow'
import type { Clock } from '@shared/time/Clock'
import type { DataFiles } from '../data'
import { describeError, type Log } from '../log'
import type { DueList, Notifier } from '../reminders'
import { plainSettings } from '../settings'
import type { MainWindow } from './MainWindow'
import { systemLocale, systemTimeZone } from './startView'
import {
  Badge,
  TrayDesk,
  TrayIcon,
  WayBack,
  untilWords,
  type TraySnooze,
  type TrayState,
  type TrayWatch
} from './tray'

export interface DesktopLifeNeeds {
  window: MainWindow
  open: (destination: Destination) => void
  quickNote: () => void
  quit: () => void
  data: DataFiles
  notifier: Notifier
  tray: TrayWatch
  /** Of the tray's pictures. */
  folder: string
  quickKeysWork: () => boolean
  /** Something was put off from the tray. */
  dataChanged: () => void
  settingsChanged: (settings: SettingsView) => void
  clock: Clock
  log: Log
}

/** How the program lives beside its window: in the tray, and after the window was closed. */
export class DesktopLife {
  private readonly desk: TrayDesk
  private readonly wayBack: WayBack
  private hasSaidItStays = false

  constructor(private readonly needs: DesktopLifeNeeds) {
    const { window, tray, folder } = needs
    const show = (): void => window.show()
    this.wayBack = new WayBack(window, () => tray.hasTray)
    this.desk = new TrayDesk({
      state: () => this.state(),
      acts: {
        open: needs.open,
        show,
        quickNote: needs.quickNote,
        snoozeAll: (choice) => this.putOff(() => this.dueList.snoozeAll(choice)),
        snooze: (message, choice) => this.putOff(() => this.dueList.snooze(message, choice)),
        keepQuiet: (quiet) => this.keepQuiet(quiet),
        quit: needs.quit
      },
      icon: new TrayIcon(folder, show),
      badge: new Badge(window),
      hasTray: () => tray.hasTray
    })
    window.keptBy({
      staysOn: () => this.staysOn(),
      putAway: () => this.sayThatItStays(),
      changed: () => this.wayBack.look()
    })
  }

  /** Puts the icon into the tray, and the window where it can be found if no tray comes. */
  start(): void {
    this.desk.refresh()
    this.wayBack.look()
    void this.needs.tray.start(() => {
      this.desk.refresh()
      this.wayBack.look()
    })
  }

  /** To be called whenever what the tray shows may have changed. */
  refreshSoon(): void {
    this.desk.refreshSoon()
  }

  /** Asks for what took too long to be asked for at the start; without a tray nobody needs it. */
  settle(): void {
    const { data, tray } = this.needs
    if (data.trouble !== null || !tray.hasTray) return
    data.services.workingDays.learn()
    this.refreshSoon()
  }

  /** Whether the program goes on when its window is closed. */
  staysOn(): boolean {
    const { tray, data } = this.needs
    return tray.hasTray && data.trouble === null && this.settings().desktop.staysInTray
  }

  private state(): TrayState {
    const { clock, data, quickKeysWork } = this.needs
    const now = clock.now()
    const timeZone = systemTimeZone()
    const { reminders, desktop } = this.settings()
    const quietUntil = reminders.doNotDisturbUntil ?? 0
    const choices =
      data.trouble === null
        ? snoozeChoices({ now, timeZone }, data.services.workingDays.knownAfter)
        : []
    return {
      due: this.due(choices, now),
      snoozes: choices.map(wordsOf),
      isQuietUntil:
        quietUntil > now ? untilWords(quietUntil, now, { locale: systemLocale(), timeZone }) : null,
      quickKeys: quickKeysWork() ? desktop.quickCapture : null
    }
  }

  private due(choices: readonly SnoozeChoice[], now: number): TrayState['due'] {
    const { data, log } = this.needs
    if (data.trouble !== null) return null
    // Nobody has to write to the sample's people.
    if (data.dataSet === 'sample') return { count: 0, items: [] }
    try {
      const { count, items } = this.dueList.read()
      return {
        count,
        items: items.map(({ label, message, overdueAt }) => {
          const isInTime = ({ until }: SnoozeChoice): boolean =>
            !missesLastCall({ kind: message.kind, overdueAt }, until, now)
          return { label, message, snoozes: choices.filter(isInTime).map(wordsOf) }
        })
      }
    } catch (error) {
      log.error('What is due could not be read for the tray', { error: describeError(error) })
      return null
    }
  }

  private get dueList(): DueList {
    return this.needs.data.services.dueList
  }

  private putOff(act: () => void): void {
    this.change(() => {
      act()
      this.needs.dataChanged()
    })
  }

  private keepQuiet(quiet: boolean): void {
    const { reminders } = this.settings()
    const until = untilTomorrow(this.needs.clock.now(), systemTimeZone(), reminders.quiet)
    this.changeSettings({ reminders: { doNotDisturbUntil: quiet ? until : null } })
  }

  /** Said once: whoever closes a window may think that the program is gone. */
  private sayThatItStays(): void {
    if (this.hasSaidItStays || this.settings().desktop.saidItStays) return
    this.hasSaidItStays = true
    const place = process.platform === 'darwin' ? 'menu bar' : 'tray'
    this.needs.notifier.show({
      key: 'stays-in-tray',
      title: `Afterword stays in the ${place}`,
      body: `It goes on reminding you. Open it from its icon there, or choose Quit in the icon’s menu.`,
      actions: [],
      destination: { at: 'timeline' }
    })
    if (!this.needs.data.notices.isReadOnly) {
      this.changeSettings({ desktop: { saidItStays: true } })
    }
  }

  private changeSettings(change: {
    reminders?: { doNotDisturbUntil: number | null }
    desktop?: Partial<DesktopSettings>
  }): void {
    this.change(() => {
      const after = this.needs.data.services.settings.change(change)
      if (after.ok) this.needs.settingsChanged(after.data)
    })
  }

  /** What cannot be written down shows in the window, which says why. */
  private change(act: () => void): void {
    try {
      act()
    } catch (error) {
      this.needs.log.error('A choice in the tray could not be kept', {
        error: describeError(error)
      })
      this.needs.open({ at: 'timeline' })
    }
  }

  private settings(): SettingsView {
    const { data } = this.needs
    return data.trouble === null ? data.services.settings.read() : plainSettings()
  }
}

/** Without the time, which changes every minute: a menu that is built anew closes. */
function wordsOf({ id, label }: SnoozeChoice): TraySnooze {
  return { id, label }
}
