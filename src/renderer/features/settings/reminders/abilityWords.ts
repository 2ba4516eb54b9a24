import type { Desk } from '@renderer/ui/desk'
import type { DesktopAbilities } from '@shared/ipc/desktop'

type Platform = Desk['platform']

/** 'the tray', as each system calls it. */
export function trayWord(platform: Platform): string {
  return platform === 'mac' ? 'menu bar' : 'tray'
}

/** Where reminders appear; null while that is not known yet. */
export function whereWords(abilities: DesktopAbilities | null, platform: Platform): string {
  const tray = trayWord(platform)
  if (abilities === null || (abilities.notifications && abilities.tray)) {
    return `Shown by your system, and listed in the ${tray}.`
  }
  if (abilities.notifications) return 'Shown by your system, and listed in the timeline.'
  return abilities.tray
    ? `Your system shows no notifications: look in the ${tray} or the timeline.`
    : 'Your system shows no notifications: look in the timeline.'
}

/** What closing the window does. */
export function closingWords(
  abilities: DesktopAbilities | null,
  staysInTray: boolean,
  platform: Platform
): string {
  if (abilities !== null && !abilities.tray) {
    return 'Your desktop has no tray now, so closing the window ends Afterword.'
  }
  return staysInTray
    ? `Reminders go on. Quit it from the ${trayWord(platform)}.`
    : 'Closing the window ends Afterword and its reminders.'
}
