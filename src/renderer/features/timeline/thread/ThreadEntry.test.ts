// @vitest-environment happy-dom
import { flushPromises, mount } from '@vue/test-utils'
import { createPinia } from 'pinia'
import { beforeEach, describe, expect, it } from 'vitest'
import { createMemoryHistory, createRouter } from 'vue-router'
import { startKey } from '@renderer/app/session.store'
import { installFakeBridge } from '@renderer/ipc/fakeBridge'
import { testEntry, testPerson, testStart, testTouchpoint } from '@renderer/ipc/testViews'
import { testDesk } from '@renderer/ui/testDesk'
import type { ThreadInterviewView } from '@shared/model/timelineViews'
import ThreadEntry from './ThreadEntry.vue'

const HOUR = 3_600_000
const { desk, plugin, global } = testDesk()

function show(change: Partial<ThreadInterviewView>, saysDecision = false) {
  installFakeBridge({})
  const screen = { template: '<p></p>' }
  const router = createRouter({
    history: createMemoryHistory(),
    routes: [
      { path: '/', component: screen },
      { path: '/interviews/:id', name: 'debrief', component: screen },
      { path: '/letters/:kind/:applicationId', name: 'composer', component: screen }
    ]
  })
  return mount(ThreadEntry, {
    props: {
      entry: {
        type: 'interview',
        decideBy: null,
        ...testEntry(desk.now - 20 * HOUR, { id: 7, people: [testPerson()] }),
        ...change
      },
      saysDecision
    },
    global: {
      ...global,
      plugins: [plugin, router, createPinia()],
      provide: { [startKey as symbol]: testStart() }
    }
  })
}

// There is no top layer where these tests run.
beforeEach(() => {
  Object.assign(HTMLElement.prototype, {
    showPopover: () => undefined,
    hidePopover: () => undefined
  })
})

describe('what comes after an interview', () => {
  const followUp = testTouchpoint(0, {
    id: 2,
    kind: 'follow-up',
    // Monday 1 December, nine o'clock in Tokyo: still Sunday's midnight in London.
    opensAt: Date.UTC(2025, 11, 1, 0),
    dueAt: Date.UTC(2025, 11, 1, 8),
    overdueAt: Date.UTC(2025, 11, 3, 8),
    lapsesAt: null,
    because: 'Dana said by Fri 28 Nov; follow up the next working day.'
  })

  it('stands under the people: what is done with, and what waits for a promised answer', () => {
    const waiting = { ...followUp, promisedBy: '2025-11-28' }
    const replied = testTouchpoint(0, {
      id: 3,
      kind: 'second-follow-up',
      personName: null,
      closed: 'answered',
      closedAt: desk.now - 2 * HOUR
    })
    const entry = show({ askings: [waiting, replied], timeZone: 'Asia/Tokyo' })
    const rows = entry.get('[aria-label="After it"]').findAll('li')
    expect(rows.map((row) => row.get('.name').text())).toEqual([
      'Follow-upDana Whitfield',
      'Second follow-up'
    ])
    const chips = rows.map((row) => row.get('button').text())
    expect(chips[0]).toMatch(/^Waiting · reply promised by Fri 28 Nov/)
    expect(chips[0]).toMatch(/: Follow up with Dana Whitfield, Northwind$/)
    expect(chips[1]).toBe('Replied 12:00: Follow up again with Northwind')
  })

  it('stands on its own day alone while nothing was promised', () => {
    expect(
      show({ askings: [followUp] })
        .find('[aria-label="After it"]')
        .exists()
    ).toBe(false)
  })

  it('needs no list where nothing comes', () => {
    expect(show({}).find('[aria-label="After it"]').exists()).toBe(false)
  })
})

it.each([
  ['no-show', 'They did not come, Panel'],
  ['cancelled', 'Cancelled, Panel'],
  ['scheduled', 'Panel']
] as const)('says first that an interview is %s', (status, label) => {
  expect(show({ status }).get('.rail-sub').text()).toBe(label)
})

it('opens all that can be done from the chip, with the reason', async () => {
  const touchpoint = testTouchpoint(desk.now - 19 * HOUR)
  const entry = show({ people: [testPerson({ touchpoint })] })
  await entry.get('[data-actable] button').trigger('click')
  await flushPromises()
  expect(entry.findAll('[role=menuitem]').map((item) => item.text())).toContain('Mark sent…S')
  expect(entry.text()).toContain(touchpoint.because)
})

it('says by when an offer is to be answered, where it is asked to', () => {
  const offer = { stage: 'offer', decideBy: '2025-12-02' } as const
  expect(show(offer, true).text()).toContain('Decide by Tue 2 Dec')
  expect(show(offer).text()).not.toContain('Decide')
})

it('keeps to the sign beside a long chip where there is little room, with its name', () => {
  const late = testTouchpoint(0, {
    id: 5,
    opensAt: desk.now - 60 * HOUR,
    dueAt: desk.now - 36 * HOUR,
    overdueAt: desk.now - 12 * HOUR,
    lapsesAt: desk.now + 200 * HOUR
  })
  const jotOf = (change: Partial<ThreadInterviewView>) =>
    show({ noteCount: 0, ...change }).get('.more')
  const tight = jotOf({ people: [testPerson({ touchpoint: late })] })
  expect(tight.classes()).toContain('tight')
  expect(tight.get('a').text()).toBe('Jot it down')
  expect(jotOf({ people: [testPerson({ touchpoint: null })] }).classes()).not.toContain('tight')
})
