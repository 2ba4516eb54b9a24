import type { FilterChoicesView, TimelineFilter } from '@shared/model/timelineViews'
import { folded } from '@shared/model/folded'
import type { Db } from '../database'

/** What the conditions of a filter are bound to; lists are JSON. */
interface FilterValues {
  stages: string
  tags: string
  company: string
  person: number | null
  kinds: string
  now: number
}

/**
 * A filter as conditions of a WHERE clause, each put together from constants alone; 'true' where
 * it leaves out nothing. Every statement with one of them is bound to `FilterValues`.
 */
export interface FilterConditions {
  /** Of `application a`, as far as they depend on nothing else. */
  application: string
  /** Of an application as a whole, `application a`: for lists of applications. */
  wholeApplication: string
  /** Of `interview i`, beside `application`: for the first few of an order. */
  interview: string
  /** The same, for all there are. */
  interviews: string
  /** Of `touchpoint t`, beside `application`. */
  touchpoint: string
}

/** The condition that leaves out nothing. */
export const NOTHING_ASKED = 'true'

const OF_STAGE = 'a.stage IN (SELECT value FROM json_each(:stages))'
const OF_TAG = `a.id IN (SELECT application_id FROM application_tag
  WHERE tag IN (SELECT value FROM json_each(:tags)))`
const OF_COMPANY = 'a.company = :company COLLATE NOCASE'

const OF_KIND = 't.kind IN (SELECT value FROM json_each(:kinds))'
const TO_DO = 't.closed IS NULL AND (t.lapses_at IS NULL OR t.lapses_at > :now)'
const TO_PERSON = 't.person_id = :person'

const MET = `i.id IN (SELECT interview_id FROM interview_person WHERE person_id = :person
  UNION SELECT interview_id FROM touchpoint WHERE person_id = :person)`
const KNOWN = `a.id IN (
  SELECT i.application_id FROM interview_person ip JOIN interview i ON i.id = ip.interview_id
  WHERE ip.person_id = :person
  UNION SELECT application_id FROM touchpoint WHERE person_id = :person
  UNION SELECT id FROM application WHERE contact_id = :person)`

/** What a filter asks of applications, interviews and touchpoints. */
export function conditionsOf(filter: TimelineFilter): FilterConditions {
  const application = all([
    ...(filter.stages.length > 0 ? [OF_STAGE] : []),
    ...(filter.tags.length > 0 ? [OF_TAG] : []),
    ...(filter.company !== '' ? [OF_COMPANY] : [])
  ])
  const touchpoint = all([
    ...(filter.kinds.length > 0 ? [OF_KIND] : []),
    ...(filter.onlyMine ? [TO_DO] : []),
    ...(filter.personId === null ? [] : [TO_PERSON])
  ])
  const asksForMessages = filter.kinds.length > 0 || filter.onlyMine
  const isLittle = filter.onlyMine || filter.personId !== null
  const person = filter.personId === null ? [] : [KNOWN]
  const met = all(filter.personId === null ? [] : [MET])
  const one = `EXISTS (SELECT 1 FROM touchpoint t WHERE t.interview_id = i.id AND ${touchpoint})`
  const some = `i.id IN (SELECT t.interview_id FROM touchpoint t WHERE ${touchpoint})`
  return {
    application,
    wholeApplication: all([
      application,
      ...(asksForMessages
        ? [`EXISTS (SELECT 1 FROM touchpoint t WHERE t.application_id = a.id AND ${touchpoint})`]
        : person)
    ]),
    interview: asksForMessages ? one : met,
    // What is pending, or of one person, is little beside all interviews; of one kind there is much.
    interviews: asksForMessages ? (isLittle ? some : one) : met,
    touchpoint
  }
}

/** @param now the clock, ms: what has lapsed is not to be written any more */
export function valuesOf(filter: TimelineFilter, now: number): FilterValues {
  return {
    stages: JSON.stringify(filter.stages),
    tags: JSON.stringify(filter.tags),
    company: filter.company,
    person: filter.personId,
    kinds: JSON.stringify(filter.kinds),
    now
  }
}

/** Whether it leaves out nothing. */
export function isEverything(filter: TimelineFilter): boolean {
  const { wholeApplication, touchpoint } = conditionsOf(filter)
  return wholeApplication === NOTHING_ASKED && touchpoint === NOTHING_ASKED
}

function all(conditions: readonly string[]): string {
  const asked = conditions.filter((condition) => condition !== NOTHING_ASKED)
  return asked.length === 0 ? NOTHING_ASKED : asked.join(' AND ')
}

const TAGS = `SELECT tag FROM application_tag GROUP BY tag ORDER BY count(*) DESC, tag`
const COMPANIES = `SELECT company FROM application
  GROUP BY company COLLATE NOCASE ORDER BY company COLLATE NOCASE`
const PEOPLE = `SELECT id, name, title FROM person ORDER BY name COLLATE NOCASE, id`

/** So many of a kind are offered; whoever looks for another types more of its name. */
const MOST = 50

/** What a filter may be made of. */
export class FilterRepository {
  constructor(private readonly db: Db) {}

  /** @param text of which companies and people have every word, at the beginning of one of theirs */
  choices(text: string): FilterChoicesView {
    return {
      tags: this.db.prepare<[], string>(TAGS).pluck().all().slice(0, MOST),
      companies: this.named(COMPANIES, text, (company: string) => company),
      people: this.named(PEOPLE, text, ({ name }: FilterChoicesView['people'][number]) => name)
    }
  }

  /** In the order in which they are read; no more of them than are offered. */
  private named<Row>(sql: string, text: string, nameOf: (row: Row) => string): Row[] {
    const words = folded(text).split(' ').filter(Boolean)
    const found: Row[] = []
    for (const row of this.rowsOf<Row>(sql)) {
      const name = ` ${folded(nameOf(row))}`
      if (words.every((word) => name.includes(` ${word}`))) found.push(row)
      if (found.length === MOST) break
    }
    return found
  }

  private rowsOf<Row>(sql: string): IterableIterator<Row> {
    const statement = this.db.prepare<[], Row>(sql)
    return statement.columns().length === 1 ? statement.pluck().iterate() : statement.iterate()
  }
}
