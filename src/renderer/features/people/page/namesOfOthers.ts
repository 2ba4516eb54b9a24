import { givenNameOf } from '@shared/model/personName'
import type { PersonView } from '@shared/model/views'

const MOST = 3

/** 'Dana and Priya', 'Dana, Priya and 2 others': who was there beside this person. */
export function namesOfOthers(
  { people }: { people: readonly Pick<PersonView, 'id' | 'name'>[] },
  personId: number
): string {
  const names = people.filter(({ id }) => id !== personId).map(({ name }) => givenNameOf(name))
  const shown = names.length > MOST ? names.slice(0, MOST - 1) : names
  const more = names.length - shown.length
  const all = more > 0 ? [...shown, `${more} others`] : shown
  return all.length < 2 ? all.join('') : `${all.slice(0, -1).join(', ')} and ${all.at(-1)}`
}
