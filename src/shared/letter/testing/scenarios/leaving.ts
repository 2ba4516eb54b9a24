import { factsWith, notesOf } from '../facts'
import type { Scenario } from './Scenario'

/** Close-outs and replies to a rejection, from more walks of life. */
export const LEAVING: Scenario[] = [
  {
    name: 'close-out, actuary, what they told, turned',
    facts: factsWith({
      kind: 'close-out',
      today: '2026-03-30',
      profile: { name: 'Wen Zhao', formality: 'hello' },
      application: { company: 'Alder Mutual', role: 'Reserving Actuary' },
      interview: { id: 'i1', date: '2026-02-24', time: '16:00', round: '' },
      recipient: { id: 'p1', name: 'Paula Stein', honorific: null, email: null },
      people: [{ id: 'p1', name: 'Paula Stein' }],
      notes: notesOf(['shared', 'they rebuilt their flood model after 2023', { person: 'p1' }])
    }),
    must: [
      'Hello Paula,',
      'you rebuilt your flood model after 2023',
      'Tuesday 24 February',
      'Alder Mutual'
    ],
    mustNot: [/they rebuilt|disappoint|ignored|never heard/]
  },
  {
    name: 'close-out, sommelier, thanks for a deed, said once',
    facts: factsWith({
      kind: 'close-out',
      today: '2026-11-23',
      profile: { name: 'Léa Fontaine', formality: 'hi', english: 'GB' },
      application: { company: 'The Copper Still', role: 'Head Sommelier' },
      interview: { id: 'i1', date: '2026-10-19', time: '17:00', round: 'Tasting' },
      recipient: { id: 'p1', name: 'Marco Bellini', honorific: null, email: null },
      people: [{ id: 'p1', name: 'Marco Bellini' }],
      notes: notesOf(['thanks', 'opened the 1998 blind for me', { person: 'p1' }])
    }),
    must: ['Hi Marco,', 'opening the 1998 blind for me', 'Monday 19 October'],
    mustNot: [/thank[^.]*\. [^.]*thank/i, 'opened the 1998']
  },
  {
    name: 'close-out, lifeguard, notes that are for nobody else',
    facts: factsWith({
      kind: 'close-out',
      today: '2026-08-20',
      profile: { name: 'Dev Patel', formality: 'hi' },
      application: { company: 'Seabright Council', role: 'Senior Lifeguard' },
      interview: { id: 'i1', date: '2026-07-20', time: '08:00', round: '' },
      recipient: { id: 'p1', name: 'Jo Lake', honorific: null, email: null },
      people: [{ id: 'p1', name: 'Jo Lake' }],
      notes: notesOf(['other', 'whistle is my own'], ['discussed', '-'])
    }),
    must: ['Hi Jo,', 'Monday 20 July', /thank|grateful/i],
    mustNot: ['whistle']
  },
  {
    name: 'reply to a rejection, marine biologist, what appealed',
    facts: factsWith({
      kind: 'rejection-reply',
      today: '2026-05-06',
      profile: { name: 'Nils Aas', formality: 'hello' },
      application: { company: 'Skagerrak Institute', role: 'Benthic Ecologist' },
      interview: { id: 'i1', date: '2026-04-15', time: '13:00', round: '' },
      recipient: { id: 'p1', name: 'Prof. Runa Dahl', honorific: null, email: null },
      people: [{ id: 'p1', name: 'Prof. Runa Dahl' }],
      notes: notesOf(
        ['excited', 'the forty-year sediment series'],
        ['concern', 'no boat licence', { answer: 'booked for June' }]
      )
    }),
    must: ['Hello Prof. Dahl,', 'the forty-year sediment series', 'Skagerrak Institute', /thank/i],
    mustNot: [/licence|booked|disappoint|why\b|sad\b/]
  },
  {
    name: 'reply to a rejection, luthier, a talk about a person who is not the reader',
    facts: factsWith({
      kind: 'rejection-reply',
      today: '2026-05-06',
      profile: { name: 'Ottilie Brandt', formality: 'dear' },
      application: { company: 'Hallam Violins', role: 'Workshop Luthier' },
      interview: { id: 'i1', date: '2026-04-28', time: null, round: '' },
      recipient: { id: 'p1', name: 'Edmund Hallam', honorific: null, email: null },
      people: [{ id: 'p1', name: 'Edmund Hallam' }],
      notes: notesOf(['discussed', 'his grandfather and how he cut scrolls', { person: 'p1' }])
    }),
    must: ['Dear Edmund,', /your grandfather and how he cut scrolls/],
    mustNot: ['his grandfather', 'how you cut scrolls', "I'm"]
  },
  {
    name: 'reply to a rejection, dispatcher, three scraps',
    facts: factsWith({
      kind: 'rejection-reply',
      today: '2026-05-06',
      profile: { name: 'Kofi Mensah', formality: 'hi' },
      application: { company: 'Roundel Couriers', role: 'Night Dispatcher' },
      interview: { id: 'i1', date: '2026-05-01', time: '20:00', round: '' },
      recipient: { id: 'p1', name: 'Shauna Bell', honorific: null, email: null },
      people: [{ id: 'p1', name: 'Shauna Bell' }],
      notes: notesOf(
        ['discussed', 'riders, rain, radio', { person: 'p1' }],
        ['shared', 'new depot', { person: 'p1' }]
      )
    }),
    must: ['Hi Shauna,', 'Roundel Couriers', /thank/i],
    mustNot: [/riders, rain, radio/, /\bthe new depot that\b/]
  }
]
