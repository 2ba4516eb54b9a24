// @vitest-environment happy-dom
import { flushPromises, mount } from '@vue/test-utils'
import { afterEach, beforeEach, describe, expect, it } from 'vitest'
import { EditorView } from '@codemirror/view'
import { createPinia } from 'pinia'
import { createMemoryHistory, createRouter, RouterView } from 'vue-router'
import { startKey } from '@renderer/app/session.store'
import { installFakeBridge } from '@renderer/ipc/fakeBridge'
import type { Answers } from '@renderer/ipc/fakeBridge'
import { testEntry, testPerson, testStart, testTouchpoint } from '@renderer/ipc/testViews'
import { testDesk } from '@renderer/ui/testDesk'
import { useToasts } from '@renderer/ui/useToasts'
import type { LetterView } from '@shared/model/letterViews'
import type { DataNotices } from '@shared/model/startViews'
import { done, refused } from '@shared/outcome'
import ComposerView from './ComposerView.vue'
import { holdSelectionEvents } from './editor/testSelection'

holdSelectionEvents()

const HOUR = 3_600_000
const { desk, plugin, global } = testDesk()
const FULL = () => refused('DISK_FULL', 'The disk is full.')

/** The main process's side: keeps the letters, one a person, and refuses a save that is behind. */
function letterBox() {
  const letters = new Map<number, LetterView>()
  const interview = testEntry(desk.now - 44 * HOUR, { id: 7, company: 'Larkfield Transit' })
  const touchpoint = testTouchpoint(interview.endsAt)
  const people = [
    testPerson({ id: 1, touchpoint }),
    testPerson({ id: 2, name: 'Priya Raman', touchpoint })
  ]
  const letterOf = (personId: number): LetterView => {
    const letter = letters.get(personId) ?? {
      id: personId,
      kind: 'thank-you',
      applicationId: 1,
      interviewId: 7,
      personId,
      subject: 'Thank you',
      body: `Dear ${personId}`,
      sources: [],
      formality: null,
      variant: 0,
      isLost: false,
      revision: 1,
      updatedAt: desk.now,
      sent: null
    }
    letters.set(personId, letter)
    return letter
  }
  const answers: Answers = {
    'app.start': () => done(testStart()),
    'letters.early': () => done(null),
    'letters.open': ({ personId }) => {
      const person = people.find(({ id }) => id === personId) ?? null
      const application = { company: 'Larkfield Transit', role: 'Service Planner' }
      return done({
        letter: { ...letterOf(personId ?? 0) },
        application: { id: 1, stage: 'interviewing', ...application },
        interview: { ...interview, people, preparation: '', notes: [], promise: null },
        person: person && { ...person, formality: null, greeting: null, thankYou: 'wanted' },
        panel: people.map((one) => ({ person: one, touchpoint, letter: null })),
        touchpoint,
        facts: {
          kind: 'thank-you',
          today: '2025-11-26',
          profile: { name: 'Maya Ellison', formality: 'hi' },
          application,
          interview: { id: 7, date: '2025-11-24', time: '18:00', round: '' },
          recipient: person,
          people,
          notes: [],
          promise: null,
          sent: [],
          others: [],
          variant: 0,
          tracked: [],
          maxFollowUps: 2
        },
        knownWords: [],
        english: 'GB'
      })
    },
    'letters.save': ({ id, revision, subject, body }) => {
      const letter = letterOf(id)
      if (letter.revision !== revision) return refused('CONFLICT', 'Changed in another window.')
      Object.assign(letter, { subject, body, revision: revision + 1 })
      return done({ revision: revision + 1, updatedAt: desk.now })
    },
    'touchpoints.undoSent': () => {
      letterOf(1).sent = null
      return done(null)
    }
  }
  return { answers, letterOf, touchpoint }
}

const editors = new WeakMap<Element, EditorView>()

/** CodeMirror, as it stands on the screen. */
function editorIn(root: Element): EditorView {
  const box = root.querySelector<HTMLElement>('.cm-content')
  const view = box && (editors.get(box) ?? EditorView.findFromDOM(box))
  if (!box || !view) throw new Error('There is no letter to write in.')
  editors.set(box, view)
  return view
}

async function show(
  change: Answers = {},
  notices: DataNotices = { isReadOnly: false, isDamaged: false, folder: null }
) {
  const box = letterBox()
  const bridge = installFakeBridge(Object.assign(box.answers, change))
  const screen = { template: '<p></p>' }
  const router = createRouter({
    history: createMemoryHistory(),
    routes: [
      { path: '/', name: 'timeline', component: screen },
      { path: '/interviews/:id', name: 'debrief', component: screen },
      { path: '/applications/:id', name: 'application', component: screen },
      { path: '/people/:id', name: 'people', component: screen },
      { path: '/letters/:kind/:applicationId', name: 'composer', component: ComposerView }
    ]
  })
  await router.push('/letters/thank-you/1?interview=7&person=1')
  const app = mount(RouterView, {
    attachTo: document.body,
    global: {
      ...global,
      plugins: [plugin, router, createPinia()],
      provide: { [startKey as symbol]: testStart({ notices }) }
    }
  })
  await flushPromises()
  const editor = () => editorIn(app.element.parentElement ?? document.body)
  const button = (name: string) => {
    const found = app.findAll('button').find((one) => one.text().includes(name))
    if (!found) throw new Error(`No button ${name}`)
    return found
  }
  return {
    app,
    router,
    bridge,
    ...box,
    button,
    text: () => editor().state.doc.toString(),
    isReadOnly: () => editor().state.readOnly,
    type: async (typed: string) => {
      const view = editor()
      view.dispatch({ changes: { from: 0, to: view.state.doc.length, insert: typed } })
      await flushPromises()
    },
    press: async (name: string) => {
      await button(name).trigger('click')
      await flushPromises()
    },
    pause: async () => {
      await app.get('#letter-subject').trigger('blur')
      await flushPromises()
    },
    asked: () =>
      bridge.asked
        .map(({ route }) => route)
        .filter((route) => route !== 'letters.open' && route !== 'letters.early'),
    close: () => app.unmount()
  }
}

// There is no top layer where these tests run.
beforeEach(() => {
  Object.assign(HTMLElement.prototype, {
    showPopover: () => undefined,
    hidePopover: () => undefined
  })
})
let composer: Awaited<ReturnType<typeof show>>
afterEach(() => {
  composer.close()
  useToasts().dismiss()
})

describe('the composer', () => {
  it('shows whom the letter is for, and who else was met', async () => {
    composer = await show()
    expect(composer.app.get('h1').text()).toBe('Larkfield Transit')
    const tabs = composer.app.findAll('nav a')
    expect(tabs.map((tab) => tab.get('b').text())).toEqual(['Dana Whitfield', 'Priya Raman'])
    expect(tabs.map((tab) => tab.attributes('aria-current'))).toEqual(['page', undefined])
    expect(composer.text()).toBe('Dear 1')
    expect(composer.app.text()).toContain('No notes yet.')
  })

  it('keeps what was typed through a save that failed, and saves it when told to', async () => {
    composer = await show({ 'letters.save': FULL })
    await composer.type('Dear Dana')
    await composer.pause()
    expect(composer.app.get('[role=alert]').text()).toContain('The disk is full.')
    composer.bridge.tell('data.changed', { applications: null })
    await flushPromises()
    expect(composer.text()).toBe('Dear Dana')

    composer.answers['letters.save'] = letterBox().answers['letters.save']
    await composer.press('Try again')
    expect(composer.app.find('[role=alert]').exists()).toBe(false)
    expect(composer.app.text()).toContain('Draft saved 14:00')
  })

  it('never overwrites another version unasked', async () => {
    composer = await show()
    Object.assign(composer.letterOf(1), { body: 'Theirs', revision: 5 })
    await composer.type('Mine')
    await composer.pause()
    expect(composer.letterOf(1).body).toBe('Theirs')
    expect(composer.text()).toBe('Mine')

    await composer.type('Mine, and more')
    await composer.press('Keep mine')
    expect(composer.letterOf(1)).toMatchObject({ body: 'Mine, and more', revision: 6 })
  })

  it('shows the other version when asked', async () => {
    composer = await show()
    Object.assign(composer.letterOf(1), { body: 'Theirs', revision: 5 })
    await composer.type('Mine')
    await composer.pause()
    await composer.press('Show that version')
    expect(composer.text()).toBe('Theirs')
    expect(composer.app.find('[role=alert]').exists()).toBe(false)
    expect(composer.letterOf(1).body).toBe('Theirs')
  })

  it('takes a newer version over where nothing is unsaved', async () => {
    composer = await show()
    Object.assign(composer.letterOf(1), { body: 'Newer', revision: 2 })
    composer.bridge.tell('data.changed', { applications: null })
    await flushPromises()
    expect(composer.text()).toBe('Newer')
    await composer.pause()
    expect(composer.asked()).toEqual([])
  })

  it('saves before it is left, for another letter or another screen', async () => {
    composer = await show()
    await composer.type('Dear Dana')
    await composer.router.push('/letters/thank-you/1?interview=7&person=2')
    expect(composer.letterOf(1).body).toBe('Dear Dana')
    await flushPromises()
    expect(composer.text()).toBe('Dear 2')

    await composer.type('Dear Priya')
    await composer.router.push('/')
    expect(composer.letterOf(2).body).toBe('Dear Priya')
    expect(composer.letterOf(1).body).toBe('Dear Dana')
  })

  it('stays when what was typed would be lost, unless told to leave', async () => {
    composer = await show({ 'letters.save': FULL })
    await composer.type('Dear Dana')
    await composer.router.push('/')
    expect(composer.router.currentRoute.value.name).toBe('composer')
    expect(composer.text()).toBe('Dear Dana')
    await composer.press('Leave without saving')
    expect(composer.router.currentRoute.value.name).toBe('timeline')
  })

  it('leaves other data alone: what was typed is not written there', async () => {
    composer = await show()
    await composer.type('Dear Dana')
    composer.bridge.tell('data.replaced', null)
    await flushPromises()
    expect(composer.router.currentRoute.value.name).toBe('timeline')
    expect(composer.asked()).not.toContain('letters.save')
  })

  it('asks before a message is begun whose time has not come', async () => {
    const touchpoint = testTouchpoint(0, {
      kind: 'follow-up',
      promisedBy: '2025-11-28',
      opensAt: Date.UTC(2025, 11, 1, 9)
    })
    const application = {
      id: 1,
      company: 'Larkfield Transit',
      role: '',
      stage: 'interviewing' as const
    }
    composer = await show({
      'letters.early': () => done({ touchpoint, application, timeZone: 'Europe/London' })
    })
    expect(composer.app.text()).toContain('They said Friday; that is in two days.')
    expect(composer.bridge.asked.map(({ route }) => route)).not.toContain('letters.open')
    expect(document.activeElement?.textContent).toBe('Back')
    await composer.press('Write anyway')
    expect(composer.text()).toBe('Dear 1')
  })

  it('keeps a letter as it was sent, until it was not sent after all', async () => {
    composer = await show()
    const sent = { id: 3, sentAt: desk.now, way: 'linkedin' as const }
    composer.letterOf(1).sent = sent
    composer.bridge.tell('data.changed', { applications: null })
    await flushPromises()
    expect(composer.isReadOnly()).toBe(true)
    expect(composer.app.text()).toContain('Sent Wed 26 Nov, 14:00')
    await composer.press('Not sent after all')
    expect(composer.asked()).toEqual(['touchpoints.undoSent'])
    expect(composer.isReadOnly()).toBe(false)
  })

  it('is only read where the file can only be read', async () => {
    composer = await show({}, { isReadOnly: true, isDamaged: false, folder: null })
    expect(composer.isReadOnly()).toBe(true)
    expect(composer.button('Mark as sent').attributes('aria-disabled')).toBe('true')
    expect(composer.app.text()).not.toContain('Insert')
  })

  it('shows the next person of the panel with Alt and the arrow', async () => {
    composer = await show()
    await composer.type('Dear Dana')
    window.dispatchEvent(new KeyboardEvent('keydown', { key: 'ArrowDown', altKey: true }))
    await flushPromises()
    expect(composer.router.currentRoute.value.query.person).toBe('2')
    expect(composer.letterOf(1).body).toBe('Dear Dana')
    expect(composer.text()).toBe('Dear 2')
  })

  it('writes all of it anew when asked, and takes that back', async () => {
    composer = await show()
    await composer.type('Dear Dana, by hand')
    await composer.app.get('[aria-label="More about this letter"]').trigger('click')
    await flushPromises()
    await composer.press('Begin again from the notes')
    expect(composer.text()).toMatch(/^Hi Dana,/)
    expect(composer.letterOf(1).body).toMatch(/^Hi Dana,/)
    await useToasts().toast.value?.undo?.()
    await flushPromises()
    expect(composer.text()).toBe('Dear Dana, by hand')
    expect(composer.letterOf(1).body).toBe('Dear Dana, by hand')
  })
})
