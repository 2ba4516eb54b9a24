// @vitest-environment happy-dom
import { mount } from '@vue/test-utils'
import { afterEach, describe, expect, it } from 'vitest'
import { testDesk } from '@renderer/ui/testDesk'
import { useToasts } from '@renderer/ui/useToasts'
import { useLongPaste } from './useLongPaste'

const { toast, dismiss } = useToasts()
afterEach(dismiss)

/** Pastes so many characters into the field; answers whether it may take them. */
function paste(field: 'input' | 'textarea', length: number, isRefusedThere = false): boolean {
  const view = mount(
    { setup: useLongPaste, template: `<${field}></${field}>` },
    { global: testDesk().global, attachTo: document.body }
  )
  const event = new Event('paste', { bubbles: true, cancelable: true })
  Object.assign(event, { clipboardData: { getData: () => 'x'.repeat(length) } })
  if (isRefusedThere)
    view.element.addEventListener('paste', (pasted: Event) => pasted.preventDefault())
  view.element.dispatchEvent(event)
  view.unmount()
  return !event.defaultPrevented
}

describe('what is pasted into any field', () => {
  it('is taken where it is as long as a note or a posting', () => {
    expect(paste('input', 50_000)).toBe(true)
    expect(paste('textarea', 1_000_000)).toBe(true)
  })

  it.each(['input', 'textarea'] as const)('is refused kindly where it would freeze %s', (field) => {
    expect(paste(field, 20_000_000)).toBe(false)
    expect(toast.value?.message).toBe('That is 20 million characters, too many for this field.')
  })

  it('is left to a field that says so itself', () => {
    paste('textarea', 20_000_000, true)
    expect(toast.value).toBeNull()
  })
})
