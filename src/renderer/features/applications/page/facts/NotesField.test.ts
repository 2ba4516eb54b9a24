// @vitest-environment happy-dom
import { flushPromises, mount } from '@vue/test-utils'
import type { VueWrapper } from '@vue/test-utils'
import { afterEach, beforeEach, expect, it, vi } from 'vitest'
import { installFakeBridge } from '@renderer/ipc/fakeBridge'
import { PAUSE } from '@renderer/ui/autosave'
import { testDesk } from '@renderer/ui/testDesk'
import { done, refused } from '@shared/outcome'
import NotesField from './NotesField.vue'

let view: VueWrapper
beforeEach(() => vi.useFakeTimers())
afterEach(() => {
  view.unmount()
  vi.useRealTimers()
})

/** The field with what the main process holds, which refuses what was not seen. */
function show(stored: { notes: string }) {
  const bridge = installFakeBridge({
    'applications.writeNotes': ({ text, before }) => {
      if (before !== stored.notes)
        return refused('CONFLICT', 'This note was changed in the meantime.')
      stored.notes = text
      return done(null)
    }
  })
  view = mount(NotesField, {
    attachTo: document.body,
    global: testDesk().global,
    props: { applicationId: 1, notes: stored.notes }
  })
  return bridge
}

async function type(text: string): Promise<void> {
  await view.get('textarea').setValue(text)
  await vi.advanceTimersByTimeAsync(PAUSE)
  await flushPromises()
}

it('saves after a pause what was typed, each time from what it saved last', async () => {
  const stored = { notes: '' }
  show(stored)
  await type('The depot')
  await type('The depot moves.')
  expect(stored.notes).toBe('The depot moves.')
})

it('saves at once when the screen goes', async () => {
  const stored = { notes: '' }
  show(stored)
  await view.get('textarea').setValue('half a sent')
  view.unmount()
  await flushPromises()
  expect(stored.notes).toBe('half a sent')
})

it('follows what was changed elsewhere while nothing is typed', async () => {
  show({ notes: 'old' })
  await view.setProps({ notes: 'new' })
  expect(view.get('textarea').element.value).toBe('new')
})

it('overwrites nothing unasked, and nothing typed is lost', async () => {
  const stored = { notes: 'first' }
  show(stored)
  stored.notes = 'theirs'
  await type('mine')
  expect(view.text()).toContain('This note was changed in the meantime.')
  expect(view.get('textarea').element.value).toBe('mine')
  await view.setProps({ notes: 'theirs' })
  expect(view.get('textarea').element.value).toBe('mine')
  await view.get('.conflict button').trigger('click')
  await flushPromises()
  expect(stored.notes).toBe('mine')
})
