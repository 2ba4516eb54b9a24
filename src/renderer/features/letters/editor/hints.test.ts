// @vitest-environment happy-dom
import { flushPromises, mount } from '@vue/test-utils'
import { undo } from '@codemirror/commands'
import { EditorView, runScopeHandlers } from '@codemirror/view'
import { afterEach, describe, expect, it } from 'vitest'
import { testDesk } from '@renderer/ui/testDesk'
import type { LanguageHint } from '@shared/letter/review'
import LetterEditor from './LetterEditor.vue'
import type { LetterContent } from './letterEditor'
import { holdSelectionEvents } from './testSelection'

holdSelectionEvents()
// There is no top layer where these tests run.
Object.assign(HTMLElement.prototype, { showPopover: () => undefined })
const { global } = testDesk()
const BODY = 'Dear Dana,\n\nWe was glad. I recieved it.\n'

function hintOn(text: string, rest: Partial<LanguageHint> = {}): LanguageHint {
  const start = BODY.indexOf(text)
  return {
    start,
    end: start + text.length,
    title: 'Agreement',
    message: 'Make the verb agree with its subject.',
    suggestions: ['were'],
    isSpelling: false,
    ...rest
  }
}
const WAS = hintOn('was')
const RECIEVED = hintOn('recieved', {
  title: 'Spelling',
  suggestions: ['received', 'relieved'],
  isSpelling: true
})

async function show(hints: LanguageHint[] = [WAS, RECIEVED]) {
  const screen = mount(LetterEditor, {
    props: { body: BODY, sources: [], hints, marks: [], isReadOnly: false, label: 'Letter' },
    attachTo: document.body,
    global
  })
  const view = EditorView.findFromDOM(screen.get<HTMLElement>('[role="textbox"]').element)
  if (view === null) throw new Error('There is no editor.')
  const press = async (key: string, rest: KeyboardEventInit = {}): Promise<void> => {
    const event = new KeyboardEvent('keydown', { key, bubbles: true, cancelable: true, ...rest })
    const { activeElement } = document
    if (activeElement && activeElement !== document.body && !view.dom.contains(activeElement)) {
      activeElement.dispatchEvent(event)
    } else runScopeHandlers(view, event, 'editor')
    await flushPromises()
  }
  const popover = () => screen.find('[role="group"]')
  const underlined = (): string[] => screen.findAll('.cm-hint').map((one) => one.text())
  const last = (): LetterContent | undefined =>
    screen.emitted<[LetterContent]>('change')?.at(-1)?.[0]
  await flushPromises()
  return { screen, view, press, popover, underlined, last }
}

afterEach(() => {
  document.body.innerHTML = ''
})

describe('hints in the letter', () => {
  it('are underlined, and stay with their words while one types', async () => {
    const { underlined, view } = await show()
    expect(underlined()).toEqual(['was', 'recieved'])
    view.dispatch({ changes: { from: 0, insert: 'My ' } })
    expect(underlined()).toEqual(['was', 'recieved'])
  })

  it('are walked by F8, both ways and round', async () => {
    const { press, popover } = await show()
    expect(popover().exists()).toBe(false)
    await press('F8')
    expect(popover().text()).toContain('Make the verb agree')
    expect(document.activeElement?.textContent).toContain('were')
    await press('F8')
    expect(popover().text()).toContain('Spelling')
    await press('F8')
    expect(popover().text()).toContain('Agreement')
    await press('F8', { shiftKey: true })
    expect(popover().text()).toContain('Spelling')
  })

  it('are mended by taking a suggestion, in one step', async () => {
    const { press, popover, last, view, screen } = await show()
    await press('F8')
    await screen.get('[role="group"] button').trigger('click')
    expect(last()?.body).toContain('We were glad.')
    expect(popover().exists()).toBe(false)
    undo(view)
    expect(last()?.body).toBe(BODY)
  })

  it('are mended by Enter while the caret is among the open words', async () => {
    const { press, view, last } = await show()
    view.dispatch({ selection: { anchor: WAS.start + 1 }, userEvent: 'select.pointer' })
    await flushPromises()
    await press('Enter')
    expect(last()?.body).toContain('We were glad.')
  })

  it('close by Esc and when the caret leaves, and leave Enter alone then', async () => {
    const { press, popover, view, last } = await show()
    const open = async (): Promise<void> => {
      view.dispatch({ selection: { anchor: WAS.start + 1 }, userEvent: 'select.pointer' })
      await flushPromises()
      expect(popover().exists()).toBe(true)
    }
    await open()
    await press('Escape')
    expect(popover().exists()).toBe(false)
    await open()
    view.dispatch({ selection: { anchor: 0 } })
    await flushPromises()
    expect(popover().exists()).toBe(false)
    await press('Enter')
    expect(last()?.body).toBe(`\n${BODY}`)
  })

  it('can be left alone, or be words that are right', async () => {
    const { screen, press } = await show()
    const choose = (label: string) =>
      screen.findAll('[role="group"] button').find((one) => one.text() === label)
    await press('F8')
    expect(choose('Add to dictionary')).toBeUndefined()
    await choose('Ignore')?.trigger('click')
    expect(screen.emitted('ignore')).toEqual([[WAS]])
    screen.vm.show(RECIEVED)
    await flushPromises()
    await choose('Add to dictionary')?.trigger('click')
    expect(screen.emitted('learn')).toEqual([['recieved']])
  })

  it('offer to leave words out', async () => {
    const { screen, press, last } = await show([hintOn(' glad', { suggestions: [''] })])
    await press('F8')
    expect(screen.get('[role="group"] button').text()).toContain('Leave it out')
    await screen.get('[role="group"] button').trigger('click')
    expect(last()?.body).toContain('We was.')
  })

  it('close when they are gone', async () => {
    const { screen, press, popover, underlined } = await show()
    await press('F8')
    await screen.setProps({ hints: [RECIEVED] })
    await flushPromises()
    expect(popover().exists()).toBe(false)
    expect(underlined()).toEqual(['recieved'])
  })
})
