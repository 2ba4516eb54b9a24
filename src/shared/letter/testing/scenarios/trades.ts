import { factsWith, notesOf } from '../facts'
import type { Scenario } from './Scenario'

export const TRADES: Scenario[] = [
  {
    name: 'warehouse, notes that say nothing',
    facts: factsWith({
      application: { company: 'Quayside Logistics', role: 'Shift Lead' },
      notes: notesOf(
        ['discussed', 'N/A'],
        ['shared', '-'],
        ['excited', '👍👍'],
        ['showed', '…'],
        ['missed', 'none']
      )
    }),
    must: ['Shift Lead', 'Quayside Logistics'],
    mustNot: ['N/A', '👍', 'none', 'appeals', 'mention', ':']
  },
  {
    name: 'electrician, what is said about tools and things stays',
    facts: factsWith({
      application: { company: 'Voltara', role: 'Maintenance Electrician' },
      notes: notesOf(
        ['showed', 'Find faults in old switchboards before they trip'],
        ['missed', 'trained three apprentices and kept them'],
        ['shared', 'they rotate the fitters through three sites', { person: 'p1' }],
        ['excited', 'that they pay for training'],
        ['value', 'I know their pumps from my time at the harbour']
      )
    }),
    must: [
      'I can find faults in old switchboards before they trip',
      'I trained three apprentices and kept them',
      'you rotate the fitters through three sites',
      'that you pay for training',
      'I know your pumps from my time at the harbour'
    ],
    mustNot: ['kept you', 'before you trip']
  },
  {
    name: 'driving, several sentences in one note',
    facts: factsWith({
      application: { company: 'Larkfield Transit', role: 'Bus Driver' },
      notes: notesOf(
        ['shared', 'They have 12 routes. They want to add 3 in May.', { person: 'p1' }],
        ['showed', 'I drove the night bus for six years. I never missed a shift.'],
        ['thanks', 'the tour of the depot', { person: 'p1' }]
      )
    }),
    must: [
      'you have 12 routes; you want to add 3 in May',
      'I drove the night bus for six years; I never missed a shift',
      'for the tour of the depot'
    ],
    mustNot: ['They', 'they']
  },
  {
    name: 'welder, shop words',
    facts: factsWith({
      application: { company: 'Ironbridge Fabrication', role: 'Welder/Fabricator' },
      recipient: { id: 'p1', name: 'Carl Jensen', honorific: null, email: null },
      people: [{ id: 'p1', name: 'Carl Jensen' }],
      notes: notesOf(
        ['discussed', 'TIG vs MIG on thin stainless', { person: 'p1' }],
        ['shared', 'New oven arriving in June', { person: 'p1' }],
        ['showed', 'TIG weld 1 mm stainless'],
        ['missed', 'forklift licence'],
        ['excited', 'the chance to work with titanium'],
        ['value', 'I can weld and machine']
      )
    }),
    must: [
      'TIG vs MIG on thin stainless',
      'the new oven arriving in June',
      'I can TIG weld 1 mm stainless',
      'my forklift licence',
      'the chance to work with titanium'
    ],
    mustNot: ['that new oven', 'my TIG weld']
  },
  {
    name: 'lorry driver, short answers',
    facts: factsWith({
      application: { company: 'Redline Haulage', role: 'HGV Driver' },
      recipient: { id: 'p1', name: 'Mick', honorific: null, email: null },
      people: [{ id: 'p1', name: 'Mick' }],
      notes: notesOf(
        ['shared', 'Night shifts are paid 30% extra', { person: 'p1' }],
        ['shared', 'start date is flexible', { person: 'p1' }],
        ['showed', '5 years of clean driving'],
        ['missed', 'available from 1 May'],
        ['concern', 'tachograph rules', { answer: 'did the CPC refresher in February' }]
      )
    }),
    must: [
      'Hi Mick,',
      'night shifts are paid 30% extra',
      'the start date is flexible',
      '5 years of clean driving',
      'I am available from 1 May',
      'I did the CPC refresher in February'
    ],
    mustNot: ['that start date', 'that available']
  },
  {
    name: 'carpenter, a story',
    facts: factsWith({
      application: { company: 'Oak & Ash Joinery', role: 'Bench Joiner' },
      recipient: { id: 'p1', name: 'Hugh Ferris', honorific: null, email: null },
      people: [{ id: 'p1', name: 'Hugh Ferris' }],
      notes: notesOf(
        [
          'discussed',
          'I asked about the machines and he said they service them every Friday',
          { person: 'p1' }
        ],
        ['showed', 'sharpen by hand'],
        ['excited', 'learn from their master joiner'],
        ['value', 'my own tools']
      )
    }),
    must: [
      'I asked about the machines and you said',
      'being able to learn from your master joiner',
      'my own tools'
    ],
    mustNot: ['about I asked', 'their master']
  },
  {
    name: 'gardener, plants are no readers',
    facts: factsWith({
      application: { company: 'Greenways', role: 'Head Gardener' },
      recipient: { id: 'p1', name: 'Ivy Marlow', honorific: null, email: null },
      people: [{ id: 'p1', name: 'Ivy Marlow' }],
      notes: notesOf(
        ['shared', 'the roses do badly because they stand in the shade', { person: 'p1' }],
        ['showed', 'prune fruit trees so that they bear again'],
        ['discussed', 'peat-free compost', { person: 'p1' }],
        ['excited', 'Working outdoors']
      )
    }),
    must: [
      'the roses do badly because they stand in the shade',
      'so that they bear again',
      'peat-free compost',
      'working outdoors'
    ],
    mustNot: ['you stand', 'you bear']
  },
  {
    name: 'plumber, letter a week later',
    facts: factsWith({
      application: { company: 'Flowright', role: 'Plumber' },
      recipient: { id: 'p1', name: 'Dean Cole', honorific: null, email: null },
      people: [{ id: 'p1', name: 'Dean Cole' }],
      notes: notesOf(
        ['discussed', 'heat pumps', { person: 'p1' }],
        ['showed', 'find leaks without tearing up floors']
      ),
      today: '2026-03-18'
    }),
    must: ['on Monday 9 March', 'heat pumps', 'I can find leaks without tearing up floors'],
    mustNot: ['on Monday about']
  }
]
