import type { ApplicationFields } from '@shared/model/applications'
import type { Stage } from '@shared/model/words'

/** An application of the sample. Days are counted from now: 4 is in four days, -9 nine days ago. */
export interface SampleApplication {
  company: string
  role: string
  /** What became of it, oldest first. */
  stages: readonly { stage: Stage; day: number }[]
  appliedOn?: number
  closesOn?: number
  decideBy?: number
  fields?: Partial<Omit<ApplicationFields, 'appliedOn' | 'closesOn' | 'decideBy' | 'contactId'>>
  posting?: string
  notes?: string
}

const yearly = (low: number, high: number): ApplicationFields['salary'] => ({
  low: low * 100,
  high: high * 100,
  currency: 'GBP',
  period: 'year'
})

/** Those with interviews, whose story goes on in `SAMPLE_STORY`, and those without. */
export const SAMPLE_APPLICATIONS: readonly SampleApplication[] = [
  {
    company: 'Larkfield Transit',
    role: 'Service Planning Analyst',
    stages: [
      { stage: 'wishlist', day: -31 },
      { stage: 'applied', day: -27 }
    ],
    appliedOn: -27,
    fields: {
      source: 'Transit Jobs Weekly',
      link: 'https://larkfield.example/jobs/spa',
      place: 'Larkfield, 3 days on site',
      workMode: 'hybrid',
      salary: yearly(44_000, 50_000),
      priority: 'high',
      tags: ['transport', 'public']
    },
    posting: `Service Planning Analyst

You plan what our buses do at night, from the data of the vehicles and from what passengers tell us.

What you will do
- keep the night timetable honest after the depot moves in March
- find out why buses bunch, and say what to change
- bring the four spreadsheets of the planners into one place

What you bring
- you have worked with vehicle location data
- you explain a chart to somebody who drives a bus`,
    notes:
      'The depot moves in March. Ask who owns the roster after that. Bring the sample on paper.'
  },
  {
    company: 'Hollowbrook Energy',
    role: 'Senior Data Analyst',
    stages: [{ stage: 'applied', day: -30 }],
    appliedOn: -30,
    fields: {
      place: 'Remote',
      workMode: 'remote',
      salary: yearly(58_000, 64_000),
      tags: ['energy']
    }
  },
  {
    company: 'Copperline Freight',
    role: 'Analytics Lead',
    stages: [{ stage: 'applied', day: -20 }],
    appliedOn: -20,
    fields: { source: 'Referred by Ines', salary: yearly(62_000, 70_000), tags: ['transport'] }
  },
  {
    company: 'Kestrel Loop',
    role: 'Logistics BI Analyst',
    stages: [
      { stage: 'applied', day: -37 },
      { stage: 'interviewing', day: -24 },
      { stage: 'offer', day: -2 }
    ],
    appliedOn: -37,
    decideBy: 6,
    fields: {
      place: 'Marlow Bridge',
      workMode: 'hybrid',
      salary: yearly(52_000, 52_000),
      priority: 'high',
      tags: ['transport']
    },
    notes: 'Ask about the pension before saying yes.'
  },
  {
    company: 'Osprey Ferries',
    role: 'Revenue Analyst',
    stages: [{ stage: 'applied', day: -11 }],
    appliedOn: -11,
    fields: { source: 'Their own site', place: 'Northport', tags: ['transport'] }
  },
  {
    company: 'Hexley Instruments',
    role: 'BI Developer',
    stages: [{ stage: 'applied', day: -8 }],
    appliedOn: -8,
    fields: { workMode: 'on-site', place: 'Hexley', salary: yearly(46_000, 51_000) }
  },
  {
    company: 'Ondine Audio',
    role: 'Product Analyst',
    stages: [{ stage: 'applied', day: -5 }],
    appliedOn: -5,
    fields: { workMode: 'remote', tags: ['audio'] }
  },
  {
    company: 'Tarn & Ridge',
    role: 'Merchandising Analyst',
    stages: [{ stage: 'applied', day: -3 }],
    appliedOn: -3
  },
  {
    company: 'Larchmere Parks',
    role: 'Visitor Insight Lead',
    stages: [{ stage: 'wishlist', day: -4 }],
    closesOn: 4,
    fields: { link: 'https://larchmere.example/work-with-us', priority: 'high', tags: ['public'] }
  },
  {
    company: 'Bellwether Seeds',
    role: 'Operations Analyst',
    stages: [{ stage: 'wishlist', day: -2 }],
    closesOn: 9
  },
  {
    company: 'Stonechat Radio',
    role: 'Audience Analyst',
    stages: [{ stage: 'wishlist', day: -1 }],
    fields: { tags: ['audio'], priority: 'low' }
  },
  {
    company: 'Pellworth Insurance',
    role: 'Pricing Analyst',
    stages: [
      { stage: 'applied', day: -41 },
      { stage: 'rejected', day: -8 }
    ],
    appliedOn: -41
  },
  {
    company: 'Merrow Shipping',
    role: 'Fleet Analyst',
    stages: [
      { stage: 'applied', day: -44 },
      { stage: 'withdrawn', day: -12 }
    ],
    appliedOn: -44,
    notes: 'Four days on call a week. Not for me.'
  },
  {
    company: 'Brackenbury Homes',
    role: 'Sales Analyst',
    stages: [
      { stage: 'applied', day: -60 },
      { stage: 'no-response', day: -16 }
    ],
    appliedOn: -60
  }
]
