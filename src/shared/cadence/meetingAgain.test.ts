import { describe, expect, it } from 'vitest'
import type { InterviewFacts } from './facts'
import { dana, facts, interview, thankYousFor } from './factsForTests'

describe('meeting the same person again', () => {
  // The first ends at 14:00 in New York.
  const first = interview()
  const again = (more: Partial<InterviewFacts> = {}): InterviewFacts =>
    interview({ id: 'i2', round: 'Final', start: '2026-03-03T16:00', ...more })
  /** How the first interview's thank-you is closed, then the second's. */
  const closed = (second: InterviewFacts): unknown[] => {
    const inOrder = thankYousFor(facts([first, second]))
    expect(thankYousFor(facts([second, first]))).toEqual(inOrder)
    const of = (id: string): unknown => inOrder.find((each) => each.interview === id)?.closed
    return [of('i1'), of('i2')]
  }

  it('within 12 hours leaves the later thank-you', () => {
    expect(closed(again())).toEqual(['superseded', null])
    expect(closed(again({ start: '2026-03-04T01:59' }))).toEqual(['superseded', null])
  })

  it('after 12 hours leaves both', () => {
    expect(closed(again({ start: '2026-03-04T02:00' }))).toEqual([null, null])
  })

  it('counts by the moments, not by what the clocks show', () => {
    const berlin = { timeZone: 'Europe/Berlin' }
    expect(closed(again({ ...berlin, start: '2026-03-04T07:59' }))).toEqual(['superseded', null])
    expect(closed(again({ ...berlin, start: '2026-03-04T08:00' }))).toEqual([null, null])
    expect(closed(again({ ...berlin, start: '2026-03-03T18:00' }))).toEqual([null, 'superseded'])
  })

  it('while the first still goes on counts too; starting together, neither is before', () => {
    expect(closed(again({ start: '2026-03-03T13:30' }))).toEqual(['superseded', null])
    expect(closed(again({ start: '2026-03-03T13:00' }))).toEqual([null, null])
  })

  it('leaves the first where no thank-you is wanted for the second', () => {
    const people = [{ ...dana, thankYou: 'not-wanted' as const }]
    expect(closed(again({ people }))).toEqual([null, 'not-wanted'])
  })

  it('does not count when it is somebody else or the second does not count', () => {
    expect(closed(again({ people: [{ ...dana, id: 'p3' }] }))).toEqual([null, null])
    expect(closed(again({ status: 'cancelled' }))).toEqual([null, undefined])
    expect(closed(again({ status: 'no-show' }))).toEqual([null, undefined])
  })

  it('passes from one to the next, over one for which none is wanted', () => {
    const people = [{ ...dana, thankYou: 'not-wanted' as const }]
    const third = again({ id: 'i3', start: '2026-03-03T20:00' })
    const states = (second: InterviewFacts) =>
      thankYousFor(facts([third, first, second])).map((each) => each.closed)
    expect(states(again())).toEqual(['superseded', 'superseded', null])
    expect(states(again({ people }))).toEqual(['superseded', 'not-wanted', null])
  })

  it('changes nothing about what was sent, and says why', () => {
    const sentToDana = {
      kind: 'sent' as const,
      touchpoint: 'thank-you' as const,
      interview: 'i1',
      person: 'p1',
      at: 0
    }
    const [sent] = thankYousFor(facts([first, again()], [sentToDana]))
    expect(sent?.closed).toBe('sent')
    const [superseded] = thankYousFor(facts([first, again()]))
    expect(superseded?.because).toBe(
      'Dana Whitfield is also in a later interview within 12 hours; one thank-you after that is enough.'
    )
  })
})
