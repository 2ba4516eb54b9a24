import { describe, expect, it } from 'vitest'
import { contract } from '@shared/ipc/contract'
import { need, openForTest } from '../testing'

const PLAIN = {
  profile: { name: '', email: null, phone: null, links: [], english: 'US', formality: 'hi' },
  look: 'system',
  cadence: {
    country: null,
    region: null,
    weekend: [6, 7],
    followUp: { afterPromise: 1, noPromise: 5, second: 5, closeOut: 10, max: 2 },
    checkInAfter: 10
  },
  reminders: {
    dayBefore: true,
    soonBefore: 60,
    afterInterview: 15,
    thankYous: true,
    lastCallBefore: 180,
    followUps: true,
    overdue: true,
    quiet: { from: '21:00', to: '08:00' },
    doNotDisturbUntil: null
  },
  desktop: { staysInTray: true, quickCapture: 'CommandOrControl+Alt+N', saidItStays: false }
} as const

const open = () => openForTest('2026-03-03T20:00:00Z')

describe('settings', () => {
  it('have a value before anybody chose one', () => {
    expect(open().services.settings.read()).toEqual(PLAIN)
  })

  it('change what is named and keep the rest', () => {
    const { settings } = open().services
    const profile = { name: 'Sam Okafor', formality: 'dear' } as const
    need(settings.change({ profile }))
    expect(need(settings.change({ look: 'dark' }))).toEqual({
      ...PLAIN,
      profile: { ...PLAIN.profile, ...profile },
      look: 'dark'
    })
  })

  it('keep what is not named of the profile', () => {
    const { settings } = open().services
    need(settings.change({ profile: { name: 'Sam', links: ['sam.example'], phone: '1' } }))
    need(settings.change({ profile: { english: 'GB', phone: null, name: undefined } }))
    const profile = { ...PLAIN.profile, name: 'Sam', links: ['sam.example'], english: 'GB' }
    expect(settings.read().profile).toEqual(profile)
  })

  it('have the rest of a profile that an earlier version kept, or whose parts make no sense', () => {
    const { db, services } = open()
    db.prepare(`INSERT INTO setting VALUES ('profile', ?)`).run(
      JSON.stringify({ name: 'Sam', formality: 'dear', english: 'FR' })
    )
    const profile = { ...PLAIN.profile, name: 'Sam', formality: 'dear' }
    expect(services.settings.read().profile).toEqual(profile)
  })

  it('fall back to the plain value where a stored one makes no sense', () => {
    const { db, services } = open()
    const stored = `('look', '"plaid"'), ('profile', '[]'), ('cadence', '{"weekend":[1,2,3,4,5,6,7]}')`
    db.prepare(`INSERT INTO setting VALUES ${stored}`).run()
    expect(services.settings.read()).toEqual(PLAIN)
  })
})

describe('reminders and the desktop', () => {
  it('keep what is not named of them', () => {
    const { settings } = open().services
    need(settings.change({ reminders: { quiet: null, soonBefore: 15 } }))
    need(settings.change({ desktop: { staysInTray: false } }))
    need(settings.change({ reminders: { doNotDisturbUntil: 1_800_000_000_000 } }))
    expect(need(settings.change({ desktop: { saidItStays: true, quickCapture: null } }))).toEqual({
      ...PLAIN,
      reminders: {
        ...PLAIN.reminders,
        quiet: null,
        soonBefore: 15,
        doNotDisturbUntil: 1_800_000_000_000
      },
      desktop: { staysInTray: false, quickCapture: null, saidItStays: true }
    })
  })

  it('have the plain value of each part that is missing or makes no sense', () => {
    const { db, services } = open()
    const reminders = {
      followUps: false,
      soonBefore: 7,
      quiet: { from: '25:00', to: '08:00' },
      afterInterview: null
    }
    db.prepare(`INSERT INTO setting VALUES ('reminders', ?), ('desktop', '"none"')`).run(
      JSON.stringify(reminders)
    )
    expect(services.settings.read()).toEqual({
      ...PLAIN,
      reminders: { ...PLAIN.reminders, followUps: false, afterInterview: null }
    })
  })
})

describe('what may be chosen of reminders', () => {
  const choice = contract['settings.change'].input
  const problems = (input: object) =>
    choice.safeParse(input).error?.issues.map(({ path, message }) => [path.join('.'), message])

  it('is any of the times there are', () => {
    const reminders = {
      soonBefore: 0,
      afterInterview: 60,
      lastCallBefore: 360,
      quiet: { from: '23:59', to: '00:00' }
    }
    expect(problems({ reminders })).toBeUndefined()
  })

  it.each([
    [{ reminders: { soonBefore: 45 } }, 'reminders.soonBefore'],
    [{ reminders: { quiet: { from: '21:00', to: '21:00' } } }, 'reminders.quiet.to'],
    [{ reminders: { quiet: { from: '9:00', to: '24:00' } } }, 'reminders.quiet.from'],
    [{ reminders: { doNotDisturbUntil: 1.5 } }, 'reminders.doNotDisturbUntil'],
    [{ desktop: { quickCapture: 'N' } }, 'desktop.quickCapture']
  ])('is not %j', (input, path) => {
    expect(problems(input)?.[0]?.[0]).toBe(path)
  })
})

describe('the country of the holidays', () => {
  const choose = (country: string | null, region: string | null) => {
    const { settings } = open().services
    const outcome = settings.change({ cadence: { ...PLAIN.cadence, country, region } })
    return { outcome, after: settings.read().cadence }
  }

  it.each([
    ['DE', 'BY'],
    ['US', null],
    ['US', 'LA-NO'],
    [null, null]
  ])('may be %s with the region %s', (country, region) => {
    expect(choose(country, region).after).toMatchObject({ country, region })
  })

  it.each([
    ['XX', null, 'cadence.country'],
    ['us', null, 'cadence.country'],
    ['__proto__', null, 'cadence.country'],
    ['DE', 'ZZ', 'cadence.region'],
    [null, 'BY', 'cadence.region']
  ])('may not be %s with the region %s: nothing changes', (country, region, path) => {
    const { outcome, after } = choose(country, region)
    expect(outcome).toMatchObject({
      ok: false,
      error: { code: 'INVALID_INPUT', fields: [{ path }] }
    })
    expect(after).toEqual(PLAIN.cadence)
  })

  it('is chosen from a list by name, with the regions of one country', () => {
    const { countries, regions } = open().services.settings.placesFor('DE')
    expect(countries).toContainEqual({ code: 'DE', name: 'Germany' })
    expect(regions).toContainEqual({ code: 'BY', name: 'Bayern' })
    expect(open().services.settings.placesFor(null).regions).toEqual([])
  })
})
