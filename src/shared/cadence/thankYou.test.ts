import { describe, expect, it } from 'vitest'
import type { InterviewFacts, SentEvent } from './facts'
import { dana, facts, interview, priya, thankYousFor } from './factsForTests'
import { stateAt } from './state'

const at = (iso: string): number => Date.parse(iso)
const sentToDana: SentEvent = {
  kind: 'sent',
  touchpoint: 'thank-you',
  interview: 'i1',
  person: 'p1',
  at: at('2026-03-04T15:10Z')
}

describe('a thank-you', () => {
  it('is as in the rules’ example', () => {
    const touchpoints = thankYousFor(facts([interview({ people: [dana, priya] })], [sentToDana]))
    const common = {
      kind: 'thank-you',
      interview: 'i1',
      opensAt: at('2026-03-03T19:00:00.000Z'),
      dueAt: at('2026-03-04T19:00:00.000Z'),
      overdueAt: at('2026-03-05T19:00:00.000Z'),
      lapsesAt: at('2026-03-17T19:00:00.000Z'),
      snoozedUntil: null
    }
    expect(touchpoints).toEqual([
      {
        ...common,
        person: 'p1',
        closed: 'sent',
        closedAt: sentToDana.at,
        because: 'You thanked Dana Whitfield for this interview.'
      },
      {
        ...common,
        person: 'p2',
        closed: 'not-wanted',
        closedAt: null,
        because: 'No thank-you to Priya Raman is wanted.'
      }
    ])
    const now = at('2026-03-04T20:00:00Z')
    expect(touchpoints.map((each) => stateAt(each, now))).toEqual(['sent', 'not-wanted'])
  })

  it('counts absolute hours through a clock change and a weekend', () => {
    // The night of 7 March 2026 is an hour short in New York.
    const [only] = thankYousFor(facts([interview({ start: '2026-03-07T13:00' })]))
    expect(only).toMatchObject({
      opensAt: at('2026-03-07T19:00Z'),
      dueAt: at('2026-03-08T19:00Z'),
      overdueAt: at('2026-03-09T19:00Z'),
      lapsesAt: at('2026-03-21T19:00Z')
    })
  })

  it('starts from the end of an interview whose time the clock skips', () => {
    const [only] = thankYousFor(facts([interview({ start: '2026-03-08T02:30', minutes: 30 })]))
    expect(only?.opensAt).toBe(at('2026-03-08T08:00Z'))
  })

  it.each(['cancelled', 'no-show'] as const)('is not owed for a %s interview', (status) => {
    expect(thankYousFor(facts([interview({ status })], [sentToDana]))).toEqual([])
  })

  it('stays after hearing back, and whatever the stage', () => {
    const heard = { kind: 'heard' as const, at: at('2026-03-05T00:00Z'), promise: null }
    const given = facts([interview()], [heard])
    for (const stage of ['offer', 'rejected', 'withdrawn', 'no-response'] as const) {
      const application = { ...given.application, stage }
      expect(thankYousFor({ ...given, application })).toEqual(thankYousFor(facts([interview()])))
    }
  })

  it('is sent though it was sent before the interview ended, or to one who wanted none', () => {
    const early = { ...sentToDana, at: at('2026-01-01T00:00Z') }
    const people = [{ ...dana, thankYou: 'not-wanted' as const }]
    const [only] = thankYousFor(facts([interview({ people })], [early]))
    expect(only).toMatchObject({ closed: 'sent', closedAt: early.at })
  })

  it('is sent rather than skipped, and skipped rather than not wanted', () => {
    const skipped = { ...sentToDana, kind: 'skipped' as const }
    const people = [{ ...dana, thankYou: 'not-wanted' as const }]
    const both = thankYousFor(facts([interview()], [skipped, sentToDana]))
    expect(both[0]?.closed).toBe('sent')
    const [only] = thankYousFor(facts([interview({ people })], [skipped]))
    expect(only).toMatchObject({ closed: 'skipped', closedAt: skipped.at })
    expect(only?.because).toBe('You chose to skip the thank-you to Dana Whitfield.')
  })

  it('keeps its snooze and its times', () => {
    const until = at('2026-03-04T12:00Z')
    const [only] = thankYousFor(facts([interview()], [{ ...sentToDana, kind: 'snoozed', until }]))
    const [plain] = thankYousFor(facts([interview()]))
    expect(only).toEqual({ ...plain, snoozedUntil: until })
  })

  it('takes an event without a person for the only one there, not for one of a panel', () => {
    const sent = { ...sentToDana, person: null }
    const closed = (people: InterviewFacts['people']) =>
      thankYousFor(facts([interview({ people })], [sent])).map((each) => each.closed)
    expect(closed([dana])).toEqual(['sent'])
    expect(closed([dana, { ...priya, thankYou: 'wanted' }])).toEqual([null, null])
  })
})
