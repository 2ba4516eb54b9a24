import { factsWith, notesOf } from '../facts'
import type { Scenario } from './Scenario'

export const OFFICES: Scenario[] = [
  {
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
      'I am a CPA',
      'I can close the books in four days',
      'the new ledger',
      'the audit starts in May',
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
  },
  {
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
  },
  {
    name: 'lawyer, formal, promise to come',
    facts: factsWith({
      profile: { name: 'Amir Haddad', formality: 'dear' },
      application: { company: 'Hartley & Sons LLP', role: 'Associate Solicitor (Litigation)' },
      recipient: { id: 'p1', name: 'Eleanor Voss', honorific: 'Ms.', email: null },
      people: [{ id: 'p1', name: 'Eleanor Voss' }],
      notes: notesOf(
        ['discussed', 'billing targets + pro bono', { person: 'p1' }],
        ['shared', 'recently merged with Dunmore LLP', { person: 'p1' }],
        ['showed', 'negotiate: settled 14 of 15 cases before trial'],
        ['excited', 'The pro bono work.'],
        ['value', 'the language of engineers and lawyers'],
        ['thanks', 'her honesty about the hours', { person: 'p1' }]
      ),
      promise: { by: '2026-03-20', text: 'end of next week', person: 'p1' }
    }),
    must: [
      'Dear Ms. Voss,',
      'billing targets and pro bono',
      'you recently merged with Dunmore LLP',
      'I can negotiate: I settled 14 of 15 cases before trial',
      'the pro bono work',
      'your honesty about the hours',
      'Friday 20 March'
    ],
    mustNot: ["I'd", "I'm", 'her honesty']
  },
  {
    name: 'recruiter, notes in the third person about the reader',
    facts: factsWith({
      application: { company: 'Peak Talent', role: 'HR Business Partner' },
      recipient: { id: 'p1', name: 'Dana Whitfield', honorific: null, email: null },
      people: [{ id: 'p1', name: 'Dana Whitfield' }],
      notes: notesOf(
        ['shared', 'Dana has been here for six years and knows every manager', { person: 'p1' }],
        ['shared', "Dana's team is spread over three time zones", { person: 'p1' }],
        ['thanks', 'Dana explained the pay bands', { person: 'p1' }],
        ['showed', 'lead hard conversations without losing people']
      )
    }),
    must: [
      'you have been here for six years and know every manager',
      'your team is spread over three time zones',
      'for explaining the pay bands'
    ],
    mustNot: ['Dana has', 'Dana explained', 'knows every']
  },
  {
    name: 'accounts clerk, = and yrs',
    facts: factsWith({
      application: { company: 'Bright Ledgers', role: 'Accounts Clerk' },
      recipient: { id: 'p1', name: 'Olu Bello', honorific: null, email: null },
      people: [{ id: 'p1', name: 'Olu Bello' }],
      notes: notesOf(
        ['shared', 'biggest challenge = month-end', { person: 'p1' }],
        ['shared', 'they use Xero, and want to automate AP', { person: 'p1' }],
        ['showed', 'close the books in 4 days'],
        ['missed', 'Six Sigma Green Belt'],
        ['value', '10 yrs with small firms']
      )
    }),
    must: [
      'the biggest challenge is month-end',
      'you use Xero',
      'I can close the books in 4 days',
      'Six Sigma Green Belt',
      '10 years with small firms'
    ],
    mustNot: [' = ', 'yrs', 'six Sigma']
  },
  {
    name: 'estate agent, promise that has passed',
    facts: factsWith({
      application: { company: 'Keystone Homes', role: 'Sales Negotiator' },
      recipient: { id: 'p1', name: 'Tara Quinn', honorific: null, email: null },
      people: [{ id: 'p1', name: 'Tara Quinn' }],
      notes: notesOf(
        ['shared', 'opening a second office in Leith', { person: 'p1' }],
        ['showed', 'win back cold leads']
      ),
      today: '2026-03-14',
      promise: { by: '2026-03-12', text: 'Thursday', person: 'p1' }
    }),
    must: ['you are opening a second office in Leith', 'I can win back cold leads'],
    mustNot: ['12 March', 'that opening']
  },
  {
    name: 'civil servant, no time for details',
    facts: factsWith({
      application: { company: 'Ministry of Transport', role: 'Policy Adviser' },
      recipient: { id: 'p1', name: 'Jo Park', honorific: null, email: null },
      people: [{ id: 'p1', name: 'Jo Park' }],
      notes: notesOf(
        ['discussed', 'whether buses should be free for under-25s', { person: 'p1' }],
        ['shared', 'how they weigh evidence from small towns', { person: 'p1' }],
        ['missed', 'why I left my last job'],
        ['thanks', 'patience with my questions', { person: 'p1' }]
      )
    }),
    must: [
      'whether buses should be free for under-25s',
      'how you weigh evidence from small towns',
      'why I left my last job',
      'your patience with my questions'
    ],
    mustNot: ['how they weigh']
  },
  {
    name: 'call centre lead, everything in capitals',
    facts: factsWith({
      application: { company: 'Voicebridge', role: 'Team Lead' },
      recipient: { id: 'p1', name: 'Nia Rowe', honorific: null, email: null },
      people: [{ id: 'p1', name: 'Nia Rowe' }],
      notes: notesOf(
        ['discussed', 'STAFFING RATIOS'],
        ['shared', 'THEIR TURNOVER IS BELOW 10%', { person: 'p1' }],
        ['showed', 'I TRAINED NINE NEW STARTERS'],
        ['value', 'PATIENCE']
      )
    }),
    must: [
      'staffing ratios',
      'your turnover is below 10%',
      'I trained nine new starters',
      'patience'
    ],
    mustNot: ['STAFFING', 'TURNOVER', 'TRAINED']
  }
]
