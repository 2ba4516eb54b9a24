import { describe, expect, it } from 'vitest'
import type { InvitationView, InvitedEvent } from '@shared/model/invitations'
import { need, openForTest, panel, type Bench } from '../testing'

const NOW = '2026-03-01T12:00:00Z'

function invited(changes: Partial<InvitedEvent> = {}): InvitedEvent {
  return {
    ref: { uid: 'a@northwind', recurrence: '', sequence: 0, stampedAt: Date.parse(NOW) },
    isCancelled: false,
    title: 'Panel with Northwind Traders',
    date: '2026-03-03',
    time: '13:00',
    timeZone: 'America/New_York',
    minutes: 60,
    kind: 'video',
    round: null,
    place: '',
    preparation: '',
    people: [],
    mayHoldReader: false,
    doubts: [],
    ...changes
  }
}

/** A version after the first. */
function later(changes: Partial<InvitedEvent> = {}): InvitedEvent {
  const ref = { uid: 'a@northwind', recurrence: '', sequence: 1, stampedAt: Date.parse(NOW) + 1 }
  return invited({ ref, ...changes })
}

/** The interview of `invited`, logged from it unless `by` is null. */
function logged(by: InvitedEvent | null = invited()): Bench & { interviewId: number } {
  const bench = openForTest(NOW)
  const invitation = by?.ref ?? null
  const { interviewId } = need(bench.services.interviews.log(panel({ invitation })))
  return { ...bench, interviewId }
}

function knownOf({ services }: Bench, event: InvitedEvent) {
  const view = services.invitations.recognise('', [event])
  const [known] = view.known
  if (!known) throw new Error('It is not known.')
  return known
}

/** Takes over all that an invitation says. */
function takeOver(bench: Bench, event: InvitedEvent) {
  const { interview, changes, says } = knownOf(bench, event)
  const { startLocal, timeZone, minutes, place } = interview
  return bench.services.undo.step('invitations.apply', () =>
    bench.services.invitations.apply({
      interviewId: interview.id,
      ref: event.ref,
      cancels: says === 'cancels',
      ...changes,
      before: { startLocal, timeZone, minutes, place }
    })
  )
}

describe('an invitation that is not logged', () => {
  const whose = (bench: Bench, event: InvitedEvent): string | undefined =>
    bench.services.invitations.recognise('', [event]).application?.company

  it('is new, or is off and concerns nobody', () => {
    const { services } = openForTest(NOW)
    const events = [invited(), later({ isCancelled: true })]
    const view: InvitationView = services.invitations.recognise('x.ics', events)
    expect(view).toMatchObject({ name: 'x.ics', known: [], application: null })
    expect([view.fresh.length, view.gone.length]).toEqual([1, 1])
  })

  it.each<[string, Partial<InvitedEvent>]>([
    ['its title', { title: 'NORTHWIND TRADERS, 2nd interview' }],
    [
      'the address of somebody who was met',
      { title: '', people: [{ name: 'D', email: 'DANA@northwind.example' }] }
    ],
    [
      'the address of anybody there',
      { title: '', people: [{ name: 'X', email: 'x@mail.northwind.co.uk' }] }
    ],
    ['its text', { title: '', preparation: 'We at Northwind Traders look forward to it.' }]
  ])('belongs to the application that %s speaks of', (_sign, changes) => {
    const event = invited({ date: '2026-03-20', ...changes })
    expect(whose(logged(null), event)).toBe('Northwind Traders')
  })

  it.each<[string, Partial<InvitedEvent>]>([
    ['nothing speaks for one', { title: 'Interview' }],
    ['a name is only part of a word', { title: 'Northwind Tradership' }]
  ])('belongs to none where %s', (_reason, changes) => {
    expect(whose(logged(null), invited({ date: '2026-03-20', ...changes }))).toBeUndefined()
  })

  it('belongs to the one with its role where several run at a company', () => {
    const bench = logged(null)
    need(bench.services.interviews.log(panel({ role: 'Data Analyst', people: [] })))
    const event = invited({ date: '2026-03-20' })
    expect(bench.services.invitations.recognise('', [event]).application).toBeNull()
    const title = 'Data Analyst at Northwind Traders'
    expect(
      bench.services.invitations.recognise('', [{ ...event, title }]).application
    ).toMatchObject({
      role: 'Data Analyst'
    })
  })
})

describe('an invitation that is logged', () => {
  it('has nothing new while nothing changed, also in another zone', () => {
    const bench = logged()
    expect(knownOf(bench, invited()).says).toBe('same')
    const elsewhere = { date: '2026-03-03', time: '18:00', timeZone: 'Europe/London' }
    expect(knownOf(bench, invited(elsewhere)).says).toBe('same')
  })

  it('is moved, and takes what it is about with it', () => {
    const bench = logged()
    const event = later({
      date: '2026-03-05',
      time: '09:00',
      minutes: 30,
      place: 'https://meet.example/1',
      people: [
        { name: 'Dana Whitfield', email: '' },
        { name: 'Otto Brandt', email: 'otto@northwind.example' }
      ]
    })
    const { says, by, changes } = knownOf(bench, event)
    expect([says, by]).toEqual(['changes', 'invitation'])
    expect(changes.people.map(({ name }) => name)).toEqual(['Otto Brandt'])
    need(takeOver(bench, event))

    expect(bench.services.detailOf(bench.interviewId)).toMatchObject({
      startLocal: '2026-03-05T09:00',
      minutes: 30,
      place: 'https://meet.example/1',
      people: [{ name: 'Dana Whitfield' }, { name: 'Priya Raman' }, { name: 'Otto Brandt' }]
    })
    expect(knownOf(bench, event).says).toBe('same')
    expect(knownOf(bench, invited()).says).toBe('older')
  })

  it('of a day alone, or of more than a day, moves nothing that it does not say', () => {
    const bench = logged()
    expect(knownOf(bench, later({ date: '2026-03-09', time: '' })).changes.when).toBeNull()
    const { when } = knownOf(bench, later({ time: '15:00', minutes: null })).changes
    expect(when).toEqual({
      startLocal: '2026-03-03T15:00',
      timeZone: 'America/New_York',
      minutes: 60
    })
  })

  it('is called off, and takes place after all', () => {
    const bench = logged()
    const off = later({ isCancelled: true })
    expect(knownOf(bench, off).says).toBe('cancels')
    need(takeOver(bench, off))
    expect(bench.services.detailOf(bench.interviewId)).toMatchObject({ status: 'cancelled' })
    expect(knownOf(bench, off).says).toBe('same')

    const ref = { uid: 'a@northwind', recurrence: '', sequence: 2, stampedAt: null }
    const again = later({ ref, date: '2026-03-10' })
    expect(knownOf(bench, again).says).toBe('returns')
    need(takeOver(bench, again))
    expect(bench.services.detailOf(bench.interviewId)).toMatchObject({
      status: 'scheduled',
      startLocal: '2026-03-10T13:00'
    })
  })

  it('stays cancelled where the user did that, until something is new', () => {
    const bench = logged()
    const { interviewId } = bench
    need(bench.services.interviewChanges.setStatus({ interviewId, status: 'cancelled' }))
    expect(knownOf(bench, invited()).says).toBe('same')
  })

  it('is undone in one step, and known as before', () => {
    const bench = logged()
    const event = later({ date: '2026-03-05' })
    need(takeOver(bench, event))
    need(bench.services.undo.undo(null))
    const { startLocal } = bench.services.detailOf(bench.interviewId) ?? {}
    expect(startLocal).toBe('2026-03-03T13:00')
    expect(knownOf(bench, event).says).toBe('changes')
  })

  it('is not taken over where the interview is not as it was seen', () => {
    const bench = logged()
    const { interviewId } = bench
    const { interview, changes } = knownOf(bench, later({ date: '2026-03-05' }))
    const { startLocal, timeZone, minutes, place } = interview
    need(
      bench.services.interviewChanges.move({
        interviewId,
        startLocal: '2026-03-04T10:00',
        timeZone,
        minutes
      })
    )
    const outcome = bench.services.invitations.apply({
      interviewId,
      ref: later().ref,
      cancels: false,
      ...changes,
      before: { startLocal, timeZone, minutes, place }
    })
    expect(outcome).toMatchObject({ ok: false, error: { code: 'CONFLICT' } })
  })

  it('is forgotten with its interview', () => {
    const bench = logged()
    need(bench.services.interviewChanges.remove(bench.interviewId))
    expect(bench.services.invitations.recognise('', [invited()]).fresh).toHaveLength(1)
  })
})

describe('an interview that was typed in before its invitation came', () => {
  it('is found by its time, and known by the invitation from then on', () => {
    const bench = logged(null)
    expect(knownOf(bench, invited())).toMatchObject({ by: 'time', says: 'changes' })
    need(takeOver(bench, invited()))
    expect(knownOf(bench, invited())).toMatchObject({ by: 'invitation', says: 'same' })
  })

  it('is called off by one that was never taken', () => {
    const bench = logged(null)
    expect(knownOf(bench, invited({ isCancelled: true }))).toMatchObject({
      by: 'time',
      says: 'cancels'
    })
  })

  it('is not meant by an invitation of another company, nor where two are at that time', () => {
    const bench = logged(null)
    need(bench.services.interviews.log(panel({ company: 'Contoso', people: [] })))
    expect(knownOf(bench, invited()).interview.company).toBe('Northwind Traders')
    const { known } = bench.services.invitations.recognise('', [invited({ title: 'Interview' })])
    expect(known).toEqual([])
  })
})
