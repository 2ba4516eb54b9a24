import type { LetterFacts } from '../facts'
import { factsWith, notesOf } from './facts'

/** A case from working life: what the letter must say and what it must not. */
export interface Scenario {
  name: string
  facts: LetterFacts
  must: (string | RegExp)[]
  mustNot: (string | RegExp)[]
}

const PLATFORM: Scenario = {
  name: 'software, every kind, notes that follow their stems',
  facts: factsWith({
    application: { company: 'Fabrikam Cloud', role: 'Senior Platform Engineer' },
    notes: notesOf(
      ['discussed', 'how the platform team is splitting the billing monolith', { person: 'p1' }],
      ['shared', "they're moving order events to Kafka this spring", { person: 'p1' }],
      ['excited', 'owning the migration end to end'],
      ['showed', 'cut deploy times: at Contoso I took them from 40 minutes to 6'],
      ['missed', 'that I ran the on-call rotation for two years'],
      [
        'concern',
        'my experience with Go',
        { answer: 'I shipped two internal services in Go last year and review Go daily' }
      ],
      ['value', 'I have done this exact migration once and know where it hurts'],
      ['thanks', 'walked me through the incident review of last June', { person: 'p1' }],
      ['other', 'her daughter plays the cello']
    ),
    promise: { by: '2026-03-13', text: 'by the end of the week', person: 'p1' }
  }),
  must: [
    'Hi Dana,',
    'how the platform team is splitting the billing monolith',
    "you're moving order events to Kafka this spring",
    'owning the migration end to end.',
    'I can cut deploy times: at Contoso I took them from 40 minutes to 6.',
    'that I ran the on-call rotation for two years',
    'my experience with Go',
    'I shipped two internal services in Go last year and review Go daily',
    'you walked me through the incident review of last June',
    'Friday 13 March',
    'Best regards,\nMaya Ellison'
  ],
  mustNot: ['cello', 'unsure', 'end of the week', "they're"]
}

const NURSE: Scenario = {
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
}

const TEACHER: Scenario = {
  name: 'teaching, quotation, number and link',
  facts: factsWith({
    profile: { name: 'Tom Baptiste', formality: 'hello' },
    application: { company: 'Northgate School', role: 'Teacher of Physics' },
    recipient: { id: 'p1', name: 'Ms. Ruth Okafor', honorific: null, email: null },
    people: [{ id: 'p1', name: 'Ms. Ruth Okafor' }],
    notes: notesOf(
      ['shared', 'their motto is "they learn what they do"', { person: 'p1' }],
      ['shared', '87% of the pupils walk to school', { person: 'p1' }],
      ['showed', 'explain waves with a rope; see https://example.org/they/waves'],
      ['thanks', 'Showed me the lab'],
      ['value', 'ten years of teaching in two languages']
    )
  }),
  must: [
    'Hello Ms. Okafor,',
    'your motto is "they learn what they do"',
    '87% of the pupils walk to school',
    'https://example.org/they/waves',
    'you showed me the lab',
    'ten years of teaching in two languages',
    'Kind regards,\nTom Baptiste'
  ],
  mustNot: ['you learn what you do', '/you/']
}

const WAREHOUSE: Scenario = {
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
}

const CHEF: Scenario = {
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
    'summer menu; two suppliers from the coast; Sunday closing',
    'autonomy',
    'teamwork',
    'you have 40 covers on weekdays and your biggest problem is turnover'
  ],
  mustNot: ['- summer', 'can teamwork', 'Autonomy']
}

const SUPPORT: Scenario = {
  name: 'customer support, third parties stay third parties',
  facts: factsWith({
    application: { company: 'Brightline', role: 'Support Specialist' },
    notes: notesOf(
      ['shared', 'customers said they want faster refunds', { person: 'p1' }],
      ['shared', 'Dana built the help centre herself', { person: 'p1' }],
      ['showed', 'calm upset callers and win them back'],
      ['concern', 'whether I stay calm', { answer: '' }],
      ['thanks', 'they answered all my questions', { person: 'p1' }]
    )
  }),
  must: [
    'customers said they want faster refunds',
    'you built the help centre yourself',
    'I can calm upset callers and win them back',
    'you answered all my questions'
  ],
  mustNot: ['you want faster', 'Dana built', 'whether I stay calm', 'win you back']
}

const ACCOUNTANT: Scenario = {
  name: 'accounting, weaknesses are not repeated, stems typed twice',
  facts: factsWith({
    profile: { name: '', formality: 'hello' },
    application: { company: 'Meyer & Holt Inc.', role: 'Accountant' },
    notes: notesOf(
      [
        'concern',
        'No experience with IFRS',
        { answer: 'closed two year-ends under IFRS at Wirth' }
      ],
      ['missed', 'I did not get to mention that I am a CPA.'],
      ['showed', 'I showed that I can close the books in four days'],
      ['discussed', 'We talked about the new ledger'],
      ['shared', 'They told me that the audit starts in May.']
    )
  }),
  must: [
    'I closed two year-ends under IFRS at Wirth',
    'that I am a CPA',
    'I can close the books in four days',
    'the new ledger',
    'that the audit starts in May',
    /Kind regards,$/
  ],
  mustNot: [
    'No experience',
    'talked about the new ledger about',
    'that I showed',
    'told me that They',
    '..',
    '[',
    '{'
  ]
}

const NOBODY: Scenario = {
  name: 'nobody known by name, task interview',
  facts: factsWith({
    application: { company: 'Harbour Museum', role: 'Archivist' },
    interview: { id: 'i1', date: '2026-03-09', time: '10:00', round: '' },
    recipient: null,
    people: [],
    notes: notesOf(
      ['discussed', 'the glass plates in the cellar'],
      ['shared', 'she runs the reading room']
    )
  }),
  must: ['Hi Harbour Museum hiring team,', 'the glass plates in the cellar'],
  mustNot: ['she runs', 'you run']
}

const SALES: Scenario = {
  name: 'sales, shouting and exclamation marks',
  facts: factsWith({
    application: { company: 'Yonder', role: 'Account Executive' },
    notes: notesOf(
      ['excited', 'GREAT PRODUCT!!!'],
      ['shared', 'THEY ARE OPENING AN OFFICE IN LISBON!!', { person: 'p1' }],
      ['showed', 'Grew EMEA revenue by 30% in 18 months!'],
      ['value', 'a network of 200 buyers in retail']
    )
  }),
  must: [
    /you are opening an office in lisbon/i,
    'I grew EMEA revenue by 30% in 18 months',
    'great product',
    'a network of 200 buyers in retail'
  ],
  mustNot: ['OPENING', 'GREAT', '!']
}

const ELECTRICIAN: Scenario = {
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
}

const LIBRARIAN: Scenario = {
  name: 'library, one short note',
  facts: factsWith({
    profile: { name: 'Ines Prado', formality: 'dear' },
    application: { company: 'Eastfield Library', role: 'Children’s Librarian' },
    recipient: { id: 'p1', name: 'Moira', honorific: null, email: null },
    people: [{ id: 'p1', name: 'Moira' }],
    notes: notesOf(['discussed', "Moira's plans for the reading garden", { person: 'p1' }])
  }),
  must: ['Dear Moira,', 'your plans for the reading garden'],
  mustNot: ["Moira's"]
}

const RESEARCHER: Scenario = {
  name: 'research, surname with particle, he is the reader',
  facts: factsWith({
    application: {
      company: 'Institute for Soil',
      role: 'Postdoctoral Researcher in Soil Ecology for Northern Grasslands'
    },
    recipient: { id: 'p1', name: 'Prof. Jan van der Berg', honorific: null, email: null },
    people: [{ id: 'p1', name: 'Prof. Jan van der Berg' }],
    notes: notesOf(
      ['shared', "he's looking for someone who can run `mixed_models.R`", { person: 'p1' }],
      ['discussed', 'his work on root fungi', { person: 'p1' }],
      ['excited', 'work outdoors half of the year']
    )
  }),
  must: [
    'Hi Prof. van der Berg,',
    "you're looking for someone who can run `mixed_models.R`",
    'your work on root fungi',
    'being able to work outdoors half of the year'
  ],
  mustNot: [/\bhe\b/, /\bhis\b/]
}

const DRIVER: Scenario = {
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
}

const DESIGNER: Scenario = {
  name: 'design, names that open a note keep their capital',
  facts: factsWith({
    application: { company: 'Atelier Noor', role: 'Product Designer' },
    notes: notesOf(
      ['discussed', 'Figma libraries'],
      ['shared', 'Atelier Noor is opening a studio in Ghent'],
      ['excited', 'the mix of print and iOS work'],
      ['missed', 'how I taught myself type design']
    )
  }),
  must: [
    'Figma libraries',
    'Atelier Noor is opening a studio in Ghent',
    'the mix of print and iOS work',
    'how I taught myself type design'
  ],
  mustNot: ['figma', 'atelier', 'IOS']
}

export const SCENARIOS: Scenario[] = [
  PLATFORM,
  NURSE,
  TEACHER,
  WAREHOUSE,
  CHEF,
  SUPPORT,
  ACCOUNTANT,
  NOBODY,
  SALES,
  ELECTRICIAN,
  LIBRARIAN,
  RESEARCHER,
  DRIVER,
  DESIGNER
]

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
