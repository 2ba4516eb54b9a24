import type { Stretch } from '../english/text'
import { isCommonWord } from './commonNames'
import { bareWord } from './companyName'
import { tellingTexts } from './evidence'
import type { ReviewFacts } from './facts'
import type { Passage } from './mentions'
import { isNearMiss } from './nearMiss'
import { isCapitalised, type Word, withoutPossessive, wordsWithin } from './words'

/** A slip in the name of the company. */
export interface Misspelling extends Stretch {
  typed: string
  right: string
}

const LEAST_LETTERS = 4
/** Two slips make another word of a shorter name. */
const FOR_TWO_SLIPS = 8

/** By the facts, which are never changed in place: with many applications there are many words. */
const KNOWN = new WeakMap<ReviewFacts, ReadonlySet<string>>()

/** Words that are meant as they stand, however near they come to the company's name. */
export function knownWords(facts: ReviewFacts): ReadonlySet<string> {
  const known = KNOWN.get(facts) ?? wordsKnownFrom(facts)
  KNOWN.set(facts, known)
  return known
}

function wordsKnownFrom(facts: ReviewFacts): Set<string> {
  const { application, people, recipient, profile, notes, tracked } = facts
  const texts = [
    application.company,
    application.role,
    profile.name,
    recipient?.name ?? '',
    ...people.map(({ name }) => name),
    ...tellingTexts(notes),
    ...tracked.flatMap(({ company, role }) => [company, role])
  ]
  return new Set(texts.flatMap((text) => wordsWithin(text)).map(({ text }) => bareWord(text)))
}

/** Every place where the name of this company is written wrongly. */
export function misspellings(
  passage: Passage,
  name: Word[],
  isKnown: (word: string) => boolean
): Misspelling[] {
  return passage.words.flatMap((word, at) => {
    const found =
      inLongerName(word, at, passage, name) ??
      onItsOwn(word, at, passage, name, isKnown) ??
      inTwo(word, at, passage, name)
    return found ? [found] : []
  })
}

function slip(typed: Word, right: Word): Misspelling {
  const text = withoutPossessive(typed.text)
  return { typed: text, right: right.text, start: typed.start, end: typed.start + text.length }
}

/** "Harbor Museum" for "Harbour Museum": the words beside it are right. */
function inLongerName(
  word: Word,
  at: number,
  { words }: Passage,
  name: Word[]
): Misspelling | null {
  for (const [place, right] of name.entries()) {
    if (name.length < 2 || !isCapitalised(word.text)) continue
    const typed = bareWord(word.text)
    if (typed === bareWord(right.text) || !isNearMiss(typed, bareWord(right.text))) continue
    const isRest = name.every(
      (part, n) =>
        n === place || bareWord(words[at + n - place]?.text ?? '') === bareWord(part.text)
    )
    if (isRest) return slip(word, right)
  }
  return null
}

/** "Nothwind" for "Northwind", and "Github" for "GitHub". */
function onItsOwn(
  word: Word,
  at: number,
  { words, isTitle }: Passage,
  name: Word[],
  isKnown: (word: string) => boolean
): Misspelling | null {
  const typed = bareWord(word.text)
  const text = withoutPossessive(word.text)
  if (typed.length < LEAST_LETTERS || !isCapitalised(text)) return null
  for (const right of name) {
    const meant = bareWord(right.text)
    if (typed === meant) {
      const hasInner = /\p{Ll}\p{Lu}/u
      const isOther = text !== right.text && text !== text.toUpperCase()
      if (isOther && (hasInner.test(right.text) || hasInner.test(text))) return slip(word, right)
      continue
    }
    if (meant.length < LEAST_LETTERS || !isNearMiss(typed, meant, FOR_TWO_SLIPS) || isKnown(typed))
      continue
    if (isCommonWord(typed) || (at === 0 && (isTitle || typed[0] !== meant[0]))) continue
    // A common word of a longer name is looked for only beside the others.
    if (isCommonWord(meant) && (name.length > 1 || !isAtCompany(words[at - 1]))) continue
    if (name.indexOf(right) > 0 && isCommonWord(meant)) continue
    return slip(word, right)
  }
  return null
}

function isAtCompany(before: Word | undefined): boolean {
  return /^(?:at|join|joining|with|for)$/.test(before?.low ?? '')
}

/** "North Wind" for "Northwind". */
function inTwo(
  word: Word,
  at: number,
  { words, text, offset }: Passage,
  name: Word[]
): Misspelling | null {
  const next = words[at + 1]
  if (!next || !isCapitalised(word.text)) return null
  if (!/^[\s-]$/.test(text.slice(word.end - offset, next.start - offset))) return null
  const right = name.find(
    (part) => bareWord(part.text) === bareWord(word.text) + bareWord(next.text)
  )
  if (!right) return null
  const typed = text.slice(word.start - offset, next.end - offset)
  return { typed, right: right.text, start: word.start, end: next.end }
}
