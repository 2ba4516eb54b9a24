// @vitest-environment happy-dom
import { flushPromises, mount } from '@vue/test-utils'
import { beforeEach, describe, expect, it, vi } from 'vitest'
import { createMemoryHistory, createRouter } from 'vue-router'
import { applicationPrefill, isAddDialogOpen } from '@renderer/app/addDialog'
import { installFakeBridge } from '@renderer/ipc/fakeBridge'
import { testDesk } from '@renderer/ui/testDesk'
import type { ApplicationRowView } from '@shared/model/applicationRow'
import { done, refused } from '@shared/outcome'
import type { Outcome } from '@shared/outcome'
import ApplicationsView from './ApplicationsView.vue'
import { testRow } from './list/testRow'

// Here nothing has a size, of which it would warn.
vi.mock('@atlaskit/pragmatic-drag-and-drop-auto-scroll/element', () => ({
  autoScrollForElements: () => () => undefined
}))

const { plugin, global } = testDesk()

async function show(answer: () => Outcome<ApplicationRowView[]>) {
  const bridge = installFakeBridge({ 'applications.list': () => answer() })
  const screen = { template: '<p></p>' }
  const router = createRouter({
    history: createMemoryHistory(),
    routes: [
      { path: '/', component: screen },
      { path: '/applications/:id', name: 'application', component: screen }
    ]
  })
  const view = mount(ApplicationsView, { global: { ...global, plugins: [plugin, router] } })
  await flushPromises()
  const heads = (): string[] => view.findAll('section header').map((head) => head.text())
  return { view, bridge, heads }
}

describe('the applications', () => {
  beforeEach(() => localStorage.clear())

  it('stand in the columns of their stages, which can be added to', async () => {
    const { view, heads } = await show(() =>
      done([
        testRow(),
        testRow({ id: 2, stage: 'accepted' }),
        testRow({ id: 3, stage: 'rejected' })
      ])
    )
    expect(heads()).toEqual(['Wishlist0', 'Applied0', 'Interviewing1', 'Offer0', 'Closed2'])
    expect(view.text()).toContain('Offers to decide on.')
    await view.get('[aria-label="Add to Offer"]').trigger('click')
    expect(isAddDialogOpen.value).toBe(true)
    expect(applicationPrefill.value).toEqual({ stage: 'offer' })
    isAddDialogOpen.value = false
  })

  it('say what comes next when there is none', async () => {
    const { view } = await show(() => done([]))
    expect(view.text()).toContain('No applications yet.')
    expect(view.find('[type=search]').exists()).toBe(false)
    await view.get('.none button').trigger('click')
    expect(isAddDialogOpen.value).toBe(true)
    isAddDialogOpen.value = false
  })

  it('are found by what is typed, or not', async () => {
    const { view, heads } = await show(() =>
      done([testRow({ company: 'Örsted' }), testRow({ id: 2, people: ['Dana Whitfield'] })])
    )
    await view.get('[type=search]').setValue('orsted')
    expect(heads()).toContain('Interviewing1')
    await view.get('[type=search]').setValue('nowhere')
    expect(view.text()).toContain('Nothing found for “nowhere”.')
    await view.get('.none button').trigger('click')
    expect(heads()).toContain('Interviewing2')
  })

  it('are read again when something changed, and after a failure when told to', async () => {
    let answer: Outcome<ApplicationRowView[]> = refused('BUSY', 'The data file is busy.')
    const { view, bridge, heads } = await show(() => answer)
    expect(view.get('[role=alert]').text()).toContain('The data file is busy.')
    answer = done([])
    await view.get('[role=alert] button').trigger('click')
    await flushPromises()
    expect(view.text()).toContain('No applications yet.')
    answer = done([testRow()])
    bridge.tell('data.changed', { applications: null })
    await flushPromises()
    expect(heads()).toContain('Interviewing1')
  })
})
