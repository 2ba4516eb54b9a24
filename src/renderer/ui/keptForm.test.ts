// @vitest-environment happy-dom
import { flushPromises } from '@vue/test-utils'
import { effectScope, type EffectScope } from 'vue'
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest'
import { installFakeBridge } from '@renderer/ipc/fakeBridge'
import { done, refused } from '@shared/outcome'
import { useKeptForm, type KeptForm } from './keptForm'
import { useToasts } from './useToasts'

interface Fields {
  company: string
}

const blank = (): Fields => ({ company: '' })
const isFields = (value: unknown): value is Fields =>
  typeof value === 'object' && value !== null && 'company' in value

let scopes: EffectScope[] = []
beforeEach(() => {
  vi.useFakeTimers()
  scopes = []
})
afterEach(() => {
  for (const scope of scopes) scope.stop()
  vi.useRealTimers()
})

/** The main process with what it keeps of the form. */
function keeping(kept: unknown = null) {
  const box = { kept }
  const bridge = installFakeBridge({
    'forms.read': () => done(box.kept === null ? null : { fields: box.kept }),
    'forms.keep': ({ fields }) => {
      box.kept = fields
      return done(null)
    }
  })
  return { box, bridge }
}

function openForm(): { form: KeptForm<Fields>; close: () => void } {
  const scope = effectScope()
  scopes.push(scope)
  const form = scope.run(() => useKeptForm('add-application', blank, isFields))
  if (form === undefined) throw new Error('The scope is over')
  return { form, close: () => scope.stop() }
}

describe('a form', () => {
  it('is kept after a pause in typing and read when it opens again', async () => {
    const { box } = keeping()
    const first = openForm()
    expect(await first.form.ready).toBe(false)
    first.form.fields.company = 'Nor'
    await vi.advanceTimersByTimeAsync(200)
    first.form.fields.company = 'North'
    await vi.advanceTimersByTimeAsync(200)
    expect(box.kept).toBeNull()
    await vi.advanceTimersByTimeAsync(100)
    expect(box.kept).toEqual({ company: 'North' })

    first.form.fields.company = 'Northwind'
    await flushPromises()
    first.close()
    expect(box.kept).toEqual({ company: 'Northwind' })
    const second = openForm()
    expect(await second.form.ready).toBe(true)
    expect(second.form.fields.company).toBe('Northwind')
  })

  it('is kept at once when the window goes', async () => {
    const { box } = keeping()
    const { form } = openForm()
    await form.ready
    form.fields.company = 'Northwind'
    await flushPromises()
    window.dispatchEvent(new Event('pagehide'))
    expect(box.kept).toEqual({ company: 'Northwind' })
  })

  it('is let go when it was sent off', async () => {
    const { box, bridge } = keeping({ company: 'Northwind' })
    const { form } = openForm()
    await form.ready
    await form.clear()
    expect(form.fields.company).toBe('')
    expect(box.kept).toBeNull()
    await vi.advanceTimersByTimeAsync(1000)
    expect(bridge.asked.filter(({ route }) => route === 'forms.keep')).toHaveLength(1)
  })

  it('begins blank where what was kept has another shape', async () => {
    keeping({ firm: 'Northwind' })
    const { form } = openForm()
    expect(await form.ready).toBe(false)
    expect(form.fields).toEqual({ company: '' })
  })

  it('says that it could not be kept, and tries again', async () => {
    const { box } = keeping()
    const { form } = openForm()
    await form.ready
    const { kept } = box
    installFakeBridge({ 'forms.keep': () => refused('DISK_FULL', 'The disk is full.') })
    form.fields.company = 'Northwind'
    await vi.advanceTimersByTimeAsync(300)
    expect(useToasts().toast.value?.message).toBe('The disk is full.')
    expect(kept).toBeNull()
    const later = keeping()
    window.dispatchEvent(new Event('pagehide'))
    expect(later.box.kept).toEqual({ company: 'Northwind' })
  })

  it('prefers what was typed before the answer came', async () => {
    const { box } = keeping({ company: 'Old' })
    const { form } = openForm()
    form.fields.company = 'New'
    await form.ready
    expect(form.fields.company).toBe('New')
    await vi.advanceTimersByTimeAsync(300)
    expect(box.kept).toEqual({ company: 'New' })
  })

  it('shows in another window what is kept in this one, but for what was typed there since', async () => {
    keeping()
    const here = openForm().form
    const there = openForm().form
    await Promise.all([here.ready, there.ready])
    here.fields.company = 'Northwind'
    await vi.advanceTimersByTimeAsync(300)
    await vi.waitFor(() => expect(there.fields.company).toBe('Northwind'))

    here.fields.company = 'Northmere'
    await vi.advanceTimersByTimeAsync(200)
    there.fields.company = 'Northwind Traders'
    await vi.advanceTimersByTimeAsync(100)
    expect(there.fields.company).toBe('Northwind Traders')
    await vi.advanceTimersByTimeAsync(200)
    await vi.waitFor(() => expect(here.fields.company).toBe('Northwind Traders'))

    await here.clear()
    await vi.waitFor(() => expect(there.fields.company).toBe(''))
  })
})
