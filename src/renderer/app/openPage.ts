import { createApp } from 'vue'
import type { App, Component } from 'vue'
import type { Pinia } from 'pinia'
import ui from '@nuxt/ui/vue-plugin'
import { request } from '@renderer/ipc/client'
import { provideDesk } from '@renderer/ui/desk'
import { refused } from '@shared/outcome'
import { wear } from './look'
import { catchMishaps } from './mishaps'
import { deskOf, startKey, useSession } from './session.store'
import StartFailed from './StartFailed.vue'

/**
 * Begins a window's page: asks what every page needs to know, and shows this component with it, or why
 * there is no answer.
 * @param prepare what this page needs besides, before it is drawn
 */
export async function openPage(
  page: Component,
  pinia: Pinia,
  prepare: (app: App) => Promise<void> | void = () => undefined
): Promise<void> {
  const answer = request('app.start', null).catch(() =>
    refused('INTERNAL', 'Nothing answered when the window asked for your data.')
  )
  wear('system')
  const outcome = await answer
  if (!outcome.ok) {
    createApp(StartFailed, { problem: outcome.error }).mount('#app')
    return
  }
  document.documentElement.dataset.platform = outcome.data.platform
  wear(outcome.data.settings.look)

  const app = createApp(page)
  catchMishaps(app)
  app.provide(startKey, outcome.data)
  app.use(pinia)
  app.use(ui)
  provideDesk(app, deskOf(useSession()))
  await prepare(app)
  app.mount('#app')
}
