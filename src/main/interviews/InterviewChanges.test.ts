import { describe, expect, it } from 'vitest'
import { need, openForTest, panel } from '../testing'

const NOW = '2026-03-03T20:00:00Z'
const GONE = { ok: false, error: { code: 'NOT_FOUND' } }

/** A panel of Dana and Priya on 3 March 2026, 13:00 to 14:00 in New York. */
function withPanel() {
  const bench = openForTest(NOW)
  const { services } = bench
  const { interviewId, applicationId } = need(services.interviews.log(panel()))
  const seen = () =>
    (services.detailOf(interviewId)?.people ?? []).map(({ id, name, email, title, thankYou }) => ({
      id,
      name,
      email,
      title,
      thankYou
    }))
  const dana = seen()[0]?.id ?? 0
  const thanked = { kind: 'thank-you', applicationId, interviewId, personId: dana } as const
  const touchpoints = () => services.history.ofApplication(applicationId).touchpoints
  return { ...bench, interviewId, applicationId, seen, dana, thanked, touchpoints }
}

describe('moving an interview', () => {
  const later = { startLocal: '2026-03-10T09:00', timeZone: 'Europe/Berlin', minutes: 30 }

  it('moves the windows that are not closed, and can be moved back', () => {
    const { services, interviewId, touchpoints } = withPanel()
    const before = touchpoints()
    need(
      services.undo.step('interviews.move', () =>
        services.interviewChanges.move({ interviewId, ...later })
      )
    )
    expect(services.detailOf(interviewId)).toMatchObject({
      ...later,
      startsAt: Date.parse('2026-03-10T08:00:00Z'),
      endsAt: Date.parse('2026-03-10T08:30:00Z')
    })
    expect(touchpoints()[0]?.opensAt).toBe(Date.parse('2026-03-10T08:30:00Z'))
    need(services.undo.undo(null))
    expect(touchpoints()).toEqual(before)
  })

  it('keeps what was sent', () => {
    const { services, interviewId, thanked, touchpoints } = withPanel()
    need(services.letters.markSent({ ...thanked, way: 'email' }))
    need(services.interviewChanges.move({ interviewId, ...later }))
    expect(touchpoints()[0]).toMatchObject({ closed: 'sent', closedAt: Date.parse(NOW) })
  })

  it('that is no longer there is refused', () => {
    const { services } = withPanel()
    expect(services.interviewChanges.move({ interviewId: 99, ...later })).toMatchObject(GONE)
  })
})

describe('the status of an interview', () => {
  it('cancelled asks for nothing; scheduled after all brings everything back', () => {
    const { services, interviewId, touchpoints } = withPanel()
    const before = touchpoints().map((each) => ({ ...each, id: 0 }))
    const cancelled = { interviewId, status: 'cancelled' } as const
    need(services.interviewChanges.setStatus(cancelled))
    expect(touchpoints()).toEqual([])
    need(services.interviewChanges.setStatus({ interviewId, status: 'scheduled' }))
    expect(touchpoints().map((each) => ({ ...each, id: 0 }))).toEqual(before)
  })

  it('of one that they did not come to asks for a message about it', () => {
    const { services, interviewId, touchpoints } = withPanel()
    need(services.interviewChanges.setStatus({ interviewId, status: 'no-show' }))
    expect(touchpoints().map(({ kind }) => kind)).toEqual(['no-show'])
  })
})

describe('the people of an interview', () => {
  it('may be more: somebody added is to be thanked', () => {
    const { services, interviewId, seen, touchpoints } = withPanel()
    const lee = { name: 'Lee', email: null, title: '', thankYou: 'wanted' as const }
    const add = (people: readonly (typeof lee)[]) =>
      services.interviewChanges.set({
        id: interviewId,
        changes: { people: [...seen(), ...people] },
        before: { people: seen() }
      })
    expect(add([lee, lee])).toMatchObject({
      ok: false,
      error: { code: 'INVALID_INPUT', fields: [{ path: 'people.3.name' }] }
    })
    need(add([lee]))
    expect(touchpoints().some(({ personName }) => personName === 'Lee')).toBe(true)
    expect(seen().map(({ name }) => name)).toEqual(['Dana Whitfield', 'Priya Raman', 'Lee'])
  })

  it('may be fewer: what was sent stays as history, and nobody else passes for thanked', () => {
    const { services, interviewId, applicationId, dana, thanked, touchpoints } = withPanel()
    need(services.letters.markSent({ ...thanked, way: 'email' }))
    need(services.people.remove(dana))
    const left = touchpoints().filter(({ kind }) => kind === 'thank-you')
    expect(left.map(({ personName, closed }) => [personName, closed])).toEqual([
      ['Priya Raman', 'not-wanted']
    ])
    expect(services.history.ofApplication(applicationId).sendings).toMatchObject([
      { kind: 'thank-you', recipient: 'Dana Whitfield', personId: null, interviewId }
    ])
    expect(services.people.remove(dana)).toMatchObject(GONE)
  })
})

describe('deleting an interview', () => {
  it('takes away what it asked for and keeps what was sent as history', () => {
    const { services, interviewId, applicationId, thanked, touchpoints } = withPanel()
    need(services.letters.markSent({ ...thanked, way: 'card' }))
    need(services.interviewChanges.remove(interviewId))
    expect(touchpoints()).toEqual([])
    expect(services.history.ofApplication(applicationId).sendings).toMatchObject([
      { kind: 'thank-you', recipient: 'Dana Whitfield', way: 'card', interviewId: null }
    ])
    expect(services.interviewChanges.remove(interviewId)).toMatchObject(GONE)
  })
})

describe('changing an interview', () => {
  const when = { startLocal: '2026-03-03T13:00', timeZone: 'America/New_York', minutes: 60 }

  it('sets what was changed and leaves the rest', () => {
    const { services, interviewId } = withPanel()
    need(
      services.interviewChanges.set({
        id: interviewId,
        changes: { ...when, minutes: 30, preparation: 'Bring the figures.' },
        before: { ...when, preparation: '' }
      })
    )
    expect(services.detailOf(interviewId)).toMatchObject({
      minutes: 30,
      endsAt: Date.parse('2026-03-03T18:30:00Z'),
      round: 'Panel',
      preparation: 'Bring the figures.'
    })
    expect(services.detailOf(interviewId)?.people).toHaveLength(2)
  })

  it('is refused field by field where somebody else was faster, and changes nothing', () => {
    const { services, interviewId } = withPanel()
    const change = { id: interviewId, before: { place: '', round: 'Panel' } }
    need(services.interviewChanges.set({ ...change, changes: { place: 'Room 4' } }))
    expect(
      services.interviewChanges.set({ ...change, changes: { place: 'Room 5', round: 'Second' } })
    ).toMatchObject({ ok: false, error: { code: 'CONFLICT', fields: [{ path: 'place' }] } })
    expect(services.detailOf(interviewId)).toMatchObject({ place: 'Room 4', round: 'Panel' })
  })

  it('seats exactly the people named, in their order, and mends their names', () => {
    const { services, interviewId, seen, touchpoints } = withPanel()
    const before = seen()
    const [dana, priya] = before
    if (!dana || !priya) throw new Error('Nobody is there.')
    const lee = { name: 'Lee', email: null, title: 'Lead', thankYou: 'wanted' as const }
    const people = [lee, { ...priya, name: 'Priya Ramanujan' }]
    need(
      services.interviewChanges.set({
        id: interviewId,
        changes: { people },
        before: { people: before }
      })
    )
    const now = seen()
    expect(now.map(({ name }) => name)).toEqual(['Lee', 'Priya Ramanujan'])
    expect(now[1]?.id).toBe(priya.id)
    expect(touchpoints().some(({ personId }) => personId === dana.id)).toBe(false)
  })
})
