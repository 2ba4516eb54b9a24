import { describe, expect, it } from 'vitest'
import { need, openForTest, panel } from '../testing'

const NOW = '2026-03-03T20:00:00Z'

describe('logging an interview', () => {
  it('stores the wall-clock time with its zone and opens one window a person', () => {
    const { services } = openForTest(NOW)
    const { interviewId } = need(services.interviews.log(panel()))
    const detail = services.detailOf(interviewId)

    expect(detail).toMatchObject({
      company: 'Northwind Traders',
      role: 'Staff Engineer',
      stage: 'interviewing',
      startLocal: '2026-03-03T13:00',
      timeZone: 'America/New_York',
      startsAt: Date.parse('2026-03-03T18:00:00Z'),
      endsAt: Date.parse('2026-03-03T19:00:00Z'),
      status: 'scheduled'
    })
    expect(detail?.people.map(({ name, thankYou }) => [name, thankYou])).toEqual([
      ['Dana Whitfield', 'wanted'],
      ['Priya Raman', 'not-wanted']
    ])
    expect(detail?.people[0]?.touchpoint).toMatchObject({
      kind: 'thank-you',
      opensAt: Date.parse('2026-03-03T19:00:00Z'),
      dueAt: Date.parse('2026-03-04T19:00:00Z'),
      overdueAt: Date.parse('2026-03-05T19:00:00Z'),
      lapsesAt: Date.parse('2026-03-17T19:00:00Z'),
      closed: null
    })
    expect(detail?.people[1]?.touchpoint?.closed).toBe('not-wanted')
  })

  it('joins an application still running, whatever the capitals, and moves its stage on', () => {
    const { db, services } = openForTest(NOW)
    const first = need(services.interviews.log(panel()))
    db.prepare(`UPDATE application SET stage = 'applied'`).run()
    const second = need(
      services.interviews.log(panel({ company: 'NORTHWIND traders', role: 'staff engineer' }))
    )
    expect(second.applicationId).toBe(first.applicationId)
    expect(services.detailOf(second.interviewId)?.stage).toBe('interviewing')
  })

  it('begins a new application where the old one was closed', () => {
    const { db, services } = openForTest(NOW)
    const first = need(services.interviews.log(panel()))
    db.prepare(`UPDATE application SET stage = 'rejected'`).run()
    const second = need(services.interviews.log(panel()))
    expect(second.applicationId).not.toBe(first.applicationId)
  })

  it('knows a person again by address, and by name within the application', () => {
    const { services } = openForTest(NOW)
    const first = need(services.interviews.log(panel()))
    const again = need(
      services.interviews.log(
        panel({
          startLocal: '2026-03-10T09:00',
          people: [
            {
              name: 'D. Whitfield',
              email: 'DANA@northwind.example',
              title: '',
              thankYou: 'wanted'
            },
            {
              name: 'priya raman',
              email: 'priya@northwind.example',
              title: 'Principal',
              thankYou: 'wanted'
            }
          ]
        })
      )
    )
    const [dana, priya] = services.detailOf(first.interviewId)?.people ?? []
    const people = services.detailOf(again.interviewId)?.people
    expect(people?.map(({ id }) => id)).toEqual([dana?.id, priya?.id])
    expect(people?.[0]).toMatchObject({ name: 'Dana Whitfield', title: 'Engineering Manager' })
    expect(people?.[1]).toMatchObject({ email: 'priya@northwind.example', title: 'Principal' })
  })

  it('takes two people of one name for two when their addresses differ', () => {
    const { services } = openForTest(NOW)
    need(services.interviews.log(panel()))
    const { interviewId } = need(
      services.interviews.log(
        panel({
          people: [
            {
              name: 'Dana Whitfield',
              email: 'other@northwind.example',
              title: '',
              thankYou: 'wanted'
            }
          ]
        })
      )
    )
    expect(services.detailOf(interviewId)?.people[0]?.email).toBe('other@northwind.example')
  })

  it('refuses somebody who stands in the list twice, beside that person, and stores nothing', () => {
    const { db, services } = openForTest(NOW)
    const dana = { name: 'Dana', email: null, title: '', thankYou: 'wanted' as const }
    const refused = services.interviews.log(panel({ people: [dana, { ...dana, name: 'DANA' }] }))
    expect(refused).toMatchObject({
      ok: false,
      error: { code: 'INVALID_INPUT', fields: [{ path: 'people.1.name' }] }
    })
    expect(db.prepare('SELECT count(*) AS n FROM application').get()).toEqual({ n: 0 })
  })

  it('closes and opens a window as the wish for thanks changes', () => {
    const { services } = openForTest(NOW)
    const { interviewId } = need(services.interviews.log(panel()))
    const priya = services.detailOf(interviewId)?.people[1]?.id ?? 0
    need(
      services.interviewChanges.setThankYou({ interviewId, personId: priya, thankYou: 'wanted' })
    )
    expect(services.detailOf(interviewId)?.people[1]?.touchpoint?.closed).toBeNull()
  })

  it('says so when the wish is for somebody who was not there', () => {
    const { services } = openForTest(NOW)
    const { interviewId } = need(services.interviews.log(panel()))
    expect(
      services.interviewChanges.setThankYou({ interviewId, personId: 99, thankYou: 'wanted' })
    ).toMatchObject({ ok: false, error: { code: 'NOT_FOUND' } })
  })

  it('keeps an address that looks incomplete, and tells two of them apart by their names', () => {
    const { services } = openForTest(NOW)
    const typed = { email: 'dana@', title: '', thankYou: 'wanted' as const }
    const { interviewId } = need(
      services.interviews.log(
        panel({
          people: [
            { ...typed, name: 'Dana' },
            { ...typed, name: 'Priya', email: 'dana' }
          ]
        })
      )
    )
    expect(services.detailOf(interviewId)?.people.map(({ email }) => email)).toEqual([
      'dana@',
      'dana'
    ])
  })
})

describe('rounds right after one another', () => {
  const next = {
    startLocal: '2026-03-03T14:00',
    timeZone: 'America/New_York',
    minutes: 45,
    round: '2nd interview',
    kind: 'video' as const,
    place: '',
    preparation: 'ask about on-call',
    people: [{ name: 'Lee', email: null, title: '', thankYou: 'wanted' as const }]
  }

  it('are interviews of one application, logged in one step', () => {
    const { services } = openForTest(NOW)
    const undo = services.undo
    const outcome = undo.step('interviews.log', () =>
      services.interviews.log(panel({ rightAfter: [next] }))
    )
    const { applicationId } = need(outcome)
    const all = services.history.ofApplication(applicationId).interviews
    expect(all.map(({ round, minutes }) => [round, minutes])).toEqual([
      ['Panel', 60],
      ['2nd interview', 45]
    ])
    expect(services.detailOf(all[1]?.id ?? 0)?.preparation).toBe('ask about on-call')
    need(undo.undo(null))
    expect(services.history.ofApplication(applicationId).interviews).toEqual([])
  })

  it('are all refused where one of them cannot be, and the field is named', () => {
    const { db, services } = openForTest(NOW)
    const twice = { ...next, people: [...next.people, ...next.people] }
    expect(services.interviews.log(panel({ rightAfter: [twice] }))).toMatchObject({
      ok: false,
      error: { fields: [{ path: 'rightAfter.0.people.1.name' }] }
    })
    expect(db.prepare('SELECT count(*) AS n FROM interview').get()).toEqual({ n: 0 })
  })
})

describe('the application of an interview', () => {
  it('is the one named, whatever the fields say, and goes on where it was closed', () => {
    const { db, services } = openForTest(NOW)
    const { applicationId } = need(services.interviews.log(panel()))
    db.prepare(`UPDATE application SET stage = 'rejected'`).run()
    const input = panel({ applicationId, role: '', startLocal: '2026-03-10T09:00' })
    const again = need(services.interviews.log(input))
    expect(again.applicationId).toBe(applicationId)
    expect(services.detailOf(again.interviewId)?.stage).toBe('interviewing')
    expect(services.interviews.log(panel({ applicationId: 99 }))).toMatchObject({
      ok: false,
      error: { code: 'NOT_FOUND' }
    })
  })

  it('needs no role where the company has one that runs, and asks for it where it has not', () => {
    const { services } = openForTest(NOW)
    const unnamed = () => services.interviews.log(panel({ role: '' }))
    const asked = (message: RegExp) => ({
      ok: false,
      error: { fields: [{ path: 'role', message: expect.stringMatching(message) as string }] }
    })
    expect(unnamed()).toMatchObject(asked(/new here/))
    const { applicationId } = need(services.interviews.log(panel()))
    expect(need(unnamed()).applicationId).toBe(applicationId)
    need(services.interviews.log(panel({ role: 'Analyst' })))
    expect(unnamed()).toMatchObject(asked(/“Analyst”, “Staff Engineer”/))
  })

  it('tells the rounds so far, and who somebody is', () => {
    const { services } = openForTest(NOW)
    const { applicationId, interviewId } = need(services.interviews.log(panel()))
    const personId = services.detailOf(interviewId)?.people[0]?.id ?? 0
    expect(services.interviews.prefill({ applicationId, personId })).toMatchObject({
      application: { company: 'Northwind Traders', role: 'Staff Engineer' },
      rounds: [{ round: 'Panel', kind: 'panel' }],
      person: { name: 'Dana Whitfield' }
    })
    expect(services.interviews.prefill({ applicationId: 99, personId: null })).toEqual({
      application: null,
      rounds: [],
      person: null
    })
  })

  it('foresees the follow-up, five working days after the interview', () => {
    const { services } = openForTest(NOW)
    const friday = { startLocal: '2026-03-06T14:00', timeZone: 'America/New_York', minutes: 60 }
    expect(services.interviews.foresee(friday)).toEqual({
      followUpAt: Date.parse('2026-03-13T13:00:00Z')
    })
  })
})
