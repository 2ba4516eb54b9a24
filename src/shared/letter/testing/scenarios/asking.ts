import { factsWith, notesOf } from '../facts'
import type { Scenario } from './Scenario'

/** Follow-ups, from more walks of life: they ask, and say one true thing. */
export const ASKING: Scenario[] = [
  {
    name: 'follow-up, pharmacist, what she showed has an example',
    facts: factsWith({
      kind: 'follow-up',
      today: '2026-05-19',
      profile: { name: 'Ines Carvalho', formality: 'hello', english: 'GB' },
      application: { company: 'Millgate Pharmacy', role: 'Dispensary Pharmacist' },
      interview: { id: 'i1', date: '2026-05-11', time: '14:00', round: '' },
      recipient: { id: 'p1', name: 'Gareth Pugh', honorific: null, email: null },
      people: [{ id: 'p1', name: 'Gareth Pugh' }],
      notes: notesOf(
        ['showed', 'cut dispensing errors - weekly double check, from 9 a month to 1'],
        ['other', 'parking behind the shop']
      ),
      promise: { by: '2026-05-15', text: 'end of the week', person: 'p1' }
    }),
    must: ['Hello Gareth,', 'Friday 15 May', 'Monday 11 May', 'from 9 a month to 1'],
    mustNot: ['parking', 'end of the week']
  },
  {
    name: 'follow-up, veterinary nurse, only a fragment noted',
    facts: factsWith({
      kind: 'follow-up',
      today: '2026-06-12',
      profile: { name: 'Hana Kim', formality: 'hi' },
      application: { company: 'Orchard Vets', role: 'Veterinary Nurse' },
      interview: { id: 'i1', date: '2026-06-03', time: null, round: '' },
      recipient: { id: 'p1', name: 'Ruth Adler', honorific: null, email: null },
      people: [{ id: 'p1', name: 'Ruth Adler' }],
      notes: notesOf(['excited', 'exotics!! (never nursed a tortoise)'])
    }),
    must: ['Hi Ruth,', 'Wednesday 3 June', 'exotics (never nursed a tortoise)'],
    mustNot: [/!/, 'the (', /passed|gone by/, 'excited']
  },
  {
    name: 'follow-up, museum registrar, the reader is spoken of as "she"',
    facts: factsWith({
      kind: 'follow-up',
      today: '2026-10-20',
      profile: { name: 'Piotr Zielinski', formality: 'dear' },
      application: { company: 'Museum of the Fens', role: 'Registrar' },
      interview: { id: 'i1', date: '2026-10-06', time: '11:00', round: '' },
      recipient: { id: 'p1', name: 'Dr. Amara Nwosu', honorific: null, email: null },
      people: [{ id: 'p1', name: 'Dr. Amara Nwosu' }],
      notes: notesOf(['shared', 'she packs every loan herself', { person: 'p1' }]),
      promise: { by: '2026-10-16', text: 'mid October', person: 'p1' }
    }),
    must: ['Dear Dr. Nwosu,', 'the Museum of the Fens', 'you pack every loan yourself'],
    mustNot: ["I'm", "I'd", /\bshe\b/]
  },
  {
    name: 'follow-up, flight attendant, what a third person does stays hers',
    facts: factsWith({
      kind: 'follow-up',
      today: '2026-04-21',
      profile: { name: 'Bea Moreau', formality: 'hi' },
      application: { company: 'Skerry Air', role: 'Cabin Crew' },
      interview: { id: 'i1', date: '2026-04-13', time: '09:30', round: 'Assessment day' },
      recipient: { id: 'p1', name: 'Colin Reyes', honorific: null, email: null },
      people: [{ id: 'p1', name: 'Colin Reyes' }],
      notes: notesOf([
        'shared',
        'her base manager works one flight a week so that she knows the roster',
        { person: 'p1' }
      ])
    }),
    must: ['Hi Colin,', 'your base manager works one flight a week so that she knows the roster'],
    mustNot: ['you work', 'you know the roster']
  },
  {
    name: 'second follow-up, paralegal, with a note and a day named again',
    facts: factsWith({
      kind: 'second-follow-up',
      today: '2026-02-25',
      profile: { name: 'Omar Haddad', formality: 'hello' },
      application: { company: 'Pryce & Lowe LLP', role: 'Paralegal, Conveyancing' },
      interview: { id: 'i1', date: '2026-02-02', time: '10:00', round: '' },
      recipient: { id: 'p1', name: 'Fiona Lowe', honorific: 'Ms.', email: null },
      people: [{ id: 'p1', name: 'Fiona Lowe' }],
      notes: notesOf(['value', 'I can read a title register in Welsh']),
      sent: [{ kind: 'follow-up', person: 'p1', on: '2026-02-11' }],
      promise: { by: '2026-02-20', text: 'the 20th', person: 'p1' }
    }),
    must: [
      'Hello Ms. Lowe,',
      'Wednesday 11 February',
      'Friday 20 February',
      'title register in Welsh'
    ],
    mustNot: ['the 20th', /still waiting|again and again/, /as I (?:said|mentioned)|remember/]
  },
  {
    name: 'check-in, farm manager, nobody known',
    facts: factsWith({
      kind: 'check-in',
      today: '2026-09-14',
      interview: null,
      people: [],
      recipient: null,
      profile: { name: 'Joss Tremain', formality: 'hi' },
      application: {
        company: 'Penwith Estates',
        role: 'Assistant Farm Manager',
        appliedOn: '2026-08-31'
      }
    }),
    must: ['Hi Penwith Estates hiring team,', 'Monday 31 August', 'Assistant Farm Manager'],
    mustNot: [/interview|conversation|spoke/]
  },
  {
    name: 'check-in, translator, long ago and the day unknown',
    facts: factsWith({
      kind: 'check-in',
      today: '2026-09-14',
      interview: null,
      people: [],
      recipient: { id: 'c1', name: 'Saoirse Ní Bhriain', honorific: null, email: null },
      profile: { name: 'Lucas Weber', formality: 'dear' },
      application: {
        company: 'Babel House',
        role: 'Translator (German to English)',
        appliedOn: null
      }
    }),
    must: ['Dear Saoirse,', 'Babel House', 'Translator (German to English)'],
    mustNot: [/ on ,| of ,|null|undefined/, "I'd"]
  },
  {
    name: 'missed interview, journalist, by telephone in the afternoon',
    facts: factsWith({
      kind: 'no-show',
      today: '2026-07-08',
      profile: { name: 'Tess Okoro', formality: 'hi', english: 'US' },
      application: { company: 'The Harbor Ledger', role: 'Court Reporter' },
      interview: { id: 'i1', date: '2026-07-08', time: '15:15', round: 'Phone screen' },
      recipient: { id: 'p1', name: 'Bill Marsden', honorific: null, email: null },
      people: [{ id: 'p1', name: 'Bill Marsden' }],
      notes: notesOf(['other', 'waited 25 minutes'])
    }),
    must: ['Hi Bill,', '3:15 pm', 'Wednesday 8 July', /another time/],
    mustNot: [/waited|25 minutes|late\b|forgot|fault/]
  },
  {
    name: 'missed interview, zoo keeper, a day without a time, two to meet',
    facts: factsWith({
      kind: 'no-show',
      today: '2026-07-10',
      profile: { name: 'Rui Costa', formality: 'dear', english: 'GB' },
      application: { company: 'Thornby Zoo', role: 'Keeper, Hoofstock' },
      interview: { id: 'i1', date: '2026-07-09', time: null, round: '' },
      recipient: { id: 'p2', name: 'Anneke de Vries', honorific: null, email: null },
      people: [
        { id: 'p1', name: 'Sam Brook' },
        { id: 'p2', name: 'Anneke de Vries' }
      ]
    }),
    must: ['Dear Anneke,', 'Thursday 9 July', 'Keeper, Hoofstock'],
    mustNot: [/ at (?:,|\.| for)/, "I'd", 'Sam']
  }
]
