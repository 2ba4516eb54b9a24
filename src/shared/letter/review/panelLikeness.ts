import { countWords } from '../english/text'
import { distinctSentences, likeness, TOO_ALIKE } from '../likeness'
import { failed, inBody, notApplicable, passed, warned } from './check'
import { saysSomething } from './evidence'
import type { ReviewFacts } from './facts'
import type { Rule } from './rule'
import { givenNameOf } from '@shared/model/personName'
import { writtenLetter, type WrittenLetter } from './writtenLetter'

/** Where one of the readers has no note of their own. */
const TOO_ALIKE_WITHOUT_NOTES = 0.6

/** Shares no sentence with a letter to another member of the panel, and reads unlike it. */
export const panelLikeness: Rule = ({ letter, facts }) => {
  const others = facts.others.filter(
    ({ person, body }) =>
      body.trim() !== '' && (person === null || person !== (facts.recipient?.id ?? null))
  )
  if (others.length === 0) return notApplicable('No other letter to this panel is written yet.')
  for (const { person, body } of others) {
    const theirs = writtenLetter({ subject: '', body }, facts)
    const whose = nameOf(person, facts)
    const known = new Set(theirs.sentences.flatMap(({ text }) => keysOf(text)))
    const shared = letter.sentences.filter(({ text }) => keysOf(text).some((key) => known.has(key)))
    if (shared.length > 0)
      return failed(
        `Say this in other words: the letter to ${whose} has the same sentence.`,
        shared.map(inBody)
      )
    const most =
      hasOwnNote(person, facts) && hasOwnNote(facts.recipient?.id ?? null, facts)
        ? TOO_ALIKE
        : TOO_ALIKE_WITHOUT_NOTES
    if (likeness(framed(letter), framed(theirs)) > most)
      return warned(`Say more of it in other words: it reads much like the letter to ${whose}.`)
  }
  return passed('It reads unlike the other letters to this panel.')
}

/** A sentence as it is compared; none for a formula. */
function keysOf(sentence: string): string[] {
  return countWords(sentence) === 0 ? [] : [...distinctSentences(sentence.replace(/\s+/g, ' '))]
}

/** Likeness is measured between greeting and signature, wherever a letter breaks its lines. */
function framed({ sentences }: WrittenLetter): string {
  return `-\n\n${sentences.map(({ text }) => text.replace(/\s+/g, ' ')).join(' ')}\n\n-`
}

function nameOf(person: ReviewFacts['others'][number]['person'], { people }: ReviewFacts): string {
  const found = people.find(({ id }) => id === person)
  return found ? givenNameOf(found.name) : 'another member of the panel'
}

function hasOwnNote(
  person: ReviewFacts['others'][number]['person'],
  { notes }: ReviewFacts
): boolean {
  return (
    person !== null &&
    notes.some(
      (note) =>
        note.person === person && note.kind !== 'other' && saysSomething(note.text, note.kind)
    )
  )
}
