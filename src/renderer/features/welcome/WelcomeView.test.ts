// @vitest-environment happy-dom
import { flushPromises, mount } from '@vue/test-utils'
import { afterEach, expect, it } from 'vitest'
import { isLogDialogOpen } from '@renderer/app/logDialog'
import { installFakeBridge } from '@renderer/ipc/fakeBridge'
import type { Answers } from '@renderer/ipc/fakeBridge'
import { testDesk } from '@renderer/ui/testDesk'
import { done, refused } from '@shared/outcome'
import WelcomeView from './WelcomeView.vue'

function show(answers: Answers) {
  const bridge = installFakeBridge(answers)
  const view = mount(WelcomeView, { global: testDesk().global })
  const button = (name: string) =>
    view.findAll('button').find((one) => one.text().startsWith(name)) ?? view.get(name)
  return { bridge, view, button }
}

afterEach(() => {
  isLogDialogOpen.value = false
})

it('begins with logging an interview', async () => {
  await show({}).button('Log your first interview').trigger('click')
  expect(isLogDialogOpen.value).toBe(true)
})

it('opens the sample data', async () => {
  const { bridge, button } = show({ 'sample.open': () => done(null) })
  await button('Try it with sample data').trigger('click')
  expect(bridge.asked).toEqual([{ route: 'sample.open', input: null }])
})

it('says when the sample data cannot be opened', async () => {
  const { view, button } = show({
    'sample.open': () => refused('DISK_FULL', 'The disk is full. Make room and try again.')
  })
  await button('Try it with sample data').trigger('click')
  await flushPromises()
  expect(view.get('[role="alert"]').text()).toContain('The disk is full.')
})
