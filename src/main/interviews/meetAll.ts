import type { NewPerson, PersonRepository } from '../people'

/** Somebody as a form names them; `id` where they are known. */
type Named = NewPerson & { id?: number | undefined }

/** Whether an address can tell one person from another. */
const WHOLE_ADDRESS = /^\S+@\S+\.\S+$/u

/** The ids of these people, in order: of those known, of those found, and of those new. */
export function meetAll(
  people: PersonRepository,
  named: readonly Named[],
  applicationId: number,
  now: number
): number[] {
  return named.map((person) => {
    const known = person.id === undefined ? null : people.find(person.id)
    if (known === null) return people.meet(person, applicationId, now)
    const { name, email, title } = person
    if (name !== known.name || email !== known.email || title !== known.title) {
      people.change(known.id, { ...known, name, email, title }, now)
    }
    return known.id
  })
}

/** The index of the first person who stands in the list a second time, or null. */
export function namedTwice(people: readonly Named[]): number | null {
  const seen = new Set<string>()
  for (const [index, { id, name, email }] of people.entries()) {
    const whole = email !== null && WHOLE_ADDRESS.test(email) ? email : name
    const keys = [`as ${whole.toLowerCase()}`, ...(id === undefined ? [] : [`id ${id}`])]
    if (keys.some((key) => seen.has(key))) return index
    for (const key of keys) seen.add(key)
  }
  return null
}
