import { factsWith, notesOf } from '../facts'
import type { Scenario } from './Scenario'

export const KITCHENS: Scenario[] = [
  {
    name: 'kitchen, lists and single words',
    facts: factsWith({
      application: { company: 'Salt & Rye', role: 'Sous Chef' },
      notes: notesOf(
        ['discussed', '- summer menu\n- two suppliers from the coast\n- Sunday closing'],
        ['excited', 'Autonomy'],
        ['showed', 'teamwork'],
        ['shared', 'they have 40 covers on weekdays and their biggest problem is turnover']
      )
    }),
    must: [
      'the summer menu, two suppliers from the coast and Sunday closing',
      'autonomy',
      'teamwork',
      'you have 40 covers on weekdays and your biggest problem is turnover'
    ],
    mustNot: ['- summer', 'can teamwork', 'Autonomy']
  },
  {
    name: 'barista manager, opening hours',
    facts: factsWith({
      application: { company: 'Café Luna', role: 'Barista Manager' },
      recipient: { id: 'p1', name: 'Chiara Rossi', honorific: null, email: null },
      people: [{ id: 'p1', name: 'Chiara Rossi' }],
      notes: notesOf(
        ['discussed', 'the queue at 8am and how to shorten it', { person: 'p1' }],
        ['shared', '40 covers on weekdays, 120 on Saturdays', { person: 'p1' }],
        ['showed', 'Reduced waste by 18% at Café Sol'],
        ['excited', 'latte art'],
        ['thanks', 'read my trial shift notes!', { person: 'p1' }],
        ['value', 'calm']
      )
    }),
    must: [
      'the queue at 8am and how to shorten it',
      '40 covers on weekdays and 120 on Saturdays',
      'I reduced waste by 18% at Café Sol',
      'for reading my trial shift notes'
    ],
    mustNot: ['!', 'is I reduced']
  },
  {
    name: 'baker, her story',
    facts: factsWith({
      application: { company: 'Mill & Crust', role: 'Head Baker' },
      recipient: { id: 'p1', name: 'Anneli Berg', honorific: null, email: null },
      people: [{ id: 'p1', name: 'Anneli Berg' }],
      notes: notesOf(
        ['shared', 'she herself started in the kitchen', { person: 'p1' }],
        ['shared', 'a bakery that mills its own flour', { person: 'p1' }],
        ['excited', 'Early mornings'],
        ['showed', 'scale recipes from 20 to 400 loaves'],
        ['missed', 'award for best rye 2024']
      )
    }),
    must: [
      'you yourself started in the kitchen',
      'I can scale recipes from 20 to 400 loaves',
      'my award for best rye 2024'
    ],
    mustNot: ['she herself']
  },
  {
    name: 'hotel receptionist, nobody known',
    facts: factsWith({
      application: { company: 'Hotel Adler', role: 'Night Receptionist' },
      recipient: null,
      people: [],
      notes: notesOf(
        ['discussed', 'the late check-in desk'],
        ['shared', 'they host 30 weddings a year'],
        ['showed', 'speak French and Arabic']
      )
    }),
    must: [
      'Hi Hotel Adler hiring team,',
      'the late check-in desk',
      'you host 30 weddings a year',
      'I can speak French and Arabic'
    ],
    mustNot: ['they host']
  },
  {
    name: 'event caterer, a question and a quotation',
    facts: factsWith({
      application: { company: 'Fork & Fete', role: 'Event Manager' },
      recipient: { id: 'p1', name: 'Bo Lindqvist', honorific: null, email: null },
      people: [{ id: 'p1', name: 'Bo Lindqvist' }],
      notes: notesOf(
        ['discussed', 'How do they keep food warm in a field?', { person: 'p1' }],
        ['shared', '"nobody goes hungry" is their motto', { person: 'p1' }],
        ['showed', 'cook for 200'],
        ['value', 'a network of farmers in the county']
      )
    }),
    must: [
      '"nobody goes hungry" is your motto',
      'I can cook for 200',
      'a network of farmers in the county'
    ],
    mustNot: ['their motto', '?.']
  }
]
