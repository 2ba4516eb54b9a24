import { withoutShouting } from '../shouting'
import { tellingTexts } from './evidence'
import { type Finding, gravest, passed, warned } from './check'
import type { ReviewFacts } from './facts'
import type { Rule } from './rule'
import { shoutedWords } from './shoutedWords'
import { spotsIn } from './spots'
import { stem } from './stem'
import { TONE } from './toneSpots'
import { wordsWithin } from './words'

/** Reads as a careful person writes: no pressing, begging, joking, shouting, and no money. */
export const tone: Rule = ({ letter, facts }) => {
  const { body, subject, verbatim, sentences } = letter
  const isOfTheField = wordsOfTheField(facts)
  const found = [
    ...spotsIn(body, 'body', TONE, verbatim),
    ...spotsIn(subject, 'subject', TONE)
  ].filter(({ ranges }) =>
    ranges.some(
      ({ in: where, start, end }) =>
        !isOfTheField((where === 'body' ? body : subject).slice(start, end))
    )
  )
  const names = namesIn(facts)
  const shouted = sentences.flatMap(({ text, start }) => shoutedWords(text, start, names))
  return gravest(
    [...found, ...shouted, ...exclamations(letter, facts)],
    passed('The tone is calm and courteous.')
  )
}

function textsOf({ application, notes }: ReviewFacts): string[] {
  return [application.company, application.role, ...tellingTexts(notes)]
}

/**
 * Payroll clerks write about wages, and a note of "toxic waste" is no insult: the words of the role
 * and of the notes are meant. Symbols ("😀") and shouts are not.
 */
function wordsOfTheField(facts: ReviewFacts): (found: string) => boolean {
  const known = new Set(
    textsOf(facts)
      .flatMap((text) => wordsWithin(text))
      .map(({ low }) => stem(low))
  )
  return (found) => {
    const words = wordsWithin(found).filter(({ low }) => low.length > 2)
    return words.length > 0 && words.every(({ low }) => known.has(stem(low)))
  }
}

function namesIn({ application, people, recipient, profile, notes }: ReviewFacts): string[] {
  const names = [
    application.company,
    application.role,
    profile.name,
    recipient?.name ?? '',
    ...people.map(({ name }) => name)
  ]
  // A note may shout as well: "NIGHT SHIFT" makes no name of it.
  const noted = tellingTexts(notes).map((text) => withoutShouting(text, names))
  return [...names, ...noted.flatMap((text) => text.match(/\S*\p{Lu}\S*/gu) ?? [])]
}

/** One exclamation mark is a smile; "Yahoo!" has its own. */
function exclamations(
  { body, verbatim }: Parameters<Rule>[0]['letter'],
  { application }: ReviewFacts
): Finding[] {
  const own = application.company.includes('!') ? application.company.trim() : null
  const marks = [...body.matchAll(/!/g)].filter(({ index }) => {
    const isOwn =
      own !== null && body.slice(Math.max(0, index - own.length), index + 1).includes(own)
    return !isOwn && !verbatim.some(({ start, end }) => index >= start && index < end)
  })
  if (marks.length <= 1) return []
  return [
    warned(
      'Keep one exclamation mark at most.',
      marks.slice(1).map(({ index }) => ({ in: 'body', start: index, end: index + 1 }))
    )
  ]
}
