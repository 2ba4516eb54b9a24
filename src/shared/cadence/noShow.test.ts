import { describe, expect, it } from 'vitest'
import type { CadenceEvent, InterviewFacts } from './facts'
import { all, dana, facts, interview, priya } from './factsForTests'

const at = (iso: string): number => Date.parse(iso)
const missed = (changes: Partial<InterviewFacts> = {}): InterviewFacts =>
  interview({ status: 'no-show', people: [dana, priya], ...changes })
const ofMissed = (interviews: InterviewFacts[], events: CadenceEvent[] = []) =>
  all(facts(interviews, events)).filter(({ kind }) => kind === 'no-show')

describe('an interview that they did not come to', () => {
  it('asks for one message, in absolute hours from its start', () => {
    expect(all(facts([missed()]))).toEqual([
      {
        kind: 'no-show',
        interview: 'i1',
        person: 'p1',
        opensAt: at('2026-03-03T18:15Z'),
        dueAt: at('2026-03-03T20:00Z'),
        overdueAt: at('2026-03-04T18:00Z'),
        lapsesAt: at('2026-03-10T18:00Z'),
        closed: null,
        closedAt: null,
        snoozedUntil: null,
        because: 'They did not come to the interview; a short, kind message within two hours helps.'
      }
    ])
  })

  it('asks for one message each', () => {
    const other = missed({ id: 'i2', start: '2026-03-02T13:00' })
    expect(ofMissed([missed(), other]).map(({ interview: id }) => id)).toEqual(['i2', 'i1'])
  })

  it('asks whoever promised to be in touch', () => {
    const promise = { by: '2026-03-13', text: '', person: 'p2' }
    expect(ofMissed([missed({ promise })])[0]?.person).toBe('p2')
  })

  it('is answered by any word since its start', () => {
    const word = (on: string): CadenceEvent => ({ kind: 'heard', at: at(on), promise: null })
    expect(ofMissed([missed()], [word('2026-03-03T18:00Z')])[0]?.closed).toBe('answered')
    expect(ofMissed([missed()], [word('2026-03-03T17:59Z')])[0]?.closed).toBeNull()
  })

  it('is superseded by a later interview that was not cancelled', () => {
    const later = interview({ id: 'i2', start: '2026-03-05T13:00' })
    expect(ofMissed([missed(), later])[0]?.closed).toBe('superseded')
    expect(ofMissed([missed(), { ...later, status: 'cancelled' }])[0]?.closed).toBeNull()
  })
})
