import { defineStore } from 'pinia'
import { shallowRef } from 'vue'
import { useSession } from '@renderer/app/session.store'
import { request } from '@renderer/ipc/client'
import { dayNumber } from '@shared/time/localTime'

const NONE: ReadonlySet<number> = new Set()

/** The public holidays of the place that was chosen, asked for when somebody first needs them. */
export const useHolidays = defineStore('holidays', () => {
  const session = useSession()
  const known = shallowRef<{ of: string; dates: ReadonlySet<number> } | null>(null)
  let asked: string | null = null

  /** The days (`dayNumber`) of a year and the next, as far as known yet; asks where they are not. */
  function from(year: number): ReadonlySet<number> {
    const { country, region } = session.settings.cadence
    if (country === null) return NONE
    const key = `${country} ${region} ${year}`
    if (known.value?.of === key) return known.value.dates
    if (asked !== key) void ask(key, year)
    return NONE
  }

  async function ask(key: string, year: number): Promise<void> {
    asked = key
    const outcome = await request('settings.holidays', { year })
    if (asked !== key) return
    asked = null
    if (outcome.ok) known.value = { of: key, dates: new Set(outcome.data.dates.map(dayNumber)) }
  }

  return { from }
})
