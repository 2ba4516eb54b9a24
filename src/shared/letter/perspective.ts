import { isHumanPlural, isNamedPerson, isPluralNoun, type Token } from './antecedent'
import { bareForm, BY_PAST, BY_THIRD, NOUNISH } from './english/verbs'
import { verbatimStretches } from './english/text'
import {
  ADVERBS,
  AUXILIARIES,
  CONJUNCTIONS,
  DETERMINERS,
  isFunctionWord,
  PREPOSITIONS
} from './english/words'

/** Whose words and deeds a note may be about, seen by the one who reads the letter. */
export interface Reader {
  /** How the notes may name the reader: full name, first name, "Dr. Whitfield"; longest first. */
  names: string[]
  /** Whether "she" or "he" in this note can only be the reader, unless somebody is named before. */
  isSheOrHe: boolean
  /** Whether "she" or "he" is another panelist, whom the sentence names. */
  isAnotherNamed: boolean
  /** What the note is about: in "I took them from 40 to 6" the user's things are not the reader. */
  about: 'them' | 'me'
  /** What the note said before this sentence. */
  before?: string
}

const READER = '\ue000'
const PERFECT =
  /^(?:been|got|had|done|led|built|seen|made|taken|grown|given|run|worked|left|had|become|written)$/

function tokensOf(text: string): Token[] {
  const verbatim = verbatimStretches(text)
  return [...text.matchAll(/\ue000(?:['’]s)?|[\p{L}\p{N}][\p{L}\p{N}\p{M}'’-]*/gu)]
    .filter(({ index }) => !verbatim.some((part) => index >= part.start && index < part.end))
    .map((match) => ({
      word: match[0],
      low: match[0].toLowerCase().replaceAll('’', "'"),
      start: match.index,
      end: match.index + match[0].length
    }))
}

function escaped(name: string): string {
  return name.replace(/[.*+?^${}()|[\]\\]/g, '\\$&')
}

function withReaderMarked(text: string, names: string[]): string {
  const verbatim = verbatimStretches(text)
  return names.reduce((marked, name) => {
    const whole = new RegExp(`(?<![\\p{L}\\p{N}])${escaped(name)}(?![\\p{L}\\p{N}])`, 'gu')
    return marked.replace(whole, (found, at: number) =>
      marked === text && verbatim.some((part) => at >= part.start && at < part.end) ? found : READER
    )
  }, text)
}

/** "her team", "her own", but "with her", "asked her about". */
function isPossessive(next: Token | undefined): boolean {
  if (!next) return false
  if (next.low === 'own') return true
  return (
    ![PREPOSITIONS, CONJUNCTIONS, DETERMINERS, AUXILIARIES, ADVERBS].some((words) =>
      words.has(next.low)
    ) && next.low !== 'i'
  )
}

const AGREEMENT: Record<string, string> = {
  is: 'are',
  was: 'were',
  has: 'have',
  does: 'do',
  "isn't": "aren't",
  "wasn't": "weren't",
  "hasn't": "haven't",
  "doesn't": "don't"
}

/** The verb that agrees with "you"; null when the word is no third person singular. */
function agreeing(token: Token): string | null {
  const fixed = AGREEMENT[token.low]
  if (fixed !== undefined) return token.word.includes('’') ? fixed.replace("'", '’') : fixed
  if (token.word !== token.low || ADVERBS.has(token.low) || !/[^s]s$/.test(token.low)) return null
  return BY_THIRD.has(token.low) || !isFunctionWord(token.low) ? bareForm(token.low) : null
}

/**
 * Turns one sentence of a note to its reader: "they're moving" → "you're moving", "Dana leads four
 * people" → "you lead four people". Third parties stay who they are. Null when it cannot be told
 * who is meant: nothing is better than a wrong sentence.
 */
export function turned(sentence: string, reader: Reader): string | null {
  const text = withReaderMarked(sentence, reader.names)
  const tokens = tokensOf(text)
  const changes = new Map<Token, string>()
  let theyTurned = false
  let agreesFrom = -1
  let sure = true

  const earlier = tokensOf(withReaderMarked(reader.before ?? '', reader.names))
  const isTheirStory = earlier.some(({ low }) => /^(?:they|their)/.test(low))
  const plural = (at: number, test: (token: Token) => boolean): boolean =>
    [...(isTheirStory ? [] : earlier), ...tokens.slice(0, at)].some(
      (token) => test(token) && !changes.has(token)
    )
  const theyIsReader = (at: number): boolean => {
    const before = tokens[at - 1]?.low
    if (theyTurned && (before === 'and' || before === 'but' || before === 'so')) return true
    if (plural(at, isHumanPlural)) return false
    const isThings = reader.about === 'me' || !theyTurned
    return !(isThings && plural(at, isPluralNoun))
  }
  const agree = (at: number): void => {
    let verb = at + 1
    while (tokens[verb] && ADVERBS.has(tokens[verb]?.low ?? '')) verb++
    const token = tokens[verb]
    const form = token && agreeing(token)
    if (token?.low === 'who' || token?.low === 'which') sure = false
    if (token && form) changes.set(token, form)
    if (token && (form || BY_PAST.has(token.low))) agreesFrom = verb
  }

  const isNamedBefore = (at: number): boolean =>
    tokens.slice(0, at).some((one, place) => isNamedPerson(one, tokens[place - 1]))
  const isOfReader = (pronoun: string): boolean =>
    earlier.some(
      ({ low }) => low.startsWith(pronoun.slice(0, 2)) && /^(?:she|he|her|his)/.test(low)
    )
  const isNamedEarlier = earlier.some((one, place) => isNamedPerson(one, earlier[place - 1]))
  // "she said that he hates meetings": of two people the reader can be but one.
  const isOf = (test: RegExp): boolean => tokens.some(({ low }) => test.test(low))
  // "her boss Martin and how he works": the second is somebody who was named.
  const isUnnamed = (test: RegExp): boolean =>
    tokens.some(({ low }, at) => test.test(low) && !isNamedBefore(at))
  const [she, he] = [/^(?:she|hers?|herself)(?:'|$)/, /^(?:he|his|him|himself)(?:'|$)/]
  if (isOf(she) && isOf(he) && isUnnamed(she) && isUnnamed(he)) sure = false

  tokens.forEach((token, at) => {
    const { low } = token
    const next = tokens[at + 1]
    const before = tokens[at - 1]
    const set = (word: string): void => {
      changes.set(token, word)
    }
    const apostrophe = token.word.includes('’') ? '’' : "'"

    if (low.startsWith(READER)) {
      const isOwner =
        low.endsWith('s') && !/^(?:\w+ing|been|a|an|the|not|very)$/.test(next?.low ?? '')
      if (isOwner) set('your')
      else if (low.endsWith('s')) set(`you${apostrophe}re`)
      else {
        set('you')
        const isSubject =
          at === 0 ||
          CONJUNCTIONS.has(before?.low ?? '') ||
          /^(?:that|how|why|what|where|when)$/.test(before?.low ?? '')
        const verb = next?.low ?? ''
        if (isSubject || BY_THIRD.has(verb) || AGREEMENT[verb] !== undefined) agree(at)
      }
      return
    }
    if (/^they(?:'(?:re|ve|ll|d))?$/.test(low)) {
      if (!theyIsReader(at)) return
      set(`you${token.word.slice(4)}`)
      theyTurned = true
      return
    }
    if (/^(?:their|theirs|themselves|them)$/.test(low)) {
      const isThing = low === 'them' && plural(at, isPluralNoun)
      if (isThing || !theyIsReader(at)) return
      set({ their: 'your', theirs: 'yours', themselves: 'yourselves', them: 'you' }[low] ?? low)
      return
    }
    if (/^(?:(?:she|he)(?:'(?:s|ll|d))?|her|hers|his|him|herself|himself)$/.test(low)) {
      if (reader.isAnotherNamed || isNamedBefore(at)) return
      if (isNamedEarlier && !isOfReader(low)) return
      if (!reader.isSheOrHe) sure = false
      else if (low === 'she' || low === 'he') {
        const helper = AGREEMENT[before?.low ?? '']
        if (before && helper !== undefined && !changes.has(before)) changes.set(before, helper)
        set('you')
        agree(at)
      } else if (low.endsWith("'s")) {
        set(`you${apostrophe}${PERFECT.test(next?.low ?? '') ? 've' : 're'}`)
        agreesFrom = at
      } else if (low.includes("'")) set(`you${token.word.slice(token.word.search(/['’]/))}`)
      else if (low.endsWith('self')) set('yourself')
      else if (low === 'hers') set('yours')
      else if (low === 'him') set('you')
      else set(isPossessive(next) ? 'your' : low === 'his' ? 'yours' : 'you')
      return
    }
    if (
      agreesFrom >= 0 &&
      (before?.low === 'and' || before?.low === 'or' || before?.low === 'but') &&
      !changes.has(token)
    ) {
      const form = agreeing(token)
      if (!form) return
      // "runs the lab and teaches chemistry", but "runs tours and visits"
      const goesOn = next !== undefined && !/^(?:and|or|for|in|at|on|with)$/.test(next.low)
      const isPlainVerb = BY_THIRD.has(low) && !NOUNISH.has(bareForm(low))
      const isVerb = AGREEMENT[low] !== undefined || isPlainVerb || (BY_THIRD.has(low) && goesOn)
      if (isVerb) changes.set(token, form)
      else if (BY_THIRD.has(low)) sure = false
    }
  })
  if (!sure) return null
  let result = ''
  let at = 0
  for (const token of tokens) {
    const change = changes.get(token)
    if (change === undefined) continue
    result += text.slice(at, token.start) + change
    at = token.end
  }
  return result + text.slice(at)
}
