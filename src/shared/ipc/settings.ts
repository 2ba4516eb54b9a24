import { z } from 'zod'
import type { SettingsView } from '../model/views'
import { FORMALITIES, LOOKS } from '../model/words'
import { line } from './inputs'
import { route } from './route'

export const settingRoutes = {
  /** Changes what is named and keeps the rest; answers with all settings. */
  'settings.change': route<SettingsView>()(
    z.object({
      profile: z.object({ name: line(200), formality: z.enum(FORMALITIES) }).optional(),
      look: z.enum(LOOKS).optional()
    })
  )
}
