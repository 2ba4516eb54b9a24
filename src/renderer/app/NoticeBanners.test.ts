// @vitest-environment happy-dom
import { flushPromises, mount } from '@vue/test-utils'
import { createPinia } from 'pinia'
import { expect, it } from 'vitest'
import { installFakeBridge, type Answers } from '@renderer/ipc/fakeBridge'
import { testDesk } from '@renderer/ui/testDesk'
import type { DataNotices, StartView } from '@shared/model/startViews'
import { done, refused } from '@shared/outcome'
import NoticeBanners from './NoticeBanners.vue'
import { startKey } from './session.store'

const NOTHING: DataNotices = { isReadOnly: false, isDamaged: false, folder: null }

function show(notices: Partial<DataNotices>, answers: Answers = {}) {
  const bridge = installFakeBridge(answers)
  const start = { now: 0, timeZone: 'UTC', notices: { ...NOTHING, ...notices } } as StartView
  const { global } = testDesk()
  const view = mount(NoticeBanners, {
    global: {
      ...global,
      plugins: [...global.plugins, createPinia()],
      provide: { [startKey as symbol]: start }
    }
  })
  return { bridge, view }
}

it('says nothing of a file that is as it should be', () => {
  expect(show({}).view.findAll('aside')).toHaveLength(0)
})

it('says on every screen that nothing is kept, and tries again to open for writing', async () => {
  const { view, bridge } = show(
    { isReadOnly: true },
    { 'rescue.retry': () => refused('READ_ONLY', 'It still may not be written to.') }
  )
  expect(view.text()).toContain('Open for reading only.')
  await view.get('button').trigger('click')
  await flushPromises()
  expect(bridge.asked).toMatchObject([{ route: 'rescue.retry' }])
  expect(view.text()).toContain('It still may not be written to.')
})

it('tells of damage as soon as it is found, and where to go from there', async () => {
  const { view, bridge } = show({}, { 'rescue.showDamage': () => done(null) })
  bridge.tell('notices.changed', { ...NOTHING, isDamaged: true })
  await flushPromises()
  expect(view.get('[role="alert"]').text()).toContain('Part of your data file cannot be read.')
  await view.get('button').trigger('click')
  expect(bridge.asked).toMatchObject([{ route: 'rescue.showDamage' }])
})

it('warns of a folder that others change, until that was read', async () => {
  const { view, bridge } = show({ folder: 'network' }, { 'rescue.heardOfFolder': () => done(null) })
  expect(view.text()).toContain('Your data lies on another computer.')
  await view.get('button').trigger('click')
  bridge.tell('notices.changed', NOTHING)
  await flushPromises()
  expect(view.findAll('aside')).toHaveLength(0)
})
