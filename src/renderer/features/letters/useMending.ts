import type { Ref } from 'vue'
import { useRouter } from 'vue-router'
import { sentenceFor, type LetterFacts } from '@shared/letter'
import { useToasts } from '@renderer/ui/useToasts'
import type { NoteSource, Stretch } from './editor'
import type { Remedy } from './review/remedies'
import type { TypedLetter } from './useLetter'
import { missingPart, type MissingPart } from './wording/missingPart'
import { otherSentence } from './wording/otherSentence'
import { seededLetter } from './wording/seeded'

/** The sheet, as far as what is mended is concerned. */
interface Sheet {
  insert: (sentence: string, noteId: number, at?: 'caret' | number) => void
  replace: (range: Stretch, text: string, sources?: readonly NoteSource[]) => void
  show: (range: Stretch) => void
  showSubject: (range?: Stretch) => void
}

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

  /** Sets in what no note has: a greeting, thanks, the interest, the promised day, a signature. */
  function insertPart(part: MissingPart): void {
    if (facts.value === null) return
    const placed = missingPart(part, text.value.body, facts.value)
    if (placed) sheet.value?.replace(placed.range, placed.text)
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

  return { insertNote, insertFirst, insertPart, mend, showFirst, reword }
}
