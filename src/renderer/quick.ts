import { createApp } from 'vue'
import { createPinia } from 'pinia'
import ui from '@nuxt/ui/vue-plugin'
import { request } from '@renderer/ipc/client'
import { provideDesk } from '@renderer/ui/desk'
import { refused } from '@shared/outcome'
import QuickApp from './app/QuickApp.vue'
import StartFailed from './app/StartFailed.vue'
import { wear } from './app/look'
import { catchMishaps } from './app/mishaps'
import { deskOf, startKey, useSession } from './app/session.store'
import './ui/styles/index.css'

const firstAnswer = request('app.start', null).catch(() =>
  refused('INTERNAL', 'Nothing answered when the window asked for your data.')
)
wear('system')
void begin()

/** The small window has one screen, so it needs none of the rest of the program's. */
async function begin(): Promise<void> {
  const outcome = await firstAnswer
  if (!outcome.ok) {
    createApp(StartFailed, { problem: outcome.error }).mount('#app')
    return
  }
  document.documentElement.dataset.platform = outcome.data.platform
  wear(outcome.data.settings.look)

  const app = createApp(QuickApp)
  catchMishaps(app)
  app.provide(startKey, outcome.data)
  app.use(createPinia())
  app.use(ui)
  provideDesk(app, deskOf(useSession()))
  app.mount('#app')
}
