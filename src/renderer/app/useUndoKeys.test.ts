// @vitest-environment happy-dom
import { effectScope, type EffectScope } from 'vue'
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest'
import { installFakeBridge, type FakeBridge } from '@renderer/ipc/fakeBridge'
import { useToasts } from '@renderer/ui/useToasts'
import { done, refused } from '@shared/outcome'
import { useUndoKeys } from './useUndoKeys'

const { toast, show, dismiss } = useToasts()
let bridge: FakeBridge
let scope: EffectScope

function press(key: string, more: KeyboardEventInit = {}, target: EventTarget = document.body) {
  const event = new KeyboardEvent('keydown', {
    key,
    ctrlKey: true,
    bubbles: true,
    cancelable: true,
    ...more
  })
  target.dispatchEvent(event)
  return event
}

beforeEach(() => {
  bridge = installFakeBridge({
    'undo.step': () => done({ route: 'notes.remove' }),
    'undo.again': () => refused('NOT_FOUND', 'There is nothing to do again.')
  })
  scope = effectScope()
  scope.run(useUndoKeys)
})
afterEach(() => {
  scope.stop()
  dismiss()
  document.body.innerHTML = ''
})

describe('the keys of undo', () => {
  it('take back the last change and say what it was', async () => {
    expect(press('z').defaultPrevented).toBe(true)
    await vi.waitFor(() => expect(toast.value?.message).toBe('Undone: note removed'))
    expect(bridge.asked).toEqual([{ route: 'undo.step', input: { step: null } }])
  })

  it('take back first what only the toast on screen can', () => {
    const undo = vi.fn()
    show({ icon: '', message: 'Restored', undo, takesUndoKey: true })
    press('z')
    expect(undo).toHaveBeenCalledTimes(1)
    expect(bridge.asked).toEqual([])
    expect(toast.value).toBeNull()
  })

  it('take back the last change, whatever an older toast offers', async () => {
    const undo = vi.fn()
    show({ icon: '', message: 'Snoozed', undo })
    press('z')
    await vi.waitFor(() => expect(toast.value?.message).toBe('Undone: note removed'))
    expect(undo).not.toHaveBeenCalled()
  })

  it.each([
    ['Z', { shiftKey: true }],
    ['y', {}],
    ['z', { shiftKey: true, ctrlKey: false, metaKey: true }]
  ])('do it again by %s %j, or say why not', async (key, more) => {
    press(key, more)
    await vi.waitFor(() => expect(toast.value?.message).toBe('There is nothing to do again.'))
    expect(bridge.asked).toEqual([{ route: 'undo.again', input: null }])
  })

  it('belong to the field in which somebody types, and to an open dialog', () => {
    const field = document.body.appendChild(document.createElement('textarea'))
    expect(press('z', {}, field).defaultPrevented).toBe(false)
    document.body.innerHTML = '<div role="dialog"></div>'
    expect(press('z').defaultPrevented).toBe(false)
    expect(press('z', { ctrlKey: false }).defaultPrevented).toBe(false)
    expect(bridge.asked).toEqual([])
  })
})
