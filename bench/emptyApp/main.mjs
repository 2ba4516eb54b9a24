// The least that an Electron program with one window can be: what Afterword is held against.
import { join } from 'node:path'
import { app, BrowserWindow } from 'electron'

// As Afterword does: as root there is no system sandbox to enter.
if (!app.commandLine.hasSwitch('no-sandbox')) app.enableSandbox()
app.on('window-all-closed', () => app.quit())

app.whenReady().then(() => {
  const window = new BrowserWindow({
    width: 1280,
    height: 820,
    show: false,
    autoHideMenuBar: true,
    webPreferences: { sandbox: true, contextIsolation: true, nodeIntegration: false }
  })
  window.once('ready-to-show', () => window.show())
  window.loadFile(join(import.meta.dirname, 'index.html'))
})
