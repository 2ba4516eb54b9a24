import { join } from 'node:path'
import { app, globalShortcut, nativeTheme, session, shell } from 'electron'
import type { EventName, Events } from '@shared/ipc/events'
import type { SettingsView } from '@shared/model/settingsViews'
import type { Look } from '@shared/model/words'
import { backupKeeper } from '../../backups'
import { DataFiles } from '../../data'
import { InvitationInbox } from '../../invitations'
import { describeError } from '../../log'
import { MailService, Outbox } from '../../mail'
import { fillSample } from '../../sample'
import { TouchpointKeeper } from '../../touchpoints'
import { APP_PAGE, pageOf } from '../appOrigin'
import { setApplicationMenu } from '../applicationMenu'
import { serveAppProtocol } from '../appProtocol'
import { Arrivals, arrivalOf, hearArrivals, type Arrival } from '../arrival'
import { clockOf } from '../clockOf'
import { Doorway } from '../Doorway'
import { holidayLibrary } from '../holidayLibrary'
import { listenForRequests } from '../ipcTransport'
import { withLastWork } from '../lastWork'
import { mailDesk } from '../mailDesk'
import { MainWindow } from '../MainWindow'
import { onMinute } from '../minuteTicks'
import { devServer } from '../ownPages'
import { isWaylandSession, QuickShortcut, QuickWindow } from '../quick'
import { startView, systemLocale, systemTimeZone } from '../startView'
import { utilitySide } from '../utilitySide'
import { WindowPlaceFile } from '../WindowPlaceFile'
import { beginProcess } from './beginProcess'
import { composeReminding } from './composeReminding'
import { composeRouter } from './composeRouter'
import { composeSafety } from './composeSafety'
import type { Parts } from './parts'

/** By then the window shows what it has, and what follows costs it nothing; ms. */
const AFTER_START = 3_000

/** By then whoever started it to write something down is writing; ms. */
const WELL_AFTER_START = 10_000

/** After these the tray may have something else to show. */
const SHOWN_IN_TRAY = new Set<EventName>([
  'clock.ticked',
  'data.changed',
  'data.replaced',
  'settings.changed',
  'touchpoints.recalculating'
])

/** The whole program, wired by hand in the order in which it comes to life. */
export function composeApp(): void {
  const ground = beginProcess()
  if (ground === null) {
    app.exit(0)
    return
  }
  const { folder, ownFolder, log } = ground

  const files = {
    preload: join(import.meta.dirname, '../preload/index.cjs'),
    icon: join(import.meta.dirname, '../../resources/app-icon.png')
  }
  const window = new MainWindow(
    devServer ?? APP_PAGE,
    files,
    new WindowPlaceFile(join(ownFolder, 'window.json'), log)
  )
  const quick = new QuickWindow(pageOf('quick.html', devServer), files)
  const tell = <N extends EventName>(event: N, what: Events[N]): void => {
    window.tell(event, what)
    quick.tell(event, what)
    if (SHOWN_IN_TRAY.has(event)) desktopLife.refreshSoon()
  }
  const doorway = new Doorway(window)
  const quickShortcut = new QuickShortcut(
    globalShortcut,
    isWaylandSession(process.platform, process.env),
    () => quick.open(),
    log
  )
  const tick = (): void => {
    tell('clock.ticked', { now: clock.now(), timeZone: systemTimeZone() })
    // Whoever travels has other days than before.
    keeper.catchUp()
    void backups.tick()
    reminderDesk.tick()
  }
  const clock = clockOf(app, process.env, tick)
  const side = utilitySide(log)
  const maker = backupKeeper(folder, side, clock, log)
  const data = new DataFiles(
    folder,
    {
      clock,
      timeZone: systemTimeZone,
      locale: systemLocale,
      version: app.getVersion(),
      holidayLibrary
    },
    log,
    fillSample,
    (file) => maker.makeAtOnce(file, 'before-migration')
  )
  data.start()
  const keeper = new TouchpointKeeper(
    () => (data.trouble === null && !data.notices.isReadOnly ? data.services.recalculation : null),
    tell,
    log
  )

  const dataChanged = (): void => {
    tell('data.changed', { applications: data.services.undo.applicationsTouched() })
  }
  const wear = (): void => {
    const { look } = startView(data, clock).settings
    // Setting it costs a few milliseconds of the start even where nothing changes.
    if (nativeTheme.themeSource !== look) nativeTheme.themeSource = look
  }
  const lookChanged = (look: Look): void => {
    wear()
    tell('look.changed', { look })
  }
  /** Whoever changes a setting outside the page calls it as well. */
  const settingsChanged = (settings: SettingsView): void => {
    tell('settings.changed', settings)
    quickShortcut.choose(settings.desktop.quickCapture)
  }
  const takeQuickKeys = (): void => {
    quickShortcut.choose(startView(data, clock).settings.desktop.quickCapture)
  }
  const replaced = (): void => {
    wear()
    tell('data.replaced', null)
    takeQuickKeys()
    keeper.catchUp()
  }
  const parts: Parts = {
    ...ground,
    window,
    quick,
    quickShortcut,
    doorway,
    clock,
    data,
    side,
    maker,
    tell,
    dataChanged,
    settingsChanged
  }
  const safety = composeSafety(parts)
  const { backups, damageWatch, salvager, transfer } = safety
  const reminding = composeReminding(parts, files.icon, tick)
  const { notifier, reminderDesk, ticker, desktopLife, login } = reminding
  const outbox = new Outbox(join(ownFolder, 'outbox'), clock)
  const mail = new MailService(
    mailDesk(log),
    outbox,
    () => data.services.settings.read().profile,
    clock
  )
  const invitationInbox = new InvitationInbox()
  const router = composeRouter({
    ...parts,
    ...safety,
    ...reminding,
    mail,
    invitationInbox,
    keeper,
    lookChanged,
    replaced
  })

  const unlessLeaving = withLastWork(app, {
    isPending: () => backups.isPending,
    finish: () => backups.finish(),
    close: () => {
      ticker.stop()
      transfer.close()
      backups.schedule.closing(() => data.close())
    },
    log
  })
  const arrivals = new Arrivals({
    show: () => window.show(),
    quickNote: () => quick.open(),
    open: (destination) => doorway.open(destination),
    takeInvitation: (path) => invitationInbox.take(path)
  })
  hearArrivals(app, (arrival) => unlessLeaving(() => arrivals.came(arrival)))
  app.on('before-quit', () => window.leave())
  app.on('window-all-closed', () => {
    if (process.platform !== 'darwin' && !desktopLife.staysOn()) app.quit()
  })

  app
    .whenReady()
    .then(() => {
      wear()
      serveAppProtocol(session.defaultSession, join(import.meta.dirname, '../renderer'))
      listenForRequests(router, (frame) => window.isOwnFrame(frame) || quick.isOwnFrame(frame))
      arrivals.begin(arrivalAtStart())
      desktopLife.start()
      login.refresh()
      takeQuickKeys()
      setApplicationMenu({
        platform: process.platform,
        isDeveloping: devServer !== undefined,
        revealData: () => shell.showItemInFolder(data.file),
        openQuickNote: () => quick.open(),
        give: (command) => {
          window.show()
          window.tell('command.given', { command })
        }
      })
      onMinute(clock, tick)
      setTimeout(() => {
        keeper.catchUp()
        void notifier.start()
        ticker.start()
      }, AFTER_START)
      setTimeout(() => {
        desktopLife.settle()
        void outbox.clean()
        if (data.watchedFile !== null) salvager.clean()
        void damageWatch.look()
      }, WELL_AFTER_START)
    })
    .catch((error: unknown) => {
      log.error('The program could not start', { error: describeError(error) })
      app.exit(1)
    })
}

/** What it was started for. On a Mac the system says itself that it was at login. */
function arrivalAtStart(): Arrival {
  const arrival = arrivalOf(process.argv, process.cwd())
  if (process.platform !== 'darwin') return arrival
  return { ...arrival, isHidden: arrival.isHidden || app.getLoginItemSettings().wasOpenedAtLogin }
}
