import { type CheckRange, failed, type Finding, gravest, passed } from './check'
import { findingBegun, nameKey } from './companyName'
import type { ReviewFacts, Tracked } from './facts'
import { type Mention, placesOf } from './mentions'
import { type Placed, wordsIn } from './passages'
import type { Rule } from './rule'
import { folded, wordsWithin } from './words'

const SHORT: Record<string, string> = {
  sr: 'senior',
  jr: 'junior',
  mgr: 'manager',
  eng: 'engineer'
}

const SHORTENED = /^(?:sr|jr|mgr|eng)\b/i

/** A role as words to look for. */
function roleWords(role: string): string[] {
  return wordsWithin(role).map(({ text }) => SHORT[folded(text)] ?? folded(text))
}

function holds(role: readonly string[], part: readonly string[]): boolean {
  return role.some((_, at) => part.every((word, n) => role[at + n] === word))
}

/** Names no other role of the user's applications instead of this one. */
export const rightRole: Rule = ({ facts, passages: given }) => {
  const role = facts.application.role.trim()
  const own = roleWords(role)
  const passages = given.map(inFull)
  const isOwnNamed = own.length > 0 && passages.some((each) => placesOf(own, each).length > 0)
  const others = otherRoles(facts, own, wordsIn(passages))
  const found = others.flatMap(({ words, role: other }): Finding[] => {
    const ranges = passages.flatMap((passage) => {
      const longer = others
        .filter((each) => each.words.length > words.length && holds(each.words, words))
        .flatMap((each) => placesOf(each.words, passage))
      return placesOf(words, passage)
        .filter(({ start, end }) => !longer.some((one) => start >= one.start && end <= one.end))
        .filter((mention) => isThisRole(mention, passage, facts, isOwnNamed))
        .map(({ start, end }): CheckRange => ({ in: passage.in, start, end }))
    })
    return ranges.length === 0
      ? []
      : [failed(`This letter is about ${role || 'another role'}: take out “${other}”.`, ranges)]
  })
  return gravest(found, passed('You name no other role that you applied for.'))
}

const rolesBegunIn = findingBegun<Tracked>(({ role }) => role.replace(SHORTENED, inFullWord))

/** The roles of other applications that neither contain this one nor are contained in it. */
function otherRoles(
  { tracked }: ReviewFacts,
  own: string[],
  present: ReadonlySet<string>
): { words: string[]; role: string }[] {
  const begun = rolesBegunIn(present, tracked)
  // Many applications are for the same few roles.
  const different = [...new Set(begun.map((one) => one.role.trim()))]
  const roles = different.map((one) => ({ words: roleWords(one), role: one }))
  const others = roles.filter(
    ({ words }) =>
      words.length > 0 && !holds(own, words) && (own.length === 0 || !holds(words, own))
  )
  return [...new Map(others.map((other) => [other.words.join(' '), other])).values()]
}

function inFullWord(word: string): string {
  return SHORT[word.toLowerCase()] ?? word
}

/** "Sr. Data Analyst" is found as "senior data analyst". */
function inFull(passage: Placed): Placed {
  return { ...passage, bare: passage.bare.map((word) => SHORT[word] ?? word) }
}

const OF_A_ROLE =
  /^(?:role|position|post|job|opening|vacancy|opportunity|interview|application|posting)$/
const LEADS_TO_ROLE = new RegExp(
  [
    /\b(?:role|position|post|job|opening|vacancy|opportunity|interview(?:ed|ing)?|appl(?:y|ied|ying|ication)|consider(?:ed|ation)?|interest(?:ed)?|excited|keen|candidate|candidacy)\s+(?:\w+\s+){0,3}?(?:as|of|for|in|about)\s+(?:(?:a|an|the|your|this|being|becoming)\s+)*$/,
    /\b(?:join(?:ing)?|hire|take|start(?:ing)?|serv(?:e|ing))\s+(?:[\w&'’.]+\s+){0,4}?as\s+(?:(?:a|an|the|your)\s+)?$/,
    /\b(?:as|be|being|become|becoming)\s+your\s+(?:next\s+|new\s+)?$|\b(?:to|would|will)\s+(?:be|become)\s+(?:a|an|the)\s+$/
  ]
    .map(({ source }) => source)
    .join('|'),
  'i'
)
/** "My role as", "the first position of": somebody's own past. */
const OWN_PAST =
  /\b(?:my|previous|former|last|current|first|old|earlier|present|own)\s+(?:\w+\s+){0,2}(?:role|position|post|job|work)\s+(?:as|of)\s+(?:(?:a|an|the)\s+)?$/i
const TALKED_OF = /\b(?:about|regarding|discuss(?:ed|ing)?)\s+(?:(?:a|an|the|your|this)\s+)+$/i
const AS_BEFORE =
  /\b(?:as|was|been|being|former|previous|years?|worked|working|current|experienced|fellow|my)\s+(?:(?:a|an|the|of|as|your)\s+)*$/i

/** Whether these words speak of the role that the letter is about, not of somebody's work. */
function isThisRole(
  { at, words: own, start, end }: Mention,
  { words, text, offset, in: where }: Placed,
  { application, notes }: ReviewFacts,
  isOwnNamed: boolean
): boolean {
  if (where === 'subject') return true
  const before = text.slice(0, start - offset)
  const behind = words[at + own.length]
  const isAdjoining =
    behind !== undefined && /^\s$/.test(text.slice(end - offset, behind.start - offset))
  if (isAdjoining && OF_A_ROLE.test(behind.low))
    return !/\b(?:my|previous|former|last|current)\s+$/i.test(before)
  if (LEADS_TO_ROLE.test(before)) return !OWN_PAST.test(before)
  if (isAdjoining && behind.low === 'at' && nameKey(application.company) !== '') {
    const rest = words.slice(at + own.length + 1).map((word) => word.text)
    if (nameKey(rest.join(' ')).startsWith(nameKey(application.company)))
      return !AS_BEFORE.test(before)
  }
  if (isOwnNamed) return false
  const noted = notes.some(({ text: note, answer }) => isIn(own, note) || isIn(own, answer ?? ''))
  return TALKED_OF.test(before) && !AS_BEFORE.test(before) && !noted
}

function isIn(mention: Mention['words'], text: string): boolean {
  return holds(
    roleWords(text),
    mention.map(({ text: word }) => folded(word))
  )
}
