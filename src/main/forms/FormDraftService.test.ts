import { describe, expect, it } from 'vitest'
import { need, openForTest } from '../testing'

const open = () => openForTest('2026-03-03T20:00:00Z').services.forms

describe('a form that was not sent off', () => {
  it('is kept as it stands, each for itself, until it is let go', () => {
    const forms = open()
    expect(forms.read('add-application')).toBeNull()
    need(forms.keep('add-application', { company: 'Nord', tags: ['a', '𝕏'] }))
    need(forms.keep('add-application', { company: 'Northwind', tags: [] }))
    need(forms.keep('heard-back:12', { text: '' }))
    expect(forms.read('add-application')).toEqual({ fields: { company: 'Northwind', tags: [] } })

    need(forms.keep('add-application', null))
    expect(forms.read('add-application')).toBeNull()
    expect(forms.read('heard-back:12')).toEqual({ fields: { text: '' } })
  })

  it('may hold a posting of a million characters, and not without end', () => {
    const forms = open()
    need(forms.keep('add-application', { posting: 'x'.repeat(1_000_000) }))
    expect(forms.keep('add-application', { posting: 'x'.repeat(2_000_000) })).toMatchObject({
      ok: false,
      error: { code: 'INVALID_INPUT' }
    })
    expect(forms.read('add-application')).toEqual({ fields: { posting: 'x'.repeat(1_000_000) } })
  })
})
