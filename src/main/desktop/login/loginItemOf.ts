import { homedir } from 'node:os'
import { isAbsolute, join } from 'node:path'
import type { App } from 'electron'
import { HIDDEN_SWITCH } from '../arrival'
import { AutostartFile } from './AutostartFile'
import type { LoginItem } from './LoginItem'
import { SystemLoginItem } from './SystemLoginItem'

/**
 * How this system starts programs at login.
 * @param switches with which the program was started and is to be again, such as its data folder
 */
export function loginItemOf(
  app: App,
  env: NodeJS.ProcessEnv,
  switches: readonly string[]
): LoginItem {
  if (process.platform !== 'linux') return new SystemLoginItem(app)
  const asked = env['XDG_CONFIG_HOME'] ?? ''
  const config = isAbsolute(asked) ? asked : join(homedir(), '.config')
  return new AutostartFile(join(config, 'autostart', 'afterword.desktop'), [
    // What runs of an AppImage lies in a folder that is gone after it.
    env['APPIMAGE'] ?? process.execPath,
    ...(app.isPackaged ? [] : [app.getAppPath()]),
    ...switches,
    HIDDEN_SWITCH
  ])
}
