import type { BrowserWindowConstructorOptions } from 'electron'
import { SMALLEST, type Rect } from './windowPlace'

/** The paper of the first paint, so that a dark window never flashes white; see tokens.css. */
const PAPER = { light: '#F5F0E6', dark: '#1B1A17' }
const INK = { light: '#454A4A', dark: '#C6BFB1' }

/** How every window of the program is made: sandboxed, isolated, without Node. */
export function windowOptions(
  place: Rect,
  preload: string,
  isDark: boolean,
  platform: NodeJS.Platform
): BrowserWindowConstructorOptions {
  const shade = isDark ? 'dark' : 'light'
  return {
    ...place,
    minWidth: SMALLEST.width,
    minHeight: SMALLEST.height,
    show: false,
    title: 'Afterword',
    backgroundColor: PAPER[shade],
    ...titleBar(platform, shade),
    webPreferences: {
      preload,
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

/** Mac: inset traffic lights. Windows: the system's buttons over our header. Linux: the system's bar. */
function titleBar(
  platform: NodeJS.Platform,
  shade: 'light' | 'dark'
): BrowserWindowConstructorOptions {
  if (platform === 'darwin') {
    return { titleBarStyle: 'hiddenInset', trafficLightPosition: { x: 18, y: 18 } }
  }
  if (platform === 'win32') {
    return {
      titleBarStyle: 'hidden',
      titleBarOverlay: { color: PAPER[shade], symbolColor: INK[shade], height: 40 }
    }
  }
  return { autoHideMenuBar: true, darkTheme: shade === 'dark' }
}
