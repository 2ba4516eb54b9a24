import type { RouteInput } from '@shared/ipc/contract'
import type { SettingsView } from '@shared/model/views'
import type { Db } from '../database'
import type { SettingRepository } from './SettingRepository'
import { settingShapes } from './settingShapes'

/** What the user chose. */
export class SettingService {
  constructor(
    private readonly db: Db,
    private readonly settings: SettingRepository
  ) {}

  read(): SettingsView {
    const stored = this.settings.read()
    return {
      profile: settingShapes.profile.parse(stored.get('profile')),
      look: settingShapes.look.parse(stored.get('look'))
    }
  }

  /** Changes what is named and keeps the rest. */
  change(changes: RouteInput<'settings.change'>): SettingsView {
    return this.db.transaction(() => {
      for (const [key, value] of Object.entries(changes)) {
        if (value !== undefined) this.settings.write(key, value)
      }
      return this.read()
    })()
  }
}
