import { factsWith, notesOf } from '../facts'
import type { Scenario } from './Scenario'

export const CARE: Scenario[] = [
  {
    name: 'nursing, capitals and full stops, she is the reader',
    facts: factsWith({
      profile: { name: 'Grace Oduya', formality: 'dear' },
      application: { company: "St. Anne's Hospital", role: 'Ward Sister, Respiratory' },
      recipient: { id: 'p1', name: 'Helen Marsh', honorific: 'Dr.', email: null },
      people: [{ id: 'p1', name: 'Helen Marsh' }],
      notes: notesOf(
        ['shared', 'She leads four people and runs the night rota herself.', { person: 'p1' }],
        ['discussed', 'Why the ward lets nurses plan their own shifts.', { person: 'p1' }],
        ['showed', 'I rebuilt the handover sheet on my last ward.'],
        ['missed', 'My ALS certificate'],
        ['excited', 'NIGHT SHIFT with a small team 😀']
      )
    }),
    must: [
      'Dear Dr. Marsh,',
      'you lead four people and run the night rota yourself',
      'why the ward lets nurses plan their own shifts',
      'I rebuilt the handover sheet on my last ward',
      'my ALS certificate',
      'night shift with a small team',
      'With kind regards,\nGrace Oduya'
    ],
    mustNot: ['NIGHT', '😀', "I'd", "I'm", 'your own shifts', /\bshe\b/i]
  },
  {
    name: 'paramedic, stays calm',
    facts: factsWith({
      application: { company: 'Mersey Ambulance Trust', role: 'Paramedic' },
      recipient: { id: 'p1', name: 'Gareth Pugh', honorific: null, email: null },
      people: [{ id: 'p1', name: 'Gareth Pugh' }],
      notes: notesOf(
        ['showed', 'stay calm under pressure'],
        ['missed', 'trained first aider instructor'],
        ['shared', 'no night shifts in the first month', { person: 'p1' }],
        ['excited', 'the kids programme'],
        ['thanks', 'was flexible with the time', { person: 'p1' }]
      )
    }),
    must: [
      'I can stay calm under pressure',
      'there are no night shifts in the first month',
      'for being flexible with the time'
    ],
    mustNot: ['my stay', 'that no night', 'was flexible']
  },
  {
    name: 'pharmacist, formal, full sentences with stops',
    facts: factsWith({
      profile: { name: 'Noor El-Amin', formality: 'dear' },
      application: { company: 'Löwen Apotheke', role: 'Clinical Pharmacist' },
      recipient: { id: 'p1', name: 'Katrin Vogel', honorific: 'Dr.', email: null },
      people: [{ id: 'p1', name: 'Katrin Vogel' }],
      notes: notesOf(
        ['shared', 'They are replacing the dispensing robot in May.', { person: 'p1' }],
        ['discussed', 'We talked about medication reviews for older patients.', { person: 'p1' }],
        ['showed', 'I caught 14 interactions in one year.'],
        ['missed', 'My certificate in oncology pharmacy.'],
        ['concern', 'My German', { answer: 'I passed the C1 exam in January' }]
      )
    }),
    must: [
      'Dear Dr. Vogel,',
      'you are replacing the dispensing robot in May',
      'medication reviews for older patients',
      'I caught 14 interactions in one year',
      'my certificate in oncology pharmacy',
      'I passed the C1 exam in January'
    ],
    mustNot: ["I'd", "didn't", 'talked about medication reviews for older patients about']
  },
  {
    name: 'care home, relatives and residents stay third parties',
    facts: factsWith({
      application: { company: 'Oakview House', role: 'Care Assistant' },
      recipient: { id: 'p1', name: 'Brenda Holt', honorific: null, email: null },
      people: [{ id: 'p1', name: 'Brenda Holt' }],
      notes: notesOf(
        ['shared', 'residents choose when they eat', { person: 'p1' }],
        ['shared', 'families visit whenever they like', { person: 'p1' }],
        ['showed', 'listen to people and remember what they tell me'],
        ['excited', 'how much they respect the residents'],
        ['value', 'Patience & humour']
      )
    }),
    must: [
      'residents choose when they eat',
      'families visit whenever they like',
      'how much you respect the residents',
      'patience and humour'
    ],
    mustNot: ['when you eat', 'whenever you like', 'what you tell me']
  },
  {
    name: 'veterinary nurse, shouting and emoji',
    facts: factsWith({
      application: { company: 'Paws & Co', role: 'Veterinary Nurse' },
      recipient: { id: 'p1', name: 'Sam Archer', honorific: null, email: null },
      people: [{ id: 'p1', name: 'Sam Archer' }],
      notes: notesOf(
        ['excited', 'WORKING WITH FARM ANIMALS 🐄'],
        ['shared', 'THEY START AT 7 IN MAY', { person: 'p1' }],
        ['showed', 'hold a nervous dog still'],
        ['missed', 'DBS check is current'],
        ['other', 'Sam has a tattoo of a heron']
      )
    }),
    must: [
      'working with farm animals',
      'you start at 7 in May',
      'I can hold a nervous dog still',
      'my DBS check is current'
    ],
    mustNot: ['🐄', 'FARM', 'heron', 'tattoo']
  },
  {
    name: 'midwife, nothing but what she shared',
    facts: factsWith({
      application: { company: 'St Brigid Maternity', role: 'Midwife' },
      recipient: { id: 'p1', name: 'Orla Byrne', honorific: null, email: null },
      people: [{ id: 'p1', name: 'Orla Byrne' }],
      notes: notesOf([
        'shared',
        'she and her team review every birth plan together',
        { person: 'p1' }
      ])
    }),
    must: ['you and your team review every birth plan together'],
    mustNot: ['she and', 'her team']
  },
  {
    name: 'physiotherapist, concern that names a weakness',
    facts: factsWith({
      application: { company: 'MoveWell', role: 'Physiotherapist' },
      recipient: { id: 'p1', name: 'Ian Cho', honorific: null, email: null },
      people: [{ id: 'p1', name: 'Ian Cho' }],
      notes: notesOf(
        [
          'concern',
          'not enough experience with children',
          { answer: 'Yes, I volunteer at a school sports day every month' }
        ],
        ['discussed', 'home visits', { person: 'p1' }],
        ['showed', 'explain an exercise so that people do it at home']
      )
    }),
    must: [
      'I volunteer at a school sports day every month',
      'home visits',
      'I can explain an exercise so that people do it at home'
    ],
    mustNot: ['not enough', 'Yes,']
  }
]
