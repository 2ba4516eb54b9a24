// @vitest-environment happy-dom
import { mount } from '@vue/test-utils'
import type { VueWrapper } from '@vue/test-utils'
import { afterEach, beforeEach, expect, it } from 'vitest'
import { nextTick } from 'vue'
import MenuButton from './MenuButton.vue'
import { testDesk } from './testDesk'

let view: VueWrapper

beforeEach(() => {
  // There is no top layer where these tests run.
  Object.assign(HTMLElement.prototype, { showPopover: () => undefined })
  view = mount(MenuButton, {
    attachTo: document.body,
    global: testDesk().global,
    props: {
      label: 'More',
      items: [{ label: 'Move it' }, { label: 'Cancel it', disabled: true }, { label: 'Skip it' }]
    }
  })
})
afterEach(() => view.unmount())

async function press(key: string): Promise<string> {
  const target = document.activeElement
  target?.dispatchEvent(new KeyboardEvent('keydown', { key, bubbles: true, cancelable: true }))
  await nextTick()
  await nextTick()
  return document.activeElement?.textContent.trim() ?? ''
}

const isOpen = () => view.find('[role=menu]').exists()

it('opens and is walked through by keyboard', async () => {
  view.get('button').element.focus()
  expect(await press('ArrowDown')).toBe('Move it')
  expect(view.get('button').attributes('aria-expanded')).toBe('true')
  expect(await press('ArrowDown')).toBe('Cancel it')
  expect(await press('End')).toBe('Skip it')
  expect(await press('ArrowDown')).toBe('Move it')
  expect(await press('ArrowUp')).toBe('Skip it')
  await press('Escape')
  expect(isOpen()).toBe(false)
  expect(document.activeElement).toBe(view.get('button').element)
})

it('tells what was chosen, and gives the focus back', async () => {
  await view.get('button').trigger('click')
  await nextTick()
  await view.findAll('[role=menuitem]')[2]?.trigger('click')
  expect(view.emitted('choose')).toEqual([[{ label: 'Skip it' }]])
  expect(isOpen()).toBe(false)
  expect(document.activeElement).toBe(view.get('button').element)
})

it('does nothing for what is disabled', async () => {
  await view.get('button').trigger('click')
  await nextTick()
  await view.findAll('[role=menuitem]')[1]?.trigger('click')
  expect(view.emitted('choose')).toBeUndefined()
  expect(isOpen()).toBe(true)
})

it('closes when one goes elsewhere', async () => {
  await view.get('button').trigger('click')
  await nextTick()
  const elsewhere = document.createElement('button')
  document.body.append(elsewhere)
  elsewhere.focus()
  await nextTick()
  expect(isOpen()).toBe(false)
  elsewhere.remove()
})

it('leads to lists of their own, and back, and does what an item says', async () => {
  let done = ''
  await view.setProps({
    lead: 'Dana said by Friday.',
    items: () => [
      { label: 'Write', act: () => (done = 'written') },
      { label: 'Snooze', items: [{ label: '1 hour', act: () => (done = 'snoozed') }] }
    ]
  })
  await view.get('button').trigger('click')
  await nextTick()
  const menu = view.get('[role=menu]')
  expect(view.get(`[id="${menu.attributes('aria-describedby')}"]`).text()).toBe(
    'Dana said by Friday.'
  )
  expect(await press('ArrowDown')).toBe('Snooze')
  expect(await press('ArrowRight')).toBe('1 hour')
  expect(await press('ArrowLeft')).toBe('Snooze')
  expect(await press('ArrowRight')).toBe('1 hour')
  await view.get('[role=menuitem]').trigger('click')
  expect(done).toBe('snoozed')
  expect(isOpen()).toBe(false)
  expect(view.emitted('choose')).toBeUndefined()
})
