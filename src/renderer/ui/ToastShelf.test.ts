// @vitest-environment happy-dom
import { mount } from '@vue/test-utils'
import type { VueWrapper } from '@vue/test-utils'
import { afterEach, beforeEach, expect, it, vi } from 'vitest'
import { nextTick } from 'vue'
import { testDesk } from './testDesk'
import ToastShelf from './ToastShelf.vue'
import { TOAST_TIME, useToasts } from './useToasts'

const undo = vi.fn()
let shelf: VueWrapper

beforeEach(async () => {
  vi.useFakeTimers()
  undo.mockClear()
  shelf = mount(ToastShelf, {
    global: testDesk().global,
    attachTo: document.body
  })
  useToasts().show({ message: 'Marked as sent to Dana', icon: 'i-lucide-mail-check', undo })
  await nextTick()
})
afterEach(() => {
  useToasts().dismiss()
  shelf.unmount()
  vi.useRealTimers()
})

it('says what happened and goes after eight seconds', () => {
  expect(shelf.text()).toContain('Marked as sent to Dana')
  vi.advanceTimersByTime(TOAST_TIME - 1)
  expect(useToasts().toast.value).not.toBeNull()
  vi.advanceTimersByTime(1)
  expect(useToasts().toast.value).toBeNull()
})

it('stays while the pointer rests on it', () => {
  shelf.get('.toast').element.dispatchEvent(new Event('pointerenter'))
  vi.advanceTimersByTime(10 * TOAST_TIME)
  expect(useToasts().toast.value).not.toBeNull()
})

it('undoes once', async () => {
  const button = shelf.get('.undo')
  await button.trigger('click')
  await button.trigger('click')
  expect(undo).toHaveBeenCalledTimes(1)
  expect(useToasts().toast.value).toBeNull()
})

it('offers something to do about it beside Undo', async () => {
  const act = vi.fn()
  const action = { label: 'Write a reply', act }
  useToasts().show({ message: 'Noted', icon: 'i-lucide-reply', undo, action })
  await nextTick()
  vi.advanceTimersByTime(500)
  await nextTick()
  expect(shelf.text()).toContain('Undo')
  const offered = shelf.findAll('button').find((one) => one.text() === 'Write a reply')
  await offered?.trigger('click')
  expect(act).toHaveBeenCalledTimes(1)
  expect(undo).not.toHaveBeenCalled()
})
