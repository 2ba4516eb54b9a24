import { folded } from '@shared/model/folded'
import { personName } from '@shared/model/personName'
import type { PersonDetailView, PersonRowView } from '@shared/model/people'

const MOST = 8

/** Somebody who may be the same person, with what speaks for it; '' where nothing does. */
export interface Candidate {
  person: PersonRowView
  why: string
}

/** Those who may be the same: with the same address first, then with the same or a like name. */
export function candidates(
  person: PersonDetailView,
  everybody: readonly PersonRowView[],
  search: string
): Candidate[] {
  const words = folded(search).split(' ').filter(Boolean)
  return everybody
    .filter(({ id }) => id !== person.id)
    .filter(({ name, email, title, company }) => {
      const text = folded([name, email ?? '', title, company ?? ''].join('\n'))
      return words.every((word) => text.includes(word))
    })
    .map((other) => ({ person: other, ...likeness(person, other) }))
    .filter(({ rank }) => words.length > 0 || rank < 3)
    .sort((a, b) => a.rank - b.rank || (a.person.name < b.person.name ? -1 : 1))
    .slice(0, MOST)
    .map(({ person: other, why }) => ({ person: other, why }))
}

function likeness(person: PersonDetailView, other: PersonRowView): { rank: number; why: string } {
  const address = folded(person.email ?? '')
  if (address !== '' && address === folded(other.email ?? '')) {
    return { rank: 0, why: 'same address' }
  }
  const [one, two] = [personName(person.name), personName(other.name)]
  const [full, otherFull] = [folded(one?.full ?? person.name), folded(two?.full ?? other.name)]
  if (full === otherFull) return { rank: 1, why: 'same name' }
  const [last, otherLast] = [folded(one?.last ?? full), folded(two?.last ?? otherFull)]
  const isLike = last === otherLast && full[0] === otherFull[0]
  return isLike ? { rank: 2, why: 'like name' } : { rank: 3, why: '' }
}
