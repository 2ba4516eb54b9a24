// @vitest-environment happy-dom
import { flushPromises, mount } from '@vue/test-utils'
import type { VueWrapper } from '@vue/test-utils'
import { afterEach, describe, expect, it } from 'vitest'
import { askSent, sentQuestion } from '@renderer/app/sentDialog'
import type { SentQuestion } from '@renderer/app/sentDialog'
import { installFakeBridge } from '@renderer/ipc/fakeBridge'
import type { Answers } from '@renderer/ipc/fakeBridge'
import { testDesk } from '@renderer/ui/testDesk'
import { useToasts } from '@renderer/ui/useToasts'
import { done, refused } from '@shared/outcome'
import SentDialog from './SentDialog.vue'
// Comes when it is wanted; here it is there already.
import './whenSent'

const occasion = { kind: 'thank-you', applicationId: 1, interviewId: 7, personId: 2 } as const
const { desk, global } = testDesk()
const { toast, dismiss } = useToasts()
let dialog: VueWrapper

/** The dialog, asked about the thank-you to Dana; it lives in the body. */
async function open(change: Partial<SentQuestion> = {}, answers: Answers = {}) {
  const bridge = installFakeBridge({
    'touchpoints.markSent': ({ way }) => ({ ...done({ id: 3, sentAt: desk.now, way }), step: 8 }),
    'undo.step': () => done({ route: 'touchpoints.markSent' }),
    ...answers
  })
  dialog = mount(SentDialog, { attachTo: document.body, global })
  askSent({ occasion, to: 'Dana Whitfield', company: 'Northwind', ...change })
  await flushPromises()
  return { bridge, marked: () => bridge.asked.map(({ input }) => input) }
}

function labelled(text: string): HTMLInputElement {
  const label = [...document.querySelectorAll('label')].find((one) =>
    one.textContent.includes(text)
  )
  const input = label?.querySelector('input')
  if (!input) throw new Error(`There is no choice "${text}".`)
  return input
}

async function choose(text: string): Promise<void> {
  labelled(text).click()
  await flushPromises()
}

async function type(text: string): Promise<void> {
  const field = document.querySelector<HTMLInputElement>('[aria-label="When you sent it"]')
  if (!field) throw new Error('There is no field for the time.')
  field.value = text
  field.dispatchEvent(new Event('input', { bubbles: true }))
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
  sentQuestion.value = null
  dismiss()
})

describe('"Did you send it?"', () => {
  it('needs one press: by email, just now; and can be taken back', async () => {
    const { bridge, marked } = await open()
    expect(document.activeElement?.textContent).toContain('Mark as sent')
    expect(document.body.textContent).toContain('Thank-you to Dana Whitfield, Northwind')
    await press('Mark as sent')
    expect(marked()).toEqual([{ ...occasion, way: 'email', sentAt: null }])
    expect(sentQuestion.value).toBeNull()
    expect(toast.value?.message).toBe('Marked as sent to Dana')
    await toast.value?.undo?.()
    expect(bridge.asked.at(-1)).toEqual({ route: 'undo.step', input: { step: 8 } })
  })

  it('begins with the way that was likely taken', async () => {
    const { marked } = await open({ way: 'linkedin' })
    expect(labelled('LinkedIn').checked).toBe(true)
    await choose('Card')
    await press('Mark as sent')
    expect(marked()).toEqual([{ ...occasion, way: 'card', sentAt: null }])
  })

  it('takes an earlier time as one says it', async () => {
    const { marked } = await open()
    await choose('Earlier')
    expect(document.activeElement?.getAttribute('aria-label')).toBe('When you sent it')
    await type('yesterday 15:00')
    expect(document.body.textContent).toContain('Tue 25 Nov, 15:00')
    await press('Mark as sent')
    expect(marked()).toEqual([{ ...occasion, way: 'email', sentAt: Date.UTC(2025, 10, 25, 15) }])
  })

  it('does not take a time that is still to come, and says so only when asked', async () => {
    const { marked } = await open()
    await choose('Earlier')
    await type('tomorrow 9:00')
    expect(document.body.textContent).not.toContain('still to come')
    await press('Mark as sent')
    expect(document.body.textContent).toContain('That is still to come. Say when you sent it.')
    expect(document.activeElement?.getAttribute('aria-label')).toBe('When you sent it')
    expect(marked()).toEqual([])
  })

  it('says at the field what the main process has against the time', async () => {
    const message = 'That is before the interview.'
    await open(
      {},
      {
        'touchpoints.markSent': () =>
          refused('INVALID_INPUT', message, { fields: [{ path: 'sentAt', message }] })
      }
    )
    await choose('Earlier')
    await type('1 Jan 2020')
    await press('Mark as sent')
    expect(document.querySelector('[aria-invalid="true"]')).not.toBeNull()
    expect(document.body.textContent).toContain(message)
    expect(sentQuestion.value).not.toBeNull()
  })

  it('says above where the time is against it though none was typed', async () => {
    const message = 'The interview is still to come.'
    await open(
      {},
      {
        'touchpoints.markSent': () =>
          refused('INVALID_INPUT', message, { fields: [{ path: 'sentAt', message }] })
      }
    )
    await press('Mark as sent')
    expect(document.querySelector('[role=alert]')?.textContent).toContain(message)
  })

  it('marks it once, however often the button is pressed meanwhile', async () => {
    let save: (isSaved: boolean) => void = () => undefined
    const before = () => new Promise<boolean>((resolve) => (save = resolve))
    const { marked } = await open({ before })
    await press('Mark as sent')
    await press('Mark as sent')
    save(true)
    await flushPromises()
    expect(marked()).toHaveLength(1)
  })

  it('says what went wrong otherwise, and stays', async () => {
    await open({}, { 'touchpoints.markSent': () => refused('DISK_FULL', 'The disk is full.') })
    await press('Mark as sent')
    expect(document.querySelector('[role=alert]')?.textContent).toContain('The disk is full.')
    expect(sentQuestion.value).not.toBeNull()
  })

  it('marks nothing for "Not yet"', async () => {
    const { marked } = await open()
    await press('Not yet')
    expect(marked()).toEqual([])
    expect(sentQuestion.value).toBeNull()
  })

  it('waits for what must be done before, and marks nothing where that failed', async () => {
    const { marked } = await open({ before: () => Promise.resolve(false) })
    await press('Mark as sent')
    expect(marked()).toEqual([])
    expect(sentQuestion.value).toBeNull()
  })

  it('begins anew with the next question', async () => {
    await open({ way: 'phone' })
    await choose('Earlier')
    await press('Not yet')
    askSent({ occasion, to: null, company: 'Contoso' })
    await flushPromises()
    expect(labelled('Email').checked).toBe(true)
    expect(labelled('Just now').checked).toBe(true)
    expect(document.body.textContent).toContain('Thank-you, Contoso')
  })

  it('does not take the key that opened it for an answer while that is held', async () => {
    const { marked } = await open()
    document.activeElement?.dispatchEvent(
      new KeyboardEvent('keydown', {
        key: 'Enter',
        ctrlKey: true,
        repeat: true,
        bubbles: true,
        cancelable: true
      })
    )
    await flushPromises()
    expect(marked()).toEqual([])
  })
})
