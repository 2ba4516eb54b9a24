// @vitest-environment happy-dom
import { flushPromises, mount } from '@vue/test-utils'
import { describe, expect, it } from 'vitest'
import { createMemoryHistory, createRouter } from 'vue-router'
import { installFakeBridge, type Answers } from '@renderer/ipc/fakeBridge'
import { testDesk } from '@renderer/ui/testDesk'
import type { ReportView as Report } from '@shared/model/reportViews'
import { done, refused } from '@shared/outcome'
import ReportView from './ReportView.vue'

const { desk, plugin, global } = testDesk()

function reportOf(time: { from: string; to: string }, companies: string[]): Report {
  return {
    ...time,
    name: 'Sam Okafor',
    madeAt: desk.now,
    applications: companies.map((company, at) => ({
      id: at + 1,
      company,
      role: 'Analyst',
      place: '',
      source: '',
      appliedOn: '2025-11-03',
      stage: 'applied',
      entries: [{ what: 'applied', at: Date.UTC(2025, 10, 3) }]
    }))
  }
}

async function show(path: string, answers: Answers = {}) {
  const bridge = installFakeBridge({
    'report.read': (time) => done(reportOf(time, ['Northwind'])),
    ...answers
  })
  const router = createRouter({
    history: createMemoryHistory(),
    routes: [{ path: '/report', name: 'report', component: ReportView }]
  })
  await router.push(path)
  const app = mount(ReportView, {
    global: { ...global, plugins: [plugin, router] },
    attachTo: document.body
  })
  await flushPromises()
  return {
    app,
    bridge,
    router,
    asked: () =>
      bridge.asked.filter(({ route }) => route === 'report.read').map(({ input }) => input),
    save: () => app.get('.btn.primary'),
    date: (at: 0 | 1) => app.findAll('input[type=date]')[at]
  }
}

describe('the report', () => {
  it('is that of the address, and of the last three months without one', async () => {
    const { asked } = await show('/report?from=2025-10-01&to=2025-10-31')
    expect(asked()).toEqual([{ from: '2025-10-01', to: '2025-10-31' }])
    expect((await show('/report')).asked()).toEqual([{ from: '2025-09-01', to: '2025-11-30' }])
    expect((await show('/report?from=2025-12-01&to=2025-10-31')).asked()).toEqual([
      { from: '2025-09-01', to: '2025-11-30' }
    ])
  })

  it('follows the dates, and keeps them in the address', async () => {
    const { app, asked, date, router } = await show('/report?from=2025-10-01&to=2025-10-31')
    await date(0)?.setValue('2025-11-01')
    expect(app.text()).toContain('Choose a last day that is not before the first.')
    expect(app.get('.btn.primary').attributes('disabled')).toBeDefined()
    await date(1)?.setValue('')
    expect(app.text()).toContain('Choose the last day.')
    expect(asked()).toHaveLength(1)
    await date(1)?.setValue('2025-11-30')
    await flushPromises()
    expect(asked().at(-1)).toEqual({ from: '2025-11-01', to: '2025-11-30' })
    expect(router.currentRoute.value.query).toEqual({ from: '2025-11-01', to: '2025-11-30' })
  })

  it('changes with the data', async () => {
    let companies = ['Northwind']
    const { app, bridge } = await show('/report', {
      'report.read': (time) => done(reportOf(time, companies))
    })
    companies = ['Northwind', 'Contoso']
    bridge.tell('data.changed', { applications: [2] })
    await flushPromises()
    expect(app.text()).toContain('Contoso')
    expect(app.text()).toContain('2 applications')
  })

  it('cannot be saved where there is nothing to tell', async () => {
    const { app, save } = await show('/report', {
      'report.read': (time) => done(reportOf(time, []))
    })
    expect(app.text()).toContain('Nothing happened in this time.')
    expect(save().attributes('title')).toBe('There is nothing in this time.')
  })

  it('says what went wrong, and goes on', async () => {
    let isBroken = true
    const { app } = await show('/report', {
      'report.read': (time) =>
        isBroken ? refused('BUSY', 'The file is busy.') : done(reportOf(time, ['Northwind']))
    })
    expect(app.get('[role=alert] button').text()).toBe('Try again')
    isBroken = false
    await app.get('[role=alert] button').trigger('click')
    await flushPromises()
    expect(app.text()).not.toContain('The file is busy.')
    expect(app.text()).toContain('Northwind')
  })

  it('says where it was saved, and nothing when it was not', async () => {
    const names = [null, 'search.pdf']
    const { app, save } = await show('/report', {
      'report.savePdf': () => {
        const name = names.shift() ?? null
        return done(name === null ? null : { name })
      }
    })
    await save().trigger('click')
    await flushPromises()
    expect(app.find('[role=status]').exists()).toBe(false)
    await save().trigger('click')
    await flushPromises()
    expect(app.get('[role=status]').text()).toContain('search.pdf')
  })
})
