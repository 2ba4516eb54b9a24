import type { Look } from '@shared/model/words'
import { done } from '@shared/outcome'
import type { HandlersFor } from '../ipc'
import type { SettingService } from './SettingService'

export function settingHandlers(
  settings: () => SettingService,
  lookChanged: (look: Look) => void,
  cadenceChanged: () => void
): HandlersFor<'settings.change' | 'settings.places'> {
  return {
    'settings.change': (changes) => {
      const after = settings().change(changes)
      if (after.ok && changes.look !== undefined) lookChanged(changes.look)
      if (after.ok && changes.cadence !== undefined) cadenceChanged()
      return after
    },
    'settings.places': ({ country }) => done(settings().placesFor(country))
  }
}
