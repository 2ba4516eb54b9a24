import { app, clipboard, shell } from 'electron'
import type { StartView } from '@shared/model/startViews'
import { done } from '@shared/outcome'
import type { DataFiles } from '../data'
import type { HandlersFor } from '../ipc'
import { errorId, type Log } from '../log'
import { openLink } from './openLink'

type DeskRoute =
  | 'app.start'
  | 'app.quit'
  | 'clipboard.copy'
  | 'link.open'
  | 'data.reveal'
  | 'sample.open'
  | 'sample.leave'
  | 'trouble.report'

export interface DeskNeeds {
  data: DataFiles
  log: Log
  start: () => StartView
  /** Another data set is open now. */
  replaced: () => void
}

/** What the window asks of the program and the desk it stands on. */
export function deskHandlers({ data, log, start, replaced }: DeskNeeds): HandlersFor<DeskRoute> {
  return {
    'app.start': () => done(start()),
    'app.quit': () => {
      app.quit()
      return done(null)
    },
    'clipboard.copy': async ({ text }) => {
      await clipboard.writeText(text)
      return done(null)
    },
    'link.open': ({ url }) => openLink(url),
    'data.reveal': () => {
      shell.showItemInFolder(data.file)
      return done(null)
    },
    'sample.open': () => {
      const opened = data.openSample()
      replaced()
      return opened
    },
    'sample.leave': () => {
      data.leaveSample()
      replaced()
      return done(null)
    },
    'trouble.report': ({ message, stack }) => {
      const id = errorId()
      log.error('An error in the window', { id, message, stack })
      return done({ id })
    }
  }
}
