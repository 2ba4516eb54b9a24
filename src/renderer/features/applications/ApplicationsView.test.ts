// @vitest-environment happy-dom
import { flushPromises, mount } from '@vue/test-utils'
import { describe, expect, it } from 'vitest'
import { createMemoryHistory, createRouter } from 'vue-router'
import { isLogDialogOpen } from '@renderer/app/logDialog'
import { installFakeBridge } from '@renderer/ipc/fakeBridge'
import { testDesk } from '@renderer/ui/testDesk'
import type { ApplicationRowView } from '@shared/model/views'
import { done, refused } from '@shared/outcome'
import type { Outcome } from '@shared/outcome'
import ApplicationsView from './ApplicationsView.vue'

const { plugin, global } = testDesk()
const START = Date.UTC(2025, 10, 24, 17, 30)

const LARKFIELD: ApplicationRowView = {
  id: 1,
  company: 'Larkfield Transit',
  role: 'Service Planning Analyst',
  stage: 'interviewing',
  interviewCount: 2,
  lastInterview: { id: 7, startsAt: START, endsAt: START + 1, kind: 'panel', round: 'Panel' }
}

async function show(answer: () => Outcome<ApplicationRowView[]>) {
  const bridge = installFakeBridge({ 'applications.list': () => answer() })
  const screen = { template: '<p></p>' }
  const router = createRouter({
    history: createMemoryHistory(),
    routes: [
      { path: '/', component: screen },
      { path: '/interviews/:id', name: 'debrief', component: screen }
    ]
  })
  const view = mount(ApplicationsView, { global: { ...global, plugins: [plugin, router] } })
  await flushPromises()
  return { view, bridge }
}

describe('the applications', () => {
  it('have a row each, which leads to the last interview', async () => {
    const { view } = await show(() =>
      done([LARKFIELD, { ...LARKFIELD, id: 2, lastInterview: null }])
    )
    const rows = view
      .findAll('tbody tr')
      .map((row) => row.findAll('th, td').map((cell) => cell.text()))
    expect(rows).toEqual([
      ['Larkfield Transit', 'Service Planning Analyst', 'Interviewing', 'Panel, 24 Nov', '2'],
      ['Larkfield Transit', 'Service Planning Analyst', 'Interviewing', 'None yet', '2']
    ])
    expect(view.findAll('a').map((link) => link.attributes('href'))).toEqual(['/interviews/7'])
  })

  it('say what comes next when there is none', async () => {
    const { view } = await show(() => done([]))
    expect(view.text()).toContain('No applications yet.')
    await view.get('button').trigger('click')
    expect(isLogDialogOpen.value).toBe(true)
    isLogDialogOpen.value = false
  })

  it('are read again when something changed, and after a failure when told to', async () => {
    let answer: Outcome<ApplicationRowView[]> = refused('BUSY', 'The data file is busy.')
    const { view, bridge } = await show(() => answer)
    expect(view.get('[role=alert]').text()).toContain('The data file is busy.')
    answer = done([])
    await view.get('[role=alert] button').trigger('click')
    await flushPromises()
    expect(view.text()).toContain('No applications yet.')
    answer = done([LARKFIELD])
    bridge.tell('data.changed', null)
    await flushPromises()
    expect(view.findAll('tbody tr')).toHaveLength(1)
  })
})
