// @vitest-environment happy-dom
import { flushPromises } from '@vue/test-utils'
import { afterEach, expect, it } from 'vitest'
import { createApp } from 'vue'
import { installFakeBridge } from '@renderer/ipc/fakeBridge'
import { done } from '@shared/outcome'
import { catchMishaps, dismissMishap, mishap } from './mishaps'

afterEach(dismissMishap)

/** Mounts a screen that throws this. */
async function go(message: string): Promise<void> {
  const app = createApp({
    setup() {
      throw new Error(message)
    },
    render: () => null
  })
  catchMishaps(app)
  app.mount(document.createElement('div'))
  await flushPromises()
}

it('logs what a screen throws and shows the id of the log', async () => {
  const bridge = installFakeBridge({ 'trouble.report': () => done({ id: '7F3A-19C2' }) })
  await go('No such column')
  expect(bridge.asked).toMatchObject([
    { route: 'trouble.report', input: { message: 'No such column' } }
  ])
  expect(mishap.value?.id).toBe('7F3A-19C2')
})

it('still tells when not even the log can be reached', async () => {
  installFakeBridge({ 'trouble.report': () => Promise.reject(new Error('gone')) })
  await go('Broken')
  expect(mishap.value?.id).toBeNull()
  expect(mishap.value?.details).toContain('Broken')
})
