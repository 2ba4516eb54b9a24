import { join } from 'node:path'
import { app, dialog, shell, type WebContents } from 'electron'
import type { Pages, ReportDesk } from '../report'
import { withEnding } from './withEnding'

/** Inches, room for the numbers of the pages. */
const MARGINS = { top: 0.7, bottom: 0.8, left: 0.75, right: 0.75 }

/** The window's page on paper, and the system's dialogs for it. */
export function reportDesk(page: () => WebContents | null): ReportDesk {
  return {
    print: ({ size, title }) =>
      new Promise((answer) => {
        const contents = page()
        if (contents === null) return answer('failed')
        contents.print({ pageSize: size, header: title, footer: ' ' }, (isPrinted, reason) => {
          if (isPrinted) answer('printed')
          else answer(/cancel/i.test(reason) ? 'cancelled' : 'failed')
        })
      }),
    async pdf({ size, title }) {
      const contents = page()
      if (contents === null) throw new Error('There is no window to be printed')
      return contents.printToPDF({
        pageSize: size,
        margins: MARGINS,
        displayHeaderFooter: true,
        headerTemplate: '<span></span>',
        footerTemplate: footerOf(title),
        generateTaggedPDF: true
      })
    },
    async askWhere(name) {
      const { filePath } = await dialog.showSaveDialog({
        title: 'Save the report',
        defaultPath: join(app.getPath('documents'), name),
        filters: [{ name: 'PDF', extensions: ['pdf'] }]
      })
      return filePath ? withEnding(filePath, '.pdf') : null
    },
    reveal: (path) => shell.showItemInFolder(path)
  }
}

/** Chromium draws it with styles of its own, in which text has no size. */
function footerOf(title: Pages['title']): string {
  return `<div style="display: flex; justify-content: space-between; width: 100%;
    margin: 0 0.75in; font: 8pt sans-serif; color: black">
    <span>${title}</span>
    <span><span class="pageNumber"></span> / <span class="totalPages"></span></span></div>`
}
