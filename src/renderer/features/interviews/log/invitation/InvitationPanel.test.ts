// @vitest-environment happy-dom
import { flushPromises, mount } from '@vue/test-utils'
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest'
import { createMemoryHistory, createRouter } from 'vue-router'
import { invitationFile } from '@renderer/app/logDialog'
import { installFakeBridge } from '@renderer/ipc/fakeBridge'
import type { Answers } from '@renderer/ipc/fakeBridge'
import { testEntry } from '@renderer/ipc/testViews'
import { testDesk } from '@renderer/ui/testDesk'
import type { InvitationView, InvitedEvent, KnownInvitationView } from '@shared/model/invitations'
import { done, refused } from '@shared/outcome'
import LogInterviewForm from '../LogInterviewForm.vue'

const ref = { uid: 'a@northwind', recurrence: '', sequence: 1, stampedAt: null }

function invited(change: Partial<InvitedEvent> = {}): InvitedEvent {
  return {
    ref,
    isCancelled: false,
    title: 'Interview with Northwind',
    date: '2025-11-28',
    time: '16:00',
    timeZone: 'Europe/Berlin',
    minutes: 45,
    kind: 'on-site',
    round: 'Final interview',
    place: 'Room 4',
    preparation: 'Bring a pencil.',
    people: [{ name: 'Dana Whitfield', email: 'dana@northwind.example' }],
    mayHoldReader: false,
    doubts: [],
    ...change
  }
}

function viewOf(change: Partial<InvitationView> = {}): InvitationView {
  return { name: 'x.ics', fresh: [], known: [], gone: [], application: null, ...change }
}

function knownOf(change: Partial<KnownInvitationView> = {}): KnownInvitationView {
  const when = { startLocal: '2025-12-02T10:00', timeZone: 'Europe/London', minutes: 60 }
  return {
    event: invited(),
    interview: testEntry(Date.UTC(2025, 10, 28, 10), { id: 5, applicationId: 2 }),
    people: ['Dana Whitfield'],
    by: 'invitation',
    says: 'changes',
    changes: { when, place: 'Room 5', people: [{ name: 'Otto Brandt', email: '' }] },
    ...change
  }
}

let wrapper: ReturnType<typeof mount> | null = null

/** The form, with an invitation that says this. */
async function open(view: InvitationView | null, answers: Answers = {}) {
  const bridge = installFakeBridge({
    'applications.suggest': () => done([]),
    'interviews.foresee': () => done({ followUpAt: null }),
    'interviews.prefill': () => done({ application: null, rounds: [], person: null }),
    'interviews.log': () => done({ interviewId: 7, applicationId: 3 }),
    'forms.read': () => done(null),
    'forms.keep': () => done(null),
    'invitations.takeWaiting': () => done(view),
    'invitations.apply': () => done(null),
    ...answers
  })
  const { global } = testDesk()
  const router = createRouter({
    history: createMemoryHistory(),
    routes: [{ path: '/:id?', name: 'application', component: { template: '<div />' } }]
  })
  wrapper = mount(LogInterviewForm, {
    attachTo: document.body,
    global: { ...global, plugins: [...global.plugins, router] },
    props: { prefill: null }
  })
  await flushPromises()
  await vi.dynamicImportSettled()
  await flushPromises()
  return bridge
}

const panel = (): string => document.querySelector('.panel')?.textContent ?? ''

function button(name: string): HTMLButtonElement {
  const found = [...document.querySelectorAll('button')].find((one) =>
    one.textContent.trim().startsWith(name)
  )
  if (!found) throw new Error(`There is no button "${name}".`)
  return found
}

async function press(name: string): Promise<void> {
  button(name).click()
  await flushPromises()
}

const asked = (bridge: Awaited<ReturnType<typeof open>>, route: string): unknown[] =>
  bridge.asked.filter((one) => one.route === route).map(({ input }) => input)

beforeEach(() => {
  Object.assign(HTMLElement.prototype, { showPopover: () => undefined })
})
afterEach(() => {
  wrapper?.unmount()
  wrapper = null
  invitationFile.value = null
  document.body.innerHTML = ''
})

describe('an invitation to something new', () => {
  it('stands in the form and is logged with its people and with which it was', async () => {
    const application = { id: 3, company: 'Northwind', role: 'Engineer', stage: 'applied' } as const
    const bridge = await open(viewOf({ fresh: [invited()], application }))
    expect(panel()).toContain('Interview with Northwind')
    await press('Log interview')
    expect(asked(bridge, 'interviews.log')).toEqual([
      expect.objectContaining({
        applicationId: 3,
        company: 'Northwind',
        startLocal: '2025-11-28T16:00',
        timeZone: 'Europe/Berlin',
        minutes: 45,
        kind: 'on-site',
        round: 'Final interview',
        place: 'Room 4',
        preparation: 'Bring a pencil.',
        people: [
          expect.objectContaining({ name: 'Dana Whitfield', email: 'dana@northwind.example' })
        ],
        invitation: ref
      })
    ])
  })

  it('of several events is a round each', async () => {
    const bridge = await open(viewOf({ fresh: [invited(), invited({ ref: null, time: '18:00' })] }))
    await press('Log interview')
    expect(asked(bridge, 'interviews.log')).toMatchObject([
      { startLocal: '2025-11-28T16:00', rightAfter: [{ startLocal: '2025-11-28T18:00' }] }
    ])
  })

  it('says what it does not know, and leaves that open', async () => {
    const doubts = ['It names a day and no time. Say when it begins.']
    const bridge = await open(
      viewOf({ fresh: [invited({ time: '', doubts, mayHoldReader: true })] })
    )
    expect(panel()).toContain(doubts[0])
    expect(panel()).toContain('You may stand among the people yourself.')
    await press('Log interview')
    expect(asked(bridge, 'interviews.log')).toMatchObject([{ startLocal: '' }])
  })

  it('is read from a file that is dropped, once', async () => {
    const view = viewOf({ fresh: [invited({ title: 'Dropped' })] })
    const bridge = await open(null, { 'invitations.read': () => done(view) })
    invitationFile.value = new File(['BEGIN:VCALENDAR'], 'x.ics')
    await flushPromises()
    await vi.waitFor(() => expect(panel()).toContain('Dropped'))
    expect(asked(bridge, 'invitations.read')).toMatchObject([{ name: 'x.ics' }])
    expect(invitationFile.value).toBeNull()
  })

  it('stays in the form while another is looked at, and is taken out again', async () => {
    const views = [viewOf({ fresh: [invited()] }), viewOf({ gone: [invited({ title: 'Off' })] })]
    const bridge = await open(null, {
      'invitations.takeWaiting': () => done(views.shift() ?? null)
    })
    bridge.tell('destination.asked', null)
    await flushPromises()
    expect(panel()).toContain('It is off')
    expect(panel()).toContain('Interview with Northwind')
    await press('Take it out again')
    expect(panel()).toContain('Have the invitation?')
    expect(document.activeElement).toBe(button('Choose a file'))
    await press('Log interview')
    expect(asked(bridge, 'interviews.log')).toMatchObject([{ startLocal: '', place: '' }])
  })

  it('that cannot be taken says why, and changes nothing', async () => {
    await open(null, { 'invitations.takeWaiting': () => refused('INVALID_INPUT', 'It is none.') })
    expect(panel()).toContain('It is none.')
    expect(panel()).toContain('Have the invitation?')
  })

  it('is looked for when somebody is led here while the form is open', async () => {
    const views = [null, viewOf({ fresh: [invited({ title: 'Opened later' })] })]
    const bridge = await open(null, {
      'invitations.takeWaiting': () => done(views.shift() ?? null)
    })
    bridge.tell('destination.asked', null)
    await flushPromises()
    expect(panel()).toContain('Opened later')
  })
})

describe('an invitation to something that is logged', () => {
  it('takes over what is wanted of it', async () => {
    const bridge = await open(viewOf({ known: [knownOf()] }))
    expect(panel()).toContain('It was moved')
    expect(panel()).toContain('Tue 2 Dec, 10:00–11:00')
    const [, place] = document.querySelectorAll<HTMLInputElement>('.known input')
    place?.click()
    await press('Move it')
    expect(asked(bridge, 'invitations.apply')).toEqual([
      {
        interviewId: 5,
        ref,
        cancels: false,
        when: { startLocal: '2025-12-02T10:00', timeZone: 'Europe/London', minutes: 60 },
        place: null,
        people: [{ name: 'Otto Brandt', email: '' }],
        before: {
          startLocal: '2025-11-26T10:00',
          timeZone: 'Europe/London',
          minutes: 60,
          place: ''
        }
      }
    ])
    expect(wrapper?.emitted('close')).toHaveLength(1)
  })

  it('calls it off', async () => {
    const bridge = await open(viewOf({ known: [knownOf({ says: 'cancels' })] }))
    expect(document.querySelectorAll('.known input')).toHaveLength(0)
    await press('Mark as cancelled')
    expect(asked(bridge, 'invitations.apply')).toMatchObject([{ interviewId: 5, cancels: true }])
  })

  it('is left alone where that is wanted', async () => {
    const bridge = await open(viewOf({ known: [knownOf()] }))
    await press('Leave it')
    expect(panel()).toContain('Have the invitation?')
    expect(asked(bridge, 'invitations.apply')).toEqual([])
  })

  it('stays in sight where it was refused', async () => {
    await open(viewOf({ known: [knownOf()] }), {
      'invitations.apply': () => refused('CONFLICT', 'It was changed in the meantime.')
    })
    await press('Move it')
    expect(panel()).toContain('It was moved')
    expect(wrapper?.emitted('close')).toBeUndefined()
  })

  it('may be another one at the same time', async () => {
    const bridge = await open(viewOf({ known: [knownOf({ by: 'time' })] }))
    expect(panel()).toContain('Is it this one?')
    await press('No, log another')
    expect(panel()).toContain('Filled in from the')
    await press('Log interview')
    expect(asked(bridge, 'interviews.log')).toMatchObject([{ startLocal: '2025-11-28T16:00' }])
  })

  it.each([
    ['same', 'You have this interview already'],
    ['older', 'You have a later version of this invitation']
  ] as const)('with nothing new (%s) leads to it', async (says, title) => {
    await open(viewOf({ known: [knownOf({ says })] }))
    expect(panel()).toContain(title)
    await press('Show it')
    expect(wrapper?.emitted('close')).toHaveLength(1)
  })

  it('that is off and was never logged is worth a sentence', async () => {
    await open(viewOf({ gone: [invited({ isCancelled: true })] }))
    expect(panel()).toContain('None of your interviews is at that time, so nothing changes.')
  })
})
