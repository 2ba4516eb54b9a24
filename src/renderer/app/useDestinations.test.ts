// @vitest-environment happy-dom
import { flushPromises, mount } from '@vue/test-utils'
import { createPinia } from 'pinia'
import { afterEach, expect, it, vi } from 'vitest'
import { defineComponent } from 'vue'
import { installFakeBridge } from '@renderer/ipc/fakeBridge'
import type { Destination } from '@shared/destination'
import type { StartView } from '@shared/model/startViews'
import { done } from '@shared/outcome'
import { closeDialogs } from './closeDialogs'
import { hearBack, heardAbout } from './heardBack'
import { isLogDialogOpen, logInterview } from './logDialog'
import { makeRouter } from './router'
import { startKey } from './session.store'
import { useDestinations } from './useDestinations'

/** A page that is led to these places, one after the other. */
function page(ways: Destination[], trouble: StartView['trouble'] = null) {
  const bridge = installFakeBridge({ 'destinations.take': () => done(ways.shift() ?? null) })
  const router = makeRouter()
  const push = vi.spyOn(router, 'push').mockResolvedValue(undefined)
  const start = { now: 0, timeZone: 'UTC', trouble } as StartView
  const Page = defineComponent({ setup: useDestinations, template: '<div />' })
  mount(Page, {
    global: { plugins: [router, createPinia()], provide: { [startKey as symbol]: start } }
  })
  // The router goes to the page's own address first.
  push.mockClear()
  return { bridge, push }
}

afterEach(closeDialogs)

it('goes where it was led to before there was a page', async () => {
  const { push } = page([{ at: 'debrief', interviewId: 12 }])
  await flushPromises()
  expect(push).toHaveBeenCalledExactlyOnceWith({ name: 'debrief', params: { id: '12' } })
})

it.each<[Destination, object]>([
  [{ at: 'timeline' }, { name: 'timeline' }],
  [
    { at: 'application', applicationId: 3 },
    { name: 'application', params: { id: '3' } }
  ],
  [
    { at: 'settings', section: 'reminders' },
    { name: 'settings', query: { section: 'reminders' } }
  ],
  [
    { at: 'letter', kind: 'thank-you', applicationId: 3, interviewId: 12, personId: null },
    {
      name: 'composer',
      params: { kind: 'thank-you', applicationId: '3' },
      query: { interview: '12' }
    }
  ]
])('goes to %j when told that somebody asked', async (destination, route) => {
  const ways: Destination[] = []
  const { bridge, push } = page(ways)
  await flushPromises()
  expect(push).not.toHaveBeenCalled()
  ways.push(destination)
  bridge.tell('destination.asked', null)
  await flushPromises()
  expect(push).toHaveBeenCalledExactlyOnceWith(route)
})

it('takes away the dialog that stands before the screen', async () => {
  logInterview()
  hearBack({ applicationId: 1, company: 'Northmere', person: null, timeZone: 'UTC' })
  page([{ at: 'timeline' }])
  await flushPromises()
  expect([isLogDialogOpen.value, heardAbout.value]).toEqual([false, null])
})

it('opens the form for an interview over whichever screen there is', async () => {
  const { push } = page([{ at: 'log' }])
  await flushPromises()
  expect(isLogDialogOpen.value).toBe(true)
  expect(push).not.toHaveBeenCalled()
})

it('stays where the data cannot be opened', async () => {
  const { push } = page([{ at: 'log' }], {
    code: 'DATA_UNUSABLE'
  } as unknown as StartView['trouble'])
  await flushPromises()
  expect(isLogDialogOpen.value).toBe(false)
  expect(push).not.toHaveBeenCalled()
})
