import type { LetterKind } from '@shared/model/words'
import { failed, passed, warned } from './check'
import type { Rule } from './rule'

/** Words of a page. */
export const ONE_PAGE = 350
const MOST = { thankYou: 200, other: 125 }
const LEAST = 40

/** The words that a letter of this kind should have at most. */
export function mostWords(kind: LetterKind): number {
  return kind === 'thank-you' ? MOST.thankYou : MOST.other
}

/** Long enough to say something, short enough to be read. */
export const lengthCheck: Rule = ({ letter: { length }, facts }) => {
  const most = mostWords(facts.kind)
  if (length > ONE_PAGE)
    return failed(
      `Shorten the letter to ${most} words at most: with ${length} it fills more than a page.`
    )
  if (length > most) return warned(`Shorten the letter to ${most} words at most: it has ${length}.`)
  if (length < LEAST)
    return warned(`Say a little more: the letter has ${length} words, and ${LEAST} is the least.`)
  return passed(`The letter has a good length of ${length} words.`)
}
