import { describe, expect, it } from 'vitest'
import { need, openForTest, panel } from '../testing'

const at = (iso: string): number => Date.parse(iso)

/** One thank-you to Dana, open from 19:00 on 3 March; the follow-up is skipped. */
function withOneThankYou() {
  const bench = openForTest('2026-03-03T18:30:00Z')
  const { services } = bench
  const people = panel().people.slice(0, 1)
  const { interviewId, applicationId } = need(services.interviews.log(panel({ people })))
  const personId = services.detailOf(interviewId)?.people[0]?.id ?? null
  const occasion = { applicationId, interviewId, personId }
  need(services.actions.skip({ kind: 'follow-up', ...occasion }))
  return { ...bench, occasion: { kind: 'thank-you', ...occasion } as const }
}

describe('the next wake-up', () => {
  it('is each change of state in turn, then none', () => {
    const { wakeUps } = withOneThankYou().services
    const changes: string[] = []
    for (let now: number | null = 0; now !== null; now = wakeUps.nextAfter(now)) {
      if (now > 0) changes.push(new Date(now).toISOString())
    }
    expect(changes).toEqual([
      '2026-03-03T19:00:00.000Z',
      '2026-03-04T19:00:00.000Z',
      '2026-03-05T19:00:00.000Z',
      '2026-03-17T19:00:00.000Z'
    ])
  })

  it('is the end of a snooze where that comes first', () => {
    const { services, occasion } = withOneThankYou()
    const until = at('2026-03-03T20:15:00Z')
    need(services.actions.snooze({ ...occasion, until }))
    expect(services.wakeUps.nextAfter(at('2026-03-03T19:00:00Z'))).toBe(until)
    expect(services.wakeUps.nextAfter(until)).toBe(at('2026-03-04T19:00:00Z'))
  })

  it('is none for what is closed, and none where there is nothing', () => {
    const { services, occasion } = withOneThankYou()
    need(services.letters.markSent({ ...occasion, way: 'email' }))
    // Sending a thank-you plans nothing more.
    expect(services.wakeUps.nextAfter(0)).toBeNull()
    expect(openForTest('2026-03-03T18:30:00Z').services.wakeUps.nextAfter(0)).toBeNull()
  })
})
