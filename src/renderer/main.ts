import { createApp } from 'vue'
import { createPinia } from 'pinia'
import ui from '@nuxt/ui/vue-plugin'
import { request } from '@renderer/ipc/client'
import { provideDesk } from '@renderer/ui/desk'
import { refused } from '@shared/outcome'
import { firstReadingKey, readTimeline, useTimelineFilter } from '@renderer/features/timeline'
import App from './app/App.vue'
import StartFailed from './app/StartFailed.vue'
import { wear } from './app/look'
import { catchMishaps } from './app/mishaps'
import { makeRouter } from './app/router'
import { deskOf, startKey, useSession } from './app/session.store'
import './ui/styles/index.css'

const pinia = createPinia()
/** The first questions are asked while the rest is still being set up. */
const firstReading = readTimeline(useTimelineFilter(pinia).filter, null)
const firstAnswer = request('app.start', null).catch(() =>
  refused('INTERNAL', 'Nothing answered when the window asked for your data.')
)
wear('system')
void begin()

async function begin(): Promise<void> {
  const outcome = await firstAnswer
  if (!outcome.ok) {
    createApp(StartFailed, { problem: outcome.error }).mount('#app')
    return
  }
  document.documentElement.dataset.platform = outcome.data.platform
  wear(outcome.data.settings.look)

  const app = createApp(App)
  catchMishaps(app)
  app.provide(startKey, outcome.data)
  app.provide(firstReadingKey, firstReading)
  app.use(pinia)
  const router = makeRouter()
  app.use(router)
  app.use(ui)
  provideDesk(app, deskOf(useSession()))
  // Which screen it is decides what is read, so the first one is not drawn twice.
  await router.isReady()
  app.mount('#app')
}
