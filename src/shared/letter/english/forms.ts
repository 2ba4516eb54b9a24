import { BY_BASE, BY_GERUND, BY_PAST, BY_THIRD } from './verbs'
import {
  ADVERBS,
  AUXILIARIES,
  DETERMINERS,
  isFunctionWord,
  isOrdinaryWord,
  PREPOSITIONS,
  QUESTION_WORDS,
  SUBJECT_PRONOUNS
} from './words'

/** What a note's sentence looks like, before its kind decides how to use it. */
export type Shape =
  'statement' | 'phrase' | 'bare' | 'how' | 'verb' | 'past' | 'infinitive' | 'unknown'

/** Verbs that are as often nouns, so that "design systems" needs a closer look. */
const NOUNISH = new Set(
  `answer approach attend audit balance call change chair check coach control cover design deal draft drive end
  experiment focus forecast form fund guide hand help hire increase influence interview judge jump
  label land launch lead level lift limit link list look love map mark market master match measure
  mentor model monitor move name need notice number offer order paint partner pilot place plan plant
  play practice process produce program promise raise reach record recruit release repair report
  request research respect return review reward ride run scale scan schedule score screen share shift
  ship show sign sort sound source split spot staff start stay stock stop structure study supply
  support survey switch talk target test touch tour track trade train transfer travel treat trust
  turn type calm clean clear complete correct direct double live lower secure update upgrade use value visit walk wash watch water welcome work worry pace phone`.split(
    /\s+/
  )
)
const PLAINLY_VERBS =
  /^(?:opens|starts|begins|goes|comes|depends|happens|grows|keeps|makes|takes|gets|wants|means|relies|belongs|leads|serves|sits|stays|works|merges|operates|closes)$/
const AFTER_VERB = /^(?:how|with|in|outdoors|abroad|remotely|together|directly|closely|across)$/
const CLAUSE_OPENERS =
  /^(?:that|which|who|whom|whose|where|when|while|after|before|since|until|because|if|as|than|what|how|why)$/
const FINITE_AFTER =
  /^(?:still|always|often|never|already|now|usually|sometimes|only|really|currently|also)$/

function lowWords(text: string): string[] {
  const head = text.split(/:\s/)[0] ?? ''
  return head.split(/\s+/).map((word) =>
    word
      .toLowerCase()
      .replaceAll('’', "'")
      .replace(/^[("“‘']+|[,;.)"”]+$/g, '')
  )
}

function opensObject(word: string | undefined): boolean {
  if (word === undefined) return false
  return (
    DETERMINERS.has(word) || /^\p{N}|^[€$£]/u.test(word) || /^(?:me|him|us|them|you|it)$/.test(word)
  )
}

function isPlural(word: string): boolean {
  return /[^su']s$/.test(word) && word.length > 3 && !BY_THIRD.has(word) && !ADVERBS.has(word)
}

function isFinite(words: string[], at: number): boolean {
  const [before = '', word = '', after] = [words[at - 1], words[at], words[at + 1]]
  if (AUXILIARIES.has(word)) return true
  if (DETERMINERS.has(before) || PREPOSITIONS.has(before) || before === 'to') return false
  const isPresent = BY_BASE.has(word) || BY_THIRD.has(word)
  if (isPresent && FINITE_AFTER.test(before)) return true
  if (BY_BASE.has(word) && after !== undefined && isPlural(before)) return true
  if (BY_PAST.has(word) || isPresent)
    return (
      SUBJECT_PRONOUNS.has(after ?? '') ||
      opensObject(after) ||
      (PLAINLY_VERBS.test(word) && after !== undefined)
    )
  return false
}

/** Whether a finite verb follows a subject that no other clause interrupts. */
function isStatement(words: string[]): boolean {
  const [first = '', second = ''] = words
  if (
    SUBJECT_PRONOUNS.has(first) ||
    /^(?:i|you|we|they|she|he|it|there)'(?:re|ve|ll|d|m|s)$/.test(first)
  )
    return true
  if (/^(?:that|this)$/.test(first)) return AUXILIARIES.has(second)
  const opener = words.findIndex(
    (word, at) => at > 0 && (CLAUSE_OPENERS.test(word) || SUBJECT_PRONOUNS.has(word))
  )
  const reach = opener < 0 ? words.length : opener
  return words.some((_, at) => at > 0 && at < reach && at < 10 && isFinite(words, at))
}

/** Whether a word might be its verb after all: "the team plans in sprints", "the plan they have is good". */
function mayBeStatement(words: string[]): boolean {
  if (words.filter((word) => AUXILIARIES.has(word)).length > 1) return true
  return words.some((word, at) => {
    const [before = '', after = 'by'] = [words[at - 1], words[at + 1]]
    if (at === 0 || DETERMINERS.has(before) || PREPOSITIONS.has(before) || before === 'to')
      return false
    return (
      [BY_BASE, BY_THIRD, BY_PAST].some((verbs) => verbs.has(word)) &&
      !/^(?:by|and|or)$/.test(after)
    )
  })
}

function isBarePlural(words: string[]): boolean {
  const end = words.findIndex((word, at) => at > 0 && PREPOSITIONS.has(word))
  const head = (end < 0 ? words : words.slice(0, end)).at(-1) ?? ''
  return isPlural(head)
}

/** "budget is tight": a noun that may want its article, so no clause to put behind "that". */
function lacksArticle([first = '']: string[]): boolean {
  const isPluralNoun = isPlural(first) || /^(?:people|children|women|men|staff)$/.test(first)
  return (
    isOrdinaryWord(first) &&
    !isFunctionWord(first.replace(/'.*$/, '')) &&
    !isPluralNoun &&
    !BY_GERUND.has(first)
  )
}

/** Reads the form off the first words; `unknown` wherever they do not tell. */
export function shapeOf(text: string): Shape {
  const words = lowWords(text)
  const [first = '', second = ''] = words
  const isUnknownName = /^\p{Lu}/u.test(text) && !isOrdinaryWord(first)
  if (text.endsWith('?') || (AUXILIARIES.has(first) && first !== 'have'))
    return /^(?:was|were|had|did)$/.test(first) ? 'past' : 'unknown'
  if (first === 'to' && BY_BASE.has(second)) return 'infinitive'
  if (first === 'whether' || first === 'no') return 'unknown'
  if (QUESTION_WORDS.has(first)) {
    return words.length > 2 && !/^(?:a|an)$/.test(second) && !AUXILIARIES.has(second)
      ? 'how'
      : 'unknown'
  }
  if (BY_PAST.has(first) && !BY_BASE.has(first)) return 'past'
  if (isStatement(words)) {
    const isNotePad =
      lacksArticle(words) || (isUnknownName && (words.length < 4 || isPlural(first)))
    return isNotePad ? 'unknown' : 'statement'
  }
  if (BY_BASE.has(first)) {
    const isSurely = !NOUNISH.has(first) || opensObject(second) || AFTER_VERB.test(second)
    return isSurely && !/^(?:of|for|from)$/.test(second) ? 'verb' : 'bare'
  }
  if (/^\p{Ll}{3,}ed$/u.test(first) && opensObject(second)) return 'past'
  if (DETERMINERS.has(first) || /^\p{N}/u.test(first) || BY_GERUND.has(first)) {
    return BY_GERUND.has(first) || !mayBeStatement(words) ? 'phrase' : 'unknown'
  }
  if (isUnknownName) return /^\S+['’]s\s/.test(text) ? 'phrase' : 'unknown'
  if (mayBeStatement(words)) return 'unknown'
  return isBarePlural(words) ? 'phrase' : 'bare'
}

/** Takes back the capital of a sentence's first word, unless it is a name, a code word or "I". */
export function continued(text: string, names: string[]): string {
  if (names.some((name) => name !== '' && text.startsWith(name))) return text
  return text.replace(/^\p{Lu}[\p{Ll}'’]*(?![\p{L}\p{N}.])/u, (word) =>
    word !== 'I' && !/^I['’]/.test(word) && isOrdinaryWord(word.toLowerCase())
      ? word.toLowerCase()
      : word
  )
}
