import type { Formality } from '@shared/model/words'
import { line, type Sentence } from '../piece'
import { type Choice, type Wording, worded } from './move'

const OFFER: readonly Wording<null>[] = [
  () => line`If there is anything more you would like to know, please just ask.`,
  () => line`Should you need anything else from me in the meantime, I'd be happy to send it.`,
  () => line`Please tell me if further details from my side would be of help.`,
  () => line`If it would help to talk again, I'd gladly make the time.`,
  () => line`Any further questions you may have, I'd be happy to answer.`,
  () => line`Meanwhile, I'm happy to send whatever else might be useful to you.`
]

export function offer(choice: Choice): Sentence {
  return worded(OFFER, null, choice)
}

/** Short enough to stand in every letter of a panel. */
export function thanksAgain(): Sentence {
  return line`Thank you again.`
}

const REGARDS: Record<Formality, string> = {
  hi: 'Best regards,',
  hello: 'Kind regards,',
  dear: 'With kind regards,'
}

/** The closing line, and the name under it where the profile has one. */
export function signature({ name, formality }: { name: string; formality: Formality }): string {
  const signed = name.replace(/\s+/g, ' ').trim()
  return signed === '' ? REGARDS[formality] : `${REGARDS[formality]}\n${signed}`
}
