import ICAL from 'ical.js'
import { isTimeZone } from '../time/zonedTime'
import { componentOf, textOf } from './contentLines'
import type { Part } from './contentLines'
import { windowsZone } from './windowsZones'

const UTC = /^(?:etc\/)?(?:utc|gmt|z|zulu|uct|universal)$|coordinated universal time/iu

/** What a name of a time zone in a calendar file means: a zone, the clock of UTC, or nothing known. */
export type NamedZone = { zone: string } | 'UTC' | null

/**
 * By IANA's name, also behind the name of a program ('/mozilla.org/20050126_1/Europe/Berlin'), or
 * by Microsoft's.
 */
export function zoneNamed(name: string): NamedZone {
  const bare = name.trim().replace(/^"|"$/gu, '')
  if (UTC.test(bare)) return 'UTC'
  const steps = bare.split('/').filter((step) => step !== '')
  for (const count of [3, 2]) {
    const tail = steps.slice(-count).join('/')
    if (/^[A-Z]\w*\/\w/u.test(tail) && isTimeZone(tail)) return { zone: tail }
  }
  const zone = windowsZone(bare)
  return zone === null ? null : { zone }
}

/** What the file itself says about the zones that it names. */
export class ZoneDefinitions {
  private readonly parts: ReadonlyMap<string, Part>

  constructor(calendar: Part) {
    const zones = calendar.parts.filter(({ name }) => name === 'vtimezone')
    this.parts = new Map(zones.map((zone) => [textOf(zone, 'tzid'), zone]))
  }

  /** Other names that it gives to a zone, such as where it is. */
  placeOf(name: string): string {
    const part = this.parts.get(name)
    return part ? textOf(part, 'x-lic-location') : ''
  }

  /**
   * Milliseconds that the clocks of a zone are ahead of UTC; null where the file does not say.
   * @param wall what its clock shows, as if it were UTC
   */
  offset(name: string, wall: number): number | null {
    const part = this.parts.get(name)
    if (!part?.parts.some(({ properties }) => properties.length > 0)) return null
    try {
      const zone = new ICAL.Timezone({ component: componentOf(part), tzid: name })
      const seconds = zone.utcOffset(ICAL.Time.fromJSDate(new Date(wall), true))
      return Number.isFinite(seconds) && Math.abs(seconds) < 86_400 ? seconds * 1000 : null
    } catch {
      return null
    }
  }
}
