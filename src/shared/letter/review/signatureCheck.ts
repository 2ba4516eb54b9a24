import { personName } from '@shared/model/personName'
import { type Finding, inBody, warned } from './check'
import type { ReviewFacts } from './facts'
import type { Line } from './lines'
import { isShortFor } from './nicknames'
import { folded, wordsWithin } from './words'
import type { WrittenLetter } from './writtenLetter'

/** Signed by the user, once. */
export function signatureFindings(letter: WrittenLetter, facts: ReviewFacts): Finding[] {
  if (letter.body.trim() === '') return []
  const { signature } = letter
  const name = facts.profile.name.trim()
  const sign = name === '' ? 'Sign with your name at the end.' : `Sign at the end: ${name}.`
  if (!signature) return [warned(sign)]
  const { lines, closings } = signature
  const named = lines.filter((line) => isNamed(line, name))
  const foreign = lines.find((line) => isOf(line, othersNames(facts)))
  if (name !== '' && named.length === 0 && !isNickname(lines, facts))
    return [warned(sign, foreign ? [inBody(foreign)] : [])]
  const twice = closings.length > 1 || isSignedTwice(named)
  if (!twice) return []
  const places = closings.length > 1 ? closings : named
  return [
    warned('Sign only once: take out one of the two signatures.', places.slice(1).map(inBody))
  ]
}

function words(text: string): string[] {
  return wordsWithin(text).map((word) => folded(word.text))
}

/** The name, or the first or last of it, in a line of little else. */
function isNamed({ text }: Line, name: string): boolean {
  const found = words(text)
  const own = personName(name)
  if (!own) return found.length > 0
  const first = folded(own.first)
  return (
    found.includes(first) ||
    found.some((word) => isShortFor(word, first)) ||
    (own.last !== null && words(own.last).every((word) => found.includes(word)))
  )
}

function othersNames({ people, recipient }: ReviewFacts): string[] {
  return [...people.map(({ name }) => name), recipient?.name ?? ''].flatMap(words)
}

function isOf({ text }: Line, names: string[]): boolean {
  const found = words(text)
  return found.length > 0 && found.every((word) => names.includes(word))
}

/** Somebody signs as "Bo" whom the profile calls Bartholomew: a name, and nobody else's. */
function isNickname([first]: Line[], facts: ReviewFacts): boolean {
  if (!first || isOf(first, othersNames(facts))) return false
  return /^[-–—~\s]*\p{Lu}[\p{L}\p{M}.'’-]*(?:\s+\p{Lu}[\p{L}\p{M}.'’-]*){0,3}$/u.test(first.text)
}

function isSignedTwice(named: Line[]): boolean {
  const texts = named.map(({ text }) => words(text).join(' '))
  return new Set(texts).size < texts.length
}
