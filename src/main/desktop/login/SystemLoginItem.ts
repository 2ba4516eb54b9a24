import type { App } from 'electron'
import { HIDDEN_SWITCH } from '../arrival'
import type { LoginItem } from './LoginItem'

/** Start at login on macOS and Windows, which keep a list of such programs themselves. */
export class SystemLoginItem implements LoginItem {
  /** Windows finds the entry again by these alone; a Mac says at the start that it was at login. */
  private readonly args = process.platform === 'win32' ? { args: [HIDDEN_SWITCH] } : {}

  constructor(private readonly app: App) {}

  /** While developing it would be Electron itself that is started. */
  get isSupported(): boolean {
    return this.app.isPackaged
  }

  get isOn(): boolean {
    if (!this.isSupported) return false
    const { openAtLogin, executableWillLaunchAtLogin } = this.app.getLoginItemSettings(this.args)
    // On Windows somebody may have switched it off in the task manager.
    return openAtLogin && (process.platform !== 'win32' || executableWillLaunchAtLogin)
  }

  set(on: boolean): void {
    this.app.setLoginItemSettings({ openAtLogin: on, ...this.args })
  }

  refresh(): void {
    // The system follows the program by itself.
  }
}
