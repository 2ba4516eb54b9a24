import { placesKnownTo, publicHolidays } from '@shared/cadence'
import type { HolidayLibrary, HolidaysOf, Places } from '@shared/cadence'

/**
 * Public holidays, whose library is loaded when somebody first asks: it takes longer than opening
 * the data, and most never choose a country.
 */
export class HolidayBook {
  private loaded: { holidaysOf: HolidaysOf; places: Places } | null = null

  constructor(private readonly load: () => HolidayLibrary) {}

  readonly holidaysOf: HolidaysOf = (...asked) => this.open().holidaysOf(...asked)

  /** Whether asking costs nothing. */
  get isOpen(): boolean {
    return this.loaded !== null
  }

  get places(): Places {
    return this.open().places
  }

  open(): { holidaysOf: HolidaysOf; places: Places } {
    if (this.loaded === null) {
      const library = this.load()
      this.loaded = { holidaysOf: publicHolidays(library), places: placesKnownTo(library) }
    }
    return this.loaded
  }
}
