// @vitest-environment happy-dom
import { mount } from '@vue/test-utils'
import { expect, it } from 'vitest'
import { testDesk } from '@renderer/ui/testDesk'
import PostingInput from './PostingInput.vue'

/** Pastes a text of so many characters; answers whether the field may take it. */
async function paste(view: ReturnType<typeof show>, length: number): Promise<boolean> {
  const event = new Event('paste', { bubbles: true, cancelable: true })
  Object.assign(event, { clipboardData: { getData: () => 'x'.repeat(length) } })
  view.get('textarea').element.dispatchEvent(event)
  await view.vm.$nextTick()
  return !event.defaultPrevented
}

function show(held = '') {
  return mount(PostingInput, {
    global: testDesk().global,
    props: { modelValue: held, label: 'Posting text', rows: 4 }
  })
}

it('takes a posting of a million characters', async () => {
  expect(await paste(show(), 1_000_000)).toBe(true)
})

it('refuses a longer one before it is in the field, and says so until one fits', async () => {
  const view = show()
  expect(await paste(view, 20_000_000)).toBe(false)
  expect(view.get('[role=alert]').text()).toContain(
    'That is 20 million characters; Afterword keeps up to 1 million characters.'
  )
  expect(await paste(view, 10)).toBe(true)
  expect(view.get('[role=alert]').text()).toBe('')
})

it('counts what is there already', async () => {
  expect(await paste(show('y'.repeat(600_000)), 600_000)).toBe(false)
})
