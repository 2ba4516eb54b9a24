import { app } from 'electron'
import { APP_ORIGIN } from './appOrigin'
import { isOfServer } from './devServer'

/** The renderer's server while developing with hot reload; never in what is shipped. */
export const devServer = app.isPackaged ? undefined : process.env['ELECTRON_RENDERER_URL']

/** Whether a URL belongs to the program's own pages. */
export function isOwnPage(url: string): boolean {
  return url.startsWith(`${APP_ORIGIN}/`) || (devServer !== undefined && isOfServer(url, devServer))
}
