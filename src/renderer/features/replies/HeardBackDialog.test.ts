// @vitest-environment happy-dom
import { flushPromises, mount } from '@vue/test-utils'
import type { VueWrapper } from '@vue/test-utils'
import { afterEach, describe, expect, it } from 'vitest'
import { createMemoryHistory, createRouter } from 'vue-router'
import { hearBack, heardAbout } from '@renderer/app/heardBack'
import { interviewPrefill, isLogDialogOpen } from '@renderer/app/logDialog'
import { installFakeBridge } from '@renderer/ipc/fakeBridge'
import type { Answers } from '@renderer/ipc/fakeBridge'
import { testEntry } from '@renderer/ipc/testViews'
import { testDesk } from '@renderer/ui/testDesk'
import { useToasts } from '@renderer/ui/useToasts'
import type { ApplicationView } from '@shared/model/applications'
import { done, refused } from '@shared/outcome'
import HeardBackDialog from './HeardBackDialog.vue'
import { blankFields } from './heardFields'

const { toast, dismiss } = useToasts()
let dialog: VueWrapper
/** What is kept of forms, as the main process would. */
const kept = new Map<string, unknown>()

/** The dialog about Northwind; it lives in the body. */
async function open(change: Answers = {}) {
  const bridge = installFakeBridge({
    'replies.heard': () => ({ ...done({ id: 5 }), step: 5 }),
    'replies.foresee': () => done({ followUpAt: Date.UTC(2025, 11, 4, 9) }),
    'undo.step': () => done({ route: 'replies.heard' }),
    'forms.read': ({ form }) => done(kept.has(form) ? { fields: kept.get(form) } : null),
    'forms.keep': ({ form, fields }) => {
      if (fields === null) kept.delete(form)
      else kept.set(form, fields)
      return done(null)
    },
    ...change
  })
  hearBack({
    applicationId: 1,
    company: 'Northwind',
    person: { id: 2, name: 'Dana Whitfield' },
    timeZone: 'Europe/London'
  })
  const screen = { template: '<p></p>' }
  const router = createRouter({
    history: createMemoryHistory(),
    routes: [
      { path: '/', component: screen },
      { path: '/letters/:kind/:applicationId', name: 'composer', component: screen }
    ]
  })
  const { global } = testDesk()
  dialog = mount(HeardBackDialog, {
    attachTo: document.body,
    global: { ...global, plugins: [...global.plugins, router] }
  })
  await flushPromises()
  return {
    bridge,
    router,
    said: () => bridge.asked.find(({ route }) => route === 'replies.heard')?.input
  }
}

function field(label: string): HTMLInputElement | HTMLTextAreaElement {
  const found = document.querySelector(`[aria-label="${label}"]`)
  if (found instanceof HTMLInputElement || found instanceof HTMLTextAreaElement) return found
  throw new Error(`There is no field "${label}".`)
}

async function type(label: string, text: string): Promise<void> {
  const input = field(label)
  input.value = text
  input.dispatchEvent(new Event('input', { bubbles: true }))
  await flushPromises()
}

async function key(name: string, more: KeyboardEventInit = {}): Promise<void> {
  document.activeElement?.dispatchEvent(
    new KeyboardEvent('keydown', { key: name, bubbles: true, cancelable: true, ...more })
  )
  await flushPromises()
}

async function press(name: string): Promise<void> {
  const found = [...document.querySelectorAll('button')].find((one) =>
    one.textContent.includes(name)
  )
  if (!found) throw new Error(`There is no button "${name}".`)
  found.click()
  await flushPromises()
}

afterEach(() => {
  dialog.unmount()
  heardAbout.value = null
  isLogDialogOpen.value = false
  kept.clear()
  dismiss()
})

const heard = {
  applicationId: 1,
  answer: 'words',
  text: '',
  personId: 2,
  heardOn: null,
  promise: null,
  decideBy: null
}

describe('hearing back', () => {
  it('moves the follow-up to a day understood as it was typed, and takes it back', async () => {
    const { bridge, said } = await open()
    await type('When will you hear more?', 'next Wednesday')
    await type('In their words', 'They need another week.')
    expect(document.body.textContent).toContain('by Wed 3 Dec')
    expect(document.body.textContent).toContain('follow up Thu 4 Dec')
    await press('Move the follow-up')
    expect(said()).toEqual({
      ...heard,
      answer: 'new-date',
      text: 'They need another week.',
      promise: { by: '2025-12-03', text: 'next Wednesday', personId: 2 }
    })
    expect(heardAbout.value).toBeNull()
    expect(toast.value?.message).toBe('Noted what Northwind said')
    await toast.value?.undo?.()
    expect(bridge.asked.at(-1)).toEqual({ route: 'undo.step', input: { step: 5 } })
  })

  it('is an answer without a day, and loses no words', async () => {
    const { said } = await open()
    await type('In their words', 'Thanks.')
    await type('When will you hear more?', 'soon')
    await press('Note it')
    expect(said()).toEqual({ ...heard, text: 'Thanks.\nsoon' })
  })

  it('promises to move nothing where no follow-up is planned', async () => {
    await open({ 'replies.foresee': () => done({ followUpAt: null }) })
    await type('When will you hear more?', 'next Wednesday')
    await press('Note it')
    expect(heardAbout.value).toBeNull()
  })

  it('is chosen with the keys 1 to 5, which are letters in a field', async () => {
    const { said } = await open()
    expect(document.activeElement).toHaveProperty('value', 'new-date')
    await key('3')
    expect(document.activeElement?.getAttribute('aria-label')).toBe('Decide by')
    await key('4')
    expect(document.body.textContent).toContain('Move to Offer')
    await type('Decide by', 'by Friday')
    await key('Enter')
    expect(said()).toEqual({ ...heard, answer: 'offer', decideBy: '2025-11-28' })
  })

  it('of an invitation goes on to logging the interview, filled in', async () => {
    const { said } = await open()
    await key('2')
    await type('In their words', 'Come and meet us.')
    await key('Enter', { ctrlKey: true })
    expect(said()).toEqual({ ...heard, answer: 'invitation', text: 'Come and meet us.' })
    expect(isLogDialogOpen.value).toBe(true)
    expect(interviewPrefill.value).toEqual({ applicationId: 1, personId: 2 })
  })

  it('of a no closes it', async () => {
    const { said } = await open()
    await key('4')
    await press('Close it')
    expect(said()).toEqual({ ...heard, answer: 'no' })
  })

  it('of a no offers to write a short reply, about the last interview', async () => {
    const view = {
      id: 1,
      people: [],
      contact: null,
      history: { interviews: [testEntry(0, { id: 7 })] }
    }
    const { router } = await open({
      'applications.read': () => done(view as unknown as ApplicationView)
    })
    await key('4')
    await press('Close it')
    expect(toast.value?.action?.label).toBe('Write a reply')
    await toast.value?.action?.act()
    expect(router.currentRoute.value.fullPath).toBe(
      '/letters/rejection-reply/1?interview=7&person=2'
    )
  })

  it('may have been on another day', async () => {
    const { said } = await open()
    await key('5')
    await press('today')
    await type('Heard on', '2025-11-20')
    await press('Note it')
    expect(said()).toEqual({ ...heard, heardOn: '2025-11-20' })
  })

  it('says what is wrong, and keeps what was typed', async () => {
    await open({
      'replies.heard': () =>
        refused('INVALID_INPUT', 'Some fields need another look.', {
          fields: [{ path: 'text', message: 'Use at most 5,000 characters.' }]
        })
    })
    await type('In their words', 'long')
    await press('Note it')
    expect(document.body.textContent).toContain('Use at most 5,000 characters.')
    expect(field('In their words').value).toBe('long')
  })

  it('begins at the answer that was chosen before it was closed', async () => {
    kept.set('heard-back:1', { ...blankFields(), answer: 'no', text: 'Not this time.' })
    await open()
    expect(document.activeElement).toMatchObject({ type: 'radio', checked: true })
    expect(field('In their words').value).toBe('Not this time.')
    expect(document.activeElement?.closest('.on')?.textContent).toContain('They said no')
  })

  it('keeps what was typed when it is closed, and drops it on Cancel', async () => {
    await open()
    await type('In their words', 'half a sentence')
    dialog.unmount()
    await open()
    expect(field('In their words').value).toBe('half a sentence')
    await press('Cancel')
    dialog.unmount()
    await open()
    expect(field('In their words').value).toBe('')
  })
})
