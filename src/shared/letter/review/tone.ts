import { withoutShouting } from '../shouting'
import { tellingTexts } from './evidence'
import { type CheckRange, type Finding, gravest, passed, warned } from './check'
import type { ReviewFacts } from './facts'
import type { Rule } from './rule'
import { shoutedWords } from './shoutedWords'
import { spotsIn } from './spots'
import { stem } from './stem'
import { TONE } from './toneSpots'
import { wordsWithin } from './words'

const IN_CAPITALS = /\p{Lu}[\p{Lu}'’&-]*\p{Lu}/u

/** Reads as a careful person writes: no pressing, begging, joking, shouting, and no money. */
export const tone: Rule = ({ letter, facts }) => {
  const { body, subject, verbatim, sentences } = letter
  const met = [...spotsIn(body, 'body', TONE, verbatim), ...spotsIn(subject, 'subject', TONE)]
  const found = met.length === 0 ? [] : withoutWordsOfTheField(met, { body, subject }, facts)
  const loud = sentences.filter(({ text }) => IN_CAPITALS.test(text))
  const names = loud.length === 0 ? [] : namesIn(facts)
  const shouted = loud.flatMap(({ text, start }) => shoutedWords(text, start, names))
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
 * and of the notes are meant. Shouts are not, nor are symbols ("😀") but for those of the company's
 * own name.
 */
function withoutWordsOfTheField(
  found: Finding[],
  letter: Record<CheckRange['in'], string>,
  facts: ReviewFacts
): Finding[] {
  const known = new Set(
    textsOf(facts)
      .flatMap((text) => wordsWithin(text))
      .map(({ low }) => stem(low))
  )
  const isKnown = ({ in: where, start, end }: CheckRange): boolean => {
    const words = wordsWithin(letter[where].slice(start, end)).filter(({ low }) => low.length > 2)
    if (words.length > 0) return words.every(({ low }) => known.has(stem(low)))
    return isWithin({ start, end }, letter[where], facts.application.company.trim())
  }
  return found.filter(({ ranges }) => !ranges.every(isKnown))
}

/** Whether a stretch of a text lies in one of the places where the text has a name. */
function isWithin({ start, end }: { start: number; end: number }, text: string, name: string) {
  if (name.length < end - start) return false
  const at = text.indexOf(name, Math.max(0, end - name.length))
  return at !== -1 && at <= start
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
