import type { Stretch } from '../english/text'
import { isCommonWord } from './commonNames'
import { isCapitalised, type Word } from './words'

/** A text as words, with what its author meant by capitals. */
export interface Passage {
  text: string
  words: Word[]
  /** The same words as names are compared; see bareWord. */
  bare: readonly string[]
  /** Where it begins in the body or subject. */
  offset: number
  /** A subject, or text with many capitals, says nothing by them. */
  isTitle: boolean
}

export interface Mention extends Stretch {
  words: Word[]
  /** Index of its first word in the passage. */
  at: number
}

/** Every place where the words of a name stand one behind the other; "and" between them is passed over. */
export function placesOf(name: readonly string[], { words, bare }: Passage): Mention[] {
  const [first = ''] = name
  const found: Mention[] = []
  for (let at = bare.indexOf(first); at !== -1; at = bare.indexOf(first, at + 1)) {
    const matched = matchedFrom(at, name, bare)
    const own = matched?.flatMap((place) => words[place] ?? [])
    const [begin, end] = [own?.[0], own?.at(-1)]
    if (own && begin && end) found.push({ words: own, at, start: begin.start, end: end.end })
  }
  return found
}

/** The places of a name's words, the first at `at`; null where they do not follow. */
function matchedFrom(
  at: number,
  name: readonly string[],
  bare: readonly string[]
): number[] | null {
  const places: number[] = []
  let next = at
  for (const part of name) {
    if (bare[next] === 'and' && part !== 'and') next += 1
    if (bare[next] !== part) return null
    places.push(next)
    next += 1
  }
  return places
}

const BEFORE_EMPLOYER = new Set(['at', 'join', 'joining', 'joined'])
const BEFORE_NAME = new Set(
  'at join joining joined for with to from by about of in like within'.split(' ')
)
const BEHIND_EMPLOYER = new Set(
  'team teams is has was offers does would seems stands values will culture role position job opening'.split(
    ' '
  )
)

/**
 * Whether these words name a company there, or only are the words that it is called by: "Target
 * dates", "on Monday", "an apple a day".
 */
export function namesCompany(mention: Mention, passage: Passage): boolean {
  const { words, text, offset } = passage
  const { at } = mention
  const [before, behind] = [words[at - 1], words[at + mention.words.length]]
  const between = before ? text.slice(before.end - offset, mention.start - offset) : ''
  const gap = behind ? text.slice(mention.end - offset, behind.start - offset) : ''
  const isFirst = !before || /[.!?:•"“\n]/.test(between)
  const isJoined = behind !== undefined && /^ $/.test(gap)
  const isCommon = mention.words.every(({ low }) => isCommonWord(low.replace(/'s$/, '')))
  const isWritten = mention.words.every(
    ({ text: word }) => isCapitalised(word) || /^\P{L}/u.test(word)
  )
  const isPossessive = /['’]s$/.test(mention.words.at(-1)?.text ?? '')
  const isAtPlace = !isFirst && BEFORE_EMPLOYER.has(before?.low ?? '')

  if (!isWritten) {
    // In lower case a name shows only by its place: "I would love to join northwind traders."
    if (!isCommon)
      return mention.words.length > 1 || isAtPlace || BEFORE_NAME.has(before?.low ?? '')
    return isAtPlace && (!isJoined || /^(?:and|as|because|so|in|for|since)$/.test(behind.low))
  }
  if (!isCommon) return true
  if (isPossessive || (isAtPlace && !isPartOfLonger(mention, passage))) return true
  if (mention.words.length > 1) return !passage.isTitle && !isFirst
  if (isDay(mention)) return false
  if (isFirst) return isJoined && BEHIND_EMPLOYER.has(behind.low)
  return !passage.isTitle && !isPartOfLonger(mention, passage)
}

const DAY =
  /^(?:(?:mon|tues|wednes|thurs|fri|satur|sun)day|january|february|march|april|may|june|july|august|september|october|november|december)$/
function isDay({ words }: Mention): boolean {
  return words.some(({ low }) => DAY.test(low))
}

/** "the Target Operating Model", "Jane Ford", "a Zoom call", "on Slack": a longer name, or a tool. */
function isPartOfLonger({ at, words: own }: Mention, { words }: Passage): boolean {
  const [before, behind] = [words[at - 1], words[at + own.length]]
  const isNameBefore =
    before !== undefined && isCapitalised(before.text) && before.text !== 'I' && at > 1
  const isNameBehind = behind !== undefined && isCapitalised(behind.text) && behind.text !== 'I'
  const isTool =
    /^(?:call|calls|link|meeting|chat|channel|message|messages|thread|invite|session|interview|conversation)$/.test(
      behind?.low ?? ''
    ) || /^(?:over|on|via|through|using|use|used)$/.test(before?.low ?? '')
  return isNameBefore || isNameBehind || isTool
}
