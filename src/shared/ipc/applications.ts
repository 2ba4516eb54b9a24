import { z } from 'zod'
import type { AlikeView, ApplicationView } from '../model/applications'
import type { KnownApplicationView } from '../model/views'
import { PRIORITIES, SALARY_PERIODS, STAGES, WORK_MODES } from '../model/words'
import { localDate } from '../time/schemas'
import { change, emailOrNothing, id, line, lines, neededLine } from './inputs'
import { route } from './route'

/** Characters; the window refuses more before it asks. */
const LONGEST_POSTING = 1_000_000

const sum = z.int().min(0).max(1e15)

const salary = z
  .object({
    low: sum.nullable(),
    high: sum.nullable(),
    currency: z
      .string()
      .regex(/^[A-Z]{3}$/, 'Write a currency like EUR.')
      .nullable(),
    period: z.enum(SALARY_PERIODS).nullable()
  })
  .refine(({ low, high }) => low !== null || high !== null, 'Write a salary like 44,000–50,000.')
  .refine(
    ({ low, high }) => low === null || high === null || low <= high,
    'The first sum is higher than the second.'
  )

const company = neededLine(200, 'Write the company’s name.')
const role = neededLine(200, 'Write the role you applied for.')

/** Every field that is changed where it stands. */
const fields = {
  company,
  role,
  source: line(200),
  link: line(2000),
  place: line(500),
  workMode: z.enum(WORK_MODES).nullable(),
  salary: salary.nullable(),
  priority: z.enum(PRIORITIES),
  closesOn: localDate.nullable(),
  decideBy: localDate.nullable(),
  appliedOn: localDate.nullable(),
  tags: z.array(neededLine(50, 'Write a tag.')).max(30, 'At most 30 tags.')
}

/** Somebody known, or somebody new. */
const contact = z.union([
  z.object({ personId: id }),
  z.object({
    name: neededLine(200, 'Write the person’s name.'),
    email: emailOrNothing,
    title: line(200)
  })
])

export const applicationRoutes = {
  /** Known applications whose company or role has these letters, for completing a form. */
  'applications.suggest': route<KnownApplicationView[]>()(z.object({ text: line(200) })),
  'applications.read': route<ApplicationView>()(z.object({ id })),
  /** Null where no posting is kept. */
  'applications.readPosting': route<{ text: string } | null>()(z.object({ id })),
  /** Applications at the same company, whatever the capitals and spaces: those with the same role
   *  first, then the newest. */
  'applications.alike': route<AlikeView[]>()(
    z.object({ company: line(200), role: line(200), except: id.nullable() })
  ),
  /** Every tag in use, the most used first. */
  'applications.tags': route<string[]>()(z.null()),
  'applications.add': route<{ id: number }>()(
    z.object({
      company,
      role,
      stage: z.enum(STAGES),
      appliedOn: localDate.nullable(),
      link: line(2000),
      source: line(200),
      place: line(500),
      posting: lines(LONGEST_POSTING)
    })
  ),
  'applications.change': route<null>()(change(fields)),
  /** The notes as they stand after a pause in typing. CONFLICT when they are not `before` any more. */
  'applications.writeNotes': route<null>()(
    z.object({ id, text: lines(50_000), before: lines(50_000) })
  ),
  /** Whom to ask; null for nobody. CONFLICT when it is not `before` any more. */
  'applications.setContact': route<null>()(
    z.object({ id, contact: contact.nullable(), before: id.nullable() })
  ),
  /** Keeps the posting's text. CONFLICT when another was kept since `before`, an instant. */
  'applications.keepPosting': route<null>()(
    z.object({
      id,
      text: lines(LONGEST_POSTING).refine(
        (text) => text.trim() !== '',
        'Paste the text of the posting.'
      ),
      before: z.int().nullable()
    })
  ),
  'applications.removePosting': route<null>()(z.object({ id })),
  /** CONFLICT when it is not in the stage `before` any more. */
  'applications.setStage': route<null>()(
    z.object({ id, stage: z.enum(STAGES), before: z.enum(STAGES) })
  ),
  /** With everything that hangs on it: interviews, notes, letters. */
  'applications.remove': route<null>()(z.object({ id }))
}
