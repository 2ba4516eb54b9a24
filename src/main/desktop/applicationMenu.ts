import { Menu, type MenuItemConstructorOptions } from 'electron'
import type { Command } from '@shared/ipc/events'

export interface MenuNeeds {
  platform: NodeJS.Platform
  /** Shows the window and tells it. */
  give: (command: Command) => void
  /** Opens the small window. */
  openQuickNote: () => void
  revealData: () => void
  /** Developer entries only while developing. */
  isDeveloping: boolean
}

/** The application menu, with the shortcuts that people of each platform expect. */
export function setApplicationMenu(needs: MenuNeeds): void {
  Menu.setApplicationMenu(Menu.buildFromTemplate(menuTemplate(needs)))
}

export function menuTemplate(needs: MenuNeeds): MenuItemConstructorOptions[] {
  const isMac = needs.platform === 'darwin'
  return [
    ...(isMac ? [macMenu(needs)] : []),
    fileMenu(needs, isMac),
    { role: 'editMenu' },
    viewMenu(needs),
    { role: 'windowMenu' },
    helpMenu(needs, isMac)
  ]
}

function command(
  { give }: MenuNeeds,
  label: string,
  name: Command,
  accelerator: string
): MenuItemConstructorOptions {
  return { label, accelerator, click: () => give(name) }
}

function macMenu(needs: MenuNeeds): MenuItemConstructorOptions {
  return {
    role: 'appMenu',
    submenu: [
      { role: 'about' },
      { type: 'separator' },
      command(needs, 'Settings…', 'go-settings', 'Cmd+,'),
      { type: 'separator' },
      { role: 'services' },
      { type: 'separator' },
      { role: 'hide' },
      { role: 'hideOthers' },
      { role: 'unhide' },
      { type: 'separator' },
      { role: 'quit' }
    ]
  }
}

function fileMenu(needs: MenuNeeds, isMac: boolean): MenuItemConstructorOptions {
  return {
    label: '&File',
    submenu: [
      command(needs, 'Log Interview…', 'log-interview', 'CmdOrCtrl+N'),
      { label: 'Quick Note…', click: needs.openQuickNote },
      command(needs, 'Search…', 'search', 'CmdOrCtrl+K'),
      { type: 'separator' },
      ...(isMac
        ? [{ role: 'close' } as const]
        : [
            command(needs, 'Settings', 'go-settings', 'Ctrl+,'),
            { type: 'separator' } as const,
            { role: 'quit' } as const
          ])
    ]
  }
}

function viewMenu(needs: MenuNeeds): MenuItemConstructorOptions {
  return {
    label: '&View',
    submenu: [
      command(needs, 'Timeline', 'go-timeline', 'CmdOrCtrl+1'),
      command(needs, 'Applications', 'go-applications', 'CmdOrCtrl+2'),
      command(needs, 'People', 'go-people', 'CmdOrCtrl+3'),
      command(needs, 'Letters', 'go-letters', 'CmdOrCtrl+4'),
      command(needs, 'Settings', 'go-settings', 'CmdOrCtrl+5'),
      { type: 'separator' },
      { role: 'resetZoom' },
      { role: 'zoomIn' },
      { role: 'zoomOut' },
      { type: 'separator' },
      { role: 'togglefullscreen' },
      ...(needs.isDeveloping
        ? [
            { type: 'separator' } as const,
            { role: 'reload' } as const,
            { role: 'toggleDevTools' } as const
          ]
        : [])
    ]
  }
}

function helpMenu(needs: MenuNeeds, isMac: boolean): MenuItemConstructorOptions {
  return {
    role: 'help',
    submenu: [
      { label: 'Show Data Folder', click: needs.revealData },
      ...(isMac ? [] : [{ type: 'separator' } as const, { role: 'about' } as const])
    ]
  }
}
