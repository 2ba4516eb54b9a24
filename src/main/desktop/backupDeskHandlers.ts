import { mkdirSync } from 'node:fs'
import { basename } from 'node:path'
import { dialog, shell } from 'electron'
import { done } from '@shared/outcome'
import type { Backups } from '../backups'
import type { HandlersFor } from '../ipc'

type BackupDeskRoute = 'backups.chooseSecond' | 'backups.chooseFile' | 'backups.reveal'

/** What backups ask of the desk: the system's dialogs and its file manager. */
export function backupDeskHandlers(backups: Backups): HandlersFor<BackupDeskRoute> {
  return {
    'backups.chooseSecond': async () => {
      const { filePaths } = await dialog.showOpenDialog({
        title: 'Choose a second folder for the backups',
        buttonLabel: 'Use this folder',
        properties: ['openDirectory', 'createDirectory']
      })
      const [folder] = filePaths
      if (folder === undefined) return done(null)
      backups.second.choose(folder)
      return done({ folder })
    },
    'backups.chooseFile': async () => {
      const { filePaths } = await dialog.showOpenDialog({
        title: 'Choose a backup or data file of Afterword',
        buttonLabel: 'Choose',
        properties: ['openFile'],
        filters: [
          { name: 'Afterword files', extensions: ['db'] },
          { name: 'All files', extensions: ['*'] }
        ]
      })
      const [file] = filePaths
      if (file === undefined) return done(null)
      backups.restorer.choose(file)
      return done({ name: basename(file) })
    },
    'backups.reveal': async () => {
      mkdirSync(backups.folder, { recursive: true })
      await shell.openPath(backups.folder)
      return done(null)
    }
  }
}
