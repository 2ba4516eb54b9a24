import type { NoteKind } from '@shared/model/words'
import { type Clause, clauseOf } from './clause'
import { continued, shapeOf } from './english/forms'
import { capitalised } from './english/text'
import { topicAndAside } from './english/splices'
import type { LetterNote } from './facts'
import { sentencesOf } from './noteText'
import { type Reader, turned } from './perspective'
import { inTheirWords } from './inTheirWords'
import { type Said, SAY } from './said'

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
    .map((sentence, at, all) =>
      turned(note.kind === 'shared' ? inTheirWords(sentence) : sentence, {
        ...reader,
        about,
        before: all.slice(0, at).join(' ')
      })
    )
  const [lead] = sentences
  if (lead === undefined || lead === null) return null
  const say = saying(isConcern ? 'answer' : note.kind)
  const said = isConcern ? say(withSubject(lead, note.text)) : say(lead)
  if (!said) return null
  const [form, text] = said
  const rest = sentences.slice(1).filter((sentence) => sentence !== null)
  if (rest.length === 0) return clauseOf(note.id, form, text)
  const others = rest.map((sentence) => say(sentence) ?? (['loose', sentence] as const))
  if (form === 'phrase' && others.every(([each]) => each === 'phrase')) {
    return clauseOf(note.id, form, enumerated([text, ...others.map(([, each]) => each)]))
  }
  const facts = [said, ...others].filter(([each]) => each === 'statement')
  const areFacts = others.every(([each]) => each === 'statement')
  if ((form === 'phrase' || form === 'how') && areFacts && !text.includes('('))
    return clauseOf(note.id, form, `${text} (${others.map(([, each]) => each).join('; ')})`)
  const goesOn = others.every(([each]) => each === 'statement')
  if (goesOn) {
    const told = others.map(([, each]) => each)
    return clauseOf(
      note.id,
      form,
      note.kind === 'shared' ? apart(text, told) : [text, ...told].join('; ')
    )
  }
  // Of headings and facts thrown together the facts make the better sentence.
  if (facts.length > 0)
    return clauseOf(note.id, 'statement', facts.map(([, each]) => each).join('; '))
  return clauseOf(note.id, 'loose', [lead, ...rest].join('; '))
}

/** "You told me that … You asked whether …": what nobody told is a sentence of its own. */
function apart(first: string, told: string[]): string {
  const from = told.findIndex((each) => /^(?:I|you asked)(?:['’]|\s)/.test(each))
  if (from < 0) return [first, ...told].join('; ')
  const rest = told.slice(from).join('; ')
  return `${[first, ...told.slice(0, from)].join('; ')}. ${capitalised(rest)}`
}

/** What a note says, with an aside of its own in brackets: "heat pumps (you don't like them)". */
function saying(kind: NoteKind | 'answer'): (text: string) => Said | null {
  return (text) => {
    const both = topicAndAside(text)
    const said = both && SAY[kind](both.topic)
    if (!both || !said || (said[0] !== 'phrase' && said[0] !== 'how')) return SAY[kind](text)
    return [said[0], `${said[1]} (${both.aside})`]
  }
}

/** "can be negotiated", of the notice period that the doubt was about; empty where none is named. */
function withSubject(answer: string, doubt: string): string {
  if (!/^(?:can|could|will|would)\s+be\s+\p{Ll}+(?:ed|en)\b/u.test(answer)) return answer
  const topic = doubt.replace(/\([^)]*\)/g, '').trim()
  const isNamed = topic.split(/\s+/).length <= 4 && /^\p{Ll}[\p{Ll}\s'’-]+$/u.test(topic)
  return isNamed && !WEAKNESS.test(topic)
    ? `my ${topic.replace(/^(?:my|the)\s+/, '')} ${answer}`
    : answer
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
