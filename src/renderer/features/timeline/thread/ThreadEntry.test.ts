// @vitest-environment happy-dom
import { mount } from '@vue/test-utils'
import { beforeEach, describe, expect, it } from 'vitest'
import { createMemoryHistory, createRouter } from 'vue-router'
import { testEntry, testPerson, testTouchpoint } from '@renderer/ipc/testViews'
import { testDesk } from '@renderer/ui/testDesk'
import type { ThreadEntryView } from '@shared/model/views'
import ThreadEntry from './ThreadEntry.vue'

const HOUR = 3_600_000
const { desk, plugin, global } = testDesk()

function show(change: Partial<ThreadEntryView>) {
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
        ...testEntry(desk.now - 20 * HOUR, { id: 7, people: [testPerson()], ...change })
      },
      saysDecision: false
    },
    global: { ...global, plugins: [plugin, router] }
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

  it('stands under the people, each with its day there and its reason', () => {
    const sent = testTouchpoint(0, {
      id: 3,
      kind: 'second-follow-up',
      personName: null,
      closed: 'answered'
    })
    const entry = show({ askings: [followUp, sent], timeZone: 'Asia/Tokyo' })
    const rows = entry.get('[aria-label="After it"]').findAll('li')
    expect(rows.map((row) => row.get('.name').text())).toEqual([
      'Follow-upDana Whitfield',
      'Second follow-up'
    ])
    const chips = rows.map((row) => row.get('button'))
    expect(chips.map((chip) => chip.text())).toEqual(['Follow up Mon 1 Dec', 'Replied'])
    const reason = entry.get(`[id="${chips[0]?.attributes('aria-describedby')}"]`)
    expect(reason.text()).toBe(followUp.because)
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
  expect(show({ status }).get('.round').text()).toBe(label)
})
