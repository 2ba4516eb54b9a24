import { computed, ref, shallowRef, watch } from 'vue'
import { useDesk } from '@renderer/ui/desk'
import { followUpOn } from '../debrief/followUpOn'
import { isBlank } from '../debrief/noteLines'
import type { NoteLine } from '../debrief/noteLines'
import { useNotes } from '../debrief/useNotes'
import { sentenceAfter, sentenceOf, SENTENCES, sentencesLeft } from './sentences'
import type { Sentence } from './sentences'

/** What is being written: the line of a note, or null for what they promised. */
export interface Current {
  sentence: Sentence
  line: NoteLine | null
}

/** A line that is written already. */
export interface Said extends Current {
  key: string
  text: string
}

/** The notes of one interview, one sentence at a time. */
export function useQuickNote(interviewId: number) {
  const desk = useDesk()
  const page = useNotes(interviewId)
  const { interview, notes, promise, state } = page
  const current = shallowRef<Current | null>(null)
  /** When something was saved here last; instant. */
  const savedAt = ref<number | null>(null)

  const isPromised = (): boolean => {
    const { text = '', by = '' } = promise.value?.line ?? {}
    return text.trim() !== '' || by !== ''
  }
  function isBegun(kind: Sentence['kind']): boolean {
    if (kind === 'promise') return isPromised()
    return notes.value?.ofKind(kind).some((line) => !isBlank(line)) ?? false
  }

  const said = computed<Said[]>(() => {
    const { value: here } = current
    return SENTENCES.flatMap((sentence): Said[] => {
      if (sentence.kind === 'promise') {
        if (!isPromised() || here?.line === null) return []
        const text = promise.value?.line.text ?? ''
        return [{ key: 'promise', sentence, line: null, text }]
      }
      const lines = notes.value?.ofKind(sentence.kind) ?? []
      return lines
        .filter((line) => !isBlank(line) && line !== here?.line)
        .map((line) => ({ key: String(line.key), sentence, line, text: line.text }))
    })
  })
  const left = computed(() =>
    current.value ? sentencesLeft(current.value.sentence.kind, isBegun) : []
  )
  const next = computed(() =>
    current.value ? sentenceAfter(current.value.sentence.kind, isBegun) : null
  )
  const followUp = computed(() =>
    interview.value && promise.value ? followUpOn(interview.value, promise.value, desk) : null
  )

  /** Whoever met one person alone was told it by them. */
  function onlyPerson(): number | null {
    const { people = [] } = interview.value ?? {}
    return people.length === 1 ? (people[0]?.id ?? null) : null
  }

  function go(to: Current): void {
    const { value: from } = current
    if (from && from.line !== to.line) {
      if (from.line) void notes.value?.left(from.line)
      else promise.value?.left()
    }
    const { line } = to
    if (line) {
      if (line.id === null && isBlank(line)) line.personId ??= onlyPerson()
      notes.value?.entered(line)
    } else if (promise.value) {
      if (!isPromised()) promise.value.line.personId ??= onlyPerson()
      promise.value.entered()
    }
    current.value = to
  }

  /** To a sentence that is not begun, or one more line of one that is. */
  function begin({ kind }: Pick<Sentence, 'kind'>): void {
    const sentence = sentenceOf(kind)
    if (kind === 'promise' || !notes.value) return go({ sentence, line: null })
    const lines = notes.value.ofKind(kind)
    const blank = lines.find(isBlank)
    const last = lines.at(-1)
    go({ sentence, line: blank ?? (last ? notes.value.addAfter(last) : null) })
  }

  /** One more line of the same sentence; of an empty one, or of the promise, the next sentence. */
  function goOn(): void {
    const { value: here } = current
    if (here?.line && !isBlank(here.line) && notes.value) {
      go({ sentence: here.sentence, line: notes.value.addAfter(here.line) })
    } else if (next.value) begin(next.value)
  }

  watch([notes, promise], () => {
    if (current.value || !notes.value || !promise.value || !interview.value) return
    const isAhead = interview.value.startsAt > desk.now
    const first = SENTENCES.find(({ kind }) => !isBegun(kind))
    begin(isAhead || !first ? sentenceOf('other') : first)
  })
  // A line that was taken away elsewhere is written in no longer.
  watch(
    () => notes.value?.all.length,
    () => {
      const { line, sentence } = current.value ?? {}
      if (line && sentence && !notes.value?.all.includes(line)) begin(sentence)
    }
  )
  watch(state, (now, before) => {
    if (now === 'saved' && before !== 'saved') savedAt.value = desk.now
  })

  return { ...page, current, said, left, next, followUp, savedAt, go, begin, goOn }
}
