/** What the system says of its colours. */
export interface SystemColours {
  shouldUseDarkColors: boolean
  /** Windows has one for its bars that may be another than for windows. */
  shouldUseDarkColorsForSystemIntegratedUI?: boolean
}

/** Their bar is dark with every theme that they come with. */
const DARK_BARS = ['GNOME', 'Unity', 'X-Cinnamon', 'Budgie', 'Pantheon']

/** Whether the bar that the icon stands in is dark. */
export function isDarkBar(
  platform: NodeJS.Platform,
  env: NodeJS.ProcessEnv,
  colours: SystemColours
): boolean {
  if (platform === 'linux') {
    const desktops = (env['XDG_CURRENT_DESKTOP'] ?? '').split(':')
    if (desktops.some((name) => DARK_BARS.includes(name))) return true
  }
  return colours.shouldUseDarkColorsForSystemIntegratedUI ?? colours.shouldUseDarkColors
}
