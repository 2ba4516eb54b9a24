// @vitest-environment happy-dom
import { flushPromises, mount } from '@vue/test-utils'
import { createPinia } from 'pinia'
import { beforeEach, describe, expect, it, vi } from 'vitest'
import { createMemoryHistory, createRouter } from 'vue-router'
import { heardAbout } from '@renderer/app/heardBack'
import { interviewPrefill, isLogDialogOpen } from '@renderer/app/logDialog'
import { opened } from '@renderer/app/opened'
import { startKey } from '@renderer/app/session.store'
import { installFakeBridge, type Answers } from '@renderer/ipc/fakeBridge'
import { testDesk } from '@renderer/ui/testDesk'
import type { FoundView } from '@shared/model/search'
import type { StartView } from '@shared/model/startViews'
import { done, refused, type Outcome } from '@shared/outcome'
import SearchPalette from './SearchPalette.vue'

const NOTHING = { rows: [], count: 0 }
const plain = (text: string) => ({ text, marks: [] as [number, number][] })

function found(change: Partial<FoundView> = {}): FoundView {
  return { applications: NOTHING, people: NOTHING, notes: NOTHING, letters: NOTHING, ...change }
}

function oneApplication(company: string): FoundView {
  const row = {
    id: 7,
    company: { text: company, marks: [[0, 3]] as [number, number][] },
    role: plain('Planner'),
    passage: null,
    stage: 'rejected' as const,
    stageSince: Date.UTC(2025, 9, 24),
    next: null,
    writeTo: null
  }
  return found({ applications: { rows: [row], count: 1 } })
}

const dana = {
  kind: 'thank-you' as const,
  applicationId: 1,
  interviewId: 3,
  personId: 5,
  personName: 'Dana Whitfield'
}

function notes(count: number): FoundView {
  const rows = Array.from({ length: Math.min(count, 3) }, (_, at) => ({
    id: at + 1,
    interviewId: 3,
    passage: { text: 'they <b>plan</b> ahead', marks: [[8, 12]] as [number, number][] },
    personName: 'Dana Whitfield',
    company: 'Larkfield',
    saidAt: Date.UTC(2025, 10, 24, 12),
    writeTo: dana
  }))
  return found({ notes: { rows, count } })
}

async function bench(find: Answers['search.find'] = () => done(found())) {
  const bridge = installFakeBridge({
    'search.find': find,
    'search.recall': () =>
      done([{ kind: 'person', id: 5, title: 'Dana Whitfield', detail: 'Head' }])
  })
  const names = ['timeline', 'applications', 'people', 'letters', 'settings', 'application']
  const router = createRouter({
    history: createMemoryHistory(),
    routes: [
      { path: '/', name: 'home', component: { render: () => null } },
      ...names.map((name) => ({ path: `/${name}/:id?`, name, component: { render: () => null } })),
      { path: '/i/:id', name: 'debrief', component: { render: () => null } },
      {
        path: '/c/:kind/:applicationId',
        name: 'composer',
        component: { render: () => null }
      }
    ]
  })
  const { global } = testDesk()
  const start = { now: 0, timeZone: 'UTC', settings: { look: 'dark' } } as StartView
  const view = mount(SearchPalette, {
    attachTo: document.body,
    global: {
      ...global,
      plugins: [...global.plugins, createPinia(), router],
      provide: { [startKey as symbol]: start }
    }
  })
  await flushPromises()
  const field = view.get('input')
  const press = async (key: string, more: object = {}): Promise<void> => {
    await field.trigger('keydown', { key, ...more })
    await flushPromises()
  }
  const type = async (text: string): Promise<void> => {
    await field.setValue(text)
    await flushPromises()
  }
  const active = (): string => view.get('[aria-selected="true"]').text()
  const headings = (): string[] => view.findAll('[role="presentation"]').map((one) => one.text())
  return { view, bridge, router, press, type, field, active, headings }
}

beforeEach(() => {
  opened.value = []
  isLogDialogOpen.value = false
  heardAbout.value = null
})

describe('the search', () => {
  it('offers what was opened lately and every command before anything is typed', async () => {
    opened.value = [{ kind: 'person', id: 5 }]
    const { headings, view, bridge } = await bench()
    expect(headings()).toEqual(['Opened lately', 'Commands'])
    expect(view.text()).toContain('Dana Whitfield')
    expect(view.text()).toContain('Log interview')
    // The look that one has already is no command.
    expect(view.text()).not.toContain('Look dark')
    expect(bridge.asked.map(({ route }) => route)).not.toContain('search.find')
  })

  it('marks what was found, as text, and counts it', async () => {
    const { type, view, headings } = await bench(() => done(notes(301)))
    await type('plan')
    expect(headings()).toEqual(['Notes3 of 300+', 'Commands'])
    expect(view.findAll('.say mark').map((mark) => mark.text())).toEqual(['plan', 'plan', 'plan'])
    expect(view.get('.say').text()).toBe('they <b>plan</b> ahead')
    expect(view.get('[role="status"]').text()).toBe('300+ found')
    expect(view.text()).toContain('Dana, 24 Nov')
  })

  it('walks through all groups with the arrows and opens with Enter', async () => {
    const { type, press, active, router, field, view } = await bench(() => done(notes(2)))
    await type('plan')
    await press('ArrowUp')
    expect(active()).toContain('Log interview')
    await press('ArrowDown')
    await press('ArrowDown')
    expect(field.attributes('aria-activedescendant')).toBe(
      view.get('[aria-selected="true"]').attributes('id')
    )
    await press('Enter')
    expect(router.currentRoute.value).toMatchObject({
      name: 'debrief',
      params: { id: '3' },
      query: { note: '2' }
    })
    expect(view.emitted('close')).toHaveLength(1)
  })

  it('writes to whom the row is about with Ctrl and Enter, where there is somebody', async () => {
    const { type, press, router, view } = await bench(({ text }) =>
      done(text === 'lar' ? oneApplication('Larkfield') : notes(1))
    )
    await type('lar')
    expect(view.text()).not.toContain('write to')
    await press('Enter', { ctrlKey: true })
    expect(view.emitted('close')).toBeUndefined()
    await type('plan')
    expect(view.text()).toContain('write to Dana')
    await press('Enter', { metaKey: true })
    expect(router.currentRoute.value).toMatchObject({ name: 'composer', query: { person: '5' } })
  })

  it('keeps one kind alone with Tab, and goes round', async () => {
    const { type, press, bridge, view } = await bench()
    await type('plan')
    for (const kind of ['applications', 'people', 'notes', 'letters', null]) {
      await press('Tab')
      expect(bridge.asked.at(-1)).toEqual({ route: 'search.find', input: { text: 'plan', kind } })
    }
    await press('Tab', { shiftKey: true })
    expect(view.get('input').attributes('aria-label')).toBe('Search in letters')
    await type('')
    await press('Backspace')
    expect(view.get('input').attributes('aria-label')).toBe('Search')
  })

  it('never lets a late answer take the place of a newer one', async () => {
    const answers = new Map<string, (outcome: Outcome<FoundView>) => void>()
    const { type, view } = await bench(
      ({ text }) => new Promise((resolve) => answers.set(text, resolve))
    )
    await type('lark')
    await type('larkf')
    answers.get('larkf')?.(done(oneApplication('The newer')))
    await flushPromises()
    answers.get('lark')?.(done(oneApplication('The older')))
    await flushPromises()
    expect(view.text()).toContain('The newer')
    expect(view.text()).not.toContain('The older')
  })

  it('shows nothing of an answer that comes when the field is empty again', async () => {
    let answer: ((outcome: Outcome<FoundView>) => void) | undefined
    const { type, headings } = await bench(() => new Promise((resolve) => (answer = resolve)))
    await type('lark')
    await type('')
    answer?.(done(oneApplication('Larkfield')))
    await flushPromises()
    expect(headings()).toEqual(['Commands'])
  })

  it('says that nothing was found, and offers to begin it', async () => {
    const { type, press, view } = await bench()
    await type('Zebra Ltd')
    expect(view.get('.message').text()).toBe('Nothing found for “Zebra Ltd”.')
    await press('Enter')
    await vi.waitFor(() => expect(isLogDialogOpen.value).toBe(true))
    expect(interviewPrefill.value).toEqual({ company: 'Zebra Ltd' })
  })

  it('finds commands by their words and does them', async () => {
    const { type, press, active, router } = await bench()
    await type('go let')
    expect(active()).toContain('Go to Letters')
    await press('Enter')
    await vi.waitFor(() => expect(router.currentRoute.value.name).toBe('letters'))
  })

  it('says why it cannot search', async () => {
    const { type, view } = await bench(() => refused('BUSY', 'Another program uses the file.'))
    await type('plan')
    expect(view.get('[role="alert"]').text()).toBe('Another program uses the file.')
  })

  it('hears back from an application that waits for an answer', async () => {
    const waiting = oneApplication('Larkfield')
    const { type, view } = await bench(() =>
      done({
        ...waiting,
        applications: {
          ...waiting.applications,
          rows: waiting.applications.rows.map((row) => ({ ...row, stage: 'applied' as const }))
        }
      })
    )
    await type('lar')
    await view
      .findAll('[role="option"]')
      .find((row) => row.text().includes('Heard back'))
      ?.trigger('click')
    await vi.waitFor(() =>
      expect(heardAbout.value).toMatchObject({ applicationId: 7, company: 'Larkfield' })
    )
  })
})
