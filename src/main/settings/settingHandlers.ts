import type { Look } from '@shared/model/words'
import { done } from '@shared/outcome'
import type { HandlersFor } from '../ipc'
import type { SettingService } from './SettingService'

export function settingHandlers(
  settings: () => SettingService,
  lookChanged: (look: Look) => void
): HandlersFor<'settings.change'> {
  return {
    'settings.change': (changes) => {
      const after = settings().change(changes)
      if (changes.look !== undefined) lookChanged(changes.look)
      return done(after)
    }
  }
}
