import type { SettingsView } from '@shared/model/settingsViews'
import type { Look } from '@shared/model/words'
import { done } from '@shared/outcome'
import type { LocalDate } from '@shared/time/localTime'
import type { HandlersFor } from '../ipc'
import type { SettingService } from './SettingService'

export function settingHandlers(
  settings: () => SettingService,
  lookChanged: (look: Look) => void,
  cadenceChanged: () => void,
  /** Hears all settings after every change of some. */
  changed: (settings: SettingsView) => void,
  holidays: (year: number) => LocalDate[]
): HandlersFor<'settings.change' | 'settings.places' | 'settings.holidays'> {
  return {
    'settings.change': (changes) => {
      const after = settings().change(changes)
      if (after.ok && changes.look !== undefined) lookChanged(changes.look)
      if (after.ok && changes.cadence !== undefined) cadenceChanged()
      if (after.ok) changed(after.data)
      return after
    },
    'settings.places': ({ country }) => done(settings().placesFor(country)),
    'settings.holidays': ({ year }) =>
      done({ dates: [year, year + 1].flatMap((each) => holidays(each)) })
  }
}
