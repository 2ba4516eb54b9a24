import type { NoteKind } from '@shared/model/words'

/** Notes as people type them, tidy and untidy, that surely can be said in a letter. */
export const JOTTINGS: Record<
  Exclude<NoteKind, 'other' | 'concern'> | 'answer',
  readonly string[]
> = {
  discussed: [
    'how triage works on the night shift',
    'Month end takes 9 days right now',
    'grant renewal',
    '- rota\n- pay\n- training',
    'whether to keep TIG for the stainless work',
    'I asked about the weekend rota and she said it rotates every six weeks.',
    'Their roadmap for 2027.',
    'Q: how do you deal with angry guests?',
    'STAFFING RATIOS 😀',
    'https://example.org/their/roadmap'
  ],
  shared: [
    "they're moving order events to Kafka this spring",
    'She leads four people and runs the night rota herself.',
    'turnover is low',
    'no night shifts',
    'founded in 1954',
    'THEY NEED SOMEONE WHO CAN START IN MAY',
    'their motto is "they learn what they do"',
    'Great people!! They pay late... 3 sites',
    'role reports to the CFO',
    'opening a second kitchen',
    'understaffed'
  ],
  excited: [
    'owning the migration end to end',
    'Autonomy',
    'I love teaching year 5',
    'that they promote from within',
    'learn from their head chef',
    'no two days are the same',
    'sounds fun',
    'the team, the mission & the kitchen'
  ],
  showed: [
    'cut deploy times: at Fabrikam I took them from 40 minutes to 6',
    'Reduced waste by 18% at Café Luna',
    'stay calm under pressure',
    'good with parents',
    'R, Python, QGIS',
    'knows SAP',
    'negotiate: settled 14 of 15 cases before trial',
    'my students’ results: 92% passed',
    'team player'
  ],
  missed: [
    'that I ran the on-call rotation for two years',
    'HGV licence',
    'available from 1 May',
    'Six Sigma Green Belt',
    'did my training there',
    'forgot to say I coached U12 football',
    'references available',
    'volunteer firefighter'
  ],
  value: [
    'I have done this exact migration once and know where it hurts',
    'Patience & humour',
    'ten years of teaching in two languages',
    'seen this before',
    'calm',
    'a network of farmers in the county',
    'turn chaos into routine'
  ],
  thanks: [
    'walked me through the incident review of last June',
    'Tour!',
    'her honesty about the workload',
    'so welcoming',
    'put me at ease',
    'introduced me to the crew and let me try the simulator',
    "didn't make me whiteboard",
    'no whiteboard'
  ],
  answer: [
    'I shipped two internal services in Go last year and review Go daily',
    "yes - I've done it twice",
    'moving in May',
    'two courses in 2025'
  ]
}
