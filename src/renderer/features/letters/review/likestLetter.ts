import { likeness } from '@shared/letter/likeness'
import type { ReviewFacts } from '@shared/letter/review'
import { givenNameOf } from '@shared/model/personName'

export interface LikestLetter {
  /** To whom it is; null where that is not known. */
  name: string | null
  /** 0 to 1. */
  likeness: number
}

/** The letter to another member of the panel that this one is most like; null where there is none. */
export function likestLetter(body: string, facts: ReviewFacts): LikestLetter | null {
  const reader = facts.recipient?.id ?? null
  const others = facts.others.filter(
    (other) => other.body.trim() !== '' && (other.person === null || other.person !== reader)
  )
  return others.reduce<LikestLetter | null>((likest, other) => {
    const found = likeness(body, other.body)
    if (likest !== null && likest.likeness >= found) return likest
    const person = facts.people.find(({ id }) => id === other.person)
    return { name: person ? givenNameOf(person.name) : null, likeness: found }
  }, null)
}
