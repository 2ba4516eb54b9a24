import type { Formality } from '@shared/model/words'
import type { LetterFacts } from './facts'
import { personName } from '@shared/model/personName'

const WORD: Record<Formality, string> = { hi: 'Hi', hello: 'Hello', dear: 'Dear' }

/**
 * "Hi Dana," by first name; by surname only with an honorific that the user gave, since a gender is
 * never guessed; the company's hiring team when nobody is known.
 */
export function greeting({ profile, recipient, application }: LetterFacts): string {
  const word = WORD[profile.formality]
  const name = recipient && personName(recipient.name, recipient.honorific)
  if (!name) {
    return `${word} ${[application.company.trim(), 'hiring team'].filter(Boolean).join(' ')},`
  }
  return name.honorific === null
    ? `${word} ${name.first},`
    : `${word} ${name.honorific} ${name.last ?? name.first},`
}
