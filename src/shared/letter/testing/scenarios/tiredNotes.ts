import { factsWith, notesOf } from '../facts'
import type { Scenario } from './Scenario'

/** Notes as people type them in the evening after an interview. */
export const TIRED_NOTES: Scenario[] = [
  {
    name: 'two topics in one note, and verbs that look like nouns',
    facts: factsWith({
      application: { company: 'Maison Lumière', role: 'Pastry Chef' },
      recipient: { id: 'p1', name: 'Chef Marguerite Duval', honorific: null, email: null },
      people: [{ id: 'p1', name: 'Chef Marguerite Duval' }],
      profile: { name: 'Maya Ellison', formality: 'dear' },
      variant: 1,
      notes: notesOf(
        [
          'discussed',
          "laminated dough, and whether 'viennoiserie' belongs on a dinner menu",
          { person: 'p1' }
        ],
        ['shared', 'Maison Lumière intends to open in Lyon', { person: 'p1' }],
        ['showed', "called 212 services of 'Cats', missed 1 cue"],
        ['value', 'local, know every supplier']
      )
    }),
    must: [
      'Dear Chef Duval,',
      /about laminated dough, and whether 'viennoiserie' belongs on a dinner menu/,
      "I called 212 services of 'Cats' and missed 1 cue",
      'I am local and know every supplier'
    ],
    mustNot: ['that laminated', 'about Maison Lumière intends', 'my local']
  },
  {
    name: 'shorthand, missing apostrophes and signs of a note pad',
    facts: factsWith({
      notes: notesOf(
        ['discussed', 'caseloads (28 each!!) & supervision', { person: 'p1' }],
        ['shared', 'hes got 14 wagons & wants 20 by xmas, cant find drivers', { person: 'p1' }],
        ['showed', 'diary mgmt for 4 partners, 3 yrs'],
        ['excited', 'im excited about teh garden']
      )
    }),
    must: [
      'caseloads (28 each) and supervision',
      "you've got 14 wagons and want 20 by Christmas",
      'diary management for 4 partners',
      'the garden'
    ],
    mustNot: ['!', '&', 'hes ', 'the and', 'mgmt', 'teh']
  },
  {
    name: 'what was said in passing stands in brackets',
    facts: factsWith({
      notes: notesOf(
        ['discussed', "heat pumps. She doesn't like them much", { person: 'p1' }],
        ['discussed', "their work on yeast, they've been at it for 11 years", { person: 'p1' }],
        ['showed', 'de-escalation, I told the story about the boy on the roof'],
        ['showed', 'HACCP lvl 4, wrote the allergen plan from scratch']
      )
    }),
    must: [
      "heat pumps (you don't like them much)",
      "your work on yeast (you've been at it for 11 years)",
      'my de-escalation (I told the story about the boy on the roof)',
      'HACCP level 4; I wrote the allergen plan from scratch'
    ],
    mustNot: ['like you much', 'that my de-escalation', 'that HACCP']
  },
  {
    name: 'their own words are said back to them',
    facts: factsWith({
      notes: notesOf(
        [
          'shared',
          "Our AEs average 9 meetings a week and you'd be expected to do 12",
          {
            person: 'p1'
          }
        ],
        ['shared', '"we\'d rather be second and right"', { person: 'p1' }]
      )
    }),
    must: [
      "your AEs average 9 meetings a week and I'd be expected to do 12",
      /: "we'd rather be second and right"/
    ],
    mustNot: ['that our', 'that "we']
  },
  {
    name: 'their own words, shouted',
    facts: factsWith({
      notes: notesOf(['shared', 'WE LOST 3 FORKLIFT DRIVERS IN DECEMBER', { person: 'p1' }])
    }),
    must: ['you lost 3 forklift drivers in December'],
    mustNot: ['we lost']
  },
  {
    name: 'what nobody told is a sentence of its own',
    facts: factsWith({
      notes: notesOf([
        'shared',
        "they've got 3 people off sick, the backlog is 400 containers. She asked whether I'd be OK with on-call. I said yes, one week in four.",
        { person: 'p1' }
      ])
    }),
    must: [
      "you've got 3 people off sick; the backlog is 400 containers. You asked whether I'd be OK with on-call; I said yes, one week in four."
    ],
    mustNot: ['; you asked']
  },
  {
    name: 'answers that want a subject, or are none',
    facts: factsWith({
      notes: notesOf(
        ['concern', 'notice period (3 months)', { answer: 'can be negotiated to six weeks' }],
        ['value', 'nothing special really'],
        ['excited', 'not the pay'],
        ['showed', 'never late in 9 years'],
        ['discussed', 'not much, mostly the weather', { person: 'p1' }],
        ['thanks', 'her being honest about the hours', { person: 'p1' }]
      )
    }),
    must: [
      'my notice period can be negotiated to six weeks',
      'I have never been late in 9 years',
      'for being honest about the hours'
    ],
    mustNot: ['nothing special', 'the pay', 'weather', 'I can be negotiated', 'I am never late']
  },
  {
    name: 'an answer that goes against the doubt starts without its but',
    facts: factsWith({
      notes: notesOf(
        [
          'concern',
          'no B2B experience',
          { answer: 'no, but my consumer product had 300 business accounts' }
        ],
        ['showed', 'At Delphi I got attrition down from 30% to 17 in a yr'],
        ['missed', 'my ACLS cert, renewed in January']
      )
    }),
    must: [
      'my consumer product had 300 business accounts',
      /(?:that|:|,) at Delphi I got attrition down from 30% to 17 in a year/,
      'my ACLS cert, renewed in January'
    ],
    mustNot: [/\bbut my/, 'my at Delphi']
  },
  {
    name: 'other languages bring their own articles',
    facts: factsWith({
      notes: notesOf(
        ['discussed', 'la traduction à vue, and booth etiquette', { person: 'p1' }],
        ['shared', 'Gärkeller wird 2027 umgebaut', { person: 'p1' }],
        ['excited', 'das Zwei-Photonen-Mikroskop']
      )
    }),
    must: [
      'about la traduction à vue, and booth etiquette',
      ': Gärkeller wird 2027 umgebaut',
      /\b(?:is|be) das Zwei-Photonen-Mikroskop/
    ],
    mustNot: ['the la', 'the das', 'the Gärkeller']
  },
  {
    name: 'named and unnamed people in one note',
    facts: factsWith({
      notes: notesOf(
        ['discussed', 'her boss Martin and the way he runs viewings', { person: 'p1' }],
        ['shared', 'Dr Whitfield trained in Leeds herself and hires from there', { person: 'p1' }],
        ['shared', 'CEO wants weekly numbers', { person: 'p1' }]
      )
    }),
    must: [
      'your boss Martin and the way he runs viewings',
      'you trained in Leeds yourself and hire from there',
      'the CEO wants weekly numbers'
    ],
    mustNot: ['Dr you', 'herself', 'hires']
  },
  {
    name: 'abbreviations with a full stop, and a note far too long',
    facts: factsWith({
      notes: notesOf(
        ['discussed', 'Whether the effect in Fig. 3 (n=12) survives correction', { person: 'p1' }],
        [
          'discussed',
          "how the port schedules berths, and how their planners have to ring the agents at five in the morning because the system shows yesterday's tide tables, which nobody has fixed since 2019 although it would take an afternoon, and what I would do about it in my first month",
          { person: 'p1' }
        ]
      )
    }),
    must: [
      'whether the effect in Fig. 3 (n=12) survives correction',
      'how the port schedules berths'
    ],
    mustNot: ['Fig and', 'my first month']
  },
  {
    name: 'signs between numbers and words',
    facts: factsWith({
      notes: notesOf(
        ['discussed', 'CI/CD, on-call (1-in-6), & "ownership"', { person: 'p1' }],
        ['shared', '~40 devs; ~12 PMs?!', { person: 'p1' }],
        ['showed', 'p99 from 800ms -> 90ms'],
        ['missed', 'etc.'],
        ['value', 'excel + patience + caffeine']
      )
    }),
    must: [
      'CI/CD, on-call (1-in-6), and "ownership"',
      'some 40 devs and some 12 PMs',
      'my p99 from 800ms to 90ms',
      'excel, patience and caffeine'
    ],
    mustNot: ['the CI/CD', '~', '->', 'etc', 'my excel']
  },
  {
    name: 'quotations within, and what was passed',
    facts: factsWith({
      notes: notesOf(
        ['shared', 'she said "I\'d rather publish three good books" and I agree', { person: 'p1' }],
        ['showed', "my talk 'Errors are values' - 12k views"],
        ['missed', 'FRM part II passed'],
        ['concern', 'no licence', { answer: 'sitting the exam on 12 May' }],
        ['value', 'curious']
      )
    }),
    must: [
      ': "I\'d rather publish three good books" and I agree',
      "my talk 'Errors are values' – 12k views",
      'I have passed my FRM part II',
      'I am sitting the exam on 12 May',
      'I am curious'
    ],
    mustNot: ['that "I', /that my talk/, 'my FRM part II passed', 'is curious', 'with curious']
  },
  {
    name: 'what will be is no story of the day',
    facts: factsWith({
      notes: notesOf(
        ['discussed', "we'll need two more rotas by 2028", { person: 'p1' }],
        ['discussed', 'stock takes, the kitchen, rota - she hates rotas', { person: 'p1' }],
        ['excited', "nobody's been doing this job so far"],
        ['excited', 'everything']
      )
    }),
    must: [
      /(?:discussed,|that) we'll need two more rotas by 2028/,
      "that nobody's been doing this"
    ],
    mustNot: [
      /(?:spoke|interview|remember|conversation), we'll/,
      "the nobody's",
      /(?:that|discussed,) (?:the )?stock takes/
    ]
  },
  {
    name: 'a thought that goes on, and what one can do',
    facts: factsWith({
      notes: notesOf(
        ['discussed', 'We spoke about Kafka and I liked that.', { person: 'p1' }],
        ['discussed', 'Brexit, mostly', { person: 'p1' }],
        ['shared', 'paid overtime', { person: 'p1' }],
        ['showed', 'how to fold a croissant'],
        ['showed', 'good under pressure, the oven caught fire once']
      )
    }),
    must: [
      ': Kafka and I liked that',
      'Brexit, mostly',
      'I know how to fold a croissant',
      'I am good under pressure; the oven'
    ],
    mustNot: ['about Kafka and I', 'the Brexit', 'you paid', 'is how to']
  }
]
