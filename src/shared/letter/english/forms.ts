import { isFinite, opensObject } from './finiteVerbs'
import { isPlural, ONE_OF_MANY } from './nounPhrases'
import { verbatimStretches } from './text'
import { BY_BASE, BY_PAST, BY_THIRD, isGerund, NOUNISH } from './verbs'
import {
  AUXILIARIES,
  DETERMINERS,
  isFunctionWord,
  isOrdinaryWord,
  PREPOSITIONS,
  QUESTION_WORDS,
  SUBJECT_PRONOUNS
} from './words'

/**
 * What a note's sentence looks like, before its kind decides how to use it.
 * - `phrase`: a noun phrase that stands as it is: "the rota", "nine shifts", "owning the rota"
 * - `bare`: one that may want an article: "summer menu"
 * - `unknown`: something that may be a clause after all, or a fragment
 */
export type Shape =
  | 'statement'
  | 'phrase'
  | 'bare'
  | 'how'
  | 'whether'
  | 'verb'
  | 'third'
  | 'past'
  | 'infinitive'
  | 'unknown'

const AFTER_VERB =
  /^(?:how|with|in|on|at|to|up|down|overhead|under|outdoors|abroad|remotely|together|directly|closely|across|fast|well|alone|safely|quickly|calmly|weekly|daily|monthly|mostly|only|everything|something|people|everyone)$/
const CLAUSE_OPENERS =
  /^(?:that|which|who|whom|whose|where|when|while|after|before|since|until|because|if|as|than|what|how|why|whether)$/
/** "small, and they know each other": a fragment that goes on as a clause. */
const GOES_ON = /(?:,|\p{L})\s+(?:and|but|so)\s+(?:I|you|we|they|she|he|it)(?:['’]\p{L}+)?\s/u
/** Of other languages, whose nouns bring their own article. */
const FOREIGN_ARTICLE =
  /^(?:das|der|dem|ein|eine|einen|le|la|les|un|une|des|el|los|las|il|gli|het|een)$/
const FOREIGN_VERB = /^(?:ist|sind|wird|werden|hat|haben|war|est|sont|sera|ont|está|son|sono)$/
const FOREIGN_CLAUSE = /^(?:Sie|Wir|Ich|Nous|Vous|Ils|Elles|Je)\s\p{Ll}/u
/** "open source", "open plan": no opening of anything. */
const AFTER_OPEN =
  /^(?:source|plan|door|doors|space|kitchen|hours|day|days|culture|questions?)[,;]?$/

function lowWords(text: string): string[] {
  const head = text.split(/:\s/)[0] ?? ''
  return head.split(/\s+/).map((word, at) =>
    (at > 0 && word.startsWith('May') ? word.replace('May', 'maytime') : word)
      .toLowerCase()
      .replaceAll('’', "'")
      .replace(/^[("“‘']+|[,;.)"”]+$/g, '')
  )
}

/** Whether a finite verb follows a subject that no other clause interrupts. */
function isStatement(words: string[], text: string): boolean {
  const [first = '', second = ''] = words
  if (
    SUBJECT_PRONOUNS.has(first) ||
    /^(?:i|you|we|they|she|he|it|there|nobody|somebody|everybody|someone|everyone)'(?:re|ve|ll|d|m|s)$/.test(
      first
    )
  )
    return true
  // "At Delphi I cut attrition": a clause that opens with its where or when
  const subject = words.findIndex((word) => SUBJECT_PRONOUNS.has(word))
  if (
    /^(?:at|in|on|during|after|before|since|with|for|last|once|when|because|although)$/.test(
      first
    ) &&
    subject > 1 &&
    subject < 8 &&
    words.length > subject + 1 &&
    !words.slice(1, subject).some((word) => CLAUSE_OPENERS.test(word) || word === 'and')
  )
    return true
  if (/^(?:that|this)$/.test(first)) return AUXILIARIES.has(second)
  if (/^["“«‘']/.test(text)) {
    const after = text.replace(/^(?:"[^"]*"|“[^”]*”|«[^»]*»|[‘'][^’']*[’'])\s*/u, '').split(/\s+/)
    return AUXILIARIES.has(after[0] ?? '') || BY_THIRD.has(after[0] ?? '')
  }
  const opener = words.findIndex(
    (word, at) => at > 0 && (CLAUSE_OPENERS.test(word) || SUBJECT_PRONOUNS.has(word))
  )
  const reach = opener < 0 ? words.length : opener
  // Of "having run my own café" the verb is an object's; of "welding is a craft" it is the subject's.
  const raw = text.split(/\s+/)
  const isAfterComma = (at: number): boolean => /[,;]$/.test(raw[at - 1] ?? '')
  const isVerb = isGerund(first)
    ? (at: number): boolean =>
        AUXILIARIES.has(words[at] ?? '') ||
        (at === 1 && BY_THIRD.has(words[at] ?? '') && isFinite(words, at))
    : (at: number): boolean =>
        isFinite(words, at) &&
        !((isAfterComma(at) || isAfterComma(at + 1)) && !AUXILIARIES.has(words[at] ?? ''))
  return words.some((_, at) => at > 0 && at < reach && at < 10 && isVerb(at))
}

/** Whether a word might be its verb after all: "the team plans in sprints", "the plan they have is good". */
function mayBeStatement(words: string[]): boolean {
  if (words.filter((word) => AUXILIARIES.has(word)).length > 1) return true
  const relative = words.findIndex(
    (word, at) => at > 1 && (SUBJECT_PRONOUNS.has(word) || CLAUSE_OPENERS.test(word))
  )
  return (relative < 0 ? words : words.slice(0, relative)).some((word, at) => {
    const [before = '', after = 'by'] = [words[at - 1], words[at + 1]]
    if (at === 0 || DETERMINERS.has(before) || PREPOSITIONS.has(before) || before === 'to')
      return false
    if (/^[\p{N}€$£]/u.test(before)) return false
    if (/^(?:by|and|or|of)$/.test(after)) return false
    // "design review" and "design reviews": what agrees with its noun as no verb would is a noun.
    if (BY_BASE.has(word) && !isPlural(before)) return BY_PAST.has(word) && word !== 'read'
    if (BY_THIRD.has(word) && (isPlural(before) || PREPOSITIONS.has(after)))
      return !isPlural(before)
    return BY_BASE.has(word) || BY_THIRD.has(word) || BY_PAST.has(word)
  })
}

function isBarePlural(words: string[]): boolean {
  const end = words.findIndex((word, at) => at > 0 && PREPOSITIONS.has(word))
  const head = (end < 0 ? words : words.slice(0, end)).at(-1) ?? ''
  return isPlural(head)
}

/** "budget is tight": a noun that may want its article, so no clause to put behind "that". */
function lacksArticle([first = '', ...rest]: string[]): boolean {
  return (
    !rest.slice(0, 4).includes('and') &&
    isOrdinaryWord(first) &&
    !isFunctionWord(first.replace(/'.*$/, '')) &&
    !isPlural(first) &&
    !/^\p{N}+$/u.test(rest[0] ?? '') &&
    !/^(?:staff|nothing|something|everything)$/.test(first) &&
    !isGerund(first)
  )
}

function isVerb(words: string[]): boolean {
  const [first = '', second = '', third = ''] = words
  if (!BY_BASE.has(first) || (first === 'open' && AFTER_OPEN.test(second))) return false
  if (!NOUNISH.has(first)) return !/^(?:of|from)$/.test(second) || /^(?:learn|benefit)$/.test(first)
  if (/^(?:of|for|from|by|or)$/.test(second)) return false
  if (words.includes('into')) return true
  if (second === 'and') return BY_BASE.has(third) && !NOUNISH.has(third)
  return opensObject(second) || AFTER_VERB.test(second)
}

/** "my talk 'Errors are values'": what is quoted within has no verb of the sentence. */
function withoutQuoted(text: string): string {
  return verbatimStretches(text)
    .filter(({ start }) => start > 0)
    .reduceRight(
      (rest, { start, end }) => `${rest.slice(0, start)}quotation${rest.slice(end)}`,
      text
    )
}

/** Reads the form off the first words; `unknown` wherever they do not tell. */
export function shapeOf(text: string): Shape {
  const shape = FOREIGN_CLAUSE.test(text) ? 'unknown' : shapeByWords(withoutQuoted(text))
  return (shape === 'bare' || shape === 'phrase') && GOES_ON.test(text) ? 'unknown' : shape
}

function shapeByWords(text: string): Shape {
  const words = lowWords(text)
  const [first = '', second = ''] = words
  const isUnknownName = /^\p{Lu}/u.test(text) && !isOrdinaryWord(first)
  if (text.endsWith('?') || (AUXILIARIES.has(first) && first !== 'have'))
    return /^(?:was|were|had|did)$/.test(first) ? 'past' : 'unknown'
  if (FOREIGN_ARTICLE.test(first) && second !== '') return 'phrase'
  if (words.some((word) => FOREIGN_VERB.test(word)) && isUnknownName) return 'unknown'
  if (first === 'not' && isGerund(second)) return 'phrase'
  if (
    /\svs\.?\s/.test(text) &&
    !words.some((word) => AUXILIARIES.has(word) || SUBJECT_PRONOUNS.has(word))
  )
    return 'phrase'
  if (first === 'to' && (BY_BASE.has(second) || second === 'be')) return 'infinitive'
  if (first === 'whether') return words.length > 2 ? 'whether' : 'unknown'
  if (
    first === 'what' &&
    SUBJECT_PRONOUNS.has(second) &&
    /^(?:is|was)$/.test(words.slice(3).find((word) => AUXILIARIES.has(word)) ?? '')
  )
    return 'statement'
  if (QUESTION_WORDS.has(first)) {
    const isExclaimed = /^(?:a|an)$/.test(second) && !words.slice(2).some(isThirdOrAuxiliary)
    return words.length > 2 && !isExclaimed && !AUXILIARIES.has(second) ? 'how' : 'unknown'
  }
  if (BY_PAST.has(first) && !BY_BASE.has(first)) return 'past'
  if (isStatement(words, text)) {
    const isNotePad =
      (lacksArticle(words) && !/^["“«‘']/.test(text)) ||
      (isUnknownName && (words.length < 4 || isPlural(first)))
    return isNotePad ? 'unknown' : 'statement'
  }
  if (isVerb(words)) return 'verb'
  if (/^\p{Ll}{3,}ed$/u.test(first) && opensObject(second)) return 'past'
  if (BY_PAST.has(/^\p{Ll}+-(\p{Ll}+)$/u.exec(first)?.[1] ?? '') && opensObject(second))
    return 'past'
  if (BY_THIRD.has(first) && (opensObject(second) || AFTER_VERB.test(second))) return 'third'
  if (first === 'no') return 'unknown'
  if (/^\p{N}+-\p{L}+$/u.test(first) && second !== '') return 'bare'
  if (/^\p{N}/u.test(first) && /^(?:day|hour|month|week|year)$/.test(second)) return 'bare'
  if (/^[€$£]/.test(first) && !PREPOSITIONS.has(second) && !isPlural(second)) return 'bare'
  if (isGerund(first) && ONE_OF_MANY.test(second)) return 'bare'
  if (DETERMINERS.has(first) || /^[\p{N}€$£]/u.test(first) || isGerund(first)) {
    return isGerund(first) || !mayBeStatement(words) ? 'phrase' : 'unknown'
  }
  if (isUnknownName && /^\S+['’]s\s/.test(text)) return 'phrase'
  if (/^(?:something|everything|anything|everyone)$/.test(first)) return 'phrase'
  if (mayBeStatement(words)) return 'unknown'
  return isBarePlural(words) && !isUnknownName ? 'phrase' : 'bare'
}

function isThirdOrAuxiliary(word: string): boolean {
  return BY_THIRD.has(word) || AUXILIARIES.has(word)
}

/** "start date is flexible": a clause whose subject may want its article. */
export function missesArticle(text: string): boolean {
  const words = lowWords(text)
  const [first = ''] = words
  const raw = text.split(/\s+/)
  const at = words.findIndex(
    (_, place) =>
      place > 0 &&
      isFinite(words, place) &&
      ![raw[place - 1], raw[place]].some((word) => /[,;]$/.test(word ?? ''))
  )
  const opener = words.findIndex(
    (word, place) =>
      CLAUSE_OPENERS.test(word) || word === 'and' || (place > 0 && SUBJECT_PRONOUNS.has(word))
  )
  return (
    at > 0 &&
    at < 5 &&
    (opener < 0 || opener > at) &&
    words.length > at + 1 &&
    lacksArticle(words) &&
    first !== 'no' &&
    !PREPOSITIONS.has(first)
  )
}

/** Takes back the capital of a sentence's first word, unless it is a name, a code word or "I". */
export function continued(text: string, names: string[]): string {
  if (names.some((name) => name !== '' && text.startsWith(name))) return text
  return text.replace(/^\p{Lu}[\p{Ll}'’-]*(?![\p{L}\p{N}.])/u, (word) => {
    const low = word.toLowerCase()
    const [stem = low] = low.split('-')
    if (word === 'I' || /^I['’]/.test(word) || !isOrdinaryWord(stem)) return word
    // "Six Sigma", "New York": part of a name, since the next word is one as well.
    const isTitled = /^\S+\s+\p{Lu}\p{Ll}+(?![\p{L}'’])/u.test(text)
    const opensClause =
      isFunctionWord(low) && !/^(?:one|two|three|four|five|six|seven|eight|nine|ten)$/.test(low)
    const isVerbal = isGerund(low) || (!NOUNISH.has(low) && (BY_BASE.has(low) || BY_PAST.has(low)))
    return isTitled && !opensClause && !isVerbal ? word : low
  })
}
