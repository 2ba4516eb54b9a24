import type { Ref } from 'vue'
import { useRouter } from 'vue-router'
import { sentenceFor, type LetterFacts, type MoveName } from '@shared/letter'
import { useToasts } from '@renderer/ui/useToasts'
import type { Stretch } from './editor'
import type { NoteSource } from './editor'
import type { Remedy } from './review/remedies'
import type { TypedLetter } from './useLetter'
import { otherSentence } from './wording/otherSentence'
import { seededLetter } from './wording/seeded'

/** The sheet, as far as what is mended is concerned. */
interface Sheet {
  insert: (sentence: string, noteId: number, at?: 'caret' | number) => void
  replace: (range: Stretch, text: string, sources?: readonly NoteSource[]) => void
  show: (range: Stretch) => void
  showSubject: (range?: Stretch) => void
}

type Part = Extract<Remedy, { do: 'insert-part' }>['part']

const THANKS: readonly MoveName[] = [
  'thanks-for-time',
  'thanks-for-news',
  'thanks-for-talking',
  'thanks-again',
  'thanks-for-reading'
]
const INTEREST: readonly MoveName[] = [
  'interest',
  'still-interested',
  'interested-since-applying',
  'keep-door-open',
  'keep-in-mind',
  'another-time'
]

/** What the composer does to a letter when it is asked to: a note's sentence, other words, a missing part. */
export function useMending(
  text: Readonly<Ref<TypedLetter>>,
  facts: Readonly<Ref<LetterFacts | null>>,
  sheet: Readonly<Ref<Sheet | null>>,
  typed: (changed: Partial<TypedLetter>) => void
) {
  const router = useRouter()
  /** How often a note was asked for: each time it comes in its next wording. */
  const turns = new Map<number, number>()

  /** Sets a note's sentence into the letter. Answers whether it has one. */
  function insertNote(noteId: number, at: 'caret' | number = 'caret'): boolean {
    if (facts.value === null || sheet.value === null) return false
    const turn = turns.get(noteId) ?? 0
    const sentence = sentenceFor(noteId, facts.value, turn)
    if (sentence === null) return false
    turns.set(noteId, turn + 1)
    sheet.value.insert(sentence.text, noteId, at)
    return true
  }

  function insertFirst(notes: readonly (number | string)[]): void {
    const isThere = notes.some((id) => insertNote(Number(id)))
    if (isThere) return
    useToasts().show({
      icon: 'i-lucide-circle-alert',
      message: 'This note gives no sentence of its own. Say it in your own words.'
    })
  }

  function insertPart(part: Part): void {
    if (facts.value === null || sheet.value === null) return
    const draft = seededLetter(facts.value)
    const { body } = text.value
    const place = (start: number, end: number, inserted: string): void =>
      sheet.value?.replace({ start, end }, inserted)
    if (part === 'greeting') {
      const lead = body.length - body.trimStart().length
      return place(0, lead, `${draft.body.split('\n', 1)[0] ?? ''}\n\n`)
    }
    if (part === 'signature') {
      const end = body.trimEnd().length
      return place(end, body.length, `\n\n${draft.body.split('\n\n').at(-1) ?? ''}`)
    }
    const moves = part === 'thanks' ? THANKS : INTEREST
    const found = draft.sentences.find(({ move }) => moves.includes(move))
    if (found === undefined) return
    const sentence = draft.body.slice(found.start, found.end)
    insertPlain(sentence, part === 'thanks' ? openingOf(body) : lastSentenceOf(body))
  }

  /** A sentence that comes from no note, where a sentence can begin. */
  function insertPlain(sentence: string, at: number): void {
    const { body } = text.value
    const before = body.slice(0, at)
    const isOwn = before.trim() === '' || before.endsWith('\n')
    const behind = body.slice(at).trim() === '' ? '' : isOwn ? ' ' : ''
    sheet.value?.replace(
      { start: at, end: at },
      isOwn ? `${sentence}${behind}` : ` ${sentence}${behind}`
    )
  }

  /** The sentence that names the promised day. */
  function insertPromise(): void {
    if (facts.value === null) return
    const draft = seededLetter(facts.value)
    const found = draft.sentences.find(({ move }) => move === 'looking-forward')
    if (found)
      insertPlain(draft.body.slice(found.start, found.end), lastSentenceOf(text.value.body))
  }

  function mend(remedy: Remedy): void {
    const debrief = facts.value?.interview?.id
    switch (remedy.do) {
      case 'show':
        showFirst(remedy.ranges)
        return
      case 'insert-note':
        insertFirst(remedy.notes)
        return
      case 'insert-part':
        insertPart(remedy.part)
        return
      case 'set-subject':
        if (facts.value) typed({ subject: seededLetter(facts.value).subject })
        sheet.value?.showSubject()
        return
      case 'open-debrief':
        if (debrief !== undefined) void router.push({ name: 'debrief', params: { id: debrief } })
    }
  }

  function showFirst(ranges: Extract<Remedy, { do: 'show' }>['ranges']): void {
    const [first] = ranges
    if (first === undefined) return
    if (first.in === 'subject') sheet.value?.showSubject(first)
    else sheet.value?.show(first)
  }

  /** Says the sentence at this place in its next wording. */
  function reword(at: number): void {
    if (facts.value === null) return
    const other = otherSentence(facts.value, text.value.body, at)
    if (other) sheet.value?.replace(other.range, other.text, other.sources)
  }

  return { insertNote, insertFirst, insertPromise, mend, showFirst, reword }
}

/** Where the first sentence behind the greeting begins. */
function openingOf(body: string): number {
  const behind = /^[^\n]{0,80},?[^\S\n]*\n\s*/.exec(body)
  return behind ? behind[0].length : 0
}

/** The end of the last paragraph before the signature. */
function lastSentenceOf(body: string): number {
  const end = body.trimEnd().length
  const signature = body.slice(0, end).lastIndexOf('\n\n')
  return signature < 0 ? end : body.slice(0, signature).trimEnd().length
}
