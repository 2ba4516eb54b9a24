import { defineStore } from 'pinia'
import { computed, inject, ref, shallowRef } from 'vue'
import type { InjectionKey } from 'vue'
import { request, useEvent } from '@renderer/ipc/client'
import type { SettingsView } from '@shared/model/settingsViews'
import type { DataNotices, StartView } from '@shared/model/startViews'
import type { Desk } from '@renderer/ui/desk'

/** The first answer of the main process; the app provides it before any screen exists. */
export const startKey: InjectionKey<StartView> = Symbol('start')

export const useSession = defineStore('session', () => {
  const first = inject(startKey)
  if (!first) throw new Error('The session begins with the answer to app.start.')

  const start = shallowRef<StartView>(first)
  const now = ref(first.now)
  const timeZone = ref(first.timeZone)
  const settings = shallowRef<SettingsView>(first.settings)
  const notices = shallowRef<DataNotices>(first.notices)
  /** Counts the data sets opened: whoever shows data begins anew when it changes. */
  const generation = ref(0)

  useEvent('clock.ticked', (clock) => {
    now.value = clock.now
    timeZone.value = clock.timeZone
  })
  useEvent('look.changed', ({ look }) => {
    settings.value = { ...settings.value, look }
  })
  useEvent('settings.changed', (told) => {
    settings.value = told
  })
  useEvent('notices.changed', (told) => {
    notices.value = told
  })
  useEvent('data.replaced', () => void beginAnew())

  async function beginAnew(): Promise<void> {
    const outcome = await request('app.start', null)
    if (!outcome.ok) throw new Error(outcome.error.message)
    start.value = outcome.data
    now.value = outcome.data.now
    timeZone.value = outcome.data.timeZone
    settings.value = outcome.data.settings
    notices.value = outcome.data.notices
    generation.value += 1
  }

  return {
    now,
    timeZone,
    settings,
    notices,
    generation,
    locale: computed(() => start.value.locale),
    platform: computed(() => start.value.platform),
    version: computed(() => start.value.version),
    dataSet: computed(() => start.value.dataSet),
    dataFile: computed(() => start.value.dataFile),
    trouble: computed(() => start.value.trouble)
  }
})

/** The session as `ui/` knows it. */
export function deskOf(session: ReturnType<typeof useSession>): Desk {
  return {
    get now() {
      return session.now
    },
    get locale() {
      return session.locale
    },
    get timeZone() {
      return session.timeZone
    },
    get platform() {
      return session.platform
    }
  }
}
