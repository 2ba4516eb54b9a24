// @vitest-environment happy-dom
import { flushPromises, mount } from '@vue/test-utils'
import type { VueWrapper } from '@vue/test-utils'
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest'
import { sentQuestion } from '@renderer/app/sentDialog'
import { installFakeBridge } from '@renderer/ipc/fakeBridge'
import type { Answers } from '@renderer/ipc/fakeBridge'
import { testDesk } from '@renderer/ui/testDesk'
import { useToasts } from '@renderer/ui/useToasts'
import { factsWith } from '@shared/letter/testing/facts'
import { done, refused } from '@shared/outcome'
import OutBar from './OutBar.vue'
// Comes when it is wanted; here it is there already.
import './ShortDialog.vue'

const { desk, global } = testDesk()
const { toast, dismiss } = useToasts()
const letter = {
  to: { name: 'Dana Whitfield', email: 'dana@northwind.example' },
  subject: 'Thank you',
  body: 'Dear Dana,\n\nThank you.'
}
const occasion = { kind: 'thank-you', applicationId: 1, interviewId: 7, personId: 2 } as const
const AS_LINK = { as: 'link', isAddressed: true, isBodyCopied: false } as const

let bar: VueWrapper<InstanceType<typeof OutBar>>

function show(change: Partial<InstanceType<typeof OutBar>['$props']> = {}, answers: Answers = {}) {
  const bridge = installFakeBridge({
    'clipboard.copy': () => done(null),
    'mail.open': () => done(AS_LINK),
    'mail.save': () => done({ name: 'Thank you.eml' }),
    'mail.openSaved': () => done(null),
    ...answers
  })
  bar = mount(OutBar, {
    attachTo: document.body,
    global,
    props: {
      letter,
      occasion,
      company: 'Northwind',
      facts: factsWith(),
      saving: 'saved',
      savedAt: desk.now,
      isSent: false,
      busy: false,
      before: () => Promise.resolve(true),
      ...change
    }
  })
  return bridge
}

async function press(name: string): Promise<void> {
  const found = [...document.querySelectorAll<HTMLElement>('button, [role="menuitem"]')].find(
    (one) => one.textContent.includes(name) || one.getAttribute('aria-label') === name
  )
  if (!found) throw new Error(`There is no button "${name}".`)
  found.click()
  await flushPromises()
}

/** Out of the window, and back in it. */
async function leaveAndComeBack(): Promise<void> {
  window.dispatchEvent(new Event('blur'))
  window.dispatchEvent(new Event('focus'))
  await flushPromises()
}

// Happy DOM has no top layer.
beforeEach(() => {
  HTMLElement.prototype.showPopover = () => undefined
  localStorage.clear()
})
afterEach(() => {
  bar.unmount()
  sentQuestion.value = null
  dismiss()
  vi.restoreAllMocks()
})

describe('the ways out of a letter', () => {
  it.each([
    ['Subject and letter', 'Thank you\n\nDear Dana,\n\nThank you.', 'Subject and letter copied'],
    ['Letter', 'Dear Dana,\n\nThank you.', 'Letter copied'],
    ['Subject', 'Thank you', 'Subject copied']
  ])('copies: %s', async (part, text, said) => {
    const bridge = show()
    await press('Copy')
    await press(part)
    expect(bridge.asked).toEqual([{ route: 'clipboard.copy', input: { text } }])
    expect(toast.value?.message).toBe(said)
  })

  it('opens the mail app, and says what is left to do there', async () => {
    const bridge = show()
    await press('Open in mail app')
    expect(bridge.asked).toEqual([{ route: 'mail.open', input: { ...letter, by: 'mail-app' } }])
    expect(toast.value?.message).toBe('Opened in your mail app')
  })

  it.each([
    [{ ...AS_LINK, isAddressed: false }, 'Opened in your mail app. Fill in the address there.'],
    [{ ...AS_LINK, as: 'file' as const }, 'Opened as a file in your mail app']
  ])('tells what became of it: %o', async (answer, said) => {
    show({}, { 'mail.open': () => done(answer) })
    await press('Open in mail app')
    expect(toast.value?.message).toBe(said)
  })

  it('saves it as a file, which can be opened then', async () => {
    const bridge = show()
    await press('Save .eml')
    expect(toast.value?.message).toBe('Saved as Thank you.eml')
    await toast.value?.action?.act()
    expect(bridge.asked.map(({ route }) => route)).toEqual(['mail.save', 'mail.openSaved'])
  })

  it('says what went wrong, and asks nothing then', async () => {
    const no = 'No mail program opened on this computer. Copy the letter, or save it as a file.'
    show({}, { 'mail.open': () => refused('NOT_FOUND', no) })
    await press('Open in mail app')
    expect(toast.value?.message).toBe(no)
    await leaveAndComeBack()
    expect(bar.text()).not.toContain('Did you send it?')
  })

  it('tells once before a letter leaves by the browser, for each who gets it', async () => {
    const bridge = show()
    await press('More ways')
    await press('Outlook in the browser')
    expect(document.body.textContent).toContain('it goes to Microsoft within the link')
    expect(bridge.asked).toEqual([])
    await press('Open Outlook')
    expect(bridge.asked).toEqual([{ route: 'mail.open', input: { ...letter, by: 'outlook' } }])

    await press('More ways')
    await press('Outlook for work or school')
    expect(bridge.asked.at(-1)).toEqual({
      route: 'mail.open',
      input: { ...letter, by: 'outlook-work' }
    })
    await press('More ways')
    await press('Gmail in the browser')
    expect(document.body.textContent).toContain('it goes to Google within the link')
    expect(bridge.asked).toHaveLength(2)
    await press('Cancel')
    expect(bridge.asked).toHaveLength(2)
  })

  it('says where a letter is too long for a link', async () => {
    localStorage.setItem('afterword.letters.leave-to', '["Google"]')
    show({}, { 'mail.open': () => done({ ...AS_LINK, isBodyCopied: true }) })
    await press('More ways')
    await press('Gmail in the browser')
    expect(toast.value?.message).toContain('The letter is too long for a link: paste it there.')
  })

  it('has a card only where somebody would write one', async () => {
    show()
    await press('More ways')
    expect(document.body.textContent).toContain('Words for a card')
    await bar.setProps({ occasion: { ...occasion, kind: 'check-in' } })
    expect(document.body.textContent).not.toContain('Words for a card')
  })
})

describe('"Did you send it?" under a letter', () => {
  it('is asked once one has been away with the letter, and answered in the dialog', async () => {
    show()
    await press('Open in mail app')
    expect(bar.text()).not.toContain('Did you send it?')
    await leaveAndComeBack()
    expect(bar.get('[role=status]').text()).toContain('Did you send it?')
    await press('Yes')
    expect(sentQuestion.value).toMatchObject({
      occasion,
      to: 'Dana Whitfield',
      company: 'Northwind',
      way: 'email'
    })
    expect(bar.text()).not.toContain('Did you send it?')
  })

  it('is not asked of somebody who only went away', async () => {
    show()
    await leaveAndComeBack()
    expect(bar.text()).not.toContain('Did you send it?')
  })

  it('rests until the next way out once it was not sent yet', async () => {
    show()
    await press('Open in mail app')
    await leaveAndComeBack()
    await press('Not yet')
    await leaveAndComeBack()
    expect(bar.text()).not.toContain('Did you send it?')
    await press('Copy')
    await press('Letter')
    await leaveAndComeBack()
    expect(bar.text()).toContain('Did you send it?')
  })

  it('belongs to one letter', async () => {
    show()
    await press('Open in mail app')
    await bar.setProps({ occasion: { ...occasion, personId: 3 } })
    await leaveAndComeBack()
    expect(bar.text()).not.toContain('Did you send it?')
    await press('Mark as sent')
    expect(sentQuestion.value?.way).toBeUndefined()
  })

  it('is not asked about a letter that was sent', async () => {
    show()
    await press('Open in mail app')
    await bar.setProps({ isSent: true })
    await leaveAndComeBack()
    expect(bar.text()).toContain('Kept as it was sent.')
    expect(bar.text()).not.toContain('Did you send it?')
  })

  it('opens with Ctrl Enter, as long as there is something to mark', async () => {
    show({ isSent: true })
    const key = { key: 'Enter', ctrlKey: true, cancelable: true }
    window.dispatchEvent(new KeyboardEvent('keydown', key))
    expect(sentQuestion.value).toBeNull()
    await bar.setProps({ isSent: false })
    window.dispatchEvent(new KeyboardEvent('keydown', { ...key, repeat: true }))
    expect(sentQuestion.value).toBeNull()
    window.dispatchEvent(new KeyboardEvent('keydown', key))
    expect(sentQuestion.value).toMatchObject({ occasion })
  })
})

describe('the short forms', () => {
  async function open(name = 'Short message for LinkedIn'): Promise<HTMLTextAreaElement> {
    await press('More ways')
    await press(name)
    return vi.waitFor(() => {
      const field = document.querySelector('textarea')
      if (field === null) throw new Error('There is no field yet.')
      return field
    })
  }

  async function type(field: HTMLTextAreaElement, text: string): Promise<void> {
    field.value = text
    field.dispatchEvent(new Event('input'))
    await flushPromises()
  }

  /** The dialog's own button: the bar has one of that name as well. */
  async function copy(): Promise<void> {
    document.querySelector<HTMLElement>('[role=dialog] .btn.primary')?.click()
    await flushPromises()
  }

  it('are made from the notes, counted, and copied; LinkedIn was the way then', async () => {
    const bridge = show()
    const field = await open()
    expect(field.value).toContain('Thank you for taking the time to speak with me')
    expect(document.body.textContent).toContain(`${field.value.length} of 300 characters`)
    await press('Another wording')
    expect(field.value).not.toContain('Thank you for taking the time to speak with me')
    const text = `${field.value}!`
    await type(field, text)
    await copy()
    expect(bridge.asked.at(-1)?.input).toEqual({ text })
    expect(toast.value?.message).toBe('Message copied')
    await press('Mark as sent')
    expect(sentQuestion.value?.way).toBe('linkedin')
  })

  it('say when it is too much', async () => {
    show()
    const field = await open()
    await type(field, 'x'.repeat(301))
    expect(document.body.textContent).toContain('Too long: 301 of 300 characters')
    expect(field.getAttribute('aria-invalid')).toBe('true')
  })

  it('keep what was typed while they are closed, for this letter', async () => {
    show()
    await type(await open(), 'Mine')
    await press('Cancel')
    expect((await open('Words for a card')).value).toContain('Best regards')
    await press('Cancel')
    expect((await open()).value).toBe('Mine')
    await press('Cancel')
    await bar.setProps({ occasion: { ...occasion, personId: 3 } })
    expect((await open()).value).toContain('Hi Dana,')
  })
})
