import type { LetterFacts } from '../../facts'
import { factsWith, notesOf } from '../facts'

/** Four readers; some notes are of one of them, some of nobody in particular. */
export const PANEL: LetterFacts = factsWith({
  profile: { name: 'Maya Ellison', formality: 'dear' },
  people: [
    { id: 'p1', name: 'Dana Whitfield' },
    { id: 'p2', name: 'Priya Raman' },
    { id: 'p3', name: 'Tomás Oliveira' },
    { id: 'p4', name: 'Lena Fischer' }
  ],
  notes: notesOf(
    ['discussed', 'the night timetable after the depot move', { person: 'p1' }],
    ['discussed', 'why the 14 bunches at Quarry Street', { person: 'p2' }],
    ['shared', 'she rides one route end to end every month', { person: 'p1' }],
    ['shared', 'planners still merge four spreadsheets by hand', { person: 'p2' }],
    ['shared', 'they hold a planning day every spring', { person: 'p3' }],
    ['showed', 'build a headway model: at Brindle Coaches late departures fell by 18 per cent'],
    ['missed', 'how I taught drivers to read the headway board'],
    [
      'concern',
      'no union rosters so far',
      { person: 'p1', answer: "I agreed break rules with the drivers' committee" }
    ],
    ['excited', 'planning that starts from what passengers notice'],
    ['value', 'I have driven buses myself']
  ),
  promise: { by: '2026-03-13', text: 'Friday', person: 'p3' }
})

/** Two readers at a school, untidy notes, some said to both. */
const SCHOOL: LetterFacts = factsWith({
  profile: { name: 'Tom Baptiste', formality: 'hello' },
  application: { company: 'Northgate School', role: 'Teacher of Physics' },
  people: [
    { id: 'p1', name: 'Ms. Ruth Okafor' },
    { id: 'p2', name: 'Daniel Reeve' }
  ],
  recipient: { id: 'p1', name: 'Ms. Ruth Okafor', honorific: null, email: null },
  notes: notesOf(
    ['shared', 'Their motto is "they learn what they do".', { person: 'p1' }],
    ['thanks', 'Showed me the lab!', { person: 'p2' }],
    ['discussed', 'practical exams, year 11', { person: 'p2' }],
    ['showed', 'I explained waves with a rope'],
    ['concern', 'behaviour management', { answer: 'I ran detention for two years' }],
    ['value', 'ten years of teaching in two languages']
  )
})

/** Three readers at a bakery; the last has no notes of their own. */
const BAKERY: LetterFacts = factsWith({
  profile: { name: 'Nora Lind', formality: 'hi' },
  application: { company: 'Mill & Crust', role: 'Head Baker' },
  people: [
    { id: 'p1', name: 'Anneli Berg' },
    { id: 'p2', name: 'Jo Marsh' },
    { id: 'p3', name: 'Sven Dahl' }
  ],
  recipient: { id: 'p1', name: 'Anneli Berg', honorific: null, email: null },
  notes: notesOf(
    ['shared', 'she mills twice a week', { person: 'p1' }],
    ['discussed', 'rye starters', { person: 'p1' }],
    ['shared', 'how he plans the night shift', { person: 'p2' }],
    ['excited', 'a bakery that mills its own flour', { person: 'p2' }]
  )
})

/** Five readers and hardly a note: letters must still differ. */
const COUNCIL: LetterFacts = factsWith({
  profile: { name: 'Amir Haddad', formality: 'dear' },
  application: { company: 'City of Harrow', role: 'Head of Parks' },
  people: ['Jo Park', 'Lee Grant', 'Ann Moss', 'Raj Patel', 'Kim Vale'].map((name, at) => ({
    id: `p${at + 1}`,
    name
  })),
  recipient: { id: 'p1', name: 'Jo Park', honorific: null, email: null },
  notes: notesOf(
    ['discussed', 'the new lido', { person: 'p3' }],
    ['showed', 'ran a team of 14 gardeners']
  )
})

/** Five readers with notes of their own, and a rich store of notes for all. */
const CLINIC: LetterFacts = factsWith({
  profile: { name: 'Grace Oduya', formality: 'hi' },
  application: { company: 'Bay Clinic', role: 'Practice Nurse' },
  people: ['Dr. Helen Marsh', 'Tim Ode', 'Sara Lund', 'Omar Aziz', 'Beth Cole'].map((name, at) => ({
    id: `p${at + 1}`,
    name
  })),
  recipient: { id: 'p1', name: 'Dr. Helen Marsh', honorific: null, email: null },
  notes: notesOf(
    ['discussed', 'why the clinic opens at 7', { person: 'p1' }],
    ['shared', 'she trained in Glasgow', { person: 'p1' }],
    ['shared', 'he rebuilt the booking line', { person: 'p2' }],
    ['discussed', 'flu clinics in autumn', { person: 'p3' }],
    ['thanks', 'explained the rota', { person: 'p3' }],
    ['shared', 'they see 90 patients a day', { person: 'p4' }],
    ['discussed', 'how wounds are photographed', { person: 'p5' }],
    ['showed', 'take blood from children without tears'],
    ['missed', 'my diabetes certificate'],
    ['excited', 'the mix of children and old people'],
    ['value', 'I speak Yoruba and Polish'],
    ['shared', 'a second site opens in May']
  ),
  promise: { by: '2026-03-16', text: 'Monday', person: 'p1' }
})

export const PANELS: readonly { name: string; facts: LetterFacts }[] = [
  { name: 'four at a bus company', facts: PANEL },
  { name: 'two at a school', facts: SCHOOL },
  { name: 'three at a bakery', facts: BAKERY },
  { name: 'five at a council', facts: COUNCIL },
  { name: 'five at a clinic', facts: CLINIC }
]
