/** What the icon stands on. */
export interface TrayGround {
  platform: NodeJS.Platform
  /** Whether the bar is dark, as far as the system says so. */
  isDark: boolean
}

/**
 * The file among `resources/tray` that shows the icon; with a mark where something is due. On a Mac
 * it is a template that the system colours itself. Elsewhere the larger ones for denser screens lie
 * beside it, but for Linux, whose panels scale one picture themselves.
 */
export function trayPicture({ platform, isDark }: TrayGround, hasDue: boolean): string {
  if (platform === 'darwin') return hasDue ? 'iconTemplateDue.png' : 'iconTemplate.png'
  const family = platform === 'linux' ? 'linux' : 'icon'
  return `${family}-${isDark ? 'dark' : 'light'}${hasDue ? '-due' : ''}.png`
}
