// @vitest-environment happy-dom
import { flushPromises, mount } from '@vue/test-utils'
import { createPinia } from 'pinia'
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest'
import { installFakeBridge } from '@renderer/ipc/fakeBridge'
import type { Answers } from '@renderer/ipc/fakeBridge'
import { testDesk } from '@renderer/ui/testDesk'
import { refused } from '@shared/outcome'
import LogInterviewDialog from './LogInterviewDialog.vue'

const known = { id: 3, company: 'Ondine Audio', role: 'Product Analyst', stage: 'applied' } as const

/** The dialog, opened; it lives in the body, so it is looked for there. */
async function openDialog(answers: Answers) {
  const bridge = installFakeBridge({
    'applications.suggest': () => ({ ok: true, data: [known] }),
    ...answers
  })
  const { global } = testDesk()
  const wrapper = mount(LogInterviewDialog, {
    attachTo: document.body,
    global: { ...global, plugins: [...global.plugins, createPinia()] },
    props: {
      open: true,
      'onUpdate:open': (open: boolean) => void wrapper.setProps({ open })
    }
  })
  await flushPromises()
  return { wrapper, bridge }
}

function field(label: string): HTMLInputElement {
  const name = [...document.querySelectorAll('label')].find((one) => one.textContent === label)
  const found = name
    ? document.getElementById(name.htmlFor)
    : document.querySelector(`[aria-label="${label}"]`)
  if (!(found instanceof HTMLInputElement)) throw new Error(`There is no field "${label}".`)
  return found
}

async function type(label: string, text: string): Promise<void> {
  const input = field(label)
  input.value = text
  input.dispatchEvent(new Event('input', { bubbles: true }))
  await flushPromises()
}

async function press(target: Element, key: string, more: KeyboardEventInit = {}): Promise<void> {
  target.dispatchEvent(
    new KeyboardEvent('keydown', { key, bubbles: true, cancelable: true, ...more })
  )
  await flushPromises()
}

async function submit(): Promise<void> {
  await press(field('Company'), 'Enter', { ctrlKey: true })
}

function button(name: string): HTMLButtonElement {
  const found = [...document.querySelectorAll('button')].find((one) =>
    one.textContent.includes(name)
  )
  if (!found) throw new Error(`There is no button "${name}".`)
  return found
}

/** What the field's description says. */
function messageOf(label: string): string {
  const id = field(label).getAttribute('aria-describedby') ?? ''
  return document.getElementById(id)?.textContent ?? ''
}

const wrongs = refused('INVALID_INPUT', 'Some fields need another look.', {
  fields: [
    { path: 'role', message: 'Write the role you applied for.' },
    { path: 'people.1.email', message: 'This address looks incomplete.' }
  ]
})

let opened: Awaited<ReturnType<typeof openDialog>> | null = null

// The page under test has no top layer.
beforeEach(() => {
  Object.assign(HTMLElement.prototype, { showPopover: () => undefined })
})
afterEach(() => {
  opened?.wrapper.unmount()
  opened = null
  document.body.innerHTML = ''
  vi.useRealTimers()
})

describe('the dialog that logs an interview', () => {
  it('shows each message beside its field, and goes to the first', async () => {
    opened = await openDialog({ 'interviews.log': () => wrongs })
    await type('Company', 'Northwind')
    await type('Name of person 1', 'Dana Whitfield')
    await press(field('Name of person 1'), 'Enter')
    await type('Name of person 2', 'Priya Raman')
    await type('Email of person 2', 'priya@')
    await submit()

    expect(messageOf('Role')).toBe('Write the role you applied for.')
    expect(field('Role').getAttribute('aria-invalid')).toBe('true')
    expect(messageOf('Email of person 2')).toBe('This address looks incomplete.')
    expect(messageOf('Email of person 1')).toBe('')
    expect(messageOf('Company')).toBe('')
    expect(document.activeElement).toBe(field('Role'))
  })

  it('takes a message back as soon as its field is written in', async () => {
    opened = await openDialog({ 'interviews.log': () => wrongs })
    await type('Company', 'Northwind')
    await submit()
    await type('Role', 'Engineer')
    expect(messageOf('Role')).toBe('')
    expect(field('Role').getAttribute('aria-invalid')).toBeNull()
  })

  it('finds the row of a message though blank rows before it were not sent', async () => {
    const fields = [{ path: 'people.0.email', message: 'This address looks incomplete.' }]
    opened = await openDialog({
      'interviews.log': () => refused('INVALID_INPUT', 'Look again.', { fields })
    })
    await type('Name of person 1', 'Dana')
    await press(field('Name of person 1'), 'Enter')
    await type('Name of person 2', 'Priya')
    await type('Name of person 1', '')
    await submit()
    expect(messageOf('Email of person 1')).toBe('')
    expect(messageOf('Email of person 2')).toBe('This address looks incomplete.')
  })

  it('says what no field is to blame for, and loses nothing', async () => {
    opened = await openDialog({
      'interviews.log': () => refused('DISK_FULL', 'The disk is full.')
    })
    await type('Company', 'Northwind')
    await submit()
    expect(document.body.textContent).toContain('The disk is full.')
    expect(field('Company').value).toBe('Northwind')
  })

  it('keeps the draft on Esc and drops it on Cancel', async () => {
    opened = await openDialog({})
    await type('Company', 'Northwind')
    await press(field('Role'), 'Escape')
    expect(opened.wrapper.props('open')).toBe(false)
    await opened.wrapper.setProps({ open: true })
    await flushPromises()
    expect(field('Company').value).toBe('Northwind')

    button('Cancel').click()
    await opened.wrapper.setProps({ open: true })
    await flushPromises()
    expect(field('Company').value).toBe('')
  })

  it('logs once, however often one submits, and starts afresh', async () => {
    let answer = (): void => undefined
    const answered = new Promise<void>((resolve) => {
      answer = resolve
    })
    opened = await openDialog({
      'interviews.log': async () => {
        await answered
        return { ok: true, data: { interviewId: 7, applicationId: 3 } }
      }
    })
    await type('Company', 'Northwind')
    await type('Role', 'Engineer')
    await type('Day', '2025-11-26')
    await type('Starts at', '12:00')
    await submit()
    await submit()
    answer()
    await flushPromises()

    const asked = opened.bridge.asked.filter(({ route }) => route === 'interviews.log')
    expect(asked).toHaveLength(1)
    expect(asked[0]?.input).toMatchObject({
      startLocal: '2025-11-26T12:00',
      timeZone: 'Europe/London',
      minutes: 60,
      people: []
    })
    // It ended at 13:00, and the clock says 14:00.
    expect(opened.wrapper.emitted('logged')).toEqual([
      [{ interviewId: 7, applicationId: 3, isOver: true }]
    ])
    await opened.wrapper.setProps({ open: true })
    await flushPromises()
    expect(field('Company').value).toBe('')
  })

  it('fills the role from a known application, by keyboard', async () => {
    vi.useFakeTimers()
    opened = await openDialog({})
    await type('Company', 'on')
    await vi.advanceTimersByTimeAsync(100)
    expect(field('Company').getAttribute('aria-expanded')).toBe('true')
    await press(field('Company'), 'Enter')
    expect(field('Company').value).toBe('Ondine Audio')
    expect(field('Role').value).toBe('Product Analyst')
  })

  it('closes a list on Esc before it closes itself', async () => {
    opened = await openDialog({})
    field('Round').click()
    await flushPromises()
    expect(field('Round').getAttribute('aria-expanded')).toBe('true')
    await press(field('Round'), 'Escape')
    expect(field('Round').getAttribute('aria-expanded')).toBe('false')
    expect(opened.wrapper.props('open')).toBe(true)
  })
})
