import { app } from 'electron'
import type { StartView } from '@shared/model/startViews'
import type { Clock } from '@shared/time/Clock'
import type { DataFiles } from '../data'
import { plainSettings } from '../settings'

/** The system's IANA zone now. */
export function systemTimeZone(): string {
  return Intl.DateTimeFormat().resolvedOptions().timeZone
}

/** How the system writes dates, BCP 47. */
export function systemLocale(): string {
  return localeOf(app.getSystemLocale(), app.getLocale())
}

/** The first answer to the window; it has one even while no data can be opened. */
export function startView(data: DataFiles, clock: Clock): StartView {
  return {
    now: clock.now(),
    timeZone: systemTimeZone(),
    locale: systemLocale(),
    platform: platformOf(process.platform),
    version: app.getVersion(),
    dataSet: data.dataSet,
    dataFile: data.file,
    settings: data.trouble === null ? data.services.settings.read() : plainSettings(),
    trouble: data.trouble,
    notices: data.notices
  }
}

/**
 * The system's region where Intl knows it, else the language that Chromium chose: the same that its
 * own date fields speak.
 */
function localeOf(region: string, language: string): string {
  try {
    return Intl.DateTimeFormat.supportedLocalesOf(region)[0] ?? language
  } catch {
    return language
  }
}

function platformOf(platform: NodeJS.Platform): StartView['platform'] {
  if (platform === 'darwin') return 'mac'
  return platform === 'win32' ? 'windows' : 'linux'
}
