// @vitest-environment happy-dom
import { flushPromises, mount } from '@vue/test-utils'
import type { VueWrapper } from '@vue/test-utils'
import { afterEach, beforeEach, describe, expect, it } from 'vitest'
import { heardAbout } from '@renderer/app/heardBack'
import { installFakeBridge } from '@renderer/ipc/fakeBridge'
import type { Answers } from '@renderer/ipc/fakeBridge'
import { testEntry, testPerson, testTouchpoint } from '@renderer/ipc/testViews'
import { testDesk } from '@renderer/ui/testDesk'
import { useToasts } from '@renderer/ui/useToasts'
import type { InterviewDetailView } from '@shared/model/views'
import { done, refused } from '@shared/outcome'
import InterviewActions from './InterviewActions.vue'

const HOUR = 3_600_000
const { desk, global } = testDesk()
const { toast, dismiss } = useToasts()
let view: VueWrapper

function show(change: Partial<InterviewDetailView> = {}, answers: Answers = {}) {
  const bridge = installFakeBridge(answers)
  const entry = testEntry(desk.now - 4 * HOUR, { id: 7 })
  view = mount(InterviewActions, {
    attachTo: document.body,
    global,
    props: { interview: { ...entry, preparation: '', notes: [], promise: null, ...change } }
  })
  return bridge
}

async function openMenu(): Promise<string[]> {
  await view.get('[aria-haspopup=menu]').trigger('click')
  await flushPromises()
  return view.findAll('[role=menuitem]').map((item) => item.text())
}

async function choose(label: string): Promise<void> {
  await openMenu()
  const item = view.findAll('[role=menuitem]').find((one) => one.text() === label)
  await item?.trigger('click')
  await flushPromises()
}

// There is no top layer where these tests run.
beforeEach(() => {
  Object.assign(HTMLElement.prototype, { showPopover: () => undefined })
})
afterEach(() => {
  view.unmount()
  heardAbout.value = null
  dismiss()
})

describe('what became of an interview', () => {
  it('is offered as far as it can be so', async () => {
    show()
    expect(await openMenu()).toEqual([
      'Change it …',
      'Move it …',
      'They did not come',
      'It was cancelled',
      'Delete it'
    ])
    view.unmount()
    show({ startsAt: desk.now + HOUR })
    expect(await openMenu()).not.toContain('They did not come')
    view.unmount()
    show({ status: 'no-show' })
    expect(await openMenu()).toContain('Scheduled after all')
  })

  it('is kept, and taken back to what it was', async () => {
    const bridge = show(
      { status: 'cancelled' },
      {
        'interviews.setStatus': () => ({ ...done(null), step: 3 })
      }
    )
    await choose('They did not come')
    expect(toast.value?.message).toBe('Noted: they did not come')
    await toast.value?.undo?.()
    expect(bridge.asked.map(({ input }) => input)).toEqual([
      { interviewId: 7, status: 'no-show' },
      { step: 3 }
    ])
  })
})

describe('moving it', () => {
  const dialog = () => document.querySelector('[role=dialog]')

  function field(selector: string): HTMLInputElement {
    const found = dialog()?.querySelector(selector)
    if (found instanceof HTMLInputElement) return found
    throw new Error(`There is no ${selector}.`)
  }

  async function type(selector: string, text: string): Promise<void> {
    field(selector).value = text
    field(selector).dispatchEvent(new Event('input', { bubbles: true }))
    await flushPromises()
  }

  async function move(): Promise<void> {
    dialog()
      ?.querySelector('.dialog')
      ?.dispatchEvent(new KeyboardEvent('keydown', { key: 'Enter', ctrlKey: true, bubbles: true }))
    await flushPromises()
  }

  it('begins with when it was to be, and can be taken back', async () => {
    const before = { startLocal: '2025-11-26T10:00', timeZone: 'Europe/London', minutes: 60 }
    const bridge = show({}, { 'interviews.move': () => ({ ...done(null), step: 3 }) })
    await choose('Move it …')
    expect(field('input[type=date]').value).toBe('2025-11-26')
    expect(field('input[type=time]').value).toBe('10:00')
    await type('input[type=date]', '2025-11-28')
    await move()
    expect(bridge.asked[0]).toEqual({
      route: 'interviews.move',
      input: { ...before, interviewId: 7, startLocal: '2025-11-28T10:00' }
    })
    expect(toast.value?.message).toBe('Moved to Fri 28 Nov, 10:00–11:00')
    await toast.value?.undo?.()
    expect(bridge.asked.at(-1)?.input).toEqual({ step: 3 })
  })

  it('says beside the field what is wrong, and stays open', async () => {
    show(
      {},
      {
        'interviews.move': () =>
          refused('INVALID_INPUT', 'Some fields need another look.', {
            fields: [{ path: 'minutes', message: 'An interview lasts at least a minute.' }]
          })
      }
    )
    await choose('Move it …')
    await type('input[inputmode=numeric]', '0')
    await move()
    expect(dialog()?.textContent).toContain('An interview lasts at least a minute.')
    expect(field('input[inputmode=numeric]').value).toBe('0')
  })
})

it('hears back from who promised it', async () => {
  show({
    people: [testPerson(), testPerson({ id: 2, name: 'Priya Raman' })],
    promise: { by: '2025-11-28', text: 'Friday', personId: 2 },
    askings: [testTouchpoint(0, { kind: 'follow-up' })]
  })
  await view.get('button').trigger('click')
  expect(heardAbout.value).toMatchObject({
    applicationId: 1,
    person: { id: 2, name: 'Priya Raman' }
  })
})
