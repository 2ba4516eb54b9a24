// @vitest-environment happy-dom
import { flushPromises, mount } from '@vue/test-utils'
import { afterEach, describe, expect, it } from 'vitest'
import { createMemoryHistory, createRouter, RouterView } from 'vue-router'
import { installFakeBridge } from '@renderer/ipc/fakeBridge'
import type { Answers } from '@renderer/ipc/fakeBridge'
import { testEntry, testPerson, testTouchpoint } from '@renderer/ipc/testViews'
import { testDesk } from '@renderer/ui/testDesk'
import { useToasts } from '@renderer/ui/useToasts'
import type { LetterView } from '@shared/model/views'
import { done, refused } from '@shared/outcome'
import ComposerView from './ComposerView.vue'

const HOUR = 3_600_000
const { desk, plugin, global } = testDesk()
const FULL = () => refused('DISK_FULL', 'The disk is full.')

/** The main process's side: keeps the letters, one a person, and refuses a save that is behind. */
function letterBox() {
  const letters = new Map<number, LetterView>()
  const letterOf = (personId: number): LetterView => {
    const letter = letters.get(personId) ?? {
      id: personId,
      kind: 'thank-you',
      interviewId: 7,
      personId,
      subject: 'Thank you',
      body: `Dear ${personId}`,
      revision: 1,
      updatedAt: desk.now,
      sent: null
    }
    letters.set(personId, letter)
    return letter
  }
  const answers: Answers = {
    'letters.open': ({ personId }) => {
      const interview = testEntry(desk.now - 44 * HOUR, { id: 7, company: 'Larkfield Transit' })
      const touchpoint = testTouchpoint(interview.endsAt)
      const people = [
        testPerson({ id: 1, touchpoint }),
        testPerson({ id: 2, name: 'Priya Raman', touchpoint })
      ]
      return done({
        letter: { ...letterOf(personId) },
        interview: { ...interview, people, preparation: '', notes: [], promise: null },
        personId
      })
    },
    'letters.save': ({ id, revision, subject, body }) => {
      const letter = letterOf(id)
      if (letter.revision !== revision) return refused('CONFLICT', 'Changed in another window.')
      Object.assign(letter, { subject, body, revision: revision + 1 })
      return done({ revision: revision + 1, updatedAt: desk.now })
    },
    'touchpoints.markSent': ({ personId, way }) => {
      const sent = { id: 3, sentAt: desk.now, way }
      if (personId !== null) letterOf(personId).sent = sent
      return done(sent)
    },
    'touchpoints.undoSent': () => {
      letterOf(1).sent = null
      return done(null)
    }
  }
  return { answers, letterOf }
}

async function show(change: Answers = {}) {
  const box = letterBox()
  const bridge = installFakeBridge(Object.assign(box.answers, change))
  const screen = { template: '<p></p>' }
  const router = createRouter({
    history: createMemoryHistory(),
    routes: [
      { path: '/', name: 'timeline', component: screen },
      { path: '/interviews/:id', name: 'debrief', component: screen },
      { path: '/letters/:kind/:applicationId', name: 'composer', component: ComposerView }
    ]
  })
  await router.push('/letters/thank-you/1?interview=7&person=1')
  const app = mount(RouterView, { global: { ...global, plugins: [plugin, router] } })
  await flushPromises()
  const text = () => app.get<HTMLTextAreaElement>('textarea').element
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
    text,
    button,
    type: (typed: string) => app.get('textarea').setValue(typed),
    press: async (name: string) => {
      await button(name).trigger('click')
      await flushPromises()
    },
    pause: async () => {
      await app.get('textarea').trigger('blur')
      await flushPromises()
    },
    asked: () => bridge.asked.map(({ route }) => route).filter((route) => route !== 'letters.open'),
    close: () => app.unmount()
  }
}

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
    expect(composer.text().value).toBe('Dear 1')
    expect(composer.app.text()).toContain('No notes yet.')
  })

  it('keeps what was typed through a save that failed, and saves it when told to', async () => {
    composer = await show({ 'letters.save': FULL })
    await composer.type('Dear Dana')
    await composer.pause()
    expect(composer.app.get('[role=alert]').text()).toContain('The disk is full.')
    composer.bridge.tell('data.changed', { applications: null })
    await flushPromises()
    expect(composer.text().value).toBe('Dear Dana')

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
    expect(composer.text().value).toBe('Mine')

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
    expect(composer.text().value).toBe('Theirs')
    expect(composer.app.find('[role=alert]').exists()).toBe(false)
    expect(composer.letterOf(1).body).toBe('Theirs')
  })

  it('takes a newer version over where nothing is unsaved', async () => {
    composer = await show()
    Object.assign(composer.letterOf(1), { body: 'Newer', revision: 2 })
    composer.bridge.tell('data.changed', { applications: null })
    await flushPromises()
    expect(composer.text().value).toBe('Newer')
  })

  it('saves before it is left, for another letter or another screen', async () => {
    composer = await show()
    await composer.type('Dear Dana')
    await composer.router.push('/letters/thank-you/1?interview=7&person=2')
    expect(composer.letterOf(1).body).toBe('Dear Dana')
    await flushPromises()
    expect(composer.text().value).toBe('Dear 2')

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
    expect(composer.text().value).toBe('Dear Dana')
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

  it('saves, marks as sent, and keeps the letter as it was', async () => {
    composer = await show()
    await composer.type('Dear Dana, thank you')
    await composer.app.get('select').setValue('linkedin')
    window.dispatchEvent(new KeyboardEvent('keydown', { key: 'Enter', ctrlKey: true }))
    await flushPromises()
    expect(composer.asked()).toEqual(['letters.save', 'touchpoints.markSent'])
    expect(composer.bridge.asked.find(({ route }) => route === 'touchpoints.markSent')).toEqual({
      route: 'touchpoints.markSent',
      input: {
        kind: 'thank-you',
        applicationId: 1,
        interviewId: 7,
        personId: 1,
        way: 'linkedin'
      }
    })
    expect(useToasts().toast.value?.message).toBe('Marked as sent to Dana')
    expect(composer.text().readOnly).toBe(true)
    expect(composer.app.text()).toContain('Sent Wed 26 Nov, 14:00')
    expect(composer.app.text()).toContain('Kept as it was sent.')

    await composer.press('Not sent after all')
    expect(composer.text().readOnly).toBe(false)
    expect(useToasts().toast.value).toBeNull()
  })

  it('is not marked as sent when it could not be saved', async () => {
    composer = await show({ 'letters.save': FULL })
    await composer.type('Dear Dana')
    await composer.press('Mark as sent')
    expect(composer.asked()).not.toContain('touchpoints.markSent')
    expect(composer.text().value).toBe('Dear Dana')
    expect(composer.text().readOnly).toBe(false)
  })
})
