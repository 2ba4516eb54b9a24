import type { Formality } from '@shared/model/words'
import type { LetterFacts } from './facts'
import { personName } from '@shared/model/personName'

export const GREETING_WORDS: Record<Formality, string> = { hi: 'Hi', hello: 'Hello', dear: 'Dear' }

/** This person's, where the user chose one; else the profile's. */
export function formalityOf({ profile, recipient }: LetterFacts): Formality {
  return recipient?.formality ?? profile.formality
}

/**
 * "Hi Dana" by first name; by surname only with an honorific that the user gave, since a gender is
 * never guessed; null where the name holds no letter.
 */
export function salutation(
  formality: Formality,
  person: { name: string; honorific: string | null }
): string | null {
  const name = personName(person.name, person.honorific)
  if (!name) return null
  return name.honorific === null
    ? `${GREETING_WORDS[formality]} ${name.first}`
    : `${GREETING_WORDS[formality]} ${name.honorific} ${name.last ?? name.first}`
}

/**
 * The line above the letter: whole as the user wrote it for this person, else "Hi Dana,"; the
 * company's hiring team when nobody is known.
 */
export function greeting(facts: LetterFacts): string {
  const { recipient, application } = facts
  const own = recipient?.greeting?.trim() ?? ''
  if (own !== '') return /[,.:!;]$/.test(own) ? own : `${own},`
  const formality = formalityOf(facts)
  const known = recipient && salutation(formality, recipient)
  if (known) return `${known},`
  return `${GREETING_WORDS[formality]} ${[application.company.trim(), 'hiring team'].filter(Boolean).join(' ')},`
}
