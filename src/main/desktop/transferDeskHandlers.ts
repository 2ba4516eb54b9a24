import { basename, join } from 'node:path'
import { app, dialog, shell } from 'electron'
import { done } from '@shared/outcome'
import type { HandlersFor } from '../ipc'
import { freeName, type TransferService } from '../transfer'

type TransferDeskRoute =
  'transfer.exportAll' | 'transfer.exportTables' | 'transfer.readExport' | 'transfer.reveal'

const EXPORTS = { name: 'Afterword exports', extensions: ['json'] }

/** What taking out and bringing in asks of the desk: the system's dialogs and its file manager. */
export function transferDeskHandlers(
  transfer: TransferService,
  today: () => string
): HandlersFor<TransferDeskRoute> {
  return {
    'transfer.exportAll': async () => {
      const { filePath } = await dialog.showSaveDialog({
        title: 'Export everything',
        defaultPath: join(app.getPath('documents'), `Afterword ${today()}.json`),
        filters: [EXPORTS]
      })
      if (!filePath) return done(null)
      const outcome = await transfer.exportAll(filePath)
      return outcome.ok ? done({ name: basename(filePath) }) : outcome
    },
    'transfer.exportTables': async () => {
      const { filePaths } = await dialog.showOpenDialog({
        title: 'Choose where the folder with the tables shall be',
        buttonLabel: 'Export here',
        defaultPath: app.getPath('documents'),
        properties: ['openDirectory', 'createDirectory']
      })
      const [folder] = filePaths
      if (folder === undefined) return done(null)
      const to = freeName(folder, `Afterword ${today()}`)
      const outcome = await transfer.exportTables(to)
      return outcome.ok ? done({ name: basename(to) }) : outcome
    },
    'transfer.readExport': async () => {
      const { filePaths } = await dialog.showOpenDialog({
        title: 'Choose an export of Afterword',
        buttonLabel: 'Choose',
        properties: ['openFile'],
        filters: [EXPORTS, { name: 'All files', extensions: ['*'] }]
      })
      const [file] = filePaths
      return file === undefined ? done(null) : transfer.readExport(file)
    },
    'transfer.reveal': () => {
      if (transfer.lastExported !== null) shell.showItemInFolder(transfer.lastExported)
      return done(null)
    }
  }
}
