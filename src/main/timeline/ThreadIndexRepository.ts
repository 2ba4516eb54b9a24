import { emptyThreadIndex } from '@shared/model/threadIndex'
import type { ThreadIndexView, ThreadRef, TimelineFilter } from '@shared/model/timelineViews'
import type { Db } from '../database'
import { PROMISED_BY } from '../touchpoints'
import { conditionsOf, NOTHING_ASKED, valuesOf, type FilterConditions } from './FilterRepository'

/** Id, application, instant, people, askings, whether it waits for a promised day. */
type IndexRow = [number, number, number, number, number, 0 | 1]

/** Pending, and no thank-you: what has a place of its own on the thread. */
const STANDS_ALONE = `t.closed IS NULL AND t.kind <> 'thank-you'
  AND (t.lapses_at IS NULL OR t.lapses_at > :now)`

const OF_APPLICATIONS = 'application_id IN (SELECT value FROM json_each(:applications))'

interface Place {
  id: number
  at: number
}

/** The order of the thread and what each of its items takes, without their words. */
export class ThreadIndexRepository {
  constructor(private readonly db: Db) {}

  /**
   * @param applications only of these; null for all
   * @param now the clock, ms
   */
  read(
    filter: TimelineFilter,
    applications: readonly number[] | null,
    now: number
  ): ThreadIndexView {
    const conditions = conditionsOf(filter)
    const values = { ...valuesOf(filter, now), applications: JSON.stringify(applications ?? []) }
    const rowsOf = (sql: string): IndexRow[] =>
      this.db.prepare<typeof values, IndexRow>(sql).raw().all(values)
    return merged(
      rowsOf(askingsWhere(conditions, applications !== null)),
      rowsOf(interviewsWhere(conditions, applications !== null))
    )
  }

  /** The items on either side of now, newest first: so many ahead and so many behind at most. */
  around(
    filter: TimelineFilter,
    now: number,
    most: { ahead: number; behind: number }
  ): ThreadRef[] {
    const conditions = conditionsOf(filter)
    const placesOf = (type: ThreadRef['type'], sql: string, limit: number) =>
      this.db
        .prepare<object, Place>(sql)
        .all({ ...valuesOf(filter, now), limit })
        .map((place) => ({ ...place, type }))
    const side = (direction: 'ahead' | 'behind') =>
      [
        ...placesOf('asking', nextAskings(conditions, direction), most[direction]),
        ...placesOf('interview', nextInterviews(conditions, direction), most[direction])
      ].toSorted(newestFirst)
    const ahead = side('ahead')
    return [...ahead.slice(-most.ahead), ...side('behind').slice(0, most.behind)].map(
      ({ type, id }) => ({ type, id })
    )
  }
}

/** The nearest to now first. */
export function nextInterviews(
  { application, interview }: FilterConditions,
  direction: 'ahead' | 'behind'
): string {
  const conditions = `${application} AND ${interview}`
  return `SELECT i.id, i.starts_at AS at FROM interview i ${withApplication('i', application)}
    WHERE ${conditions} AND ${
      direction === 'ahead'
        ? 'i.starts_at > :now ORDER BY i.starts_at, i.id'
        : 'i.starts_at <= :now ORDER BY i.starts_at DESC, i.id DESC'
    } LIMIT :limit`
}

/** The nearest to now first. */
export function nextAskings(
  { application, touchpoint }: FilterConditions,
  direction: 'ahead' | 'behind'
): string {
  return `SELECT t.id, t.opens_at AS at FROM touchpoint t ${withApplication('t', application)}
    WHERE ${STANDS_ALONE} AND ${application} AND ${touchpoint} AND ${
      direction === 'ahead'
        ? 't.opens_at > :now ORDER BY t.opens_at, t.id'
        : 't.opens_at <= :now ORDER BY t.opens_at DESC, t.id DESC'
    } LIMIT :limit`
}

/**
 * Newest first. Of the messages beside the thank-yous those count that stand under their interview: what
 * is done with, and what waits for a promised answer; the rest stands on its own day alone.
 */
export function interviewsWhere(
  { application, interview, interviews }: FilterConditions,
  isOfSome: boolean
): string {
  return `SELECT i.id, i.application_id, i.starts_at,
      (SELECT count(*) FROM interview_person WHERE interview_id = i.id),
      (SELECT count(*) FROM touchpoint t WHERE t.interview_id = i.id AND t.kind <> 'thank-you'
        AND (t.closed IS NOT NULL OR t.lapses_at <= :now OR ${PROMISED_BY} IS NOT NULL)), 0
    FROM interview i ${withApplication('i', application)}
    WHERE ${application} AND ${isOfSome ? interview : interviews} ${isOfSome ? `AND i.${OF_APPLICATIONS}` : ''}
    ORDER BY i.starts_at DESC, i.id DESC`
}

/** Newest first. */
export function askingsWhere(
  { application, touchpoint }: FilterConditions,
  isOfSome: boolean
): string {
  return `SELECT t.id, t.application_id, t.opens_at, t.person_id IS NOT NULL, 1,
      t.opens_at > :now AND ${PROMISED_BY} IS NOT NULL
    FROM touchpoint t ${withApplication('t', application)}
    WHERE ${STANDS_ALONE} AND ${application} AND ${touchpoint}
      ${isOfSome ? `AND t.${OF_APPLICATIONS}` : ''}
    ORDER BY t.opens_at DESC, t.id DESC`
}

/** Askings stand over the interviews of the same instant. */
function newestFirst(a: Place & ThreadRef, b: Place & ThreadRef): number {
  if (a.at !== b.at) return b.at - a.at
  if (a.type !== b.type) return a.type === 'asking' ? -1 : 1
  return b.id - a.id
}

function withApplication(alias: string, condition: string): string {
  return condition === NOTHING_ASKED ? '' : `JOIN application a ON a.id = ${alias}.application_id`
}

/** Both are newest first; askings stand over the interviews of the same instant. */
function merged(askings: readonly IndexRow[], interviews: readonly IndexRow[]): ThreadIndexView {
  const count = askings.length + interviews.length
  const view = emptyThreadIndex(count)
  let nextAsking = 0
  let nextInterview = 0
  for (let place = 0; place < count; place++) {
    const asking = askings[nextAsking]
    const interview = interviews[nextInterview]
    const isAsking = asking !== undefined && (interview === undefined || asking[2] >= interview[2])
    const row = isAsking ? asking : interview
    if (row === undefined) break
    if (isAsking) nextAsking++
    else nextInterview++
    view.types[place] = isAsking ? 1 : 0
    view.ids[place] = row[0]
    view.applicationIds[place] = row[1]
    view.at[place] = row[2]
    view.people[place] = row[3]
    view.askings[place] = row[4]
    view.isPromised[place] = row[5]
  }
  return view
}
