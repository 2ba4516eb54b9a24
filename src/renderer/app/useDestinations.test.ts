// @vitest-environment happy-dom
import { flushPromises, mount } from '@vue/test-utils'
import { createPinia } from 'pinia'
import { afterEach, describe, expect, it, vi } from 'vitest'
import { defineComponent } from 'vue'
import { installFakeBridge } from '@renderer/ipc/fakeBridge'
import { testDesk } from '@renderer/ui/testDesk'
import type { Destination } from '@shared/destination'
import type { ApplicationView } from '@shared/model/applications'
import type { StartView } from '@shared/model/startViews'
import type { TouchpointView } from '@shared/model/views'
import { done } from '@shared/outcome'
import { closeDialogs } from './closeDialogs'
import { dayQuestion } from './dayDialog'
import { hearBack, heardAbout } from './heardBack'
import { isLogDialogOpen, logInterview } from './logDialog'
import { makeRouter } from './router'
import { startKey } from './session.store'
import { useDestinations } from './useDestinations'

/** A page that is led to these places, one after the other. */
function page(
  ways: Destination[],
  trouble: StartView['trouble'] = null,
  touchpoints: TouchpointView[] = []
) {
  const bridge = installFakeBridge({
    'destinations.take': () => done(ways.shift() ?? null),
    'applications.read': () =>
      done({ company: 'Northmere', history: { touchpoints } } as unknown as ApplicationView)
  })
  const router = makeRouter()
  const push = vi.spyOn(router, 'push').mockResolvedValue(undefined)
  const start = { now: 0, timeZone: 'UTC', trouble } as StartView
  const Page = defineComponent({ setup: useDestinations, template: '<div />' })
  mount(Page, {
    global: {
      plugins: [router, createPinia(), testDesk().plugin],
      provide: { [startKey as symbol]: start }
    }
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

describe('a message that is to wait', () => {
  const occasion = {
    kind: 'thank-you' as const,
    applicationId: 3,
    interviewId: 12,
    personId: 7
  }
  const HOUR = 3_600_000
  const { now } = testDesk().desk
  const pending = {
    ...occasion,
    closed: null,
    opensAt: now - HOUR,
    lastCallAt: now + HOUR,
    overdueAt: now + 4 * HOUR,
    lapsesAt: null,
    snoozedUntil: null
  } as unknown as TouchpointView

  it('is asked about over the timeline', async () => {
    const { push } = page([{ at: 'snooze', ...occasion }], null, [
      { ...pending, personId: 8 },
      pending
    ])
    await flushPromises()
    expect(push).toHaveBeenCalledExactlyOnceWith({ name: 'timeline' })
    expect(dayQuestion.value).toMatchObject({
      what: 'snooze',
      touchpoint: { personId: 7 },
      company: 'Northmere'
    })
  })

  it.each([
    ['was sent meanwhile', [{ ...pending, closed: 'sent' as const }]],
    ['is gone', []]
  ])('is not asked about where it %s', async (_, touchpoints) => {
    const { push } = page([{ at: 'snooze', ...occasion }], null, touchpoints)
    await flushPromises()
    expect(push).toHaveBeenCalledExactlyOnceWith({ name: 'timeline' })
    expect(dayQuestion.value).toBeNull()
  })
})

it('stays where the data cannot be opened', async () => {
  const { push } = page([{ at: 'log' }], {
    code: 'DATA_UNUSABLE'
  } as unknown as StartView['trouble'])
  await flushPromises()
  expect(isLogDialogOpen.value).toBe(false)
  expect(push).not.toHaveBeenCalled()
})
