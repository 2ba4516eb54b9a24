import { describe, expect, it } from 'vitest'
import { openForTest } from '../testing'

describe('settings', () => {
  it('have a value before anybody chose one', () => {
    const { services } = openForTest('2026-03-03T20:00:00Z')
    expect(services.settings.read()).toEqual({
      profile: { name: '', formality: 'hi' },
      look: 'system'
    })
  })

  it('change what is named and keep the rest', () => {
    const { services } = openForTest('2026-03-03T20:00:00Z')
    services.settings.change({ profile: { name: 'Sam Okafor', formality: 'dear' } })
    expect(services.settings.change({ look: 'dark' })).toEqual({
      profile: { name: 'Sam Okafor', formality: 'dear' },
      look: 'dark'
    })
  })

  it('fall back to the plain value where a stored one makes no sense', () => {
    const { db, services } = openForTest('2026-03-03T20:00:00Z')
    db.prepare(`INSERT INTO setting VALUES ('look', '"plaid"'), ('profile', '[]')`).run()
    expect(services.settings.read()).toEqual({
      profile: { name: '', formality: 'hi' },
      look: 'system'
    })
  })
})
