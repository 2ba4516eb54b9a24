import { factsWith, notesOf } from '../facts'
import type { Scenario } from './Scenario'

/** Letters that end something, or answer an end: close-outs and replies to a rejection. */
export const FAREWELLS: Scenario[] = [
  {
    name: 'close-out with a good memory',
    facts: factsWith({
      kind: 'close-out',
      today: '2026-04-07',
      notes: notesOf(['thanks', 'showed me the control room', { person: 'p1' }])
    }),
    must: ['Monday 9 March', 'Service Planner', 'showing me the control room', /thank/i],
    mustNot: [/disappoint|unfortunate|never heard|ignored/i]
  },
  {
    name: 'close-out without notes, nobody known',
    facts: factsWith({
      kind: 'close-out',
      today: '2026-04-07',
      recipient: null,
      people: []
    }),
    must: ['Hi Larkfield Transit hiring team,', /thank/i],
    mustNot: ['speak with me.\n\nThank', 'talking with me', 'conversation we had']
  },
  {
    name: 'reply to a rejection, something she said',
    facts: factsWith({
      kind: 'rejection-reply',
      today: '2026-03-20',
      notes: notesOf(
        ['shared', 'she rides one route end to end every month', { person: 'p1' }],
        ['missed', 'my HGV licence']
      )
    }),
    must: ['Hi Dana,', 'you ride one route end to end every month', /thank/i],
    mustNot: ['HGV', /disappoint|sad\b|regret|why/i]
  },
  {
    name: 'reply to a rejection without an interview',
    facts: factsWith({
      kind: 'rejection-reply',
      today: '2026-03-20',
      interview: null,
      people: [],
      recipient: { id: 'c1', name: 'Prof. Ada Lind', honorific: null, email: null },
      profile: { name: 'Joel Hart', formality: 'dear' }
    }),
    must: ['Dear Prof. Lind,', 'Larkfield Transit'],
    mustNot: ["I'd", /interview|conversation|spoke/]
  }
]
