import { describe, expect, it } from 'vitest'
import type { CadenceEvent, CadenceSettings, Facts, HeardEvent, InterviewFacts } from './facts'
import { all, dana, facts, interview, priya } from './factsForTests'
import type { Touchpoint } from './touchpoint'

const at = (iso: string): number => Date.parse(iso)

/** The interview ends on Tuesday 3 March 2026 at 14:00 in New York; summer time begins on the 8th. */
const promised = interview({
  people: [dana, priya],
  promise: { by: '2026-03-13', text: 'by the end of next week', person: 'p2' }
})
const unpromised = interview({ people: [dana, priya] })

const heard = (on: string, by: string | null, person: string | null = null): HeardEvent => ({
  kind: 'heard',
  at: at(on),
  promise: by === null ? null : { by, text: '', person }
})
const done = (
  kind: 'sent' | 'skipped',
  touchpoint: Touchpoint['kind'],
  on: string,
  person: string | null = null
): CadenceEvent => ({ kind, touchpoint, interview: 'i1', person, at: at(on) })

function only(kind: Touchpoint['kind'], given: Facts): Touchpoint | undefined {
  const found = all(given).filter((each) => each.kind === kind)
  expect(found.length).toBeLessThanOrEqual(1)
  return found[0]
}
const followUp = (given: Facts) => only('follow-up', given)
const withSettings = (given: Facts, changes: Partial<CadenceSettings>): Facts => ({
  ...given,
  settings: { ...given.settings, ...changes }
})
const withFollowUp = (given: Facts, changes: Partial<CadenceSettings['followUp']>): Facts =>
  withSettings(given, { followUp: { ...given.settings.followUp, ...changes } })

describe('a follow-up after a promise', () => {
  it('waits for the business day after the promised date', () => {
    expect(followUp(facts([promised]))).toMatchObject({
      interview: 'i1',
      person: 'p2',
      opensAt: at('2026-03-16T13:00Z'),
      dueAt: at('2026-03-16T21:00Z'),
      overdueAt: at('2026-03-18T21:00Z'),
      lapsesAt: null,
      closed: null,
      because: 'Priya said by Fri 13 Mar; follow up the next working day.'
    })
  })

  it('waits as many business days as the settings say', () => {
    const three = withFollowUp(facts([promised]), { afterPromise: 3 })
    expect(followUp(three)).toMatchObject({
      opensAt: at('2026-03-18T13:00Z'),
      overdueAt: at('2026-03-20T21:00Z'),
      because: 'Priya said by Fri 13 Mar; follow up 3 working days later.'
    })
  })

  it('counts from the newest word that carries a date, and goes to whoever gave it', () => {
    const again = [heard('2026-03-12T15:00Z', '2026-03-20', 'p1'), heard('2026-03-10T15:00Z', null)]
    expect(followUp(facts([promised], again))).toMatchObject({
      person: 'p1',
      opensAt: at('2026-03-23T13:00Z'),
      closed: null,
      because: 'Dana said by Fri 20 Mar; follow up the next working day.'
    })
  })

  it('is answered by a newest word without a date, and counts on from the promise', () => {
    const words = [heard('2026-03-10T15:00Z', '2026-03-20'), heard('2026-03-12T15:00Z', null)]
    expect(followUp(facts([promised], words))).toMatchObject({
      closed: 'answered',
      opensAt: at('2026-03-16T13:00Z'),
      because: 'They were in touch, so the follow-up is not needed.'
    })
  })

  it('takes no word from before the interview ended', () => {
    const before = heard('2026-03-03T18:59:59Z', null)
    expect(followUp(facts([promised], [before]))?.closed).toBeNull()
    const atTheEnd = heard('2026-03-03T19:00:00Z', null)
    expect(followUp(facts([promised], [atTheEnd]))?.closed).toBe('answered')
  })

  it('names the year of a promise in another one', () => {
    const december = interview({
      start: '2026-12-15T13:00',
      promise: { by: '2027-01-08', text: '', person: 'p1' }
    })
    expect(followUp(facts([december]))?.because).toMatch(/said by Fri 8 Jan 2027;/)
  })
})

describe('a follow-up without a promise', () => {
  it('counts business days from the date on which the interview ended in its own zone', () => {
    expect(followUp(facts([unpromised]))).toMatchObject({
      person: 'p1',
      opensAt: at('2026-03-10T13:00Z'),
      dueAt: at('2026-03-10T21:00Z'),
      overdueAt: at('2026-03-12T21:00Z'),
      because:
        'Without a date from them, follow up 5 working days after the interview on Tue 3 Mar.'
    })
  })

  it('counts from the day after where it went on past midnight, and names the day it began', () => {
    const late = interview({ start: '2026-03-03T23:30' })
    expect(followUp(facts([late]))).toMatchObject({
      opensAt: at('2026-03-11T13:00Z'),
      because: expect.stringContaining('on Tue 3 Mar') as unknown
    })
  })

  it('takes words without a date for no promise, and still for whom to ask', () => {
    const soon = { ...unpromised, promise: { by: null, text: 'soon', person: 'p2' } }
    expect(followUp(facts([soon]))).toMatchObject({
      person: 'p2',
      opensAt: at('2026-03-10T13:00Z')
    })
  })

  it('goes to the contact before the first person met, and to nobody where nobody is known', () => {
    const given = facts([unpromised])
    const contact = { id: 'p9', name: 'Lee' }
    expect(followUp({ ...given, application: { ...given.application, contact } })?.person).toBe(
      'p9'
    )
    expect(followUp(facts([interview({ people: [] })]))?.person).toBeNull()
  })

  it('leaves out public holidays and the weekend of the settings', () => {
    // Juneteenth is a Friday in 2026.
    const june = facts([interview({ start: '2026-06-12T13:00' })])
    expect(followUp(june)?.opensAt).toBe(at('2026-06-22T13:00Z'))
    expect(followUp(withSettings(june, { country: null }))?.opensAt).toBe(at('2026-06-19T13:00Z'))
    const emirates = { country: null, weekend: [5, 6] }
    expect(followUp(withSettings(june, emirates))?.opensAt).toBe(at('2026-06-18T13:00Z'))
  })

  it('is not planned where the settings want none', () => {
    expect(followUp(withFollowUp(facts([promised]), { max: 0 }))).toBeUndefined()
  })
})

describe('which interview a follow-up belongs to', () => {
  const second = interview({ id: 'i2', start: '2026-03-20T13:00' })

  it('is the latest that counts, past or future', () => {
    expect(followUp(facts([second, promised]))?.interview).toBe('i2')
    const cancelled = { ...second, status: 'cancelled' as const }
    expect(followUp(facts([cancelled, promised]))).toMatchObject({ interview: 'i1', closed: null })
  })

  it('leaves what was sent for an earlier one to history', () => {
    const sent = done('sent', 'follow-up', '2026-03-16T15:00Z')
    expect(followUp(facts([promised, second], [sent]))).toMatchObject({
      interview: 'i2',
      closed: null
    })
  })

  it('is superseded by a later one that they did not come to', () => {
    const missed = { ...second, status: 'no-show' as const }
    expect(followUp(facts([promised, missed]))).toMatchObject({
      interview: 'i1',
      closed: 'superseded',
      because: 'Another interview follows this one, so the follow-up is not needed.'
    })
  })

  it.each(['offer', 'accepted', 'rejected', 'withdrawn', 'no-response'] as const)(
    'is superseded when the stage is %s',
    (stage) => {
      const given = facts([promised])
      const after = followUp({ ...given, application: { ...given.application, stage } })
      expect(after?.closed).toBe('superseded')
      expect(after?.because).toMatch(/, so the follow-up is not needed\.$/)
    }
  )
})

describe('what the user did with a follow-up', () => {
  it('outlives a new promise, whoever gives it', () => {
    const skipped = done('skipped', 'follow-up', '2026-03-04T15:00Z', 'p2')
    const again = heard('2026-03-12T15:00Z', '2026-03-20', 'p1')
    expect(followUp(facts([promised], [skipped, again]))).toMatchObject({
      closed: 'skipped',
      because: 'You chose to skip the follow-up.'
    })
  })

  it('says when it was sent', () => {
    const sent = done('sent', 'follow-up', '2026-03-17T03:30Z')
    expect(followUp(facts([promised], [sent]))).toMatchObject({
      closed: 'sent',
      because: 'You sent the follow-up on Mon 16 Mar.'
    })
  })

  it('puts a date of the user’s own in place of the computed one, before the promise too', () => {
    const pinned: CadenceEvent = {
      kind: 'pinned',
      touchpoint: 'follow-up',
      interview: 'i1',
      person: null,
      at: at('2026-03-04T15:00Z'),
      on: '2026-03-07'
    }
    expect(followUp(facts([promised], [pinned]))).toMatchObject({
      opensAt: at('2026-03-07T14:00Z'),
      dueAt: at('2026-03-07T22:00Z'),
      // Two business days after the Saturday, in summer time.
      overdueAt: at('2026-03-10T21:00Z'),
      because: 'You chose Sat 7 Mar for the follow-up.'
    })
  })

  it('snoozes it without touching its times', () => {
    const until = at('2026-03-17T13:00Z')
    const snoozed: CadenceEvent = {
      kind: 'snoozed',
      touchpoint: 'follow-up',
      interview: 'i1',
      person: null,
      at: at('2026-03-16T14:00Z'),
      until
    }
    expect(followUp(facts([promised], [snoozed]))).toEqual({
      ...followUp(facts([promised])),
      snoozedUntil: until
    })
  })
})

describe('a second follow-up', () => {
  const second = (given: Facts) => only('second-follow-up', given)
  const sent = done('sent', 'follow-up', '2026-03-16T15:00Z')

  it('comes once the first is sent, in business days from that date', () => {
    expect(second(facts([promised]))).toBeUndefined()
    expect(second(facts([promised], [sent]))).toMatchObject({
      interview: 'i1',
      person: 'p2',
      opensAt: at('2026-03-23T13:00Z'),
      dueAt: at('2026-03-23T21:00Z'),
      overdueAt: at('2026-03-25T21:00Z'),
      closed: null,
      because:
        'You followed up on Mon 16 Mar; without an answer, write once more after 5 working days.'
    })
  })

  it('counts from the first sending, on its date in the interview’s zone', () => {
    const lateEvening = done('sent', 'follow-up', '2026-03-17T03:30Z')
    const again = done('sent', 'follow-up', '2026-03-18T15:00Z')
    expect(second(facts([promised], [again, lateEvening]))?.opensAt).toBe(at('2026-03-23T13:00Z'))
  })

  it('is planned only where two are wanted', () => {
    expect(second(withFollowUp(facts([promised], [sent]), { max: 1 }))).toBeUndefined()
  })

  it('counts anew from a date heard since', () => {
    const again = heard('2026-03-17T15:00Z', '2026-03-27', 'p1')
    expect(second(facts([promised], [sent, again]))).toMatchObject({
      person: 'p1',
      opensAt: at('2026-03-30T13:00Z'),
      overdueAt: at('2026-04-01T21:00Z'),
      closed: null
    })
  })

  it('is answered by a word without a date since, not by one before', () => {
    expect(second(facts([promised], [sent, heard('2026-03-17T15:00Z', null)]))?.closed).toBe(
      'answered'
    )
    const before = heard('2026-03-12T15:00Z', null)
    expect(second(facts([promised], [sent, before]))?.closed).toBeNull()
  })

  it('goes when the sending is taken back', () => {
    expect(second(facts([promised], []))).toBeUndefined()
  })

  it('is superseded as the first is', () => {
    const given = facts([promised], [sent])
    const offer = { ...given, application: { ...given.application, stage: 'offer' as const } }
    expect(second(offer)?.closed).toBe('superseded')
    expect(followUp(offer)?.closed).toBe('sent')
  })

  it('may have a date of the user’s own', () => {
    const pinned: CadenceEvent = {
      kind: 'pinned',
      touchpoint: 'second-follow-up',
      interview: 'i1',
      person: 'p2',
      at: at('2026-03-17T15:00Z'),
      on: '2026-04-01'
    }
    expect(second(facts([promised], [sent, pinned]))?.opensAt).toBe(at('2026-04-01T13:00Z'))
  })
})

describe('a close-out', () => {
  const closeOut = (given: Facts) => only('close-out', given)
  const first = done('sent', 'follow-up', '2026-03-16T15:00Z')
  const second = done('sent', 'second-follow-up', '2026-03-23T15:00Z')

  it('comes once the last follow-up that is allowed is sent', () => {
    expect(closeOut(facts([promised], [first]))).toBeUndefined()
    expect(closeOut(facts([promised], [first, second]))).toMatchObject({
      interview: 'i1',
      person: 'p2',
      opensAt: at('2026-04-06T13:00Z'),
      dueAt: at('2026-04-06T21:00Z'),
      overdueAt: at('2026-04-13T21:00Z'),
      closed: null,
      because:
        'Your last follow-up was on Mon 23 Mar; without an answer, close this application after 10 working days.'
    })
    const one = withFollowUp(facts([promised], [first]), { max: 1 })
    expect(closeOut(one)?.opensAt).toBe(at('2026-03-30T13:00Z'))
  })

  it('is answered by any word since that sending, with a date or without', () => {
    for (const by of ['2026-04-20', null]) {
      const given = facts([promised], [first, second, heard('2026-03-24T15:00Z', by)])
      expect(closeOut(given)).toMatchObject({
        closed: 'answered',
        opensAt: at('2026-04-06T13:00Z')
      })
    }
    const before = heard('2026-03-23T14:59:59Z', null)
    expect(closeOut(facts([promised], [first, second, before]))?.closed).toBeNull()
  })

  it('cannot be given another date', () => {
    const pinned: CadenceEvent = {
      kind: 'pinned',
      touchpoint: 'close-out',
      interview: 'i1',
      person: null,
      at: at('2026-03-24T15:00Z'),
      on: '2026-05-01'
    }
    const given = facts([promised], [first, second])
    expect(closeOut({ ...given, events: [...given.events, pinned] })).toEqual(closeOut(given))
  })
})

describe('an interview in another zone', () => {
  it('has its mornings and evenings there', () => {
    const kathmandu: InterviewFacts = { ...promised, timeZone: 'Asia/Kathmandu' }
    expect(followUp(facts([kathmandu]))).toMatchObject({
      opensAt: at('2026-03-16T03:15Z'),
      dueAt: at('2026-03-16T11:15Z')
    })
  })
})
