import { describe, expect, it } from 'vitest'
import type { TouchpointView } from '@shared/model/views'
import type { PinnableKind } from '@shared/model/words'
import { need, openForTest, panel, type Bench } from '../testing'
import type { Occasion } from '@shared/model/occasion'

const NOW = '2026-03-17T14:00:00Z'

/** An interview with Dana on 3 March whose follow-up, promised by the 13th, was due on the 16th. */
function withFollowUp() {
  const bench = openForTest(NOW)
  const { interviewId, applicationId } = need(bench.services.interviews.log(panel()))
  const personId = bench.services.detailOf(interviewId)?.people[0]?.id ?? 0
  const promise = { by: '2026-03-13', text: 'end of next week', personId }
  need(bench.services.debrief.writePromise({ interviewId, promise }))
  const occasion: Occasion<PinnableKind> = {
    kind: 'follow-up',
    applicationId,
    interviewId,
    personId
  }
  return { bench, occasion, actions: bench.services.actions }
}

function stored(bench: Bench, { applicationId, kind }: Occasion): TouchpointView | undefined {
  const { touchpoints } = bench.services.history.ofApplication(applicationId)
  return touchpoints.find((each) => each.kind === kind)
}

const isDue = (bench: Bench, { kind }: Occasion): boolean =>
  bench.services.timeline.read().due.some(({ touchpoint }) => touchpoint.kind === kind)

describe('skipping', () => {
  it('closes it for good, until it is taken back', () => {
    const { bench, occasion, actions } = withFollowUp()
    need(bench.services.undo.step('touchpoints.skip', () => actions.skip(occasion)))
    expect(stored(bench, occasion)).toMatchObject({ closed: 'skipped', closedAt: Date.parse(NOW) })
    expect(isDue(bench, occasion)).toBe(false)

    need(bench.services.undo.undo(null))
    expect(stored(bench, occasion)?.closed).toBeNull()
    expect(isDue(bench, occasion)).toBe(true)
  })
})

describe('snoozing', () => {
  it('takes it out of what is due until the time comes, and changes nothing else', () => {
    const { bench, occasion, actions } = withFollowUp()
    const before = stored(bench, occasion)
    const until = Date.parse(NOW) + 3_600_000
    need(actions.snooze({ ...occasion, until }))
    expect(stored(bench, occasion)).toEqual({ ...before, snoozedUntil: until })
    expect(isDue(bench, occasion)).toBe(false)
    bench.clock.freezeAt(until)
    expect(isDue(bench, occasion)).toBe(true)
  })

  it('until a time that is over is refused, with a message beside the field', () => {
    const { bench, occasion, actions } = withFollowUp()
    expect(actions.snooze({ ...occasion, until: Date.parse(NOW) })).toMatchObject({
      ok: false,
      error: { code: 'INVALID_INPUT', fields: [{ path: 'until' }] }
    })
    expect(isDue(bench, occasion)).toBe(true)
  })
})

describe('pinning', () => {
  it('puts the day of the user in place of the computed one', () => {
    const { bench, occasion, actions } = withFollowUp()
    need(actions.pin({ ...occasion, on: '2026-03-25' }))
    expect(stored(bench, occasion)).toMatchObject({
      opensAt: Date.parse('2026-03-25T13:00:00Z'),
      because: 'You chose Wed 25 Mar for the follow-up.'
    })
  })
})

describe('what is not planned', () => {
  it('cannot be skipped, snoozed, pinned or sent', () => {
    const { bench, occasion, actions } = withFollowUp()
    const second = { ...occasion, kind: 'second-follow-up' } as const
    const gone = { ok: false, error: { code: 'NOT_FOUND' } }
    expect(actions.skip(second)).toMatchObject(gone)
    expect(actions.snooze({ ...second, until: Date.parse(NOW) + 1 })).toMatchObject(gone)
    expect(actions.pin({ ...second, on: '2026-03-25' })).toMatchObject(gone)
    expect(bench.services.letters.markSent({ ...second, way: 'email' })).toMatchObject(gone)
    expect(actions.skip({ ...occasion, applicationId: 99 })).toMatchObject(gone)
  })
})

describe('sending a follow-up', () => {
  it('plans the second one, which goes when the sending is taken back', () => {
    const { bench, occasion } = withFollowUp()
    const second = { ...occasion, kind: 'second-follow-up' } as const
    const { id } = need(bench.services.letters.markSent({ ...occasion, way: 'email' }))
    expect(stored(bench, occasion)?.closed).toBe('sent')
    expect(stored(bench, second)).toMatchObject({ opensAt: Date.parse('2026-03-24T13:00:00Z') })
    need(bench.services.letters.undoSent(id))
    expect(stored(bench, second)).toBeUndefined()
  })
})
