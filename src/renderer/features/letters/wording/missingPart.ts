import type { LetterFacts, MoveName } from '@shared/letter'
import type { Stretch } from '../editor'
import { seededLetter } from './seeded'

/** What a letter can lack that is not made of a note. */
export type MissingPart = 'greeting' | 'thanks' | 'interest' | 'promise' | 'signature'

/** Words to be set into a letter. */
export interface Placed {
  /** What they take the place of: white space at most. */
  range: Stretch
  text: string
}

const MOVES: Record<'thanks' | 'interest' | 'promise', readonly MoveName[]> = {
  thanks: [
    'thanks-for-time',
    'thanks-for-news',
    'thanks-for-talking',
    'thanks-again',
    'thanks-for-reading'
  ],
  interest: [
    'interest',
    'still-interested',
    'interested-since-applying',
    'keep-door-open',
    'keep-in-mind',
    'another-time'
  ],
  promise: ['looking-forward']
}

/**
 * The part as a draft for these facts has it, and where it belongs in this letter; null where such a
 * draft has none.
 */
export function missingPart(part: MissingPart, body: string, facts: LetterFacts): Placed | null {
  const draft = seededLetter(facts)
  const paragraphs = draft.body.split('\n\n')
  if (part === 'greeting') {
    const lead = body.length - body.trimStart().length
    return { range: { start: 0, end: lead }, text: `${paragraphs[0] ?? ''}\n\n` }
  }
  if (part === 'signature') {
    const end = body.trimEnd().length
    return { range: { start: end, end: body.length }, text: `\n\n${paragraphs.at(-1) ?? ''}` }
  }
  const found = draft.sentences.find(({ move }) => MOVES[part].includes(move))
  if (found === undefined) return null
  const sentence = draft.body.slice(found.start, found.end)
  return part === 'thanks' ? atOpening(sentence, body) : atEnd(sentence, body)
}

/** Before the first sentence behind the greeting. */
function atOpening(sentence: string, body: string): Placed {
  const at = /^\s*[^\n]{0,80},[^\S\n]*\n\s*/.exec(body)?.[0].length ?? 0
  const isLast = body.slice(at).trim() === ''
  return { range: { start: at, end: at }, text: isLast ? sentence : `${sentence} ` }
}

/** Behind the last sentence before the signature. */
function atEnd(sentence: string, body: string): Placed {
  const end = body.trimEnd().length
  const signature = body.slice(0, end).lastIndexOf('\n\n')
  const before = body.slice(0, signature < 0 ? end : signature).trimEnd()
  const isOwn = before === '' || before.endsWith(',')
  const at = before.length
  const lead = before === '' ? '' : isOwn ? '\n\n' : ' '
  return { range: { start: at, end: at }, text: `${lead}${sentence}` }
}
