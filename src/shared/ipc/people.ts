import { z } from 'zod'
import {
  MERGE_FIELDS,
  PEOPLE_ORDERS,
  type PeopleView,
  type PersonPageView,
  type KnownPersonView
} from '../model/people'
import { FORMALITIES, THANK_YOU_WISHES } from '../model/words'
import { change, id, line, neededLine } from './inputs'
import { route } from './route'

/** One line, or null where it was left empty. */
function lineOrNothing(max: number) {
  return z.union([z.null(), line(max)]).transform((text) => (text === '' ? null : text))
}

const name = neededLine(200, 'Write the person’s name.')

/** As typed: a page warns about an address that looks incomplete, and keeps it. */
const email = lineOrNothing(254)

export const peopleRoutes = {
  /**
   * At most eight people met whose name, address or title has these words, accents and capitals
   * aside: those of the application first, then those of its company. Without words those alone.
   */
  'people.suggest': route<KnownPersonView[]>()(
    z.object({ text: line(200), applicationId: id.nullable() })
  ),
  /** Everybody whose name, title, address or company has these words, accents and capitals aside. */
  'people.list': route<PeopleView>()(z.object({ search: line(200), order: z.enum(PEOPLE_ORDERS) })),
  'people.read': route<PersonPageView>()(z.object({ id })),
  /** Somebody met outside of an interview. CONFLICT where the address is somebody's already. */
  'people.add': route<{ id: number }>()(z.object({ name, email, title: line(200) })),
  'people.change': route<null>()(
    change({
      name,
      email,
      title: line(200),
      honorific: lineOrNothing(60),
      formality: z.enum(FORMALITIES).nullable(),
      greeting: lineOrNothing(120),
      thankYou: z.enum(THANK_YOU_WISHES)
    })
  ),
  /** What was sent to them stays as history. */
  'people.remove': route<null>()(z.object({ id })),
  /**
   * Two that are the same person: everything of `other` belongs to `keep`, and what was known of
   * `keep` stays but for the fields that are taken of the other.
   */
  'people.merge': route<null>()(
    z
      .object({ keep: id, other: id, take: z.array(z.enum(MERGE_FIELDS)) })
      .refine(({ keep, other }) => keep !== other, 'Choose two different people.')
  )
}
