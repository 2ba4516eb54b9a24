import type { CadenceChoice, Places } from '@shared/cadence'
import type { RouteInput, RouteOutput } from '@shared/ipc/contract'
import type { SettingsView } from '@shared/model/settingsViews'
import { done, refused, type FieldProblem, type Outcome } from '@shared/outcome'
import type { Db } from '../database'
import type { SettingRepository } from './SettingRepository'
import { settingShapes } from './settingShapes'

/** What the user chose. */
export class SettingService {
  constructor(
    private readonly db: Db,
    private readonly settings: SettingRepository,
    /** Knowing the places takes a while, so they are asked for only when one is chosen. */
    private readonly places: () => Places
  ) {}

  read(): SettingsView {
    const stored = this.settings.read()
    return {
      profile: settingShapes.profile.parse(stored.get('profile')),
      look: settingShapes.look.parse(stored.get('look')),
      cadence: settingShapes.cadence.parse(stored.get('cadence')),
      reminders: settingShapes.reminders.parse(stored.get('reminders')),
      desktop: settingShapes.desktop.parse(stored.get('desktop'))
    }
  }

  /** Changes what is named and keeps the rest; a country or region that is none changes nothing. */
  change(changes: RouteInput<'settings.change'>): Outcome<SettingsView> {
    const problem = changes.cadence && this.problemOfPlace(changes.cadence)
    if (problem) {
      return refused('INVALID_INPUT', problem.message, { fields: [problem] })
    }
    return this.db.transaction(() => {
      const before = this.read()
      const { profile, reminders, desktop, ...others } = changes
      const wholes = {
        ...others,
        profile: profile && { ...before.profile, ...withoutGaps(profile) },
        reminders: reminders && { ...before.reminders, ...withoutGaps(reminders) },
        desktop: desktop && { ...before.desktop, ...withoutGaps(desktop) }
      }
      for (const [key, value] of Object.entries(wholes)) {
        if (value !== undefined) this.settings.write(key, value)
      }
      return done(this.read())
    })()
  }

  /** The countries whose public holidays are known, and the regions of one of them. */
  placesFor(country: string | null): RouteOutput<'settings.places'> {
    const places = this.places()
    return {
      countries: places.countries(),
      regions: country === null ? [] : places.regionsOf(country)
    }
  }

  private problemOfPlace({ country, region }: CadenceChoice): FieldProblem | null {
    if (country === null) {
      return region === null
        ? null
        : { path: 'cadence.region', message: 'Choose a country before its region.' }
    }
    const places = this.places()
    if (!places.isCountry(country)) {
      return {
        path: 'cadence.country',
        message: 'No public holidays are known for that country. Choose another, or none.'
      }
    }
    return region === null || places.regionsOf(country).some(({ code }) => code === region)
      ? null
      : { path: 'cadence.region', message: 'That country has no such region. Choose another.' }
  }
}

/** Without the fields that were named and left undefined. */
function withoutGaps<T extends object>(fields: T): Partial<T> {
  return Object.fromEntries(
    Object.entries(fields).filter(([, value]) => value !== undefined)
  ) as Partial<T>
}
