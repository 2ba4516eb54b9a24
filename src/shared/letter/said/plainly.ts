import type { Form } from '../clause'
import { missesArticle, shapeOf } from '../english/forms'
import { withoutSplices } from '../english/splices'
import { asNamedList, asSpokenList, isMass, isPluralHead, withThe } from '../english/nounPhrases'

/** How words can stand in a sentence, and those words. */
export type Said = [Form, string]

/** What a note says whoever it is about. */
export function plainly(text: string): Said {
  const shape = shapeOf(text)
  if (shape === 'statement') return ['statement', withoutSplices(text)]
  if (shape === 'phrase') return ['phrase', asNamedList(text)]
  if (shape === 'how') return ['how', text]
  if (missesArticle(text)) return ['statement', takesNoArticle(text) ? text : `the ${text}`]
  const state = withCopula(text)
  if (state !== null) return ['statement', `the ${state}`]
  // "Q3: AWS migration": a heading before it, and no part of a sentence.
  if (shape === 'bare' && /^\p{Lu}\S*:\s/u.test(text)) return ['loose', text]
  if (shape === 'bare') return ['phrase', withThe(asSpokenList(text))]
  return ['loose', text]
}

function takesNoArticle(text: string): boolean {
  return isMass(text) || /^[^:]*?\b(?:are|were|have)\b/.test(text)
}

/** "references available": a state told without its verb. */
export function withCopula(text: string): string | null {
  const [, subject, state] =
    /^(\p{L}[\p{L}\s-]*?)\s+(available|flexible|negotiable|optional)$/iu.exec(text) ?? []
  if (subject === undefined || state === undefined || /\b(?:is|are|and|or|be)$/i.test(subject))
    return null
  return `${subject} ${isPluralHead(subject) ? 'are' : 'is'} ${state}`
}
