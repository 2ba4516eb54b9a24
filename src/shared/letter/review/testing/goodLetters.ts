import { notesOf } from '../../testing/facts'
import type { LetterText, ReviewFacts } from '../facts'
import { reviewFacts } from './reviewFacts'

/** A letter as a careful person types it by hand, which no check has anything against. */
export interface GoodLetter extends LetterText {
  name: string
  facts: ReviewFacts
}

interface Typed {
  me: string
  to: string
  company: string
  role: string
  subject: string
  body: string
  honorific?: string
  notes?: Parameters<typeof notesOf>
  more?: Partial<ReviewFacts>
}

/** Other applications that these people have running, the same for all. */
const TRACKED = [
  { company: 'Target', role: 'Store Manager' },
  { company: 'Indeed', role: 'Data Analyst' },
  { company: 'Northwind Traders', role: 'Product Manager' },
  { company: 'Summit', role: 'Teacher' },
  { company: 'Contoso Ltd.', role: 'Account Manager' },
  { company: 'Next', role: 'Assistant' },
  { company: 'Shell', role: 'Engineer' }
]

function typed(name: string, { me, to, honorific, company, role, ...rest }: Typed): GoodLetter {
  const person = { id: 'p1', name: to }
  const facts = reviewFacts({
    profile: { name: me, formality: 'hi' },
    application: { company, role },
    recipient: { ...person, honorific: honorific ?? null, email: null },
    people: [person],
    notes: notesOf(...(rest.notes ?? [])),
    tracked: TRACKED,
    ...rest.more
  })
  return { name, subject: rest.subject, body: rest.body, facts }
}

export const GOOD_LETTERS: GoodLetter[] = [
  typed('platform engineer', {
    me: 'Sam Okafor',
    to: 'Dana Whitfield',
    company: 'Fabrikam Cloud',
    role: 'Staff Engineer',
    subject: 'Thank you – Staff Engineer conversation',
    notes: [
      ['discussed', 'how the platform team is splitting the billing monolith', { person: 'p1' }],
      ['showed', 'cut deploy times: I took them from 40 minutes to 6'],
      ['missed', 'that I ran the on-call rotation for two years'],
      [
        'concern',
        'my experience with Go',
        { answer: 'I shipped two internal services in Go last year' }
      ],
      ['value', 'I have done this exact migration once and know where it hurts']
    ],
    body: `Hi Dana,

Thank you for making time on Tuesday. Hearing how you are carving up the billing monolith, and in what order, made the work feel very concrete to me.

I left even more interested in the Staff Engineer role. Having brought our own deploys down from 40 minutes to 6, I know how much trust a team gains when shipping stops being an event. I have also lived through this exact migration once, so I know where it tends to hurt.

Two small additions. I led our on-call rotation for two years, which never came up. And on Go: I shipped two internal services with it last year and still review Go code most days.

I look forward to hearing from you.

Best regards,
Sam Okafor`
  }),
  typed('ward nurse', {
    me: 'Grace Oduya',
    to: 'Helen Marsh',
    honorific: 'Dr.',
    company: "St. Anne's Hospital",
    role: 'Ward Sister, Respiratory',
    subject: 'Thank you for Monday’s interview',
    notes: [
      ['shared', 'She leads four people and runs the night rota herself.', { person: 'p1' }],
      ['showed', 'I rebuilt the handover sheet on my last ward.'],
      ['missed', 'My ALS certificate']
    ],
    body: `Dear Dr. Marsh,

I am grateful for the time you gave me on Monday, and for the walk through the unit with two of your colleagues afterwards.

It stayed with me that you still run the night rota yourself. It tells me a good deal about how close the leadership of the ward is to the people who do the work, and it is one of the reasons I would very much like to join you. When we rebuilt the handover sheet on my last ward, the night staff were the ones who showed us what was missing.

I forgot to mention that my ALS certificate is current until next autumn.

With kind regards,

Grace Oduya
07700 900123`
  }),
  typed('primary teacher, one paragraph and a dash', {
    me: 'Tom Baptiste',
    to: 'Ruth Okafor',
    company: 'Northgate School',
    role: 'Year 4 Teacher',
    subject: 'Year 4 post: thank you',
    notes: [
      ['discussed', 'the reading corner the parents built', { person: 'p1' }],
      ['excited', 'mixed-age projects on Fridays']
    ],
    body: `Dear Ms Okafor,

Thank you so much for showing me round the school yesterday and for such a thoughtful conversation. I loved the reading corner that the parents have built – my own class would move in and never leave. Your mixed-age project afternoons are just the sort of teaching I hope to do more of, and I would be delighted to join Northgate. If there is anything else I can send, please let me know.

Yours sincerely,
Tom Baptiste`
  }),
  typed('sous chef', {
    me: 'Luca Ferri',
    to: 'Marta Nowak',
    company: 'Salt & Rye',
    role: 'Sous Chef',
    subject: 'Thanks for the trial shift',
    notes: [
      ['discussed', 'Sunday closing and the two suppliers from the coast'],
      ['showed', 'ran the fish section alone on a Saturday, 90 covers'],
      ['value', 'my own network of growers around the valley']
    ],
    body: `Hello Marta,

Thanks for having me in the kitchen on Saturday, and to the whole crew for making room on the pass. Closing on Sundays so that people can rest says a lot about Salt and Rye, and I understood at once why the two coastal suppliers matter so much to you.

I felt at home on the fish section: ninety covers went out and nothing came back. I would also bring the growers around the valley whom I have bought from for years.

I would love to be part of what you are building. Call me any time on 0151 496 0234.

Warm regards,
Luca`
  }),
  typed('accountant, formal', {
    me: 'Ingrid Solheim',
    to: 'Peter Holt',
    company: 'Meyer & Holt Inc.',
    role: 'Senior Accountant',
    subject: 'Our conversation about the Senior Accountant role',
    notes: [
      [
        'concern',
        'No experience with IFRS',
        { answer: 'closed two year-ends under IFRS at Wirth' }
      ],
      ['shared', 'the audit starts in May', { person: 'p1' }],
      ['showed', 'close the books in four days']
    ],
    body: `Dear Mr. Holt,

I appreciate the hour you set aside on Thursday to discuss the Senior Accountant position at Meyer & Holt. Knowing that the audit begins in May helps me picture the first months well.

You asked how I would shorten the monthly close. At my present firm we now close our books in four days, and most of what made it possible would carry over. As for IFRS, I closed two year-ends under it at Wirth, with the same auditors that you use.

I remain keenly interested and would welcome the opportunity to contribute to your team.

Sincerely,
Ingrid Solheim, CPA`
  }),
  typed('bus driver, short and plain', {
    me: 'Joe Kiely',
    to: 'Dana Whitfield',
    company: 'Larkfield Transit',
    role: 'Bus Driver',
    subject: 'Thank you, Bus Driver interview',
    notes: [['shared', 'They have 12 routes. They want to add 3 in May.', { person: 'p1' }]],
    body: `Good morning Dana,

Thank you for seeing me on Wednesday and for letting me try the new simulator. It is good news for the town that three more routes will open in May.

I have driven nights for six years and I want this job. Please ring me if you need my licence or a reference.

Regards,
Joe Kiely`
  }),
  typed('postdoc', {
    me: 'Aiko Tanaka',
    to: 'Prof. Jan van der Berg',
    company: 'Institute for Soil',
    role: 'Postdoctoral Researcher',
    subject: 'Thank you for the talk on root fungi',
    notes: [
      ['discussed', 'his work on root fungi', { person: 'p1' }],
      ['missed', 'fieldwork in Lapland, two seasons']
    ],
    body: `Dear Professor van der Berg,

Many thanks for the long and generous conversation on Friday. Your account of how root fungi trade phosphorus between neighbouring plants has kept me busy all weekend, and I have since read the 2019 paper that you mentioned.

One thing I left out: I spent two field seasons in Lapland, sampling at temperatures where neither the auger nor the data logger wanted to work. I expect that this would be of use on the northern plots.

The position is the one I hope to hold, and I should be very happy to answer any further questions from the committee.

Kind regards,
Aiko Tanaka`
  }),
  typed('retail manager', {
    me: 'Priscilla Boateng',
    to: 'Karen Liu',
    company: 'Greenway Garden Centres',
    role: 'Assistant Store Manager',
    subject: 'Assistant Store Manager interview',
    notes: [
      ['discussed', 'shrinkage in the plant area over the bank holidays'],
      ['showed', 'halved staff turnover in eighteen months']
    ],
    body: `Hi Karen,

Thank you for meeting me at the Ashford branch, and for being so open about the shrinkage you see in the plant area over bank holidays. Target dates and stock counts are only half of that battle; the other half is having the same faces on the floor all summer.

That is where I think I can help. We halved our turnover of staff in eighteen months, mostly by publishing the rota four weeks ahead.

I am excited about the role and about working with you. Next week I am reachable every afternoon.

All the best,
Priscilla Boateng`
  }),
  typed('graphic designer, lower-key', {
    me: 'Noor Haddad',
    to: 'Élodie Martin',
    company: 'Atelier Noor',
    role: 'Product Designer',
    subject: 'Lovely to meet you',
    notes: [
      ['discussed', 'Figma libraries nobody maintains'],
      ['excited', 'the mix of print and iOS work']
    ],
    body: `Hi Élodie,

It was such a pleasure to talk yesterday – thank you for the coffee and for your candour. I recognised every word about component libraries nobody maintains; I have been the person who adopted one.

What draws me to the studio is that print and iOS sit at the same table. I don't know many places where that is true, and I'd be very happy to work in one.

I'll send the specimen book separately. Enjoy Ghent!

Best,
Noor`
  }),
  typed('electrician', {
    me: 'Declan Byrne',
    to: 'Mike Sorensen',
    company: 'Voltara',
    role: 'Maintenance Electrician',
    subject: 'Maintenance Electrician – thank you',
    notes: [
      ['shared', 'they rotate the fitters through three sites', { person: 'p1' }],
      ['missed', 'trained three apprentices and kept them'],
      ['value', 'I know their pumps from my time at the harbour']
    ],
    body: `Dear Mike,

Thank you for the tour of the plant and for taking my questions so patiently. Rotating the fitters through all three sites makes a lot of sense to me.

We ran out of time before I could say that I have trained three apprentices, and that all of them still work where I left them. I also know your pumps well: the harbour has the same model, and I looked after eleven of those for four years.

I am very interested in the job and can start from the first of next month.

Kind regards,
Declan Byrne`
  }),
  typed('librarian', {
    me: 'Ines Prado',
    to: 'Moira',
    company: 'Eastfield Library',
    role: 'Children’s Librarian',
    subject: 'Thank you for this afternoon',
    notes: [['discussed', "Moira's plans for the reading garden", { person: 'p1' }]],
    body: `Dear Moira,

Thank you for this afternoon. I have rarely enjoyed an interview as much, and your plans for a reading garden behind the building kept me company all the way home.

I remain very interested in the post and would be proud to look after the children's collection. Should you wish to see the summer programme that I described, I can bring it in person.

With best wishes,
Ines Prado`
  }),
  typed('sales executive', {
    me: 'Marcus Bell',
    to: 'Lena Fischer',
    company: 'Yonder',
    role: 'Account Executive',
    subject: 'Thank you – Account Executive',
    notes: [
      ['shared', 'they are opening an office in Lisbon', { person: 'p1' }],
      ['showed', 'grew EMEA revenue by 30% in 18 months'],
      [
        'concern',
        'short tenure at my last firm',
        { answer: 'the firm closed its London office, and all of us left with it' }
      ]
    ],
    body: `Hello Lena,

Thank you for an energising conversation this morning! The Lisbon office sounds like exactly the right bet, and I enjoyed hearing how you chose the city.

Growing EMEA revenue by 30% in eighteen months taught me to open a market before the brand is known there. As to my last move, the firm closed its London office and the whole team left together.

Yonder is my first choice, and I would be thrilled to help with the launch.

Best wishes,
Marcus Bell
+44 7700 900456 | linkedin.com/in/marcusbell`
  }),
  typed('support specialist', {
    me: 'Yusuf Demir',
    to: 'Dana Whitfield',
    company: 'Brightline',
    role: 'Support Specialist',
    subject: 'Support Specialist: thank you',
    notes: [
      ['shared', 'customers said they want faster refunds', { person: 'p1' }],
      ['showed', 'calm upset callers and win them back']
    ],
    body: `Hi Dana,

I really appreciated our call on Monday; thank you for walking me through a day on the desk. Faster refunds came up twice, once from you and once from the customers you quoted, so I suspect it is where I could be useful first.

Upset callers are seldom upset with the person who answers. I like the moment when somebody calms down and stays with us after all, and I hope that came across.

I am keen to join the team and happy to come in for a trial day.

Kind regards,
Yusuf`
  }),
  typed('warehouse lead without notes', {
    me: 'Pete Marsh',
    to: 'Andrzej Kowalski',
    company: 'Quayside Logistics',
    role: 'Shift Lead',
    subject: 'Thanks for your time on Friday',
    body: `Hi Andrzej,

Thank you for your time on Friday and for showing me the loading bays. I came away with a clear idea of what a night shift asks of its lead.

I am very interested in the position at Quayside and would be glad to talk again whenever it suits you. Please let me know if you need anything from me.

Many thanks,
Pete Marsh`
  }),
  typed('lawyer', {
    me: 'Amara Nwosu',
    to: 'Judith Stern',
    company: 'Stern Hale LLP',
    role: 'Associate, Employment',
    subject: 'Thank you for our meeting on 9 March',
    notes: [
      ['discussed', 'the tribunal backlog and how they settle early', { person: 'p1' }],
      ['value', 'six years on the claimant side']
    ],
    body: `Dear Judith,

Thank you for meeting with me on 9 March and for your frankness about the tribunal backlog. Settling early, where the client's interest allows, seems to me the most honest answer to it.

I have spent six years on the claimant side. I believe that this would be of value to a practice that acts for employers: I know which letters get read and which get filed.

The associate position appeals to me a great deal, and I would be pleased to discuss next steps at your convenience.

Yours sincerely,
Amara Nwosu`
  }),
  typed('data analyst with hard-wrapped lines', {
    me: 'Chen Wei',
    to: 'Olu Adeyemi',
    company: 'Harbour Museum',
    role: 'Visitor Insights Analyst',
    subject: 'Visitor Insights Analyst interview',
    notes: [
      ['discussed', 'counting visitors without cameras', { person: 'p1' }],
      ['showed', 'built a weekly forecast in R that the front desk trusts'],
      ['missed', 'my volunteer work at the archive']
    ],
    body: `Dear Olu,

Thank you for the interview on Tuesday. I have been thinking
about your question of how to count visitors without cameras,
and I believe that pressure mats at the two inner doors would
do it for a few hundred pounds.

As I mentioned, the weekly forecast that I wrote in R is now
trusted by the front desk, which I count as its best test.
There is one more thing: I volunteer at the archive twice a
month, so I know the building from its cellar up.

I would very much like to work with you.

Sincerely,
Chen Wei`
  }),
  typed('physiotherapist', {
    me: 'Hannah Berg',
    to: 'Siobhán Kelly',
    company: 'Riverside Rehab',
    role: 'Senior Physiotherapist',
    subject: 'Senior Physiotherapist interview – thank you',
    notes: [
      ['thanks', 'showed me the hydrotherapy pool', { person: 'p1' }],
      ['discussed', 'gait training after stroke']
    ],
    body: `Hi Siobhán,

What a lovely place you have built. Thank you for interviewing me, and for showing me the hydrotherapy pool even though the session was about to start.

We could have gone on about gait training after a stroke for another hour. The trial that I cited was by Pohl and others (2007); I attach it here.

I'd be thrilled to join Riverside, and Tuesdays and Thursdays suit me best should you like to speak again.

Warmly,
Hannah`
  }),
  typed('civil engineer, quoting', {
    me: 'Rafael Souza',
    to: 'Graham Pike',
    company: 'Pike Bridges',
    role: 'Graduate Engineer',
    subject: 'Graduate Engineer: thank you',
    notes: [
      ['shared', 'their rule is "measure before you argue"', { person: 'p1' }],
      ['showed', 'the footbridge model I load-tested to failure']
    ],
    body: `Dear Mr Pike,

Thank you for last Wednesday. "Measure before you argue" is a rule that I shall keep, wherever I end up working.

I was glad that you liked the model of the footbridge. We load-tested three of them to failure, and the third taught us more than the other two together.

The job is just what I have been looking for since I graduated, and I hope very much to begin my career with you.

Yours sincerely,
Rafael Souza`
  }),
  typed('HR adviser, pay is the work', {
    me: 'Chloe Tan',
    to: 'Ben Ashworth',
    company: 'Calder Council',
    role: 'Pay and Reward Adviser',
    subject: 'Thank you – Pay and Reward Adviser',
    notes: [
      ['discussed', 'the new salary bands and how to explain them to staff', { person: 'p1' }],
      ['showed', 'ran equal pay audits for 3,000 people']
    ],
    body: `Hi Ben,

Thank you for talking with me on Thursday about the new salary bands. Explaining them to staff before the letters go out strikes me as the part that decides whether the reform is trusted.

At my last council I ran the equal pay audits for some 3,000 people, and I would use the same plain tables here.

I am enthusiastic about this post and would enjoy working with you and the unions on it.

Kind regards,
Chloe Tan`
  }),
  typed('journalist, long', {
    me: 'Ewa Lis',
    to: 'Daniel Price',
    company: 'The Calder Post',
    role: 'Local Reporter',
    subject: 'Local Reporter',
    notes: [
      ['discussed', 'covering the council on a small budget'],
      ['excited', 'a newsroom that answers its readers'],
      ['missed', 'shorthand at 100 words a minute']
    ],
    body: `Dear Dan,

Thank you for Monday. I have been in four newsrooms and never been asked such good questions in any of them.

We spoke about covering the council on a small budget. Since then I have read the minutes of the last six planning meetings, and there are at least two stories in them that nobody has told: the lease of the old baths, and the bus shelter that moved twice. I would be happy to write up either as a test piece.

It is a newsroom that answers its readers, and that is rare. Reading the letters page, I noticed that the editor replies under almost every one; my own paper stopped doing so years ago, and I think we lost more than column inches.

I did not mention that I have shorthand at 100 words a minute, which still earns its keep in court.

I would love to come and work for you.

Best wishes,
Ewa Lis
ewa.lis@example.com`
  }),
  typed('security officer, American', {
    me: 'Darnell Hughes',
    to: 'Rosa Jimenez',
    company: 'Mesa Airport Authority',
    role: 'Security Officer',
    subject: 'Thank you for the interview',
    notes: [['discussed', 'de-escalation at the checkpoint', { person: 'p1' }]],
    body: `Good afternoon Ms. Jimenez,

Thank you for taking the time to interview me yesterday for the Security Officer position. I appreciated what you said about de-escalation: a calm voice at the checkpoint prevents most of what training has to fix later.

I am confident that my eight years at the county courthouse have prepared me for it, and I am eager to be part of your team. I look forward to hearing about the next step.

Respectfully,
Darnell Hughes
(480) 555-0142`
  }),
  typed('florist', {
    me: 'Bea Lindqvist',
    to: 'Tove',
    company: 'Indigo Flowers',
    role: 'Florist',
    subject: 'Thank you for Saturday',
    notes: [['shared', 'weddings pay for the winter', { person: 'p1' }]],
    body: `Dear Tove,

Thank you for letting me help with Saturday's wedding instead of a formal interview. You said that weddings pay for the winter, and after unloading that van I believe it.

I would be so happy to work at Indigo. The shop, the river behind it and the way you let the flowers lean: I have thought of little else since. Next Saturday I am free from six in the morning.

Love and thanks,
Bea`
  }),
  typed('follow-up after the promised day', {
    me: 'Sam Okafor',
    to: 'Dana Whitfield',
    company: 'Northgate School',
    role: 'Science Technician',
    subject: 'Science Technician: any news?',
    notes: [['discussed', 'the new chemistry store', { person: 'p1' }]],
    more: {
      kind: 'follow-up',
      today: '2026-03-17',
      promise: { by: '2026-03-13', text: 'by Friday', person: 'p1' }
    },
    body: `Hi Dana,

Thank you again for the interview on 3 March. You thought that there might be news by last Friday, so I wanted to ask, without any hurry, where things stand with the Science Technician post.

I remain very interested, not least because of the new chemistry store that you described. If anything else from me would help, I am glad to send it.

Kind regards,
Sam Okafor`
  }),
  typed('second follow-up', {
    me: 'Grace Oduya',
    to: 'Helen Marsh',
    company: "St. Anne's Hospital",
    role: 'Ward Sister',
    subject: 'Re: Ward Sister',
    notes: [['shared', 'the night rota is changing', { person: 'p1' }]],
    more: {
      kind: 'second-follow-up',
      today: '2026-03-27',
      sent: [{ kind: 'follow-up', person: 'p1', on: '2026-03-17' }]
    },
    body: `Dear Helen,

I hope that the change of the night rota has gone well. May I ask whether there has been a decision about the Ward Sister post? I am still keen on it, and quite happy to wait if you need longer. Thank you for keeping me informed.

Kind regards,
Grace Oduya`
  }),
  typed('close-out', {
    me: 'Marcus Bell',
    to: 'Lena Fischer',
    company: 'Yonder',
    role: 'Account Executive',
    subject: 'Account Executive: with thanks',
    notes: [['shared', 'they are opening an office in Lisbon', { person: 'p1' }]],
    more: { kind: 'close-out', today: '2026-04-20' },
    body: `Hello Lena,

As I have not heard more about the Account Executive role, I take it that you have found the right person, and I will not write again about it. Thank you for your time and for telling me about the Lisbon office; I hope that it opens in sunshine.

Should our paths cross another time, I would be delighted.

Best wishes,
Marcus Bell`
  }),
  typed('check-in', {
    me: 'Joe Kiely',
    to: 'Dana Whitfield',
    company: 'Larkfield Transit',
    role: 'Bus Driver',
    subject: 'My application as Bus Driver',
    more: { kind: 'check-in' },
    body: `Dear Dana,

On 10 February I applied for the Bus Driver position. I would like to ask whether you need anything more from me, and where things stand. I know the town well, I drive nights at present, and I am keen to work for Larkfield. Thank you for your time.

Regards,
Joe Kiely`
  }),
  typed('they did not come', {
    me: 'Noor Haddad',
    to: 'Élodie Martin',
    company: 'Studio Lys',
    role: 'Product Designer',
    subject: 'Our call today',
    more: { kind: 'no-show' },
    body: `Hi Élodie,

I was on the line for our conversation today at 10:00 and think that something must have come up on your side, which happens to all of us. Would another time suit you? I am free on Thursday and Friday until three, and I am still very interested in the role. Thank you, and I hope all is well.

Best,
Noor Haddad`
  }),
  typed('reply to a rejection', {
    me: 'Ingrid Solheim',
    to: 'Peter Holt',
    company: 'Meyer & Holt Inc.',
    role: 'Senior Accountant',
    subject: 'Re: Your application',
    notes: [['thanks', 'explained their close calendar to me in detail', { person: 'p1' }]],
    more: { kind: 'rejection-reply' },
    body: `Dear Peter,

Thank you for letting me know, and for doing it so kindly. I am sorry that it did not work out this time, but I learned a great deal from the calendar of your close that you explained to me.

If another opening comes up, I would be grateful if you kept me in mind. I wish you and the team a calm audit.

Kind regards,
Ingrid Solheim`
  }),
  typed('social worker, postscript', {
    me: 'Orla Quinn',
    to: 'Femi Balogun',
    company: 'Open Door Families',
    role: 'Family Support Worker',
    subject: 'Family Support Worker interview',
    notes: [
      ['discussed', 'home visits in pairs', { person: 'p1' }],
      ['missed', 'my Level 4 in counselling']
    ],
    body: `Dear Femi,

Thank you for your warm welcome on Tuesday, and please pass on my thanks to the parents who sat on the panel. Doing home visits in pairs, even when money is tight, told me that the charity looks after its own people too.

I am more certain than before that this is the work I want to do, and that I would like to do it at Open Door.

With thanks and best wishes,
Orla Quinn

P.S. I should have said that I hold a Level 4 in counselling; the certificate is on its way to you.`
  }),
  typed('game programmer, casual firm', {
    me: 'Kit Larsen',
    to: 'Jo Park',
    company: 'Tiny Comet',
    role: 'Gameplay Programmer',
    subject: 'Thanks for the chat, Jo',
    notes: [
      ['discussed', 'netcode rollback for the co-op mode', { person: 'p1' }],
      ['value', 'shipped two co-op games with a team of five']
    ],
    body: `Hi Jo,

Thanks for the chat, and for the early look at the co-op mode. Rollback netcode for four players is a lovely problem, and I have a few ideas about where the inputs get lost.

With a team of five I have shipped two co-op titles, so late nights with packet dumps hold no fear. I'm really excited about the role and would jump at the chance to build this with you.

Cheers,
Kit`
  }),
  typed('executive assistant, bare name for a greeting', {
    me: 'Valerie Moss',
    to: 'Stephen Achebe',
    company: 'Orchard Trust',
    role: 'Executive Assistant',
    subject: 'Executive Assistant – thank you',
    notes: [
      ['shared', 'the board meets in four time zones', { person: 'p1' }],
      ['showed', 'moved 300 meetings in a week when the airports closed']
    ],
    body: `Stephen,

Thank you for your time this morning. A board in four time zones is a puzzle after my own heart; the week when the airports closed and I moved three hundred meetings was, oddly, one of the happiest of my working life.

I am definitely interested and can meet the chair whenever it suits her.

Kind regards,

Valerie Moss`
  }),
  typed('plumber, no paragraphs at all', {
    me: 'Ahmed Saleh',
    to: 'Rob Turner',
    company: 'Turner Heating',
    role: 'Plumber',
    subject: 'Thank you',
    notes: [['discussed', 'heat pumps in terraced houses', { person: 'p1' }]],
    body: `Hello Rob, thank you for the chat on Monday about heat pumps in terraced houses, I learned a lot. I did the manufacturer's course in January and have fitted nine so far. I'm interested in the job and I can bring my own van. If you want to see my last one, it's on Mill Lane and the owner is happy to show it. Best, Ahmed`
  })
]
