import { z } from 'zod'
import type { CadenceChoice } from '@shared/cadence'
import { desktopChoice, reminderChoice } from '@shared/ipc/reminderChoice'
import { cadenceChoice } from '@shared/ipc/settings'
import { plainDesktop, plainReminders } from '@shared/model/reminderSettings'
import type { ProfileView, SettingsView } from '@shared/model/settingsViews'
import { ENGLISHES, FORMALITIES, LOOKS } from '@shared/model/words'

/** What each key may hold, and what counts while it holds nothing or something else. */
export const settingShapes = {
  profile: z
    .object({
      name: z.string().catch(''),
      email: z.string().nullable().catch(null),
      phone: z.string().nullable().catch(null),
      links: z.array(z.string()).catch([]),
      english: z.enum(ENGLISHES).catch('US'),
      formality: z.enum(FORMALITIES).catch('hi')
    })
    .catch(plainProfile),
  look: z.enum(LOOKS).catch('system'),
  cadence: cadenceChoice.catch(defaultCadence),
  reminders: eachOrPlain(reminderChoice, plainReminders()),
  desktop: eachOrPlain(desktopChoice, plainDesktop())
} satisfies { [Key in keyof SettingsView]: z.ZodType<SettingsView[Key]> }

function plainProfile(): ProfileView {
  return { name: '', email: null, phone: null, links: [], english: 'US', formality: 'hi' }
}

/** The settings of somebody who chose nothing yet. */
export function plainSettings(): SettingsView {
  return {
    profile: settingShapes.profile.parse(undefined),
    look: settingShapes.look.parse(undefined),
    cadence: defaultCadence(),
    reminders: plainReminders(),
    desktop: plainDesktop()
  }
}

/** The numbers of the cadence, as they are to begin with. */
function defaultCadence(): CadenceChoice {
  return {
    country: null,
    region: null,
    weekend: [6, 7],
    followUp: { afterPromise: 1, noPromise: 5, second: 5, closeOut: 10, max: 2 },
    checkInAfter: 10
  }
}

/** Each part as it is stored, and the plain one where it is missing or makes no sense. */
function eachOrPlain<Shape extends z.ZodRawShape>(
  choice: z.ZodObject<Shape>,
  plain: z.output<z.ZodObject<Shape>>
) {
  return z.unknown().transform((stored): z.output<z.ZodObject<Shape>> => {
    const whole = { ...plain } as Record<string, unknown>
    if (typeof stored !== 'object' || stored === null) return whole as never
    for (const [key, shape] of Object.entries(choice.shape)) {
      const part = (shape as z.ZodType).safeParse((stored as Record<string, unknown>)[key])
      if (part.success) whole[key] = part.data
    }
    return whole as never
  })
}
