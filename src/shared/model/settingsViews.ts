import type { CadenceChoice } from '../cadence'
import type { DesktopSettings, ReminderSettings } from './reminderSettings'
import type { English, Formality, Look } from './words'

/** Who writes the letters. */
export interface ProfileView {
  name: string
  email: string | null
  phone: string | null
  /** Under the name in a letter, in this order. */
  links: string[]
  english: English
  formality: Formality
}

/** What the user chose; every key has a default, so a fresh file needs none. */
export interface SettingsView {
  profile: ProfileView
  look: Look
  cadence: CadenceChoice
  reminders: ReminderSettings
  desktop: DesktopSettings
}
