// @vitest-environment happy-dom
import { flushPromises, mount } from '@vue/test-utils'
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest'
import { createMemoryHistory, createRouter, RouterView } from 'vue-router'
import { installFakeBridge } from '@renderer/ipc/fakeBridge'
import type { Answers } from '@renderer/ipc/fakeBridge'
import { testEntry, testPerson, testTouchpoint } from '@renderer/ipc/testViews'
import { testDesk } from '@renderer/ui/testDesk'
import type { PromiseView } from '@shared/model/views'
import type { InterviewStatus } from '@shared/model/words'
import { done, refused } from '@shared/outcome'
import { PAUSE } from '@renderer/ui/autosave'
import DebriefView from './DebriefView.vue'

const HOUR = 3_600_000
const FULL = () => refused('DISK_FULL', 'The disk is full.')

/** The page of interview 1, where Dana and Priya were met; interview 2 is another. */
async function show(change: Answers = {}) {
  const { desk, plugin, global } = testDesk()
  const answers: Answers = {
    'interviews.read': ({ id }) => {
      const entry = testEntry(desk.now - 20 * HOUR, { id, company: `Company ${id}` })
      const touchpoint = testTouchpoint(entry.endsAt)
      const people = [
        testPerson({ id: 1, touchpoint }),
        testPerson({ id: 2, name: 'Priya Raman', touchpoint })
      ]
      return done({ ...entry, people, preparation: '', notes: [], promise: null })
    },
    'notes.write': (input) => done({ ...input, id: input.id ?? 50, position: 0 }),
    'promises.write': () => done(null),
    ...change
  }
  const bridge = installFakeBridge(answers)
  const screen = { template: '<p></p>' }
  const router = createRouter({
    history: createMemoryHistory(),
    routes: [
      { path: '/', name: 'timeline', component: screen },
      { path: '/interviews/:id', name: 'debrief', component: DebriefView },
      { path: '/people/:id?', name: 'people', component: screen },
      { path: '/letters/:kind/:applicationId', name: 'composer', component: screen }
    ]
  })
  await router.push('/interviews/1')
  const app = mount(RouterView, {
    attachTo: document.body,
    global: { ...global, plugins: [plugin, router] }
  })
  await flushPromises()
  return {
    app,
    answers,
    bridge,
    router,
    line: (label: string) => app.get<HTMLTextAreaElement>(`[aria-label="${label}"]`),
    written: () =>
      bridge.asked.filter(({ route }) => route === 'notes.write').map(({ input }) => input),
    go: async (path: string) => {
      await router.push(path)
      await flushPromises()
      return router.currentRoute.value.path
    }
  }
}

const TOLD = 'They told me that, note 1'

let page: Awaited<ReturnType<typeof show>>

beforeEach(() => {
  vi.useFakeTimers()
})
afterEach(() => {
  page.app.unmount()
  vi.useRealTimers()
})

describe('the debrief', () => {
  it('stores what was typed when one leaves before the pause', async () => {
    page = await show()
    await page.line(TOLD).setValue('they’re moving')
    expect(page.written()).toEqual([])
    expect(await page.go('/')).toBe('/')
    expect(page.written()).toEqual([
      expect.objectContaining({ interviewId: 1, kind: 'shared', text: 'they’re moving' })
    ])
  })

  it('stays once when something cannot be saved, and says so', async () => {
    page = await show({ 'notes.write': FULL })
    await page.line(TOLD).setValue('precious')
    expect(await page.go('/')).toBe('/interviews/1')
    expect(page.app.get('[role=alert]').text()).toContain('The disk is full.')
    expect(page.line(TOLD).element.value).toBe('precious')
    expect(await page.go('/')).toBe('/')
  })

  it('holds one again after a save in between that worked', async () => {
    page = await show({ 'notes.write': FULL })
    await page.line(TOLD).setValue('precious')
    await page.go('/')
    page.answers['notes.write'] = (input) => done({ ...input, id: 50, position: 0 })
    await page.go('/interviews/1?saved')
    page.answers['notes.write'] = FULL
    await page.line(TOLD).setValue('more')
    expect(await page.go('/')).toBe('/interviews/1')
  })

  it('is a new page for another interview, with nothing of the one before', async () => {
    page = await show()
    await page.line(TOLD).setValue('only of the first')
    await page.go('/interviews/2')
    expect(page.app.get('h1').text()).toBe('Company 2')
    expect(page.line(TOLD).element.value).toBe('')
    await page.line(TOLD).setValue('of the second')
    await vi.advanceTimersByTimeAsync(PAUSE)
    expect(page.written()).toEqual([
      expect.objectContaining({ interviewId: 1, text: 'only of the first' }),
      expect.objectContaining({ interviewId: 2, id: null, text: 'of the second' })
    ])
  })

  it('asks how it went only of what took place, and offers no thanks that are never wanted', async () => {
    const read = (status: InterviewStatus) =>
      show({
        'interviews.read': ({ id }) => {
          const entry = testEntry(testDesk().desk.now - 20 * HOUR, { id, status })
          const people = [testPerson({ id: 1, wantsNone: true }), testPerson({ id: 2 })]
          return done({ ...entry, people, preparation: '', notes: [], promise: null })
        }
      })
    page = await read('cancelled')
    expect(page.app.get('h2').text()).toBe('What do you want to remember?')
    expect(page.app.text()).toContain('Who was to be there')
    page.app.unmount()
    page = await read('scheduled')
    expect(page.app.get('h2').text()).toBe('How did it go?')
    expect(page.app.text()).toContain('Who you met')
    expect(page.app.findAll('[role=switch]')).toHaveLength(1)
    expect(page.app.get('.none').attributes('href')).toBe('/people/1')
  })

  it('writes nothing into other data that was opened meanwhile', async () => {
    page = await show()
    await page.line(TOLD).setValue('of the sample')
    page.bridge.tell('data.replaced', null)
    await vi.advanceTimersByTimeAsync(PAUSE * 2)
    expect(page.written()).toEqual([])
  })

  it('keeps what is being typed while the facts around it change', async () => {
    page = await show()
    await page.line(TOLD).setValue('half a sen')
    page.bridge.tell('data.changed', { applications: null })
    await flushPromises()
    expect(page.line(TOLD).element.value).toBe('half a sen')
  })

  it('gives a note to a person with @ and a number', async () => {
    page = await show()
    await page.line(TOLD).setValue('they’re moving ')
    await page.line(TOLD).trigger('keydown', { key: '@' })
    await page.app.get('[aria-label="Said by Dana Whitfield"]').trigger('keydown', { key: '2' })
    await vi.advanceTimersByTimeAsync(PAUSE)
    expect(page.written()).toEqual([expect.objectContaining({ personId: 2 })])
    expect(document.activeElement).toBe(page.line(TOLD).element)
  })

  it('goes on to the letter of the first who is not thanked', async () => {
    page = await show()
    const next = page.app.findAll('button').find((one) => one.text().includes('write to Dana'))
    await next?.trigger('click')
    await flushPromises()
    expect(page.router.currentRoute.value.fullPath).toBe(
      '/letters/thank-you/1?interview=1&person=1'
    )
  })
})

describe('the promise', () => {
  const WORDS = 'They said I would hear back, in their words'

  /** The main process's side: keeps the promise and plans a follow-up from it, two days on. */
  function promising(): Answers {
    let promise: PromiseView | null = null
    return {
      'interviews.read': ({ id }) => {
        const entry = testEntry(Date.UTC(2025, 10, 25, 10), { id, startLocal: '2025-11-25T10:00' })
        const opensAt = Date.parse(`${promise?.by ?? '2025-12-01'}T09:00Z`) + 48 * HOUR
        const followUp = testTouchpoint(0, { kind: 'follow-up', opensAt })
        return done({ ...entry, askings: [followUp], preparation: '', notes: [], promise })
      },
      'promises.write': (input) => {
        promise = input.promise
        return done(null)
      }
    }
  }

  const chip = () => page.app.get('.says').text().replace(/\s+/gu, ' ')
  const day = () => page.app.get<HTMLInputElement>('input[type=date]')
  async function rest(): Promise<void> {
    await vi.advanceTimersByTimeAsync(PAUSE)
    page.bridge.tell('data.changed', { applications: null })
    await flushPromises()
  }

  it('is understood as it is typed, and leads to the follow-up that was stored for it', async () => {
    page = await show(promising())
    await page.line(WORDS).setValue('by the end of next week')
    expect(chip()).toBe('by Fri 5 Dec')
    await rest()
    expect(chip()).toBe('by Fri 5 Dec ; follow up Sun 7 Dec')
    expect(page.bridge.asked.filter(({ route }) => route === 'promises.write')).toEqual([
      {
        route: 'promises.write',
        input: {
          interviewId: 1,
          promise: { text: 'by the end of next week', by: '2025-12-05', personId: null },
          before: null
        }
      }
    ])
  })

  it('keeps the day picked by hand, also when it is read again', async () => {
    page = await show(promising())
    await page.line(WORDS).setValue('by the end of next week')
    await day().setValue('2025-12-03')
    await page.line(WORDS).setValue('by the end of next week, roughly')
    expect(chip()).toBe('by Wed 3 Dec')
    await rest()
    await page.go('/')
    await page.go('/interviews/1')
    await page.line(WORDS).setValue('by the end of next week, maybe')
    expect(day().element.value).toBe('2025-12-03')
  })

  it('says how to write a day where none is understood', async () => {
    page = await show(promising())
    expect(chip()).toBe('')
    await page.line(WORDS).setValue('soon')
    expect(chip()).toBe('No day yet. Write it like “by next Friday”, or pick one.')
    expect(day().element.value).toBe('')
  })
})
