import { localDateOf } from '@shared/time/zonedTime'
import { refused, type Problem } from '@shared/outcome'
import type { Look } from '@shared/model/words'
import { backupHandlers } from '../../backups'
import { createHandlers } from '../../createHandlers'
import { NoDataOpen, rescueHandlers } from '../../data'
import { problemOf, sqliteCode } from '../../database'
import { invitationHandlers, type InvitationInbox } from '../../invitations'
import { createRouter, type Router } from '../../ipc'
import { answerTo } from '../../log'
import { mailHandlers, type MailService } from '../../mail'
import { reminderHandlers } from '../../reminders'
import { ReportPrinter, reportPrinterHandlers } from '../../report'
import { salvageHandlers } from '../../salvage'
import type { TouchpointKeeper } from '../../touchpoints'
import { transferHandlers } from '../../transfer'
import { backupDeskHandlers } from '../backupDeskHandlers'
import { deskHandlers } from '../deskHandlers'
import { desktopHandlers } from '../desktopHandlers'
import { doorwayHandlers } from '../Doorway'
import { isOwnPage } from '../ownPages'
import { quickDeskHandlers } from '../quick'
import { reportDesk } from '../reportDesk'
import { startView, systemLocale, systemTimeZone } from '../startView'
import { transferDeskHandlers } from '../transferDeskHandlers'
import type { Reminding } from './composeReminding'
import type { Safety } from './composeSafety'
import type { Parts } from './parts'

/** What the pages ask for besides. */
export interface Asked extends Parts, Safety, Reminding {
  mail: MailService
  invitationInbox: InvitationInbox
  keeper: TouchpointKeeper
  lookChanged: (look: Look) => void
  /** Another data file was opened in the place of this one. */
  replaced: () => void
}

/** Everything that the pages can ask for, and who answers. */
export function composeRouter(asked: Asked): Router {
  const { window, quick, quickShortcut, doorway, clock, data, side, log, tell } = asked
  const { backups, damageWatch, salvager, transfer, reminderDesk, notifier, tray, login } = asked
  const { keeper, mail, invitationInbox, dataChanged, settingsChanged, lookChanged } = asked
  const { replaced } = asked
  return createRouter({
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
      ...rescueHandlers(data, log, replaced, () => tell('notices.changed', data.notices)),
      ...salvageHandlers(salvager, replaced),
      ...quickDeskHandlers({
        open: () => quick.open(),
        close: () => quick.close(),
        goOn: (interviewId) =>
          doorway.open(interviewId === null ? { at: 'log' } : { at: 'debrief', interviewId })
      })
    },
    isTrusted: ({ url, isMainFrame }) => isMainFrame && isOwnPage(url),
    asStep: (route, act) => data.services.undo.step(route, act),
    answerTo: answerTo(log, (error) => {
      if (sqliteCode(error)?.startsWith('SQLITE_CORRUPT')) damageWatch.met()
      return knownProblem(error)
    })
  })
}

function knownProblem(error: unknown): Problem | null {
  if (error instanceof NoDataOpen) {
    return refused('DATA_UNUSABLE', 'Your data is not open. Restart Afterword.').error
  }
  return problemOf(error)
}
