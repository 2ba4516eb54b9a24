import { describe, expect, it } from 'vitest'
import type { ApplicationFacts, CadenceEvent, Facts } from './facts'
import { all, facts, interview } from './factsForTests'

const at = (iso: string): number => Date.parse(iso)

/** Applied for on Tuesday 10 February 2026; the 16th is Presidents' Day. */
function applied(changes: Partial<ApplicationFacts> = {}, events: CadenceEvent[] = []): Facts {
  const given = facts([], events)
  return { ...given, application: { ...given.application, stage: 'applied', ...changes } }
}

describe('a check-in', () => {
  it('comes some business days after applying, in the user’s own zone', () => {
    expect(all(applied())).toEqual([
      {
        kind: 'check-in',
        interview: null,
        person: null,
        opensAt: at('2026-02-25T14:00Z'),
        dueAt: at('2026-02-25T22:00Z'),
        overdueAt: at('2026-03-02T22:00Z'),
        lapsesAt: null,
        closed: null,
        closedAt: null,
        snoozedUntil: null,
        because: 'You applied on Tue 10 Feb; without an answer, ask after 10 working days.'
      }
    ])
  })

  it('goes to the contact', () => {
    expect(all(applied({ contact: { id: 'p9', name: 'Lee' } }))[0]?.person).toBe('p9')
  })

  it('is not planned in another stage, without a date, or where the settings want none', () => {
    for (const stage of ['wishlist', 'interviewing', 'offer', 'rejected'] as const) {
      expect(all(applied({ stage }))).toEqual([])
    }
    expect(all(applied({ appliedOn: null }))).toEqual([])
    const given = applied()
    expect(all({ ...given, settings: { ...given.settings, checkInAfter: 0 } })).toEqual([])
  })

  it('is not planned once there is an interview, unless it was cancelled', () => {
    const kinds = (status: 'scheduled' | 'no-show' | 'cancelled') =>
      all({ ...applied(), interviews: [interview({ status })] }).map(({ kind }) => kind)
    expect(kinds('scheduled')).not.toContain('check-in')
    expect(kinds('no-show')).not.toContain('check-in')
    expect(kinds('cancelled')).toEqual(['check-in'])
  })

  it('is answered by any word', () => {
    const word: CadenceEvent = { kind: 'heard', at: at('2026-01-01T00:00Z'), promise: null }
    expect(all(applied({}, [word]))[0]?.closed).toBe('answered')
  })

  it('may be sent, skipped, and given a date of the user’s own', () => {
    const on = {
      touchpoint: 'check-in',
      interview: null,
      person: null,
      at: at('2026-02-20T15:00Z')
    }
    const state = (event: CadenceEvent) => all(applied({}, [event]))[0]
    expect(state({ ...on, kind: 'sent' } as CadenceEvent)?.closed).toBe('sent')
    expect(state({ ...on, kind: 'skipped' } as CadenceEvent)?.closed).toBe('skipped')
    const pinned = { ...on, kind: 'pinned', on: '2026-03-20' } as CadenceEvent
    expect(state(pinned)).toMatchObject({
      opensAt: at('2026-03-20T13:00Z'),
      overdueAt: at('2026-03-24T21:00Z')
    })
  })
})
