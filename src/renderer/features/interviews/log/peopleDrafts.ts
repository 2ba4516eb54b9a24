import { nameInAddress } from '@shared/model/nameInAddress'
import { newPerson } from './draft'
import type { PersonDraft } from './draft'
import { peopleFromText } from './peopleFromText'

/** Everybody who is named in a text, as they stand in the form; an address alone names somebody. */
export function peopleDrafts(text: string): PersonDraft[] {
  return peopleFromText(text).map((person) =>
    newPerson({ ...person, name: person.name || nameInAddress(person.email) })
  )
}
