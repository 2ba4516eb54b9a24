import { app } from 'electron'
import type { StartView } from '@shared/model/views'
import type { Clock } from '@shared/time/Clock'
import type { DataFiles } from '../data'
import { plainSettings } from '../settings'

/** The system's IANA zone now. */
export function systemTimeZone(): string {
  return Intl.DateTimeFormat().resolvedOptions().timeZone
}

/** The first answer to the window; it has one even while no data can be opened. */
export function startView(data: DataFiles, clock: Clock): StartView {
  return {
    now: clock.now(),
    timeZone: systemTimeZone(),
    locale: localeOf(app.getSystemLocale()),
    platform: platformOf(process.platform),
    version: app.getVersion(),
    dataSet: data.dataSet,
    dataFile: data.file,
    settings: data.trouble === null ? data.services.settings.read() : plainSettings(),
    trouble: data.trouble
  }
}

/** A locale that Intl knows; some systems name one (such as "C") that it does not. */
function localeOf(system: string): string {
  try {
    return Intl.DateTimeFormat.supportedLocalesOf(system)[0] ?? 'en-GB'
  } catch {
    return 'en-GB'
  }
}

function platformOf(platform: NodeJS.Platform): StartView['platform'] {
  if (platform === 'darwin') return 'mac'
  return platform === 'win32' ? 'windows' : 'linux'
}
