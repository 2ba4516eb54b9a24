// @vitest-environment happy-dom
import { flushPromises, mount } from '@vue/test-utils'
import type { VueWrapper } from '@vue/test-utils'
import { afterEach, describe, expect, it } from 'vitest'
import { hearBack, heardAbout } from '@renderer/app/heardBack'
import { installFakeBridge } from '@renderer/ipc/fakeBridge'
import type { Answers } from '@renderer/ipc/fakeBridge'
import { testDesk } from '@renderer/ui/testDesk'
import { useToasts } from '@renderer/ui/useToasts'
import { done, refused } from '@shared/outcome'
import { dropHeardDrafts } from './heardDraft'
import HeardBackDialog from './HeardBackDialog.vue'

const { toast, dismiss } = useToasts()
let dialog: VueWrapper

/** The dialog about Northwind, where a follow-up is planned; it lives in the body. */
async function open(change: Answers = {}, hasFollowUp = true) {
  const bridge = installFakeBridge({
    'replies.heard': () => ({ ...done({ id: 5 }), step: 5 }),
    'undo.step': () => done({ route: 'replies.heard' }),
    ...change
  })
  hearBack({
    applicationId: 1,
    company: 'Northwind',
    person: { id: 2, name: 'Dana Whitfield' },
    hasFollowUp,
    timeZone: 'Europe/London'
  })
  dialog = mount(HeardBackDialog, { attachTo: document.body, global: testDesk().global })
  await flushPromises()
  return bridge
}

function field(label: string): HTMLInputElement | HTMLTextAreaElement {
  const name = [...document.querySelectorAll('label')].find((one) =>
    one.textContent.trim().startsWith(label)
  )
  const found = name?.control
  if (found instanceof HTMLInputElement || found instanceof HTMLTextAreaElement) return found
  throw new Error(`There is no field "${label}".`)
}

async function type(label: string, text: string): Promise<void> {
  const input = field(label)
  input.value = text
  input.dispatchEvent(new Event('input', { bubbles: true }))
  await flushPromises()
}

function button(name: string): HTMLButtonElement {
  const found = [...document.querySelectorAll('button')].find((one) =>
    one.textContent.includes(name)
  )
  if (!found) throw new Error(`There is no button "${name}".`)
  return found
}

async function press(name: string): Promise<void> {
  button(name).click()
  await flushPromises()
}

afterEach(() => {
  dialog.unmount()
  heardAbout.value = null
  dropHeardDrafts()
  dismiss()
})

describe('hearing back', () => {
  it('moves the follow-up to a day understood as it was typed, and takes it back', async () => {
    const bridge = await open()
    await type('In short', 'They need another week.')
    await type('When will you', 'next Wednesday')
    expect(document.body.textContent).toContain('by Wed 3 Dec')
    await press('Move the follow-up')
    expect(bridge.asked).toEqual([
      {
        route: 'replies.heard',
        input: {
          applicationId: 1,
          text: 'They need another week.',
          promise: { by: '2025-12-03', text: 'next Wednesday', personId: 2 }
        }
      }
    ])
    expect(heardAbout.value).toBeNull()
    expect(toast.value?.message).toBe('Noted what Northwind said')
    await toast.value?.undo?.()
    expect(bridge.asked.at(-1)).toEqual({ route: 'undo.step', input: { step: 5 } })
  })

  it('is an answer without a day, and loses no words', async () => {
    const bridge = await open()
    expect(document.body.textContent).toContain('the follow-up counts as answered')
    await type('In short', 'Thanks.')
    await type('When will you', 'soon')
    await press('Note it')
    expect(bridge.asked[0]?.input).toEqual({
      applicationId: 1,
      text: 'Thanks.\nsoon',
      promise: null
    })
  })

  it('promises to move nothing where no follow-up is planned', async () => {
    await open({}, false)
    await type('When will you', 'next Wednesday')
    expect(button('Note it').textContent).not.toContain('Move')
  })

  it('says what is wrong, and keeps what was typed', async () => {
    await open({
      'replies.heard': () =>
        refused('INVALID_INPUT', 'Some fields need another look.', {
          fields: [{ path: 'text', message: 'Use at most 5,000 characters.' }]
        })
    })
    await type('In short', 'long')
    await press('Note it')
    expect(document.body.textContent).toContain('Use at most 5,000 characters.')
    expect(field('In short').value).toBe('long')
  })

  it('keeps the draft when it is closed, and drops it on Cancel', async () => {
    await open()
    await type('In short', 'half a sentence')
    dialog.unmount()
    await open()
    expect(field('In short').value).toBe('half a sentence')
    await press('Cancel')
    dialog.unmount()
    await open()
    expect(field('In short').value).toBe('')
  })
})
