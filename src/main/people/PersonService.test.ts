import { describe, expect, it } from 'vitest'
import type { RouteInput } from '@shared/ipc/contract'
import { dumpOf, need, openForTest, panel } from '../testing'

const NOW = '2026-03-03T20:00:00Z'
const GONE = { ok: false, error: { code: 'NOT_FOUND' } }

type Change = Omit<RouteInput<'people.change'>, 'id'>

/** A panel of Dana and Priya on 3 March 2026; nobody wants a note to Priya. */
function withPanel() {
  const bench = openForTest(NOW)
  const { services } = bench
  const { interviewId, applicationId } = need(services.interviews.log(panel()))
  const [dana = 0, priya = 0] = (services.detailOf(interviewId)?.people ?? []).map(({ id }) => id)
  const change = (input: Change, id = dana) => services.people.change({ id, ...input })
  const personOf = (id: number) => need(services.personPage.read(id)).person
  const thankYous = () =>
    services.history
      .ofApplication(applicationId)
      .touchpoints.filter(({ kind }) => kind === 'thank-you')
      .map(({ personName, closed }) => [personName, closed])
  return { ...bench, interviewId, applicationId, dana, priya, change, personOf, thankYous }
}

describe('changing a person', () => {
  it('sets what is given and leaves the rest', () => {
    const { change, personOf, dana } = withPanel()
    need(
      change({
        changes: { honorific: 'Dr.', greeting: 'Dear Dr. Whitfield' },
        before: { honorific: null, greeting: null }
      })
    )
    expect(personOf(dana)).toEqual({
      id: dana,
      name: 'Dana Whitfield',
      email: 'dana@northwind.example',
      title: 'Engineering Manager',
      honorific: 'Dr.',
      formality: null,
      greeting: 'Dear Dr. Whitfield',
      thankYou: 'wanted'
    })
  })

  it('keeps an address that looks incomplete', () => {
    const { change, personOf, dana } = withPanel()
    const before = { email: 'dana@northwind.example' }
    need(change({ changes: { email: 'dana at northwind' }, before }))
    expect(personOf(dana).email).toBe('dana at northwind')
  })

  it('is refused where somebody else changed the same field, and only there', () => {
    const { change, personOf, dana } = withPanel()
    const before = { title: 'Engineering Manager' }
    need(change({ changes: { title: 'Director' }, before }))
    expect(change({ changes: { title: 'VP' }, before })).toMatchObject({
      ok: false,
      error: { code: 'CONFLICT', message: 'The title was changed in the meantime.' }
    })
    need(change({ changes: { name: 'Dana W.' }, before: { name: 'Dana Whitfield' } }))
    expect(personOf(dana)).toMatchObject({ name: 'Dana W.', title: 'Director' })
  })

  it('tells the new name wherever a message says whom it is for', () => {
    const { change, thankYous } = withPanel()
    need(change({ changes: { name: 'Dana Ng' }, before: { name: 'Dana Whitfield' } }))
    expect(thankYous()[0]?.[0]).toBe('Dana Ng')
  })

  it('of nobody is refused', () => {
    const { change } = withPanel()
    expect(change({ changes: { name: 'X' }, before: {} }, 99)).toMatchObject(GONE)
  })
})

describe('a thank-you that is not wanted', () => {
  it('by a person as such holds for every interview, and comes back', () => {
    const { services, change, thankYous } = withPanel()
    const other = panel({ company: 'Saltmarsh', startLocal: '2026-03-02T10:00' })
    const saltmarsh = need(services.interviews.log(other))
    const unwanted = { thankYou: 'not-wanted' } as const
    need(change({ changes: unwanted, before: { thankYou: 'wanted' } }))
    expect(thankYous()).toEqual([
      ['Dana Whitfield', 'not-wanted'],
      ['Priya Raman', 'not-wanted']
    ])
    const there = services.history.ofApplication(saltmarsh.applicationId).touchpoints
    expect(there.find(({ personName }) => personName === 'Dana Whitfield')?.closed).toBe(
      'not-wanted'
    )
    const [dana] = services.detailOf(saltmarsh.interviewId)?.people ?? []
    expect(dana).toMatchObject({ thankYou: 'wanted', wantsNone: true })
    need(change({ changes: { thankYou: 'wanted' }, before: unwanted }))
    expect(thankYous()[0]).toEqual(['Dana Whitfield', null])
  })

  it('for one interview stays so, whatever is wanted for the person', () => {
    const { change, thankYous, priya } = withPanel()
    need(change({ changes: { thankYou: 'wanted' }, before: {} }, priya))
    expect(thankYous()[1]).toEqual(['Priya Raman', 'not-wanted'])
  })

  it('and what was sent all the same is sent', () => {
    const { services, change, thankYous, applicationId, interviewId, dana } = withPanel()
    const thanked = { kind: 'thank-you', applicationId, interviewId, personId: dana } as const
    need(services.letters.markSent({ ...thanked, way: 'email' }))
    need(change({ changes: { thankYou: 'not-wanted' }, before: {} }))
    expect(thankYous()[0]).toEqual(['Dana Whitfield', 'sent'])
  })

  it('is undone in one step, with its chip', () => {
    const { db, services, change, thankYous } = withPanel()
    const before = dumpOf(db)
    need(
      services.undo.step('people.change', () =>
        change({ changes: { thankYou: 'not-wanted' }, before: {} })
      )
    )
    need(services.undo.undo(null))
    expect(dumpOf(db)).toEqual(before)
    expect(thankYous()[0]).toEqual(['Dana Whitfield', null])
  })
})

describe('adding somebody met outside of an interview', () => {
  it('keeps them, and refuses an address that is somebody’s already', () => {
    const { services, personOf } = withPanel()
    const lee = { name: 'Lee', email: 'lee@x.example', title: 'Recruiter' }
    const { id } = need(services.people.add(lee))
    expect(personOf(id)).toMatchObject(lee)
    expect(services.people.add({ ...lee, email: 'DANA@northwind.example' })).toMatchObject({
      ok: false,
      error: { code: 'CONFLICT', fields: [{ path: 'email' }] }
    })
  })
})

describe('deleting a person', () => {
  it('is undone in one step with all that hung on them', () => {
    const { db, services, applicationId, interviewId, dana } = withPanel()
    const occasion = { kind: 'thank-you', applicationId, interviewId, personId: dana } as const
    need(services.letters.open(occasion))
    const before = dumpOf(db)
    need(services.undo.step('people.remove', () => services.people.remove(dana)))
    expect(services.personPage.read(dana)).toMatchObject(GONE)
    need(services.undo.undo(null))
    expect(dumpOf(db)).toEqual(before)
  })
})
