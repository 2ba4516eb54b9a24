import { describe, expect, it } from 'vitest'
import { lettersFacts } from './lettersFacts'
import { askedLetter, letterScenario } from './readLetterScenario'

const DANA = { id: 'p1', name: 'Dana Whitfield', email: 'dana@northwind.example' }
const PRIYA = { id: 'p2', name: 'Priya Raman', email: null }
const TOBY = { id: 'c1', name: 'Toby Marsh' }

const SCENARIO = {
  now: '2026-03-17T02:00:00Z',
  settings: { timeZone: 'America/New_York' },
  profile: { name: 'Sam Okafor' },
  application: {
    company: 'Northwind Traders',
    role: 'Staff Engineer',
    appliedOn: '2026-02-10',
    contact: TOBY
  },
  interviews: [
    { id: 'i0', start: '2026-02-20T09:00', timeZone: 'America/New_York', people: [PRIYA] },
    {
      id: 'i1',
      start: '2026-03-03T13:00',
      timeZone: 'America/New_York',
      people: [DANA, PRIYA],
      promise: { by: '2026-03-13', text: 'Friday', person: 'p2' },
      notes: [{ id: 'n1', kind: 'shared', text: 'they release weekly' }]
    }
  ]
}

function factsOf(letter: object, changes: object = {}) {
  const scenario = letterScenario.parse({ ...SCENARIO, ...changes })
  return lettersFacts(scenario, askedLetter.parse(letter), 0)
}

describe('what a letter of a scenario may say', () => {
  it('is told in the zone of the interview', () => {
    const facts = factsOf({ kind: 'thank-you', interview: 'i1', person: 'p1' })
    expect(facts).toMatchObject({
      today: '2026-03-16',
      interview: { date: '2026-03-03', time: '13:00' },
      recipient: { name: 'Dana Whitfield' },
      notes: [{ id: 'n1', person: null }]
    })
  })

  it('is about the latest interview, to whoever promised, where the question says neither', () => {
    const facts = factsOf({ kind: 'follow-up' })
    expect(facts.interview?.id).toBe('i1')
    expect(facts.recipient?.id).toBe('p2')
  })

  it('is to the contact, or to nobody, where there is no interview', () => {
    expect(factsOf({ kind: 'check-in' })).toMatchObject({
      interview: null,
      recipient: { id: 'c1' },
      application: { appliedOn: '2026-02-10' }
    })
    const application = { ...SCENARIO.application, contact: null }
    expect(factsOf({ kind: 'check-in' }, { application }).recipient).toBeNull()
  })

  it('is to nobody by name where a thank-you names nobody', () => {
    expect(factsOf({ kind: 'thank-you', interview: 'i1', person: null }).recipient).toBeNull()
  })

  it('counts their last word, and what was sent until now', () => {
    const sent = { kind: 'sent', touchpoint: 'follow-up', interview: 'i1', person: null }
    const events = [
      { kind: 'heard', at: '2026-03-12T10:00:00Z', promise: { by: '2026-03-20', text: '' } },
      { ...sent, at: '2026-03-16T10:00:00Z' },
      { ...sent, at: '2026-04-16T10:00:00Z' }
    ]
    const facts = factsOf({ kind: 'second-follow-up', interview: 'i1' }, { events })
    expect(facts.promise?.by).toBe('2026-03-20')
    expect(facts.sent).toEqual([{ kind: 'follow-up', person: null, on: '2026-03-16' }])
  })

  it('refuses an interview or a person that is not there', () => {
    expect(() => factsOf({ kind: 'thank-you', interview: 'i9' })).toThrow('no interview i9')
    expect(() => factsOf({ kind: 'thank-you', interview: 'i1', person: 'p9' })).toThrow(
      'no person p9'
    )
  })
})
