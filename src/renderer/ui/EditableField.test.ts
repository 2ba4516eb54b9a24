// @vitest-environment happy-dom
import { flushPromises, mount } from '@vue/test-utils'
import type { VueWrapper } from '@vue/test-utils'
import { afterEach, expect, it, vi } from 'vitest'
import { done, refused } from '@shared/outcome'
import type { Outcome } from '@shared/outcome'
import EditableField from './EditableField.vue'
import { testDesk } from './testDesk'

let view: VueWrapper
afterEach(() => view.unmount())

function show(answer: () => Outcome<unknown> = () => done(null), value = 'Leeds') {
  const save = vi.fn((typed: string, before: string) => {
    void [typed, before]
    return Promise.resolve(answer())
  })
  view = mount(EditableField, {
    attachTo: document.body,
    global: testDesk().global,
    props: { label: 'Place', value, save }
  })
  return save
}

const pencil = () => view.get<HTMLButtonElement>('button[aria-label="Edit place"]')
const editor = () => view.get<HTMLInputElement>('input')

async function type(text: string): Promise<void> {
  await pencil().trigger('click')
  await flushPromises()
  await editor().setValue(text)
}

async function press(key: string): Promise<void> {
  await editor().trigger('keydown', { key })
  await flushPromises()
}

it('saves with Enter what was typed beside what was there, and gives the focus back', async () => {
  const save = show()
  await type('York')
  await press('Enter')
  expect(save).toHaveBeenCalledExactlyOnceWith('York', 'Leeds')
  expect(view.find('input').exists()).toBe(false)
  expect(document.activeElement).toBe(pencil().element)
})

it('restores with Esc, and sends nothing that was not changed', async () => {
  const save = show()
  await type('York')
  await press('Escape')
  expect(view.text()).toContain('Leeds')
  await type('Leeds')
  await press('Enter')
  expect(save).not.toHaveBeenCalled()
})

it('saves when one leaves the field, and when the screen goes', async () => {
  const save = show()
  await type('York')
  await editor().trigger('focusout', { relatedTarget: document.body })
  await flushPromises()
  expect(save).toHaveBeenCalledTimes(1)
  await type('Hull')
  view.unmount()
  expect(save).toHaveBeenLastCalledWith('Hull', 'Leeds')
  show()
})

it('keeps the text and says beside it why it cannot be saved', async () => {
  show(() =>
    refused('INVALID_INPUT', 'Look again.', {
      fields: [{ path: 'changes.place', message: 'Use at most 500 characters.' }]
    })
  )
  await type('York')
  await press('Enter')
  expect(view.get('[role=alert]').text()).toBe('Use at most 500 characters.')
  expect(editor().element.value).toBe('York')
})

it('lets choose between mine and theirs after a change at the same time', async () => {
  let answer: Outcome<unknown> = refused('CONFLICT', 'The place was changed in the meantime.')
  const save = show(() => answer)
  await type('York')
  await view.setProps({ value: 'Hull' })
  await press('Enter')
  expect(save).toHaveBeenLastCalledWith('York', 'Leeds')
  expect(view.text()).toContain('It is now “Hull”.')
  answer = done(null)
  await view.findAll('.conflict button')[0]?.trigger('click')
  await flushPromises()
  expect(save).toHaveBeenLastCalledWith('York', 'Hull')
  expect(view.find('input').exists()).toBe(false)
})

it('shows nothing stored as something to add', () => {
  show(() => done(null), '')
  expect(view.text()).toBe('Add')
})
