import { join } from 'node:path'
import { app, clipboard, dialog, shell } from 'electron'
import { isMailLink } from '@shared/mail'
import type { Log } from '../log'
import type { MailDesk } from '../mail'
import { openLink } from './openLink'
import { withEnding } from './withEnding'

/** Windows opens no longer link (electron#9987); elsewhere it is the mail programs that give up. */
const LONGEST_LINK = { win32: 2_081, other: 16_000 }

/** The system's dialogs, its clipboard and the programs that it opens links and letters with. */
export function mailDesk(log: Log): MailDesk {
  return {
    longestLink: process.platform === 'win32' ? LONGEST_LINK.win32 : LONGEST_LINK.other,
    async openLink(link) {
      if (!isMailLink(link)) return false
      try {
        return (await openLink(link)).ok
      } catch {
        // The error names the link, which holds the letter: nothing for the log.
        log.info('No program took a link to mail', { length: link.length })
        return false
      }
    },
    async openFile(path) {
      const problem = await shell.openPath(path)
      if (problem === '') return true
      // The problem names the file, which is called like the letter.
      log.info('No program took a letter as a file')
      return false
    },
    async askWhere(name) {
      const { filePath } = await dialog.showSaveDialog({
        title: 'Save the letter',
        defaultPath: join(app.getPath('documents'), name),
        filters: [{ name: 'Mail', extensions: ['eml'] }]
      })
      return filePath ? withEnding(filePath, '.eml') : null
    },
    copy: async (text) => {
      await clipboard.writeText(text)
    }
  }
}
