import { join } from 'node:path'
import { app, globalShortcut, nativeTheme, session, shell } from 'electron'
import type { EventName, Events } from '@shared/ipc/events'
import type { SettingsView } from '@shared/model/settingsViews'
import type { Look } from '@shared/model/words'
import { Backups, backupHandlers, backupKeeper } from '../backups'
import { createHandlers } from '../createHandlers'
import { DataFiles, NoDataOpen, rescueHandlers } from '../data'
import { problemOf, sqliteCode } from '../database'
import { InvitationInbox, invitationHandlers } from '../invitations'
import { TouchpointKeeper } from '../touchpoints'
import { createRouter } from '../ipc'
import { mailHandlers, MailService, Outbox } from '../mail'
import { answerTo, describeError } from '../log'
import { ReminderDesk, reminderHandlers, Ticker } from '../reminders'
import { ReportPrinter, reportPrinterHandlers } from '../report'
import { DamageWatch, Salvager, salvageHandlers } from '../salvage'
import { fillSample } from '../sample'
import { TransferService, transferHandlers } from '../transfer'
import { localDateOf } from '@shared/time/zonedTime'
import { refused, type Problem } from '@shared/outcome'
import { APP_ORIGIN, APP_PAGE, pageOf } from './appOrigin'
import { declareAppProtocol, serveAppProtocol } from './appProtocol'
import { setApplicationMenu } from './applicationMenu'
import { backupDeskHandlers } from './backupDeskHandlers'
import { Arrivals, arrivalOf, hearArrivals, type Arrival } from './arrival'
import { clockOf } from './clockOf'
import { dataFolder, dataFolderSwitches } from './dataFolder'
import { SessionBus } from './dbus'
import { deskHandlers } from './deskHandlers'
import { desktopHandlers } from './desktopHandlers'
import { DesktopLife } from './DesktopLife'
import { Doorway, doorwayHandlers } from './Doorway'
import { fileLog } from './fileLog'
import { listenForRequests } from './ipcTransport'
import { holidayLibrary } from './holidayLibrary'
import { withLastWork } from './lastWork'
import { lockDown } from './lockDown'
import { isOfServer } from './devServer'
import { loginItemOf } from './login'
import { mailDesk } from './mailDesk'
import { MainWindow } from './MainWindow'
import { onMinute } from './minuteTicks'
import { revivePages, watchForMishaps } from './mishaps'
import { createNotifier } from './notifications'
import { programFolder } from './programFolder'
import { isWaylandSession, quickDeskHandlers, QuickShortcut, QuickWindow } from './quick'
import { reportDesk } from './reportDesk'
import { startView, systemLocale, systemTimeZone } from './startView'
import { TrayWatch } from './tray'
import { utilitySide } from './utilitySide'
import { transferDeskHandlers } from './transferDeskHandlers'
import { WindowPlaceFile } from './WindowPlaceFile'

/** The renderer's server while developing with hot reload; never in what is shipped. */
const devServer = app.isPackaged ? undefined : process.env['ELECTRON_RENDERER_URL']

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
  // The data folder decides which instance is "the same", so it comes before everything.
  const folder = dataFolder(process.argv, process.env, app.getPath('userData'))
  const ownFolder = programFolder(folder)
  app.setPath('userData', ownFolder)
  app.setPath('sessionData', join(ownFolder, 'session'))
  if (!app.requestSingleInstanceLock()) {
    app.exit(0)
    return
  }

  const log = fileLog(ownFolder)
  watchForMishaps(log)
  declareAppProtocol()
  // Chromium's own errands find no host either; only hot reload needs one.
  if (devServer === undefined)
    app.commandLine.appendSwitch('host-resolver-rules', 'MAP * ~NOTFOUND')
  // As root there is no system sandbox to enter; the windows ask for theirs in any case.
  if (!app.commandLine.hasSwitch('no-sandbox')) app.enableSandbox()
  lockDown(app, isOwn)
  revivePages(app, log)

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
  const backups = new Backups(folder, data, maker, side, clock, log, () => {
    tell('backups.changed', null)
  })

  const keeper = new TouchpointKeeper(
    () => (data.trouble === null && !data.notices.isReadOnly ? data.services.recalculation : null),
    tell,
    log
  )

  const dataChanged = (): void => {
    tell('data.changed', { applications: data.services.undo.applicationsTouched() })
  }
  const notifier = createNotifier({
    icon: files.icon,
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
      if (hasJumped) tick()
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
    settingsChanged: (settings) => settingsChanged(settings),
    clock,
    log
  })
  const login = loginItemOf(app, process.env, dataFolderSwitches(process.argv))

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
  const replaced = (): void => {
    wear()
    tell('data.replaced', null)
    quickShortcut.choose(startView(data, clock).settings.desktop.quickCapture)
    keeper.catchUp()
  }
  const noticesChanged = (): void => tell('notices.changed', data.notices)
  const damageWatch = new DamageWatch(data, side, log, noticesChanged)
  const salvager = new Salvager(
    {
      get ownFile() {
        return data.ownFile
      },
      replaceOwn: (finished) => maker.whenIdle(() => data.replaceOwn(finished, false))
    },
    side,
    clock,
    (progress) => tell('salvage.progressed', progress)
  )
  const transfer = new TransferService(
    folder,
    {
      get file() {
        return data.trouble === null ? data.file : null
      },
      get isReplaceable() {
        return data.ownChanges !== null
      },
      contents: () => data.services.file.contents(),
      replaceWith: (finished, signal) =>
        backups.restorer.replaceWith(finished, 'before-import', signal)
    },
    {
      side,
      clock,
      timeZone: systemTimeZone,
      version: app.getVersion(),
      changed: (view) => tell('transfer.changed', view)
    }
  )
  transfer.clean()
  const outbox = new Outbox(join(ownFolder, 'outbox'), clock)
  const mail = new MailService(
    mailDesk(log),
    outbox,
    () => data.services.settings.read().profile,
    clock
  )
  const invitationInbox = new InvitationInbox()
  const router = createRouter({
    handlers: {
      ...createHandlers(data, tell, lookChanged, settingsChanged, keeper),
      ...deskHandlers({
        data,
        log,
        start: () => startView(data, clock),
        replaced
      }),
      ...doorwayHandlers(doorway),
      ...desktopHandlers({
        tray,
        login,
        notifications: () => notifier.abilities(),
        quickCapture: () => quickShortcut.state,
        log
      }),
      ...backupHandlers(backups, replaced),
      ...backupDeskHandlers(backups),
      ...mailHandlers(mail),
      ...reminderHandlers(() => data.services.reminders, reminderDesk),
      ...invitationHandlers({
        service: () => data.services.invitations,
        reader: () => data.services.settings.read().profile,
        timeZone: systemTimeZone,
        side,
        inbox: invitationInbox,
        changed: dataChanged
      }),
      ...reportPrinterHandlers(
        new ReportPrinter(
          reportDesk(() => window.contents),
          systemLocale
        )
      ),
      ...transferHandlers(transfer, replaced),
      ...transferDeskHandlers(transfer, () => localDateOf(clock.now(), systemTimeZone())),
      ...rescueHandlers(data, log, replaced, noticesChanged),
      ...salvageHandlers(salvager, replaced),
      ...quickDeskHandlers({
        open: () => quick.open(),
        close: () => quick.close(),
        goOn: (interviewId) =>
          doorway.open(interviewId === null ? { at: 'log' } : { at: 'debrief', interviewId })
      })
    },
    isTrusted: ({ url, isMainFrame }) => isMainFrame && isOwn(url),
    asStep: (route, act) => data.services.undo.step(route, act),
    answerTo: answerTo(log, (error) => {
      if (sqliteCode(error)?.startsWith('SQLITE_CORRUPT')) damageWatch.met()
      return knownProblem(error)
    })
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
      quickShortcut.choose(startView(data, clock).settings.desktop.quickCapture)
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

/** Whether a URL belongs to the program's own page. */
function isOwn(url: string): boolean {
  return url.startsWith(`${APP_ORIGIN}/`) || (devServer !== undefined && isOfServer(url, devServer))
}

/** What it was started for. On a Mac the system says itself that it was at login. */
function arrivalAtStart(): Arrival {
  const arrival = arrivalOf(process.argv, process.cwd())
  if (process.platform !== 'darwin') return arrival
  return { ...arrival, isHidden: arrival.isHidden || app.getLoginItemSettings().wasOpenedAtLogin }
}

function knownProblem(error: unknown): Problem | null {
  if (error instanceof NoDataOpen) {
    return refused('DATA_UNUSABLE', 'Your data is not open. Restart Afterword.').error
  }
  return problemOf(error)
}
