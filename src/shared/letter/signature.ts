import type { Formality } from '@shared/model/words'
import type { LetterFacts } from './facts'

const REGARDS: Record<Formality, string> = {
  hi: 'Best regards,',
  hello: 'Kind regards,',
  dear: 'With kind regards,'
}

/** The closing line; under it the name, the phone and the links that the profile has. */
export function signature({ name, formality, phone, links }: LetterFacts['profile']): string {
  const signed = [name, phone ?? '', ...(links ?? [])].map((each) =>
    each.replace(/[\p{Cc}\s]+/gu, ' ').trim()
  )
  return [REGARDS[formality], ...signed.filter((each) => each !== '')].join('\n')
}
