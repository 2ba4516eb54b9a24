import type { NoteKind } from '@shared/model/words'
import { type Clause, clauseOf } from './clause'
import { continued, shapeOf } from './english/forms'
import type { LetterNote } from './facts'
import { sentencesOf } from './noteText'
import { type Reader, turned } from './perspective'
import { SAY } from './said'

/** Who is to read it, and the names that keep their capitals. */
export interface Telling {
  reader: Reader
  names: string[]
}

const ABOUT_ME: ReadonlySet<NoteKind> = new Set(['showed', 'missed', 'value', 'concern'])

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
  const say = SAY[isConcern ? 'answer' : note.kind]
  const said = say(lead)
  if (!said) return null
  const [form, text] = said
  const rest = sentences.slice(1).filter((sentence) => sentence !== null)
  if (rest.length === 0) return clauseOf(note.id, form, text)
  const others = rest.map((sentence) => say(sentence) ?? (['loose', sentence] as const))
  if (form === 'phrase' && others.every(([each]) => each === 'phrase')) {
    return clauseOf(note.id, form, enumerated([text, ...others.map(([, each]) => each)]))
  }
  const facts = [said, ...others].filter(([each]) => each === 'statement')
  const goesOn = others.every(([each]) => each === 'statement')
  if (goesOn) return clauseOf(note.id, form, [text, ...others.map(([, each]) => each)].join('; '))
  // Of headings and facts thrown together the facts make the better sentence.
  if (facts.length > 0)
    return clauseOf(note.id, 'statement', facts.map(([, each]) => each).join('; '))
  return clauseOf(note.id, 'loose', [lead, ...rest].join('; '))
}

/** Items of a list as one says them; with commas of their own they stay apart by semicolons. */
function enumerated(items: string[]): string {
  const mark = items.some((item) => /[,;]/.test(item)) ? '; ' : ', '
  return `${items.slice(0, -1).join(mark)} and ${items.at(-1) ?? ''}`
}

const WEAKNESS =
  /\b(?:age|absen\w*|accent|break|burnout|hopping|nerv\w*|overqualif\w*|stints?|no|not|n't|lack\w*|little|few|weak\w*|without|never|less|only|too|gap\w*|poor\w*|missing|limited|short)\b/i

/** What a concern was about, where it can be named without repeating a doubt: "my experience with Go". */
export function concernTopic(note: LetterNote, { reader, names }: Telling): string | null {
  const [first, ...rest] = sentencesOf(note.text, 'concern', names)
  if (first === undefined || rest.length > 0 || WEAKNESS.test(first)) return null
  const topic = turned(continued(first, names), { ...reader, about: 'me' })
  return topic !== null && shapeOf(topic) === 'phrase' && /^(?:my|the) /.test(topic) ? topic : null
}
