// @vitest-environment happy-dom
import { flushPromises, mount } from '@vue/test-utils'
import { createPinia } from 'pinia'
import { describe, expect, it } from 'vitest'
import { createMemoryHistory, createRouter } from 'vue-router'
import { startKey } from '@renderer/app/session.store'
import { installFakeBridge } from '@renderer/ipc/fakeBridge'
import type { Answers } from '@renderer/ipc/fakeBridge'
import { testStart } from '@renderer/ipc/testViews'
import { testDesk } from '@renderer/ui/testDesk'
import type { PeopleView as Found, PersonPageView, PersonRowView } from '@shared/model/people'
import { done, refused } from '@shared/outcome'
import PeopleView from './PeopleView.vue'

const { plugin, global } = testDesk()

const row = (id: number, name: string): PersonRowView => ({
  id,
  name,
  title: 'Recruiter',
  email: null,
  company: 'Larkfield',
  touchpoint: null,
  timeZone: null,
  metAt: null
})

const pageOf = (id: number, name: string): PersonPageView => ({
  person: {
    id,
    name,
    email: 'no at sign',
    title: 'Recruiter',
    honorific: null,
    formality: 'dear',
    greeting: null,
    thankYou: 'wanted'
  },
  applications: [],
  interviews: [],
  touchpoints: [],
  promises: [],
  letters: [],
  notes: []
})

async function show(found: Found, path = '/people', answers: Answers = {}) {
  const bridge = installFakeBridge({
    'people.list': () => done(found),
    'people.read': ({ id }) => {
      const person = found.people.find((one) => one.id === id)
      return person
        ? done(pageOf(id, person.name))
        : refused('NOT_FOUND', 'This person is no longer there.')
    },
    ...answers
  })
  const screen = { template: '<p></p>' }
  const router = createRouter({
    history: createMemoryHistory(),
    routes: [
      { path: '/people/:id(\\d+)?', name: 'people', component: screen },
      { path: '/', component: screen }
    ]
  })
  await router.push(path)
  const view = mount(PeopleView, {
    global: {
      ...global,
      plugins: [plugin, router, createPinia()],
      provide: { [startKey as symbol]: testStart() }
    }
  })
  await flushPromises()
  return { view, bridge, router }
}

describe('the people', () => {
  it('begin with the first of the list', async () => {
    const { view, router } = await show({ people: [row(7, 'Dana'), row(8, 'Lee')], total: 2 })
    expect(router.currentRoute.value.path).toBe('/people/7')
    expect(view.get('h2').text()).toBe('Dana')
  })

  it('say what comes next where there is nobody', async () => {
    const { view } = await show({ people: [], total: 0 })
    expect(view.text()).toContain('Nobody yet.')
    expect(view.text()).not.toContain('Choose somebody')
  })

  it('say where nobody was found, with what was typed as text', async () => {
    const { view } = await show({ people: [], total: 3 })
    await view.get('input[type="search"]').setValue('<b>x')
    await flushPromises()
    expect(view.text()).toContain('Nobody here has “<b>x” in their')
  })

  it('say where somebody is no longer there', async () => {
    const { view, router } = await show({ people: [row(7, 'Dana')], total: 1 }, '/people/9')
    expect(view.text()).toContain('This person is no longer there.')
    await view.get('.gone button').trigger('click')
    await flushPromises()
    expect(router.currentRoute.value.path).toBe('/people')
  })

  it('warn of an address that is none, and keep it', async () => {
    const { view } = await show({ people: [row(7, 'Dana')], total: 1 })
    expect(view.text()).toContain('no at sign')
    expect(view.text()).toContain('This does not look like an address')
  })

  it('are asked for by what is typed; an older answer never wins', async () => {
    const answers: ((found: Found) => void)[] = []
    const { view } = await show({ people: [row(7, 'Dana')], total: 1 }, '/people/7', {
      'people.list': ({ search }) =>
        new Promise((resolve) => {
          answers.push((found) => resolve(done({ ...found, total: search.length })))
        })
    })
    await view.get('input[type="search"]').setValue('da')
    await view.get('input[type="search"]').setValue('dan')
    const none = { people: [], total: 0 }
    for (const answer of answers.toReversed()) answer(none)
    await flushPromises()
    expect(view.get('.count').text()).toBe('0 of 3')
  })

  it('change with what was there before, and only what was chosen', async () => {
    const { view, bridge } = await show({ people: [row(7, 'Dana')], total: 1 }, '/people/7', {
      'people.change': () => done(null)
    })
    await view.get('input[name="greet-with"]').trigger('change')
    await view.findAll('input[name="thank-you-wish"]').at(1)?.trigger('change')
    await flushPromises()
    expect(bridge.asked.filter(({ route }) => route === 'people.change')).toEqual([
      {
        route: 'people.change',
        input: { id: 7, changes: { formality: 'hi' }, before: { formality: 'dear' } }
      },
      {
        route: 'people.change',
        input: { id: 7, changes: { thankYou: 'not-wanted' }, before: { thankYou: 'wanted' } }
      }
    ])
  })

  it('say beside a choice why it was not kept', async () => {
    const { view } = await show({ people: [row(7, 'Dana')], total: 1 }, '/people/7', {
      'people.change': () => refused('CONFLICT', 'The greeting was changed in the meantime.')
    })
    await view.get('input[name="greet-with"]').trigger('change')
    await flushPromises()
    expect(view.get('#greet-with-message').text()).toContain('changed in the meantime')
  })

  it('fill what was empty, which is kept as nothing', async () => {
    const { view, bridge } = await show({ people: [row(7, 'Dana')], total: 1 }, '/people/7', {
      'people.change': () => done(null)
    })
    await view.get('[aria-expanded="false"].linkbtn').trigger('click')
    await view.get('[aria-label="Edit honorific"]').trigger('click')
    await view.get('[aria-label="Honorific"]').setValue('Dr.')
    await view.get('[aria-label="Honorific"]').trigger('keydown', { key: 'Enter' })
    await flushPromises()
    expect(bridge.asked.find(({ route }) => route === 'people.change')?.input).toEqual({
      id: 7,
      changes: { honorific: 'Dr.' },
      before: { honorific: null }
    })
  })

  it('give the focus to the list when somebody is deleted', async () => {
    const { view } = await show({ people: [row(7, 'Dana'), row(8, 'Lee')], total: 2 }, '/people/9')
    document.body.append(view.element)
    await view.get('.gone button').trigger('click')
    await flushPromises()
    expect(document.activeElement?.getAttribute('role')).toBe('listbox')
    view.unmount()
  })
})
