// @vitest-environment happy-dom
import { flushPromises, mount } from '@vue/test-utils'
import { expect, it } from 'vitest'
import { installFakeBridge } from '@renderer/ipc/fakeBridge'
import type { Answers } from '@renderer/ipc/fakeBridge'
import { testDesk } from '@renderer/ui/testDesk'
import type { DataTrouble } from '@shared/model/startViews'
import { done, refused } from '@shared/outcome'
import { REASONS } from './reasons'
import TroubleView from './TroubleView.vue'

const codes = Object.keys(REASONS) as DataTrouble['code'][]

function show(code: DataTrouble['code'], answers: Answers = {}) {
  const bridge = installFakeBridge(answers)
  const trouble = { code, file: '/home/sam/Afterword/afterword.db', detail: 'why', id: '7F3A-19C2' }
  const { global } = testDesk()
  const view = mount(TroubleView, {
    props: { trouble },
    // The card has tests of its own.
    global: { ...global, stubs: { ...global.stubs, RestoreCard: true } },
    attachTo: document.body
  })
  const button = (name: string) => {
    const found = view.findAll('button').find((each) => each.text() === name)
    if (!found) throw new Error(`There is no button ${name}`)
    return found
  }
  return { bridge, view, button, trouble }
}

it.each(codes)('says what happened and what can be done: %s', (code) => {
  const { view } = show(code)
  expect(view.text()).toContain(REASONS[code].lead)
  expect(view.text()).toContain('/home/sam/Afterword/afterword.db')
  expect(view.text()).toContain('7F3A-19C2')
  expect(view.findAll('li button').length).toBeGreaterThan(0)
  view.unmount()
})

it('has the first way out under the keyboard', () => {
  const { view, button } = show('LOCKED')
  expect(document.activeElement).toBe(button('Try again').element)
  view.unmount()
})

it('says so when the next try finds the same', async () => {
  const { view, button, bridge, trouble } = show('LOCKED', { 'rescue.retry': () => done(null) })
  await button('Try again').trigger('click')
  await view.setProps({ trouble: { ...trouble, id: '1111-2222' } })
  await flushPromises()
  expect(bridge.asked).toMatchObject([{ route: 'rescue.retry' }])
  expect(view.get('[role="alert"]').text()).toBe('It is still not possible.')
  view.unmount()
})

it('says why a file cannot even be read', async () => {
  const { view, button } = show('DAMAGED', {
    'rescue.openReadOnly': () => refused('DATA_UNUSABLE', 'It cannot be read as it is.')
  })
  await button('Open for reading').trigger('click')
  await flushPromises()
  expect(view.get('[role="alert"]').text()).toBe('It cannot be read as it is.')
  view.unmount()
})

it('shows how far saving is, what it gave, and goes on with it only when told', async () => {
  let answer = (): void => undefined
  const { view, button, bridge } = show('DAMAGED', {
    'rescue.salvage': () =>
      new Promise((resolve) => {
        answer = () =>
          resolve(
            done([
              { name: 'application', saved: 41, remade: 0, lost: 0 },
              { name: 'note', saved: 120, remade: 0, lost: 9 }
            ])
          )
      }),
    'rescue.useSalvaged': () => done(null)
  })
  await button('Save what can be read').trigger('click')
  bridge.tell('salvage.progressed', { table: 'note', done: 3, of: 12 })
  await flushPromises()
  expect(view.get('progress').attributes()).toMatchObject({ value: '3', max: '12' })

  answer()
  await flushPromises()
  expect(view.text()).toContain('Could not be read: 9 notes.')
  expect(bridge.asked.map(({ route }) => route)).not.toContain('rescue.useSalvaged')
  await button('Go on with what was saved').trigger('click')
  expect(bridge.asked.map(({ route }) => route)).toContain('rescue.useSalvaged')
  view.unmount()
})

it('asks once more before it begins an empty file, and goes back to where one was', async () => {
  const { view, button, bridge } = show('NOT_A_DATABASE')
  await button('Start afresh…').trigger('click')
  await flushPromises()
  expect(document.activeElement).toBe(button('Not now').element)
  expect(bridge.asked).toEqual([])
  await button('Not now').trigger('click')
  await flushPromises()
  expect(document.activeElement).toBe(button('Start afresh…').element)
  await button('Start afresh…').trigger('click')
  await button('Set it aside and start').trigger('click')
  expect(bridge.asked).toMatchObject([{ route: 'rescue.startAfresh' }])
  view.unmount()
})
