import type { LetterKind } from '@shared/model/words'
import { tellingTexts } from './evidence'
import { notApplicable, passed, warned } from './check'
import type { Rule } from './rule'

/** Letters that speak of no conversation. */
const ABOUT_NONE: ReadonlySet<LetterKind> = new Set(['check-in', 'no-show'])

/** Refers to something of this interview, not merely to the role and the company. */
export const specific: Rule = ({ facts, evidence }) => {
  if (ABOUT_NONE.has(facts.kind))
    return notApplicable('There was no conversation yet that this letter could refer to.')
  const texts = tellingTexts(facts.notes)
  if (texts.length === 0)
    return notApplicable(
      'Add a note or two about this interview, so that the letter can refer to it.'
    )
  const found = texts.map((text) => evidence.hintOf(text)).find((ranges) => ranges !== null)
  return found
    ? passed('You refer to something from this interview.', found)
    : warned('Refer to something that you talked about: any letter could say this.')
}
