import type { RouteInput } from '@shared/ipc/contract'
import type { NoteKind } from '@shared/model/words'

/**
 * A made-up job search around now. Times are relative, so that the sample always shows something
 * due, something waiting and something done. Every name, address and firm is invented.
 */
export interface SampleInterview {
  company: string
  role: string
  kind: RouteInput<'interviews.log'>['kind']
  round: string
  place: string
  /** Hours from now to its end; negative: over. */
  endsIn: number
  minutes: number
  people: { name: string; email: string; title: string; thankYou?: 'not-wanted' }[]
  notes?: { kind: NoteKind; text: string; answer?: string; by?: string }[]
  /** Days from the interview to the promised reply, and their words. */
  promise?: { days: number; text: string; by: string }
  /** Who was thanked, and how many hours after the end. */
  sent?: { to: string; after: number }[]
}

export const SAMPLE_PROFILE = { name: 'Maya Ellison', formality: 'hi' } as const

export const SAMPLE_STORY: readonly SampleInterview[] = [
  {
    company: 'Larkfield Transit',
    role: 'Service Planning Analyst',
    kind: 'panel',
    round: 'Panel interview',
    place: 'https://meet.larkfield.example/panel',
    endsIn: -43,
    minutes: 90,
    people: [
      {
        name: 'Dana Whitfield',
        email: 'dana.whitfield@larkfield.example',
        title: 'Head of Service Planning'
      },
      { name: 'Priya Raman', email: 'priya.raman@larkfield.example', title: 'Lead Analyst' },
      {
        name: 'Tomás Oliveira',
        email: 'tomas.oliveira@larkfield.example',
        title: 'Talent Partner',
        thankYou: 'not-wanted'
      }
    ],
    notes: [
      { kind: 'discussed', text: 'the night timetable after the depot move', by: 'Dana Whitfield' },
      { kind: 'discussed', text: 'why the 14 bunches at Quarry Street', by: 'Priya Raman' },
      { kind: 'shared', text: 'she rides one route end to end every month', by: 'Dana Whitfield' },
      {
        kind: 'shared',
        text: 'planners still merge four spreadsheets by hand',
        by: 'Priya Raman'
      },
      {
        kind: 'excited',
        text: 'planning that starts from what passengers notice',
        by: 'Dana Whitfield'
      },
      {
        kind: 'showed',
        text: 'find out what makes buses late: my headway model at Brindle Coaches cut late departures by 18 %',
        by: 'Dana Whitfield'
      },
      {
        kind: 'showed',
        text: 'bring four sheets into one: at Brindle Coaches the planners use it to this day',
        by: 'Priya Raman'
      },
      {
        kind: 'missed',
        text: 'how I taught drivers to read the headway board',
        by: 'Dana Whitfield'
      },
      {
        kind: 'concern',
        text: 'that I have not worked with union rosters so far',
        answer: 'I agreed break rules with the drivers’ committee at Brindle Coaches',
        by: 'Dana Whitfield'
      },
      { kind: 'other', text: 'the depot moves in March; bring the sample on paper' }
    ],
    promise: { days: 4, text: 'by the end of this week', by: 'Tomás Oliveira' },
    sent: [{ to: 'Priya Raman', after: 15 }]
  },
  {
    company: 'Juniper Row Clinics',
    role: 'Operations Analyst',
    kind: 'on-site',
    round: '1st interview',
    place: '12 Juniper Row',
    endsIn: -22,
    minutes: 60,
    people: [
      {
        name: 'Samuel Adeyemi',
        email: 's.adeyemi@juniperrow.example',
        title: 'Director of Operations'
      }
    ],
    notes: [
      { kind: 'discussed', text: 'how the clinics plan for the winter' },
      { kind: 'shared', text: 'they’re opening a fourth clinic in the spring' },
      { kind: 'showed', text: 'build a rota that nurses trust' }
    ]
  },
  {
    company: 'Copperline Freight',
    role: 'Analytics Lead',
    kind: 'video',
    round: 'Panel interview',
    place: 'https://meet.copperline.example/r/88',
    endsIn: -5,
    minutes: 60,
    people: [
      { name: 'Ines Calloway', email: 'ines@copperline.example', title: 'Analytics Director' },
      { name: 'Bertrand Moss', email: 'bertrand@copperline.example', title: 'Network Planning' },
      { name: 'Yuki Tanabe', email: 'yuki@copperline.example', title: 'Data Engineering' },
      {
        name: 'Leona Fisk',
        email: 'leona@copperline.example',
        title: 'Talent Partner',
        thankYou: 'not-wanted'
      }
    ],
    notes: [
      { kind: 'shared', text: 'they’re moving the event feed to one stream', by: 'Yuki Tanabe' },
      { kind: 'discussed', text: 'what a late truck costs at the border', by: 'Ines Calloway' }
    ],
    sent: [{ to: 'Yuki Tanabe', after: 2 }]
  },
  {
    company: 'Northmere Rail',
    role: 'Performance Analyst',
    kind: 'phone',
    round: 'Phone screen',
    place: '',
    endsIn: -1,
    minutes: 30,
    people: [{ name: 'Callum Reyes', email: 'c.reyes@northmere.example', title: 'Recruiter' }]
  },
  {
    company: 'Saltmarsh Maps',
    role: 'Insights Analyst',
    kind: 'video',
    round: 'Final interview',
    place: 'https://meet.saltmarsh.example/final',
    endsIn: -28,
    minutes: 45,
    people: [
      { name: 'Henrik Solberg', email: 'henrik@saltmarsh.example', title: 'Product Director' },
      { name: 'Amara Nwosu', email: 'amara@saltmarsh.example', title: 'Cartography Lead' }
    ],
    notes: [{ kind: 'discussed', text: 'hill shading that still prints well' }],
    promise: { days: 3, text: 'before the weekend', by: 'Henrik Solberg' },
    sent: [
      { to: 'Henrik Solberg', after: 4 },
      { to: 'Amara Nwosu', after: 5 }
    ]
  },
  {
    company: 'Hollowbrook Energy',
    role: 'Senior Data Analyst',
    kind: 'video',
    round: '2nd interview',
    place: '',
    endsIn: -170,
    minutes: 60,
    people: [{ name: 'Grace Okafor', email: 'grace@hollowbrook.example', title: 'VP Operations' }],
    notes: [{ kind: 'shared', text: 'the control room still works on paper at night' }],
    sent: [{ to: 'Grace Okafor', after: 20 }]
  },
  {
    company: 'Fennel & Rook',
    role: 'Demand Analyst',
    kind: 'on-site',
    round: '2nd interview',
    place: '3 Mill Lane',
    endsIn: 21,
    minutes: 60,
    people: [
      { name: 'Josephine Marsh', email: 'jo@fennelrook.example', title: 'Supply Director' },
      { name: 'Idris Kane', email: 'idris@fennelrook.example', title: 'Demand Lead' }
    ]
  },
  {
    company: 'Ambleforth Trust',
    role: 'Data and Impact Manager',
    kind: 'phone',
    round: 'Phone screen',
    place: '',
    endsIn: 25,
    minutes: 30,
    people: [
      { name: 'Rosalind Peake', email: 'r.peake@ambleforth.example', title: 'Head of Impact' }
    ]
  }
]
