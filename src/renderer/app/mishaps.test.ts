// @vitest-environment happy-dom
import { flushPromises } from '@vue/test-utils'
import { afterEach, beforeEach, expect, it, vi } from 'vitest'
import { createApp } from 'vue'
import { installFakeBridge } from '@renderer/ipc/fakeBridge'
import { done } from '@shared/outcome'
import { catchMishaps, dismissMishap, mishap } from './mishaps'

beforeEach(() => void vi.spyOn(console, 'error').mockImplementation(() => undefined))
afterEach(dismissMishap)

it('logs what a screen throws and shows the id of the log', async () => {
  const bridge = installFakeBridge({ 'trouble.report': () => done({ id: '7F3A-19C2' }) })
  const app = createApp({
    render() {
      throw new Error('No such column')
    }
  })
  catchMishaps(app)
  app.mount(document.createElement('div'))
  await flushPromises()
  expect(bridge.asked).toMatchObject([
    { route: 'trouble.report', input: { message: 'No such column' } }
  ])
  expect(mishap.value?.id).toBe('7F3A-19C2')
})

it('still tells when not even the log can be reached', async () => {
  installFakeBridge({ 'trouble.report': () => Promise.reject(new Error('gone')) })
  const app = createApp({})
  catchMishaps(app)
  app.config.errorHandler?.(new Error('Broken'), null, 'render')
  await flushPromises()
  expect(mishap.value).toMatchObject({ id: null, details: expect.stringContaining('Broken') })
})
