import type { BrowserWindowConstructorOptions, TitleBarOverlayOptions } from 'electron'
import { SMALLEST, type Rect } from './windowPlace'

/** The paper of the first paint, so that a dark window never flashes white; see tokens.css. */
const PAPER = { light: '#F5F0E6', dark: '#1B1A17' }
const INK = { light: '#454A4A', dark: '#C6BFB1' }

export interface WindowNeeds {
  place: Rect
  /** Path of the preload script. */
  preload: string
  /** Path of the program's icon, a PNG. */
  icon: string
  isDark: boolean
  platform: NodeJS.Platform
}

/** How every window of the program is made: sandboxed, isolated, without Node. */
export function windowOptions(needs: WindowNeeds): BrowserWindowConstructorOptions {
  return {
    ...needs.place,
    minWidth: SMALLEST.width,
    minHeight: SMALLEST.height,
    show: false,
    title: 'Afterword',
    backgroundColor: paper(needs.isDark),
    ...frame(needs),
    webPreferences: {
      preload: needs.preload,
      sandbox: true,
      contextIsolation: true,
      nodeIntegration: false,
      nodeIntegrationInWorker: false,
      nodeIntegrationInSubFrames: false,
      webSecurity: true,
      allowRunningInsecureContent: false,
      experimentalFeatures: false,
      webviewTag: false,
      spellcheck: false,
      navigateOnDragDrop: false
    }
  }
}

export function paper(isDark: boolean): string {
  return isDark ? PAPER.dark : PAPER.light
}

/** The system's window buttons on Windows, drawn over our header. */
export function titleBarOverlay(isDark: boolean): TitleBarOverlayOptions {
  return { color: paper(isDark), symbolColor: isDark ? INK.dark : INK.light, height: 40 }
}

/** Mac: inset traffic lights. Windows: the system's buttons over our header. Linux: its own bar. */
function frame({ platform, isDark, icon }: WindowNeeds): BrowserWindowConstructorOptions {
  if (platform === 'darwin') {
    return { titleBarStyle: 'hiddenInset', trafficLightPosition: { x: 18, y: 18 } }
  }
  if (platform === 'win32') {
    return { titleBarStyle: 'hidden', titleBarOverlay: titleBarOverlay(isDark) }
  }
  return { autoHideMenuBar: true, darkTheme: isDark, icon }
}
