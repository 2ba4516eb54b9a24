// @vitest-environment happy-dom
import { flushPromises, mount } from '@vue/test-utils'
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest'
import { installFakeBridge } from '@renderer/ipc/fakeBridge'
import type { Answers } from '@renderer/ipc/fakeBridge'
import { testEntry, testPerson } from '@renderer/ipc/testViews'
import { PAUSE } from '@renderer/ui/autosave'
import { testDesk } from '@renderer/ui/testDesk'
import type { InterviewDetailView, NoteView } from '@shared/model/views'
import { done, refused } from '@shared/outcome'
import QuickView from './QuickView.vue'

const MINUTE = 60_000
const CALLUM = testPerson({ id: 1, name: 'Callum Reyes' })
const DANA = testPerson({ id: 2, name: 'Dana Whitfield' })

const note = (id: number, change: Partial<NoteView>): NoteView => ({
  id,
  kind: 'discussed',
  text: '',
  answer: null,
  personId: null,
  position: id,
  ...change
})

interface Scene {
  people?: (typeof CALLUM)[]
  notes?: NoteView[]
  promise?: InterviewDetailView['promise']
  /** When the hour of interview 1 began, from now; ms. */
  began?: number
  answers?: Answers
}

/** The small window, where interview 1 ended twenty minutes ago. */
async function open({ people = [], notes = [], promise = null, began, answers }: Scene = {}) {
  const { desk, global } = testDesk()
  const entry = (id: number) =>
    testEntry(desk.now + (began ?? -80 * MINUTE), { id, company: `Company ${id}`, people })
  const bridge = installFakeBridge({
    'quick.read': () => done({ interviews: [entry(1), entry(2)], interviewId: 1 }),
    'interviews.read': ({ id }) => done({ ...entry(id), preparation: '', notes, promise }),
    'notes.write': (input) => done({ ...input, id: input.id ?? 50, position: 0 }),
    'notes.remove': () => done(null),
    'promises.write': () => done(null),
    'quick.goOn': () => done(null),
    ...answers
  })
  const close = vi.spyOn(window, 'close').mockImplementation(() => undefined)
  const app = mount(QuickView, {
    attachTo: document.body,
    global,
    props: { isSample: false, generation: 0 }
  })
  await flushPromises()
  return {
    app,
    bridge,
    close,
    field: () => app.get<HTMLTextAreaElement>('textarea'),
    focused: () => document.activeElement?.getAttribute('aria-label'),
    said: () => app.findAll('[aria-label="Written so far"] li').map((line) => line.text()),
    /** What was written to notes: kind, text, who said it. */
    written: () =>
      bridge.asked.flatMap(({ route, input }) =>
        route === 'notes.write' ? [input as { kind: string; text: string; personId: unknown }] : []
      ),
    async type(text: string) {
      await app.get('textarea').setValue(text)
    },
    async press(key: string, change: KeyboardEventInit = {}) {
      const target = document.activeElement ?? document.body
      const event = new KeyboardEvent('keydown', {
        key,
        bubbles: true,
        cancelable: true,
        ...change
      })
      target.dispatchEvent(event)
      await flushPromises()
      return event.defaultPrevented
    }
  }
}

let quick: Awaited<ReturnType<typeof open>>

beforeEach(() => {
  vi.useFakeTimers()
})
afterEach(() => {
  quick.app.unmount()
  vi.useRealTimers()
})

describe('the small window', () => {
  it('begins with the first sentence, ready to be finished', async () => {
    quick = await open()
    expect(quick.app.get('h1').text()).toBe('Company 1')
    expect(quick.app.text()).toContain('Panel, ended 20 min ago')
    expect(quick.focused()).toBe('We talked about')
    expect(quick.app.text()).toContain('Saved as you type')
  })

  it('shows what is written, and goes on with the first sentence that is not begun', async () => {
    quick = await open({
      notes: [note(1, { text: 'trains' }), note(2, { kind: 'showed', text: 'count' })]
    })
    expect(quick.said()).toEqual(['We talked about trains', 'I showed that I can count'])
    expect(quick.focused()).toBe('They told me that')
  })

  it('saves as one types, says when, and Tab goes down the page until its end', async () => {
    quick = await open()
    await quick.type('trains')
    await vi.advanceTimersByTimeAsync(PAUSE)
    await flushPromises()
    expect(quick.written()).toMatchObject([{ kind: 'discussed', text: 'trains' }])
    expect(quick.app.text()).toContain('Saved 14:00')

    const way: unknown[] = []
    while (await quick.press('Tab')) way.push(quick.focused())
    expect(way).toHaveLength(9)
    expect(way.slice(-2)).toEqual(['They said I would hear back', 'Worth remembering'])
    expect(quick.said()).toEqual(['We talked about trains'])
  })

  it('adds one more line of a sentence with Enter, and leaves an empty one', async () => {
    quick = await open()
    await quick.type('trains')
    await quick.press('Enter')
    expect(quick.focused()).toBe('We talked about')
    expect(quick.field().element.value).toBe('')
    await quick.press('Enter')
    expect(quick.focused()).toBe('They told me that')
    expect(quick.said()).toEqual(['We talked about trains'])
  })

  it('takes up a line that is written, and removes it where nothing is left of it', async () => {
    quick = await open({ notes: [note(7, { text: 'trains' }), note(8, { text: 'buses' })] })
    await quick.app.get('[aria-label="Written so far"] button').trigger('click')
    await flushPromises()
    expect(quick.field().element.value).toBe('trains')
    await quick.type('')
    await quick.press('Tab')
    expect(quick.bridge.asked).toContainEqual({
      route: 'notes.remove',
      input: { id: 7, before: { text: 'trains', answer: null, personId: null } }
    })
    expect(quick.said()).toEqual(['We talked about buses'])
  })

  it('gives what is written to the only person who was met, and to nobody of several', async () => {
    quick = await open({ people: [CALLUM] })
    await quick.type('trains')
    await quick.press('Tab')
    expect(quick.written()).toMatchObject([{ text: 'trains', personId: 1 }])
    quick.app.unmount()

    quick = await open({ people: [CALLUM, DANA] })
    await quick.type('trains')
    await quick.press('Tab')
    expect(quick.written()).toMatchObject([{ text: 'trains', personId: null }])
  })

  it('shows the day that they promised, and lets it be put right', async () => {
    quick = await open({ promise: { text: 'next Monday', by: '2025-12-01', personId: null } })
    await quick.app
      .findAll('[aria-label="Written so far"] button')
      .find((line) => line.text().startsWith('They said'))
      ?.trigger('click')
    await flushPromises()
    expect(quick.app.text()).toContain('by Mon 1 Dec')
    await quick.type('some day')
    expect(quick.app.text()).toContain('No day yet.')
    await quick.app
      .findAll('button')
      .find((button) => button.text().startsWith('Pick it'))
      ?.trigger('click')
    await quick.app.get('input[type="date"]').setValue('2025-12-05')
    await vi.advanceTimersByTimeAsync(PAUSE)
    expect(quick.bridge.asked.at(-1)).toMatchObject({
      route: 'promises.write',
      input: { promise: { text: 'some day', by: '2025-12-05' } }
    })
  })

  it('closes when all is saved', async () => {
    quick = await open()
    await quick.type('trains')
    await quick.press('Enter', { ctrlKey: true })
    expect(quick.written()).toHaveLength(1)
    expect(quick.close).toHaveBeenCalledOnce()
  })

  it('is held open once where something cannot be saved, and says so', async () => {
    const full = () => refused('DISK_FULL', 'The disk is full.')
    quick = await open({ answers: { 'notes.write': full } })
    await quick.type('trains')
    await quick.press('Escape')
    expect(quick.close).not.toHaveBeenCalled()
    expect(quick.app.get('[role="alert"]').text()).toContain(
      'The disk is full. Close again to give it up.'
    )
    await quick.press('Escape')
    expect(quick.close).toHaveBeenCalledOnce()
  })

  it('holds its own button back as well', async () => {
    const full = () => refused('DISK_FULL', 'The disk is full.')
    quick = await open({ answers: { 'notes.write': full } })
    await quick.type('trains')
    await vi.advanceTimersByTimeAsync(PAUSE)
    await flushPromises()
    const leave = (): boolean =>
      !window.dispatchEvent(new Event('beforeunload', { cancelable: true }))
    expect([leave(), leave()]).toEqual([true, false])
  })

  it('goes on in the whole page with everything saved', async () => {
    quick = await open()
    await quick.type('trains')
    await quick.app
      .findAll('button')
      .find((button) => button.text() === 'Open the whole page')
      ?.trigger('click')
    await flushPromises()
    const routes = quick.bridge.asked.map(({ route }) => route)
    expect(routes.indexOf('notes.write')).toBeLessThan(routes.indexOf('quick.goOn'))
    expect(quick.bridge.asked.at(-1)?.input).toEqual({ interviewId: 1 })
  })

  it('turns to the next interview where its own is taken away', async () => {
    let isGone = false
    const { desk } = testDesk()
    const other = testEntry(desk.now, { id: 2, company: 'Another company' })
    const first = testEntry(desk.now, { id: 1, company: 'Company 1' })
    quick = await open({
      answers: {
        'quick.read': () =>
          done(
            isGone
              ? { interviews: [other], interviewId: 2 }
              : { interviews: [first, other], interviewId: 1 }
          ),
        'interviews.read': ({ id }) =>
          isGone && id === 1
            ? refused('NOT_FOUND', 'This interview is no longer there.')
            : done({ ...(id === 1 ? first : other), preparation: '', notes: [], promise: null })
      }
    })
    isGone = true
    quick.bridge.tell('data.changed', { applications: null })
    await flushPromises()
    expect(quick.app.get('h1').text()).toBe('Another company')
  })

  it('is about a new interview where none ended lately, and then about that one', async () => {
    quick = await open({
      answers: {
        'quick.read': () => done({ interviews: [], interviewId: null }),
        'forms.read': () => done(null),
        'forms.keep': () => done(null),
        'applications.suggest': () => done([]),
        'people.suggest': () => done([]),
        'interviews.foresee': () => done({ followUpAt: null }),
        'interviews.log': () => done({ interviewId: 9, applicationId: 1 })
      }
    })
    await vi.dynamicImportSettled()
    await flushPromises()
    expect(quick.app.get('h1').text()).toBe('New interview')
    const labelled = (label: string) => {
      const id = quick.app
        .findAll('label')
        .find((one) => one.text() === label)
        ?.attributes('for')
      return quick.app.get<HTMLInputElement>(`[id="${id}"]`)
    }
    await labelled('Company').setValue('Northmere Rail')
    await labelled('Role').setValue('Analyst')
    await labelled('When').setValue('today 9:00')
    await labelled('When').trigger('keydown', { key: 'Enter', ctrlKey: true })
    await flushPromises()
    expect(quick.bridge.asked.find(({ route }) => route === 'interviews.log')?.input).toMatchObject(
      {
        company: 'Northmere Rail',
        role: 'Analyst',
        startLocal: '2025-11-26T09:00'
      }
    )
    expect(quick.app.get('h1').text()).toBe('Company 9')
  })
})
