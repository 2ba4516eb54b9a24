import { factsWith, notesOf } from '../facts'
import type { Scenario } from './Scenario'

export const LEARNING: Scenario[] = [
  {
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
      'for showing me the lab',
      'ten years of teaching in two languages',
      'Kind regards,\nTom Baptiste'
    ],
    mustNot: ['you learn what you do', '/you/']
  },
  {
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
  },
  {
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
  },
  {
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
  },
  {
    name: 'primary teacher, her own words for why',
    facts: factsWith({
      application: { company: 'Elm Grove Primary', role: 'Class Teacher, Year 5' },
      recipient: { id: 'p1', name: 'Mrs Jean Abbott', honorific: null, email: null },
      people: [{ id: 'p1', name: 'Mrs Jean Abbott' }],
      notes: notesOf(
        ['excited', 'I love teaching year 5'],
        ['discussed', 'phonics, reading age, parents evening', { person: 'p1' }],
        ['shared', 'the school got an Ofsted Good', { person: 'p1' }],
        ['showed', 'teach mixed-ability classes; my Year 9 group went up two grades'],
        ['missed', 'run a school choir at weekends']
      )
    }),
    must: [
      'Hi Mrs Abbott,',
      'I love teaching year 5',
      'phonics, reading age and parents evening',
      'the school got an Ofsted Good',
      'I can teach mixed-ability classes; my Year 9 group went up two grades',
      'I run a school choir at weekends'
    ],
    mustNot: ['is I love', 'that I love']
  },
  {
    name: 'university lecturer, long role name',
    facts: factsWith({
      application: {
        company: 'University of Northmoor',
        role: 'Lecturer in Applied Linguistics and Second Language Acquisition (Teaching and Scholarship)'
      },
      recipient: { id: 'p1', name: 'Prof. Miriam Adler', honorific: null, email: null },
      people: [{ id: 'p1', name: 'Prof. Miriam Adler' }],
      notes: notesOf(
        ['discussed', 'her paper on classroom silence', { person: 'p1' }],
        ['shared', 'the last lecturer moved to Oslo', { person: 'p1' }],
        ['showed', 'experience with R and Praat'],
        ['value', 'both sides: teaching and corpus work']
      )
    }),
    must: [
      'Prof. Adler',
      'your paper on classroom silence',
      'my experience with R and Praat',
      'both sides: teaching and corpus work'
    ],
    mustNot: ['her paper']
  },
  {
    name: 'museum guide, dashes',
    facts: factsWith({
      application: { company: 'Harbour Museum', role: 'Visitor Guide' },
      recipient: { id: 'p1', name: 'Lotte Brandt', honorific: null, email: null },
      people: [{ id: 'p1', name: 'Lotte Brandt' }],
      notes: notesOf(
        [
          'discussed',
          '- school tours\n- opening hours in winter\n- the new audio guide',
          { person: 'p1' }
        ],
        ['excited', '- telling stories to children'],
        ['showed', 'speak German, Danish and English']
      )
    }),
    must: [
      'school tours',
      'the new audio guide',
      'telling stories to children',
      'I can speak German, Danish and English'
    ],
    mustNot: ['- school', '- telling']
  },
  {
    name: 'lab technician, one messy paragraph',
    facts: factsWith({
      application: { company: 'Coastal Biolab', role: 'Laboratory Technician' },
      recipient: { id: 'p1', name: 'Femi Adeyemi', honorific: null, email: null },
      people: [{ id: 'p1', name: 'Femi Adeyemi' }],
      notes: notesOf(
        [
          'shared',
          'Busy lab!! They process 400 samples a day... 3 shifts. Looking for someone who can start in may',
          { person: 'p1' }
        ],
        ['showed', 'PCR; keep cultures alive over weekends'],
        ['thanks', 'explained everything clearly', { person: 'p1' }]
      )
    }),
    must: ['you process 400 samples a day', 'for explaining everything clearly'],
    mustNot: ['!!', '...', 'They process']
  },
  {
    name: 'school secretary, only notes that say nothing',
    facts: factsWith({
      application: { company: 'St Hilda School', role: 'School Secretary' },
      recipient: { id: 'p1', name: 'Ruth Lane', honorific: null, email: null },
      people: [{ id: 'p1', name: 'Ruth Lane' }],
      notes: notesOf(
        ['discussed', 'N/A'],
        ['shared', 'n/a.'],
        ['showed', '-'],
        ['missed', 'none'],
        ['thanks', '👍'],
        ['other', 'nice office']
      )
    }),
    must: ['School Secretary', 'St Hilda School'],
    mustNot: ['N/A', 'none', 'nice office', '👍']
  }
]
