import { factsWith, notesOf } from '../facts'
import type { Scenario } from './Scenario'

export const TECHNOLOGY: Scenario[] = [
  {
    name: 'software, every kind, notes that follow their stems',
    facts: factsWith({
      application: { company: 'Fabrikam Cloud', role: 'Senior Platform Engineer' },
      notes: notesOf(
        ['discussed', 'how the platform team is splitting the billing monolith', { person: 'p1' }],
        ['shared', "they're moving order events to Kafka this spring", { person: 'p1' }],
        ['excited', 'owning the migration end to end'],
        ['showed', 'cut deploy times: at Contoso I took them from 40 minutes to 6'],
        ['missed', 'I ran the on-call rotation for two years'],
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
      'I ran the on-call rotation for two years',
      'my experience with Go',
      'I shipped two internal services in Go last year and review Go daily',
      'walking me through the incident review of last June',
      'Friday 13 March',
      'Best regards,\nMaya Ellison'
    ],
    mustNot: ['cello', 'unsure', 'end of the week', "they're"]
  },
  {
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
      'for answering all my questions'
    ],
    mustNot: ['you want faster', 'Dana built', 'whether I stay calm', 'win you back']
  },
  {
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
  },
  {
    name: 'web developer, one-word notes and a list',
    facts: factsWith({
      application: { company: 'Pixelforge', role: 'Frontend Developer' },
      recipient: { id: 'p1', name: 'Jonas Weber', honorific: null, email: null },
      people: [{ id: 'p1', name: 'Jonas Weber' }],
      notes: notesOf(
        ['discussed', 'React migration'],
        ['shared', 'Team of 7, two contractors', { person: 'p1' }],
        ['showed', 'TypeScript'],
        ['excited', 'Growth'],
        ['thanks', 'Tour!', { person: 'p1' }],
        ['missed', 'Open-source maintainer since 2019']
      )
    }),
    must: ['the React migration', 'the team of 7', 'the growth', 'for the tour'],
    mustNot: ['Tour!', 'Growth.', 'TypeScript..']
  },
  {
    name: 'data analyst, numbers and chat words',
    facts: factsWith({
      application: { company: 'Northline Energy', role: 'Data Analyst' },
      recipient: { id: 'p1', name: 'Aisha Khan', honorific: null, email: null },
      people: [{ id: 'p1', name: 'Aisha Khan' }],
      notes: notesOf(
        ['shared', 'she loves dashboards lol, and runs a team of 5', { person: 'p1' }],
        ['showed', 'Reduced reporting time from 3 days to 2h'],
        ['discussed', 'KPIs + data quality', { person: 'p1' }],
        ['missed', 'used Tableau for 4 yrs'],
        ['value', 'I read SQL like others read novels']
      )
    }),
    must: [
      'you love dashboards',
      'run a team of 5',
      'I reduced reporting time from 3 days to 2h',
      'KPIs and data quality',
      'I used Tableau for 4 years'
    ],
    mustNot: ['lol', 'yrs', ' + ']
  },
  {
    name: 'product manager, quoted words and a link',
    facts: factsWith({
      application: { company: 'Tandem Health', role: 'Senior Product Manager, Patient Apps' },
      recipient: { id: 'p1', name: 'Lucía Fernández', honorific: null, email: null },
      people: [{ id: 'p1', name: 'Lucía Fernández' }],
      notes: notesOf(
        ['discussed', 'their roadmap for 2027', { person: 'p1' }],
        ['shared', 'They call it "the two-week rule": nothing waits longer.', { person: 'p1' }],
        ['excited', 'that they test with patients every week'],
        ['showed', 'ran 40 interviews; https://example.org/they/report'],
        [
          'concern',
          'my background in fintech',
          { answer: 'health data and money data need the same care' }
        ]
      )
    }),
    must: [
      'your roadmap for 2027',
      'you call it "the two-week rule"',
      'that you test with patients every week',
      'https://example.org/they/report',
      'my background in fintech'
    ],
    mustNot: ['they test', 'their roadmap']
  },
  {
    name: 'network engineer, spoken reports',
    facts: factsWith({
      application: { company: 'Harbour ISP', role: 'Network Engineer' },
      recipient: { id: 'p1', name: 'Priya Nair', honorific: null, email: null },
      people: [{ id: 'p1', name: 'Priya Nair' }],
      notes: notesOf(
        ['shared', 'Priya said they release weekly', { person: 'p1' }],
        ['shared', 'told me that the team is hybrid', { person: 'p1' }],
        ['thanks', 'put me at ease', { person: 'p1' }],
        ['showed', 'debug a routing loop live'],
        ['value', 'turn chaos into routine']
      )
    }),
    must: [
      'that you release weekly',
      'that the team is hybrid',
      'for putting me at ease',
      'I can debug a routing loop live',
      'I turn chaos into routine'
    ],
    mustNot: ['said they', 'told me that you told', 'that told']
  }
]
