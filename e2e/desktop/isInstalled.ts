import { existsSync } from 'node:fs'
import { delimiter, join } from 'node:path'

const PROGRAMS = ['Xvfb', 'xfwm4', 'xfce4-panel', 'dunst', 'dbus-daemon', 'xdotool']

/** Whether this computer has what a small desktop is made of. */
export function isInstalled(): boolean {
  const folders = (process.env['PATH'] ?? '').split(delimiter)
  return PROGRAMS.every((name) => folders.some((folder) => existsSync(join(folder, name))))
}
