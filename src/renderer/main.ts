import { createPinia } from 'pinia'
import { firstReadingKey, readTimeline, useTimelineFilter } from '@renderer/features/timeline'
import App from './app/App.vue'
import { openPage } from './app/openPage'
import { makeRouter } from './app/router'
import './ui/styles/index.css'

const pinia = createPinia()
/** The first questions are asked while the rest is still being set up. */
const firstReading = readTimeline(useTimelineFilter(pinia).filter, null)

void openPage(App, pinia, async (app) => {
  app.provide(firstReadingKey, firstReading)
  const router = makeRouter()
  app.use(router)
  // Which screen it is decides what is read, so the first one is not drawn twice.
  await router.isReady()
})
