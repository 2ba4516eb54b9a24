// @vitest-environment happy-dom
import { flushPromises, mount } from '@vue/test-utils'
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest'
import { installFakeBridge } from '@renderer/ipc/fakeBridge'
import type { Answers } from '@renderer/ipc/fakeBridge'
import { testDesk } from '@renderer/ui/testDesk'
import type { KnownPersonView } from '@shared/model/people'
import { done, refused } from '@shared/outcome'
import LogInterviewDialog from './LogInterviewDialog.vue'

const known = { id: 3, company: 'Ondine Audio', role: 'Product Analyst', stage: 'applied' } as const

const earlier = [{ round: '1st interview', kind: 'video' as const }]
const dana: KnownPersonView = {
  id: 9,
  name: 'Dana Whitfield',
  title: 'Manager',
  email: null,
  company: 'Northwind',
  thankYou: 'wanted'
}

/** What the main process keeps of the forms. */
let kept = new Map<string, unknown>()

/** The dialog, opened; it lives in the body, so it is looked for there. */
async function openDialog(answers: Answers) {
  const bridge = installFakeBridge({
    'applications.suggest': () => ({ ok: true, data: [known] }),
    'interviews.foresee': () => ({ ok: true, data: { followUpAt: null } }),
    'interviews.prefill': () => done({ application: known, rounds: earlier, person: null }),
    'people.suggest': () => ({ ok: true, data: [dana] }),
    'invitations.takeWaiting': () => done(null),
    'forms.read': ({ form }) => done(kept.has(form) ? { fields: kept.get(form) } : null),
    'forms.keep': ({ form, fields }) => {
      if (fields === null) kept.delete(form)
      else kept.set(form, fields)
      return done(null)
    },
    ...answers
  })
  const { global } = testDesk()
  const wrapper = mount(LogInterviewDialog, {
    attachTo: document.body,
    global,
    props: {
      open: true,
      'onUpdate:open': (open: boolean) => void wrapper.setProps({ open })
    }
  })
  await flushPromises()
  await vi.dynamicImportSettled()
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
  const ids = field(label).getAttribute('aria-describedby') ?? ''
  return ids
    .split(' ')
    .map((id) => document.getElementById(id)?.textContent ?? '')
    .join(' ')
    .trim()
}

const wrongs = refused('INVALID_INPUT', 'Some fields need another look.', {
  fields: [
    { path: 'role', message: 'Write the role.' },
    { path: 'rightAfter.0.people.0.name', message: 'This person is in the list already.' }
  ]
})
const WHO = 'Who you will meet'

function tokens(): string[] {
  return [...document.querySelectorAll('.token .who')].map((one) => one.getAttribute('title') ?? '')
}

async function addPerson(text: string, label = WHO): Promise<void> {
  await type(label, text)
  await press(field(label), 'Enter')
}

/** What was sent to be logged. */
function sent(): unknown[] {
  return (opened?.bridge.asked ?? [])
    .filter(({ route }) => route === 'interviews.log')
    .map(({ input }) => input)
}

let opened: Awaited<ReturnType<typeof openDialog>> | null = null

// The page under test has no top layer.
beforeEach(() => {
  Object.assign(HTMLElement.prototype, { showPopover: () => undefined })
})
afterEach(() => {
  opened?.wrapper.unmount()
  opened = null
  document.body.innerHTML = ''
  kept = new Map()
  vi.useRealTimers()
})

describe('the dialog that logs an interview', () => {
  it('shows each message beside its field, and goes to the first', async () => {
    opened = await openDialog({ 'interviews.log': () => wrongs })
    await type('Company', 'Northwind')
    await type('When', 'Fri 2pm')
    button('Add another round').click()
    await flushPromises()
    await submit()
    expect(messageOf('Role')).toContain('Write the role.')
    expect(field('Role').getAttribute('aria-invalid')).toBe('true')
    expect(messageOf(`${WHO}, round 2`)).toContain('This person is in the list already.')
    expect(messageOf(WHO)).not.toContain('already')
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

  it('says what no field is to blame for, and loses nothing', async () => {
    opened = await openDialog({
      'interviews.log': () => refused('DISK_FULL', 'The disk is full.')
    })
    await type('Company', 'Northwind')
    await type('When', 'Fri 2pm')
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
    await flushPromises()
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
        return done({ interviewId: 7, applicationId: 3 })
      }
    })
    await type('Company', 'Northwind')
    await type('Role', 'Engineer')
    await type('When', 'today noon')
    await submit()
    await submit()
    answer()
    await flushPromises()

    expect(sent()).toEqual([
      expect.objectContaining({
        startLocal: '2025-11-26T12:00',
        timeZone: 'Europe/London',
        minutes: 60,
        round: '1st interview',
        people: []
      })
    ])
    // It ended at 13:00, and the clock says 14:00.
    expect(opened.wrapper.emitted('logged')).toEqual([
      [{ interviewId: 7, applicationId: 3, isOver: true }]
    ])
    await opened.wrapper.setProps({ open: true })
    await flushPromises()
    expect(field('Company').value).toBe('')
  })

  it('fills role and round from a known application, by keyboard', async () => {
    vi.useFakeTimers()
    opened = await openDialog({})
    await type('Company', 'on')
    await vi.advanceTimersByTimeAsync(100)
    expect(field('Company').getAttribute('aria-expanded')).toBe('true')
    await press(field('Company'), 'Enter')
    expect(field('Company').value).toBe('Ondine Audio')
    expect(field('Role').value).toBe('Product Analyst')
    await flushPromises()
    expect(field('Round').value).toBe('2nd interview')
    await type('When', 'Fri 2pm')
    await submit()
    expect(sent()).toEqual([expect.objectContaining({ applicationId: 3 })])
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

describe('when', () => {
  const chip = () => document.querySelector('.understood')?.textContent.trim()

  it('is shown as it was understood, and says what it did not understand', async () => {
    opened = await openDialog({})
    await type('When', '4pm Berlin')
    expect(chip()).toBe('Wed 26 Nov, 16:00–17:00 · Berlin, 15:00 for you')
    await type('When', '30 Feb 2pm')
    expect(chip()).toBeUndefined()
    expect(messageOf('When')).toContain('There is no 30 February.')
    await submit()
    expect(field('When').getAttribute('aria-invalid')).toBe('true')
  })

  it('is asked for where nothing was said', async () => {
    opened = await openDialog({ 'interviews.log': () => wrongs })
    await submit()
    expect(messageOf('When')).toContain('Say when it is')
  })

  it('can be picked instead, from what was understood, and typed again', async () => {
    opened = await openDialog({})
    await type('When', 'Fri 2pm')
    button('Change').click()
    await flushPromises()
    expect(field('Day').value).toBe('2025-11-28')
    await type('Starts at', '15:00')
    button('Type it instead').click()
    await flushPromises()
    expect(field('When').value).toBe('Fri 28 Nov, 15:00–16:00 · London')
    expect(chip()).toBe('Fri 28 Nov, 15:00–16:00 · London')
  })

  it('of a round right after is the end of the one before, unless it says otherwise', async () => {
    opened = await openDialog({ 'interviews.log': () => wrongs })
    await type('Company', 'Ondine')
    await type('When', 'Fri 2pm, 45 min')
    button('Add another round').click()
    await flushPromises()
    await submit()
    await type('When, round 2', '4pm Berlin')
    await submit()
    const [first, second] = sent()
    expect(first).toMatchObject({ rightAfter: [{ startLocal: '2025-11-28T14:45', minutes: 45 }] })
    expect(second).toMatchObject({
      rightAfter: [{ startLocal: '2025-11-28T16:00', timeZone: 'Europe/Berlin' }]
    })
  })

  it('of a round at the same time as another is worth a word, and is kept', async () => {
    opened = await openDialog({ 'interviews.log': () => wrongs })
    const hint = 'Another round is still going on then.'
    await type('Company', 'Ondine')
    await type('When', 'Fri 2pm, 45 min')
    button('Add another round').click()
    await flushPromises()
    expect(document.body.textContent).not.toContain(hint)
    await type('When, round 2', '2:30pm')
    expect(document.body.textContent).toContain(hint)
    await submit()
    expect(sent()).toMatchObject([{ rightAfter: [{ startLocal: '2025-11-28T14:30' }] }])
  })
})

describe('the people', () => {
  it('become tokens by Enter, several at once, and are removed by keyboard', async () => {
    opened = await openDialog({ 'people.suggest': () => done([]) })
    await addPerson('Mirela Dimov, Head of Product')
    await addPerson('Anselm Krüger; Jana Fiala <jana@x.example>')
    expect(tokens()).toEqual([
      'Mirela Dimov · Head of Product',
      'Anselm Krüger',
      'Jana Fiala · jana@x.example'
    ])
    await press(field(WHO), 'Backspace')
    await press(document.activeElement ?? document.body, 'Backspace')
    expect(tokens()).toHaveLength(2)
  })

  it('who are being typed are logged as well', async () => {
    opened = await openDialog({ 'interviews.log': () => wrongs })
    await type(WHO, 'Half Typed')
    await submit()
    expect(sent()).toMatchObject([{ people: [{ name: 'Half Typed' }] }])
  })

  it('of this company are completed by Enter, and keep who they are', async () => {
    vi.useFakeTimers()
    opened = await openDialog({ 'interviews.log': () => wrongs })
    await type('Company', 'Northwind')
    await type(WHO, 'Dan')
    await vi.advanceTimersByTimeAsync(100)
    await press(field(WHO), 'Enter')
    await submit()
    expect(sent()).toMatchObject([{ people: [{ id: 9, name: 'Dana Whitfield' }] }])
  })

  it('of whom one wants no thank-you as such are not to be thanked', async () => {
    vi.useFakeTimers()
    const thankYou = 'not-wanted' as const
    opened = await openDialog({ 'people.suggest': () => done([{ ...dana, thankYou }]) })
    await type('Company', 'Northwind')
    await type('When', 'Fri 2pm')
    await type(WHO, 'Dan')
    await vi.advanceTimersByTimeAsync(100)
    await press(field(WHO), 'Enter')
    const plan = document.querySelector('.aside')?.textContent
    expect(plan).toContain('Meet Dana')
    expect(plan).not.toContain('Thank')
    document.querySelector<HTMLElement>('.token .who')?.click()
    await flushPromises()
    expect(document.querySelector('.editor [role=switch]')).toBeNull()
    expect(document.querySelector('.editor')?.textContent).toContain('They want no thank-yous')
  })

  it('of another company are not taken for somebody of this one', async () => {
    vi.useFakeTimers()
    opened = await openDialog({ 'interviews.log': () => wrongs })
    await type('Company', 'Ondine')
    await type(WHO, 'Dan')
    await vi.advanceTimersByTimeAsync(100)
    await press(field(WHO), 'Enter')
    expect(tokens()).toEqual(['Dan'])
  })

  it('are warned about an address that looks incomplete, and keep it', async () => {
    opened = await openDialog({ 'interviews.log': () => wrongs })
    await addPerson('Dana Whitfield <dana@>')
    expect(document.body.textContent).toContain('“dana@” looks incomplete. It is kept as it is.')
    await submit()
    expect(sent()).toMatchObject([{ people: [{ email: 'dana@' }] }])
  })

  it('open to be changed', async () => {
    opened = await openDialog({ 'interviews.log': () => wrongs })
    await addPerson('Dana')
    document.querySelector<HTMLElement>('.token .who')?.click()
    await flushPromises()
    await type('Name', 'Dana Whitfield')
    document.querySelector<HTMLElement>('[role=switch]')?.click()
    await press(field('Name'), 'Enter')
    expect(document.activeElement).toBe(field(WHO))
    await submit()
    expect(sent()).toMatchObject([{ people: [{ name: 'Dana Whitfield', thankYou: 'not-wanted' }] }])
  })
})
