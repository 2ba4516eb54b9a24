// @vitest-environment happy-dom
import { mount } from '@vue/test-utils'
import { EditorView } from '@codemirror/view'
import { redo, undo } from '@codemirror/commands'
import { describe, expect, it } from 'vitest'
import { nextTick } from 'vue'
import { testDesk } from '@renderer/ui/testDesk'
import { useToasts } from '@renderer/ui/useToasts'
import LetterEditor from './LetterEditor.vue'
import type { LetterContent } from './letterEditor'
import type { NoteSource } from './noteSources'
import { holdSelectionEvents } from './testSelection'

holdSelectionEvents()

const { global } = testDesk()
const BODY = 'Dear Dana,\n\nI liked the depot. I have driven buses.\n\nBest regards,\nMaya'
const DEPOT = sourceOf(1, 'I liked the depot.')
const BUSES = sourceOf(2, 'I have driven buses.')

function sourceOf(note: number, text: string, body = BODY): NoteSource {
  const start = body.indexOf(text)
  return { note, start, end: start + text.length }
}

function show(body = BODY, sources: NoteSource[] = [DEPOT, BUSES]) {
  const screen = mount(LetterEditor, {
    props: { body, sources, hints: [], marks: [], isReadOnly: false, label: 'Letter' },
    attachTo: document.body,
    global
  })
  const box = screen.get<HTMLElement>('[role="textbox"]')
  const view = EditorView.findFromDOM(box.element)
  if (view === null) throw new Error('There is no editor.')
  const last = (): LetterContent => {
    const change = screen.emitted<[LetterContent]>('change')?.at(-1)
    if (!change) throw new Error('Nothing was changed.')
    return change[0]
  }
  const type = (at: number, insert: string): void =>
    view.dispatch({ changes: { from: at, insert } })
  const sourced = (): string[] =>
    last().sources.map(({ start, end }) => last().body.slice(start, end))
  return { screen, box, view, last, type, sourced }
}

describe('the letter’s editor', () => {
  it('is an ordinary text box for a screen reader', () => {
    const { box } = show()
    expect(box.attributes()).toMatchObject({
      'aria-label': 'Letter',
      'aria-multiline': 'true',
      spellcheck: 'false'
    })
  })

  it('keeps what came from notes in its place, until it is touched', () => {
    const { type, sourced, view } = show()
    type(0, 'My ')
    expect(sourced()).toEqual(['I liked the depot.', 'I have driven buses.'])
    type(view.state.doc.toString().indexOf('depot'), 'old ')
    expect(sourced()).toEqual(['I have driven buses.'])
    undo(view)
    expect(sourced()).toEqual(['I liked the depot.', 'I have driven buses.'])
    redo(view)
    expect(sourced()).toEqual(['I have driven buses.'])
  })

  it('leaves alone a sentence that something is typed behind', () => {
    const { type, sourced } = show()
    type(DEPOT.end, ' Truly.')
    type(DEPOT.start, 'Well. ')
    expect(sourced()).toEqual(['I liked the depot.', 'I have driven buses.'])
  })

  it('sets the sentence of a note as one step, before the signature as long as no caret was set', () => {
    const { screen, last, sourced, view } = show()
    screen.vm.insert('I taught drivers.', 3)
    expect(last().body).toContain('driven buses. I taught drivers.\n\nBest')
    expect(sourced()).toContain('I taught drivers.')
    undo(view)
    expect(last()).toEqual({ body: BODY, sources: [DEPOT, BUSES] })
    redo(view)
    expect(sourced()).toContain('I taught drivers.')
  })

  it('puts another letter in the place of this as one step', () => {
    const { screen, last, view, type } = show()
    type(BODY.length, '!')
    const body = 'Dear Dana,\n\nAnother one.\n\nBest regards,\nMaya'
    screen.vm.setAll({ body, sources: [sourceOf(2, 'Another one.', body)] })
    expect(last()).toEqual({ body, sources: [sourceOf(2, 'Another one.', body)] })
    undo(view)
    expect(last()).toEqual({ body: `${BODY}!`, sources: [DEPOT, BUSES] })
  })

  it('puts other words in the place of a sentence', () => {
    const { screen, last, sourced } = show()
    screen.vm.replace(DEPOT, 'The depot stayed with me.', [{ note: 1, start: 0, end: 9 }])
    expect(last().body).toContain('\n\nThe depot stayed with me. I have driven')
    expect(sourced()).toEqual(['The depot', 'I have driven buses.'])
  })

  it('takes what its owner gives, and tells nothing of it when it is the same', async () => {
    const { screen, view } = show()
    await screen.setProps({ body: 'Another letter.', sources: [] })
    expect(view.state.doc.toString()).toBe('Another letter.')
    const told = screen.emitted('change')?.length
    await screen.setProps({ body: 'Another letter.', sources: [] })
    expect(screen.emitted('change')).toHaveLength(told ?? 0)
  })

  it('is not written into while it is to be read only', async () => {
    const { screen, view, box } = show()
    await screen.setProps({ isReadOnly: true })
    await nextTick()
    expect(view.state.readOnly).toBe(true)
    expect(box.attributes('aria-readonly')).toBe('true')
  })

  it('refuses what is too long before it is there, and says so', () => {
    const { box, view } = show()
    const data = new DataTransfer()
    data.setData('text/plain', 'x'.repeat(600_000))
    const paste = new ClipboardEvent('paste', { clipboardData: data, cancelable: true })
    box.element.dispatchEvent(paste)
    expect(paste.defaultPrevented).toBe(true)
    expect(view.state.doc.toString()).toBe(BODY)
    expect(useToasts().toast.value?.message).toBe(
      'That is 600,000 characters, too many for a letter.'
    )
  })

  it.each([
    ['control characters', 'a\u0000b\u0007\u001b\r\nc\r\u2028d\u0085'],
    ['text from right to left', 'שלום דנה,\n\n\u202eתודה\u202c'],
    ['emoji and half of one', '👩🏽‍🚀🇩🇪 \ud83d'],
    ['200 KB', 'Thank you for the time. '.repeat(8500)]
  ])('gives back %s as it was', (_, body) => {
    const { type, last } = show(body, [])
    type(0, 'x')
    expect(last().body === `x${body}`).toBe(true)
  })
})
