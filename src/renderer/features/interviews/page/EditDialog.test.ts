// @vitest-environment happy-dom
import { flushPromises, mount } from '@vue/test-utils'
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest'
import { installFakeBridge } from '@renderer/ipc/fakeBridge'
import type { Answers } from '@renderer/ipc/fakeBridge'
import { testEntry, testPerson } from '@renderer/ipc/testViews'
import { testDesk } from '@renderer/ui/testDesk'
import { useToasts } from '@renderer/ui/useToasts'
import type { InterviewDetailView } from '@shared/model/views'
import { done, refused } from '@shared/outcome'
import EditDialog from './EditDialog.vue'

const { global } = testDesk()
const interview: InterviewDetailView = {
  ...testEntry(Date.UTC(2025, 10, 28, 10), { id: 7, startLocal: '2025-11-28T10:00' }),
  people: [testPerson({ id: 1 })],
  preparation: '',
  notes: [],
  promise: null
}
const dana = {
  id: 1,
  name: 'Dana Whitfield',
  email: null,
  title: 'Engineering Manager',
  thankYou: 'wanted'
}

let wrapper: ReturnType<typeof mount>

async function open(answers: Answers = {}) {
  const bridge = installFakeBridge({
    'forms.read': () => done(null),
    'forms.keep': () => done(null),
    'people.suggest': () => done([]),
    'interviews.change': () => done(null),
    ...answers
  })
  wrapper = mount(EditDialog, {
    attachTo: document.body,
    global,
    props: { interview, open: true }
  })
  await flushPromises()
  await vi.dynamicImportSettled()
  return {
    changes: () =>
      bridge.asked.filter(({ route }) => route === 'interviews.change').map(({ input }) => input)
  }
}

function field(label: string): HTMLInputElement {
  const name = [...document.querySelectorAll('label')].find((one) => one.textContent === label)
  const found = document.getElementById(name?.htmlFor ?? '')
  if (found instanceof HTMLInputElement || found instanceof HTMLTextAreaElement) {
    return found as HTMLInputElement
  }
  throw new Error(`There is no field "${label}".`)
}

async function type(label: string, text: string): Promise<void> {
  field(label).value = text
  field(label).dispatchEvent(new Event('input', { bubbles: true }))
  await flushPromises()
}

async function save(): Promise<void> {
  const init = { key: 'Enter', ctrlKey: true, bubbles: true, cancelable: true }
  field('When').dispatchEvent(new KeyboardEvent('keydown', init))
  await flushPromises()
}

function press(name: string): void {
  const found = [...document.querySelectorAll('button')].find((one) =>
    one.textContent.includes(name)
  )
  if (!found) throw new Error(`There is no button "${name}".`)
  found.click()
}

// There is no top layer where these tests run.
beforeEach(() => {
  Object.assign(HTMLElement.prototype, { showPopover: () => undefined })
})
afterEach(() => {
  wrapper.unmount()
  document.body.innerHTML = ''
  useToasts().dismiss()
})

describe('changing an interview', () => {
  it('sends what was changed with what was seen, and nothing where nothing was', async () => {
    const { changes } = await open()
    expect(field('When').value).toBe('Fri 28 Nov, 10:00–11:00')
    await save()
    expect(changes()).toEqual([])
    wrapper.unmount()

    const again = await open()
    await type('When', 'Fri 3pm, 45 min')
    await type('Preparation', 'Bring the figures.')
    await save()
    expect(again.changes()).toEqual([
      {
        id: 7,
        changes: {
          startLocal: '2025-11-28T15:00',
          timeZone: 'Europe/London',
          minutes: 45,
          preparation: 'Bring the figures.'
        },
        before: {
          startLocal: '2025-11-28T10:00',
          timeZone: 'Europe/London',
          minutes: 60,
          preparation: ''
        }
      }
    ])
  })

  it('adds people to those who are there, and says what is not understood', async () => {
    const { changes } = await open()
    await type('When', 'some day')
    await type('Who is there', 'Lee – Lead')
    await save()
    expect(changes()).toEqual([])
    expect(document.body.textContent).toContain('does not know when “some day” is')
    await type('When', 'Fri 28 Nov, 10:00–11:00')
    await save()
    const lee = { name: 'Lee', email: null, title: 'Lead', thankYou: 'wanted' }
    expect(changes()).toEqual([
      { id: 7, changes: { people: [dana, lee] }, before: { people: [dana] } }
    ])
  })

  it('asks whose is kept where somebody else was faster', async () => {
    let stored = interview
    const { changes } = await open({
      'interviews.read': () => done(stored),
      'interviews.change': ({ before }) =>
        before.place === stored.place
          ? done(null)
          : refused('CONFLICT', 'This interview was changed in the meantime.', {
              fields: [{ path: 'place', message: 'This was changed in the meantime.' }]
            })
    })
    stored = { ...interview, place: 'Room 4' }
    await type('Place or link', 'Room 5')
    await save()
    expect(document.body.textContent).toContain('The place was changed in the meantime.')
    expect(document.body.textContent).toContain('“Room 4”')
    expect(field('Place or link').value).toBe('Room 5')
    press('Keep mine')
    await flushPromises()
    await save()
    expect(changes().at(-1)).toEqual({
      id: 7,
      changes: { place: 'Room 5' },
      before: { place: 'Room 4' }
    })
  })
})
