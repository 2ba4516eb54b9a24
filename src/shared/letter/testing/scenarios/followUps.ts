import { factsWith, notesOf } from '../facts'
import type { Scenario } from './Scenario'

const LATER = { today: '2026-03-17' }

/** The first and the second time of asking, before and after the day that they named. */
export const FOLLOW_UPS: Scenario[] = [
  {
    name: 'follow-up, the day she named has passed',
    facts: factsWith({
      ...LATER,
      kind: 'follow-up',
      promise: { by: '2026-03-13', text: 'by the end of the week', person: 'p1' },
      notes: notesOf(
        ['discussed', 'the night timetable after the depot move', { person: 'p1' }],
        ['excited', 'planning that starts from what passengers notice']
      )
    }),
    must: [
      'Hi Dana,',
      'Monday 9 March',
      'Service Planner',
      'Friday 13 March',
      'planning that starts from what passengers notice',
      /thank/i
    ],
    mustNot: ['end of the week', 'on Monday about', /still waiting|as soon as|urgent/i]
  },
  {
    name: 'follow-up, the day they named is still to come',
    facts: factsWith({
      kind: 'follow-up',
      promise: { by: '2026-03-13', text: 'Friday', person: 'p1' },
      notes: notesOf(['shared', "they're adding two night lines", { person: 'p1' }])
    }),
    must: ['Monday 9 March', "you're adding two night lines"],
    mustNot: ['13 March', /passed|gone by/]
  },
  {
    name: 'follow-up, no day named, no notes',
    facts: factsWith({ ...LATER, kind: 'follow-up' }),
    must: ['Monday 9 March', 'Larkfield Transit'],
    mustNot: [/passed|gone by|named|was told/, 'conversation about']
  },
  {
    name: 'follow-up to a contact who was not there; a colleague named the day',
    facts: factsWith({
      ...LATER,
      kind: 'follow-up',
      recipient: { id: 'c1', name: 'Toby Marsh', honorific: null, email: 'toby@larkfield.example' },
      promise: { by: '2026-03-13', text: 'Friday', person: 'p1' },
      notes: notesOf(
        ['discussed', 'the night timetable', { person: 'p1' }],
        ['shared', 'how the board signs off a new line', { person: 'p1' }]
      )
    }),
    must: ['Hi Toby,', 'Friday 13 March', 'Dana'],
    mustNot: ['We spoke', 'talking with me', 'You mentioned', 'You told']
  },
  {
    name: 'follow-up, nobody known, formal',
    facts: factsWith({
      ...LATER,
      kind: 'follow-up',
      profile: { name: 'Ana Reyes', formality: 'dear' },
      recipient: null,
      people: [],
      promise: { by: '2026-03-12', text: 'Thursday', person: null },
      notes: notesOf(['showed', 'close the books in four days'])
    }),
    must: ['Dear Larkfield Transit hiring team,', 'Thursday 12 March', 'I can close the books'],
    mustNot: ["I'd", "I'm", 'You mentioned', 'you expected']
  },
  {
    name: 'second follow-up, shorter, says when the first was sent',
    facts: factsWith({
      kind: 'second-follow-up',
      today: '2026-03-24',
      sent: [{ kind: 'follow-up', person: 'p1', on: '2026-03-16' }],
      promise: { by: '2026-03-13', text: 'Friday', person: 'p1' },
      notes: notesOf(['excited', 'the people'])
    }),
    must: ['Monday 9 March', 'Monday 16 March', 'Service Planner'],
    mustNot: ['13 March', 'passed']
  },
  {
    name: 'second follow-up, a new day was named and has passed',
    facts: factsWith({
      kind: 'second-follow-up',
      today: '2026-03-24',
      sent: [{ kind: 'follow-up', person: 'p1', on: '2026-03-16' }],
      promise: { by: '2026-03-20', text: 'by Friday', person: 'p1' }
    }),
    must: ['Monday 9 March', 'Friday 20 March'],
    mustNot: ['13 March']
  },
  {
    name: 'second follow-up, nothing known of the first',
    facts: factsWith({ kind: 'second-follow-up', today: '2026-03-24' }),
    must: ['Monday 9 March'],
    mustNot: [/ {2}| on \.| on,/]
  }
]
