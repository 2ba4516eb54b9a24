import { offsetMinutes } from '@shared/time/zonedTime'
import { cityOf } from '../when'

export interface ZoneChoice {
  zone: string
  city: string
  /** 'Europe', 'America/Argentina'; '' where the zone has none, such as UTC. */
  region: string
}

/** Every zone this computer knows; the own one first, since it is the likeliest. */
export function zoneChoices(own: string): ZoneChoice[] {
  const others = Intl.supportedValuesOf('timeZone').filter((zone) => zone !== own && zone !== 'UTC')
  return [own, ...others, ...(own === 'UTC' ? [] : ['UTC'])].map((zone) => ({
    zone,
    city: cityOf(zone),
    region: zone.slice(0, Math.max(0, zone.lastIndexOf('/'))).replace(/_/g, ' ')
  }))
}

/** Those with every word of the text in their name, the cities that begin with it first. */
export function zonesWith(choices: readonly ZoneChoice[], text: string): ZoneChoice[] {
  const wanted = plain(text)
  if (wanted === '') return [...choices]
  const words = wanted.split(/[\s/]+/u)
  const found = choices.filter(({ city, region }) => {
    const name = plain(`${region} ${city}`)
    return words.every((word) => name.includes(word))
  })
  const begins = found.filter(({ city }) => plain(city).startsWith(wanted))
  return [...begins, ...found.filter((choice) => !begins.includes(choice))]
}

/** 'UTC+1', 'UTC−3:30', 'UTC'. */
export function offsetInWords(zone: string, instant: number): string {
  const minutes = Math.round(offsetMinutes(instant, zone))
  if (minutes === 0) return 'UTC'
  const hours = Math.floor(Math.abs(minutes) / 60)
  const rest = Math.abs(minutes) % 60
  const sign = minutes < 0 ? '−' : '+'
  return `UTC${sign}${hours}${rest === 0 ? '' : `:${String(rest).padStart(2, '0')}`}`
}

function plain(text: string): string {
  return text.normalize('NFD').replace(/\p{M}/gu, '').replace(/_/g, ' ').trim().toLowerCase()
}
