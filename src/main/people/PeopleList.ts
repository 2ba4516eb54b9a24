import type { RouteInput } from '@shared/ipc/contract'
import { isSnoozed, stateAt } from '@shared/cadence/state'
import { folded } from '@shared/model/folded'
import type { PeopleOrder, PeopleView, PersonRowView } from '@shared/model/people'
import type { Clock } from '@shared/time/Clock'
import type { ListedPerson, PeopleListRepository } from './PeopleListRepository'

type Comparison = (a: PersonRowView, b: PersonRowView) => number

/** Everybody met, found and put in order. */
export class PeopleList {
  constructor(
    private readonly clock: Clock,
    private readonly rows: PeopleListRepository
  ) {}

  read({ search, order }: RouteInput<'people.list'>): PeopleView {
    const now = this.clock.now()
    const all = this.rows.everybody(now)
    const words = folded(search).split(' ').filter(Boolean)
    const found = words.length === 0 ? all : all.filter((person) => has(person, words))
    return {
      people: found.map(withoutCompanies).sort(inOrder(order, now)),
      total: all.length
    }
  }
}

function withoutCompanies({
  id,
  name,
  title,
  email,
  company,
  touchpoint,
  timeZone,
  metAt
}: ListedPerson): PersonRowView {
  return { id, name, title, email, company, touchpoint, timeZone, metAt }
}

function has({ name, title, email, companies, company }: ListedPerson, words: string[]): boolean {
  const text = folded([name, title, email ?? '', companies, company ?? ''].join('\n'))
  return words.every((word) => text.includes(word))
}

function inOrder(order: PeopleOrder, now: number): Comparison {
  const byName = comparisonOfNames()
  if (order === 'name') return byName
  if (order === 'met') {
    return (a, b) => (b.metAt ?? -Infinity) - (a.metAt ?? -Infinity) || byName(a, b)
  }
  return (a, b) => byUrgency(a, b, now) || byName(a, b)
}

function comparisonOfNames(): Comparison {
  const { compare } = new Intl.Collator(undefined, { sensitivity: 'base', numeric: true })
  return (a, b) => compare(a.name, b.name) || a.id - b.id
}

/** What is due earliest first; then what was put off; then what is done, the latest first. */
function byUrgency(a: PersonRowView, b: PersonRowView, now: number): number {
  const [one, other] = [placeOf(a, now), placeOf(b, now)]
  return one.group - other.group || one.at - other.at
}

function placeOf({ touchpoint }: PersonRowView, now: number): { group: number; at: number } {
  if (touchpoint === null) return { group: 3, at: 0 }
  if (touchpoint.closed !== null || stateAt(touchpoint, now) === 'lapsed') {
    return { group: 2, at: -(touchpoint.closedAt ?? touchpoint.opensAt) }
  }
  if (isSnoozed(touchpoint, now)) return { group: 1, at: touchpoint.snoozedUntil ?? 0 }
  return { group: 0, at: touchpoint.dueAt }
}
