import { z } from 'zod'
import type { Place } from '../cadence'
import type { SettingsView } from '../model/settingsViews'
import { ENGLISHES, FORMALITIES, LOOKS } from '../model/words'
import { FIRST_YEAR, LAST_YEAR, type LocalDate } from '../time/localTime'
import { emailOrNothing, line } from './inputs'
import { desktopChoice, reminderChoice } from './reminderChoice'
import { route } from './route'

/** More than a working year is a slip of the finger. */
const MOST_DAYS = 260

/** Whole business days, from `least` to a working year. */
export function businessDays(least: 0 | 1) {
  const error = `Write a whole number from ${least} to ${MOST_DAYS}.`
  return z.int({ error }).min(least, { error }).max(MOST_DAYS, { error })
}

/** ISO weekdays that are no business days; at least one day is left. */
export const weekend = z
  .array(z.int().min(1).max(7))
  .refine((days) => new Set(days).size < 7, { error: 'Leave at least one day to work on.' })
  .readonly()

/** Whether the country and its region are known is the service's to say: the library is large. */
export const cadenceChoice = z.object({
  country: z.string().max(10).nullable(),
  region: z.string().max(40).nullable(),
  weekend,
  followUp: z.object({
    afterPromise: businessDays(1),
    noPromise: businessDays(1),
    second: businessDays(1),
    closeOut: businessDays(1),
    max: z.int().min(0).max(2)
  }),
  checkInAfter: businessDays(0)
})

const lineOrNothing = (max: number) => line(max).transform((text) => (text === '' ? null : text))

const profileChoice = z.object({
  name: line(200),
  email: emailOrNothing,
  phone: z.union([z.null(), lineOrNothing(40)]),
  /** Empty ones are left out. */
  links: z
    .array(line(300))
    .max(6, 'Use at most 6 links.')
    .transform((links) => links.filter((link) => link !== '')),
  english: z.enum(ENGLISHES),
  formality: z.enum(FORMALITIES)
})

export const settingRoutes = {
  /** Changes what is named and keeps the rest; answers with all settings. */
  'settings.change': route<SettingsView>()(
    z.object({
      /** What is not named of these parts stays as well, but of the cadence. */
      profile: profileChoice.partial().optional(),
      look: z.enum(LOOKS).optional(),
      cadence: cadenceChoice.optional(),
      reminders: reminderChoice.partial().optional(),
      desktop: desktopChoice.partial().optional()
    })
  ),
  /** The countries whose public holidays are known, and the regions of the one named. */
  'settings.places': route<{ countries: Place[]; regions: Place[] }>()(
    z.object({ country: z.string().max(10).nullable() })
  ),
  /** The public holidays of the place that was chosen, in a year and the next; none without one. */
  'settings.holidays': route<{ dates: LocalDate[] }>()(
    z.object({
      year: z
        .number()
        .int()
        .min(FIRST_YEAR)
        .max(LAST_YEAR - 1)
    })
  )
}
