import { factsWith, notesOf } from '../facts'
import type { Scenario } from './Scenario'

const LARKFIELD = { company: 'Larkfield Transit', role: 'Service Planner' }

/** Letters from before a conversation: check-ins, and interviews to which they did not come. */
export const BEGINNINGS: Scenario[] = [
  {
    name: 'check-in with a contact',
    facts: factsWith({
      kind: 'check-in',
      today: '2026-03-02',
      interview: null,
      people: [],
      recipient: { id: 'c1', name: 'Toby Marsh', honorific: null, email: null },
      application: { ...LARKFIELD, appliedOn: '2026-02-10' }
    }),
    must: ['Hi Toby,', 'Tuesday 10 February', 'Service Planner', 'Larkfield Transit', /thank/i],
    mustNot: ['interview', 'conversation', 'we spoke']
  },
  {
    name: 'check-in, nobody known, last year',
    facts: factsWith({
      kind: 'check-in',
      today: '2026-12-01',
      interview: null,
      people: [],
      recipient: null,
      application: { ...LARKFIELD, appliedOn: '2026-01-05' }
    }),
    must: ['Hi Larkfield Transit hiring team,', 'Monday 5 January 2026'],
    mustNot: ['interview']
  },
  {
    name: 'check-in, day of applying not known',
    facts: factsWith({
      kind: 'check-in',
      interview: null,
      people: [],
      recipient: null,
      application: LARKFIELD
    }),
    must: ['Service Planner'],
    mustNot: [/recently|the other day| {2}| on [.,]/]
  },
  {
    name: 'no-show, the time as Americans write it',
    facts: factsWith({
      kind: 'no-show',
      interview: { id: 'i1', date: '2026-03-09', time: '13:30', round: 'Phone screen' }
    }),
    must: ['Monday 9 March', '1:30 pm', 'Service Planner', /time/],
    mustNot: [/rude|disappoint|waste|unprofessional/i]
  },
  {
    name: 'no-show, the time as the British write it, notes do not matter',
    facts: factsWith({
      kind: 'no-show',
      profile: { name: 'Maya Ellison', formality: 'hello', english: 'GB' },
      interview: { id: 'i1', date: '2026-03-09', time: '13:30', round: '' },
      notes: notesOf(['other', 'no answer at the door'])
    }),
    must: ['13:30'],
    mustNot: ['1:30 pm', 'door']
  }
]
