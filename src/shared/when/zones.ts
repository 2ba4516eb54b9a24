import { getCountryCode, rawTimeZones } from '@vvo/tzdb'
import { isTimeZone, offsetMinutes } from '../time/zonedTime'

/** A place or an abbreviation, as somebody wrote it, and the zones it may mean. */
export interface SaidZone {
  /** As it was written. */
  text: string
  /** IANA names; several where the name alone does not tell. */
  zones: readonly string[]
  /** What nearly everybody means by it, where that is known. */
  usual: string | null
  /** Hours and minutes from UTC, where only that was said. */
  offset: number | null
}

/** What these say in the months when the clocks are changed, too: few people change the letters. */
const USUAL: Record<string, string> = {
  et: 'America/New_York',
  est: 'America/New_York',
  edt: 'America/New_York',
  ct: 'America/Chicago',
  cdt: 'America/Chicago',
  mt: 'America/Denver',
  mst: 'America/Denver',
  mdt: 'America/Denver',
  pt: 'America/Los_Angeles',
  pst: 'America/Los_Angeles',
  pdt: 'America/Los_Angeles',
  bst: 'Europe/London',
  cet: 'Europe/Berlin',
  cest: 'Europe/Berlin',
  mez: 'Europe/Berlin',
  mesz: 'Europe/Berlin',
  wet: 'Europe/Lisbon',
  eet: 'Europe/Helsinki',
  eest: 'Europe/Helsinki',
  aest: 'Australia/Sydney',
  aedt: 'Australia/Sydney',
  gmt: 'GMT',
  uk: 'Europe/London',
  eastern: 'America/New_York',
  central: 'America/Chicago',
  mountain: 'America/Denver',
  pacific: 'America/Los_Angeles',
  'new york city': 'America/New_York',
  nyc: 'America/New_York',
  la: 'America/Los_Angeles',
  sf: 'America/Los_Angeles',
  cologne: 'Europe/Berlin'
}

/** Whose city is named first where letters are ambiguous. */
const WELL_KNOWN = new Set([
  'America/Chicago',
  'America/Havana',
  'America/Halifax',
  'Asia/Dubai',
  'Asia/Kolkata',
  'Asia/Manila',
  'Asia/Riyadh',
  'Asia/Shanghai',
  'Asia/Singapore'
])

/** Words of dates and times that are a city or an abbreviation as well; here they never are one. */
const NO_ZONES = new Set(['at', 'sat', 'sun', 'mon', 'mar', 'may', 'nov', 'dec', 'in', 'a', 'week'])
const REGION =
  /^(?:Africa|America|Antarctica|Arctic|Asia|Atlantic|Australia|Europe|Indian|Pacific)\//
const OFFSET =
  /\b(?:utc|gmt)\s*([+-])\s*(\d{1,2})(?::?(\d{2}))?(?!\d)|(?<=\d:\d\d)\s*(\+)(\d\d):?(\d\d)\b/u
const LONGEST_NAME = 4

interface ZoneNames {
  cities: Map<string, Set<string>>
  /** By abbreviation: the zones with those letters in winter or in summer. */
  letters: Map<string, Set<string>>
}

/** Thousands of names are put together once. */
let names: ZoneNames | undefined

/** Takes the place or the abbreviation out of a text, with where it stood; null where there is none. */
export function findZone(text: string): (SaidZone & { start: number; length: number }) | null {
  const iana = /\b[a-z]+(?:\/[a-z_+-]+){1,2}\b/iu.exec(text)
  if (iana && isTimeZone(iana[0])) {
    return {
      text: iana[0],
      zones: [asWritten(iana[0])],
      usual: null,
      offset: null,
      start: iana.index,
      length: iana[0].length
    }
  }
  const offset = OFFSET.exec(text)
  if (offset) {
    const [whole, s1, h1, m1, s2, h2, m2] = offset
    const minutes = Number(h1 ?? h2) * 60 + Number(m1 ?? m2 ?? 0)
    const signed = (s1 ?? s2) === '-' ? -minutes : minutes
    return {
      text: whole.trim(),
      zones: [],
      usual: null,
      offset: signed,
      start: offset.index,
      length: whole.length
    }
  }
  const words = [...text.matchAll(/[\p{L}\p{M}.'’-]*\p{L}[\p{L}\p{M}.'’-]*/gu)]
  for (let count = LONGEST_NAME; count > 0; count--) {
    for (let first = 0; first + count <= words.length; first++) {
      const from = words[first]
      const to = words[first + count - 1]
      if (!from || !to) continue
      const end = to.index + to[0].length
      const said = text.slice(from.index, end)
      const found = zonesNamed(said)
      if (found)
        return { text: said, ...found, offset: null, start: from.index, length: end - from.index }
    }
  }
  return null
}

/**
 * The zone that is meant on a day, or the sentence that asks which.
 * @param at an instant of that day
 * @param own the user's zone, which an ambiguous name means where it may
 */
export function resolveZone(said: SaidZone, at: number, own: string): string | { problem: string } {
  if (said.offset !== null) {
    if (offsetMinutes(at, own) === said.offset) return own
    if (said.offset === 0) return 'UTC'
    return { problem: `Name a city instead of “${said.text}”, such as “14:00 Berlin”.` }
  }
  if (said.usual === 'GMT')
    return offsetMinutes(at, 'Europe/London') === 0 ? 'Europe/London' : 'UTC'
  const ownName = rawTimeZones.find(({ group }) => group.includes(own))?.name ?? own
  if (said.zones.length > 1 && said.zones.includes(ownName)) return own
  if (said.usual !== null) return said.usual
  const country = getCountryCode(own)
  const there = said.zones.filter((zone) => getCountryCode(zone) === country)
  const candidates = there.length > 0 ? there : said.zones
  const offsets = new Set(candidates.map((zone) => offsetMinutes(at, zone)))
  if (offsets.size === 1) return candidates[0] ?? own
  const byOffset = Map.groupBy(candidates, (zone) => offsetMinutes(at, zone))
  const listed = [...byOffset.values()]
    .map((zones) => zones.find((zone) => WELL_KNOWN.has(zone)) ?? zones[0] ?? own)
    .toSorted((one, other) => Number(WELL_KNOWN.has(other)) - Number(WELL_KNOWN.has(one)))
    .map(cityOf)
    .slice(0, 3)
  return {
    problem: `“${said.text}” may be the time of ${listed.slice(0, -1).join(', ')} or ${listed.at(-1)}. Write the city instead.`
  }
}

function zonesNamed(said: string): Pick<SaidZone, 'zones' | 'usual'> | null {
  const name = plain(said)
  if (NO_ZONES.has(name)) return null
  const { cities, letters } = (names ??= collect())
  const found = [...(cities.get(name) ?? [])]
  if (found.length > 0) {
    // 'Sydney' is the zone of that name before the town in Nova Scotia.
    const own = found.filter((zone) => plain(cityOf(zone)) === name)
    return { zones: own.length > 0 ? own : found, usual: null }
  }
  const usual = Object.hasOwn(USUAL, name) ? (USUAL[name] ?? null) : null
  const zones = [...(letters.get(name) ?? [])]
  return zones.length > 0 || usual !== null ? { zones, usual } : null
}

function collect(): ZoneNames {
  const cities = new Map<string, Set<string>>()
  const letters = new Map<string, Set<string>>()
  const add = (to: Map<string, Set<string>>, name: string, zone: string): void => {
    const key = plain(name)
    to.set(key, (to.get(key) ?? new Set()).add(zone))
  }
  for (const { name, group, mainCities, abbreviation, dstAbbreviation } of rawTimeZones) {
    for (const city of [cityOf(name), ...mainCities]) add(cities, city, name)
    // 'GMT+3' is the way round that nobody expects.
    for (const each of [abbreviation, dstAbbreviation ?? '']) {
      if (/^[A-Za-z]{3,5}$/u.test(each)) add(letters, each, name)
    }
    for (const other of group.filter((zone) => REGION.test(zone))) {
      if (!cities.has(plain(cityOf(other)))) add(cities, cityOf(other), other)
    }
  }
  add(cities, 'UTC', 'UTC')
  const countries = Map.groupBy(rawTimeZones, ({ countryName }) => countryName)
  for (const [country, [only, another]] of countries) {
    if (only && !another && !cities.has(plain(country))) add(cities, country, only.name)
  }
  return { cities, letters }
}

/** 'New York' of 'America/New_York'. */
function cityOf(zone: string): string {
  return zone.slice(zone.lastIndexOf('/') + 1).replace(/_/gu, ' ')
}

/** 'europe/london' as IANA writes it. */
function asWritten(zone: string): string {
  const all = Intl.supportedValuesOf('timeZone')
  return all.find((each) => each.toLowerCase() === zone.toLowerCase()) ?? zone
}

function plain(text: string): string {
  return text.normalize('NFD').replace(/\p{M}/gu, '').replace(/[’']/gu, '').trim().toLowerCase()
}
