import { newPerson } from './draft'
import type { PersonDraft } from './draft'
import { peopleFromText } from './peopleFromText'

/** Everybody who is named in a text, as they stand in the form; an address alone names somebody. */
export function peopleDrafts(text: string): PersonDraft[] {
  return peopleFromText(text).map((person) =>
    newPerson({ ...person, name: person.name || nameInAddress(person.email) })
  )
}

/** 'Dana Whitfield' of 'dana.whitfield@northwind.example'. */
function nameInAddress(address: string): string {
  const [local = ''] = address.split('@')
  const words = local.split(/[._+-]+|\d+/u).filter((word) => word !== '')
  const name = words.map((word) => `${word.charAt(0).toUpperCase()}${word.slice(1)}`).join(' ')
  return name || address
}
