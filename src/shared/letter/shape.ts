import type { NoteKind } from '@shared/model/words'
import { type Clause, clauseOf, type Form } from './clause'
import { continued, shapeOf } from './english/forms'
import { BY_BASE } from './english/verbs'
import type { LetterNote } from './facts'
import { sentencesOf } from './noteText'
import { type Reader, turned } from './perspective'

/** Who is to read it, and the names that keep their capitals. */
export interface Telling {
  reader: Reader
  names: string[]
}

type Said = [Form, string]

const ABOUT_ME: ReadonlySet<NoteKind> = new Set(['showed', 'missed', 'value', 'concern'])

function asSaid(text: string): Said {
  const shape = shapeOf(text)
  if (shape === 'statement' || shape === 'phrase' || shape === 'how') return [shape, text]
  return ['loose', text]
}

/** What is told about the user: "rebuilt the ledger" means that I did. */
function asMine(text: string): Said {
  const shape = shapeOf(text)
  if (shape === 'past' && !/^(?:was|were|had|did)\b/.test(text)) return ['statement', `I ${text}`]
  if (shape === 'verb') return ['statement', `I ${text}`]
  if (/^(?:am|will|would|can|could|was|had|did) /.test(text)) return ['statement', `I ${text}`]
  return asSaid(text)
}

const SAY: Record<NoteKind, (text: string) => Said | null> = {
  discussed: asSaid,
  shared: (text) => (shapeOf(text) === 'past' ? ['statement', `you ${text}`] : asSaid(text)),
  excited: (text) => {
    const shape = shapeOf(text)
    if (shape === 'verb') return ['phrase', `being able to ${text}`]
    if (shape === 'infinitive') return ['phrase', `being able ${text}`]
    return shape === 'bare' ? ['phrase', `the ${text}`] : asSaid(text)
  },
  showed: (text) => {
    const able = text.replace(/^(?:that )?i can /i, '').replace(/^can /i, '')
    const [first = '', second = ''] = able.toLowerCase().split(/\s+/)
    if (able !== text || (BY_BASE.has(first) && !/^(?:of|for|from)$/.test(second)))
      return ['able', able]
    return asMine(text)
  },
  missed: asMine,
  concern: asMine,
  value: asMine,
  thanks: (text) => {
    const shape = shapeOf(text)
    if (shape === 'past') return ['statement', `you ${text.replace(/^was\b/, 'were')}`]
    if (shape === 'verb') return null
    if (shape === 'bare') return ['phrase', `the ${text}`]
    return asSaid(text)
  },
  other: () => null
}

/**
 * The words of a note as they can stand in a letter to this reader; null when it says nothing, is
 * not meant for letters, or cannot be turned to the reader surely. A concern speaks by its answer.
 */
export function clauseFor(note: LetterNote, { reader, names }: Telling): Clause | null {
  const isConcern = note.kind === 'concern'
  const typed = isConcern ? (note.answer ?? '') : note.text
  const about = ABOUT_ME.has(note.kind) ? 'me' : 'them'
  const sentences = sentencesOf(typed, isConcern ? 'answer' : note.kind, names)
    .map((sentence) => continued(sentence, names))
    .map((sentence) => turned(sentence, { ...reader, about }))
  const [lead] = sentences
  if (lead === undefined || lead === null) return null
  const said = SAY[note.kind](lead)
  if (!said) return null
  const [form, text] = said
  const rest = sentences.slice(1).filter((sentence) => sentence !== null)
  if (rest.length === 0) return clauseOf(note.id, form, text)
  const goesOn = rest.every((sentence) => shapeOf(sentence) === 'statement')
  return clauseOf(note.id, goesOn ? form : 'loose', [goesOn ? text : lead, ...rest].join('; '))
}

const WEAKNESS =
  /\b(?:no|not|n't|lack\w*|little|few|weak\w*|without|never|less|only|too|gap\w*|poor\w*|missing|limited|short)\b/i

/** What a concern was about, where it can be named without repeating a doubt: "my experience with Go". */
export function concernTopic(note: LetterNote, { reader, names }: Telling): string | null {
  const [first, ...rest] = sentencesOf(note.text, 'concern', names)
  if (first === undefined || rest.length > 0 || WEAKNESS.test(first)) return null
  const topic = turned(continued(first, names), { ...reader, about: 'me' })
  return topic !== null && shapeOf(topic) === 'phrase' && /^(?:my|the) /.test(topic) ? topic : null
}
