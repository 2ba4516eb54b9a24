import { mount } from '@vue/test-utils'
import type { DOMWrapper } from '@vue/test-utils'
import { createPinia } from 'pinia'
import { afterEach, beforeEach } from 'vitest'
import { createMemoryHistory, createRouter } from 'vue-router'
import { startKey } from '@renderer/app/session.store'
import { installFakeBridge } from '@renderer/ipc/fakeBridge'
import type { Answers } from '@renderer/ipc/fakeBridge'
import { testDue, testEntry, testPerson, testStart, testTouchpoint } from '@renderer/ipc/testViews'
import { testDesk } from '@renderer/ui/testDesk'
import { useToasts } from '@renderer/ui/useToasts'
import type { ComingView, DueView } from '@shared/model/timelineViews'
import type { TouchpointView } from '@shared/model/views'
import type { TouchpointKind } from '@shared/model/words'
import DueSection from './DueSection.vue'

export const HOUR = 3_600_000
const DAY = 24 * HOUR
const { desk, plugin, global } = testDesk()

/** For tests: a thank-you to one of a panel, told apart by number. */
export function due(number: number): DueView {
  const interview = testEntry(desk.now - 44 * HOUR, { id: 7, company: 'Larkfield Transit' })
  return {
    touchpoint: testTouchpoint(interview.endsAt, { id: number, personId: number }),
    application: { id: 1, company: 'Larkfield Transit', role: 'Analyst', stage: 'interviewing' },
    person: testPerson({ id: number, name: `Person ${number}` }),
    interview
  }
}

/** For tests: one that asks how things stand: open since this morning, overdue in two days. */
export function asking(kind: TouchpointKind, change: Partial<TouchpointView> = {}): DueView {
  return testDue(
    testTouchpoint(0, {
      kind,
      opensAt: desk.now - 5 * HOUR,
      dueAt: desk.now + 3 * HOUR,
      overdueAt: desk.now + 3 * HOUR + 2 * DAY,
      lapsesAt: null,
      ...change
    })
  )
}

/** For tests: what is due, on the screen. */
export function showDue(
  letters: DueView[],
  coming: ComingView | null = null,
  answers: Answers = {},
  start = testStart()
) {
  const bridge = installFakeBridge(answers)
  const screen = { template: '<p></p>' }
  const router = createRouter({
    history: createMemoryHistory(),
    routes: [
      { path: '/', component: screen },
      { path: '/letters/:kind/:applicationId', name: 'composer', component: screen }
    ]
  })
  const view = mount(DueSection, {
    props: { due: letters, dueCount: letters.length, coming },
    global: {
      ...global,
      plugins: [plugin, router, createPinia()],
      provide: { [startKey as symbol]: start }
    },
    attachTo: document.body
  })
  return Object.assign(view, { bridge })
}

/** For tests: a button or an item of a menu, by its words or how its name begins. */
export function buttonOf(
  card: { findAll: (selector: string) => DOMWrapper<Element>[] },
  name: string
) {
  const found = card
    .findAll('button, [role=menuitem]')
    .find((one) => one.text() === name || one.attributes('aria-label')?.startsWith(name))
  if (!found) throw new Error(`There is no button "${name}".`)
  return found
}

/** For tests: there is no top layer where they run, and each leaves an empty page. */
export function onEmptyPage(): void {
  beforeEach(() => {
    Object.assign(HTMLElement.prototype, {
      showPopover: () => undefined,
      hidePopover: () => undefined
    })
  })
  afterEach(() => {
    useToasts().dismiss()
    document.body.replaceChildren()
  })
}

export { desk }
