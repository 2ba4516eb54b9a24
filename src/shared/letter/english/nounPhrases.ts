import { BY_BASE, BY_GERUND, BY_THIRD, NOUNISH } from './verbs'
import { ADVERBS, DETERMINERS, isAdjective, isOrdinaryWord, PREPOSITIONS } from './words'

/** Nouns that stand without an article, beside those that their ending tells. */
const MASS =
  /^(?:advice|art|attrition|automation|autonomy|bread|care|change|childcare|code|coffee|collaboration|communication|compliance|content|culture|data|design|discovery|e-discovery|documentation|dough|education|emergency|equipment|finance|food|growth|health|help|hygiene|impact|information|inventory|knowledge|leadership|maintenance|management|money|morale|music|onboarding|overtime|parking|patience|pay|payroll|people|pharmacy|progress|psychology|recruitment|research|revenue|sales|respect|retention|safety|security|software|staff|staffing|stock|storytime|phonics|supervision|strategy|stress|support|sustainability|teamwork|technology|time|traffic|trust|turnover|variety|waste|wellbeing|work)$/
const MASS_ENDINGS = /.{3}(?:ity|ness|ship|ance|ence|ing|ism|ology|ics|graphy|hood)$/

/** What ends like those and is counted all the same. */
const COUNTED =
  /^(?:allowance|audience|balance|building|business|ceiling|chance|charity|city|community|conference|distance|drawing|evening|facility|insurance|licence|meeting|morning|opening|opportunity|painting|performance|preference|reference|ring|sentence|spring|university|wedding|witness)$/

/** After "hiring" or "starting" these make one noun: "the hiring decision". */
export const ONE_OF_MANY =
  /^(?:budget|course|date|day|decision|freeze|manager|method|model|plan|policy|pool|process|programme|program|room|rota|salary|schedule|scheme|strategy|system|target|team)$/

/** Those whose head names a person, so that one is them and does not have them. */
const AGENT =
  /^(?:aider|ambassador|apprentice|auditor|captain|carer|chair|coach|contributor|cyclist|driver|examiner|founder|co-founder|maintainer|manager|supervisor|judge|champion|finalist|communicator|leader|worker|thinker|negotiator|planner|solver|starter|finisher|multitasker|firefighter|governor|graduate|instructor|interpreter|learner|lifeguard|listener|marathoner|member|mentor|musician|nurse|organi[sz]er|owner|parent|photographer|player|reader|referee|runner|speaker|swimmer|teacher|trainer|translator|treasurer|trustee|tutor|veteran|volunteer|welder|writer)$/

function wordsIn(text: string): string[] {
  const [head = ''] = text.split(/[:;,–]\s/)
  return head
    .toLowerCase()
    .replaceAll('’', "'")
    .split(/\s+/)
    .map((word) => word.replace(/^[("“‘']+|[,;.)"”]+$/g, ''))
}

export function isPlural(word: string): boolean {
  return (
    (/[^su']s$/.test(word) && word.length > 3 && !BY_THIRD.has(word) && !ADVERBS.has(word)) ||
    /^(?:people|children|women|men|police)$/.test(word)
  )
}

/** The noun that a phrase is about: "menu" of "autumn menu for two", lower case. */
export function headOf(text: string): string {
  const words = wordsIn(text)
  const end = words.findIndex(
    (word, at) =>
      at > 0 &&
      (PREPOSITIONS.has(word) ||
        /^(?:to|and|or|that|who|which|is|are|was|were|has|have|will|can)$/.test(word) ||
        (word.endsWith('ing') && PREPOSITIONS.has(words[at + 1] ?? '')))
  )
  return (end < 0 ? words : words.slice(0, end)).at(-1) ?? ''
}

/** Also of "design reviews", whose head may be a verb elsewhere. */
export function isPluralHead(text: string): boolean {
  const head = headOf(text)
  return isPlural(head) || (wordsIn(text).length > 1 && /[^su']s$/.test(head) && head.length > 4)
}

export function isMass(text: string): boolean {
  const head = headOf(text)
  return MASS.test(head) || (MASS_ENDINGS.test(head) && !COUNTED.test(head))
}

export function isAgent(text: string): boolean {
  return AGENT.test(headOf(text))
}

/** "a" or "an", by how the next word sounds. */
export function article(text: string): 'a' | 'an' {
  const [first = ''] = text.split(/\s+/)
  if (/^\p{Lu}{2,}/u.test(first)) return /^[AEFHILMNORSX]/.test(first) ? 'an' : 'a'
  return /^(?:[aeio]|u(?!ni|se|ser|sual|k\b)|hono|hour|8|11\b|18\b)/i.test(first) &&
    !/^(?:one|eu|once)/i.test(first)
    ? 'an'
    : 'a'
}

/** "the menu for autumn", but "career growth", "billing targets", "40 covers", "Kubernetes". */
export function withThe(text: string): string {
  const [first = '', second = ''] = text.split(/\s+/)
  if (/^(?:https?:|www\.|["“«‘'`])/.test(text)) return text
  const isName = /^\p{Lu}/u.test(first) && !isOrdinaryWord(first.toLowerCase())
  const isLoneName =
    isName &&
    (headOf(text) === first.toLowerCase().replace(/[,;:]$/, '') || /\b(?:vs|and)\b/i.test(text))
  const isBare = isMass(text) || isPluralHead(text) || BY_GERUND.has(first.toLowerCase())
  const isOfMany = BY_GERUND.has(first.toLowerCase()) && ONE_OF_MANY.test(second.toLowerCase())
  if (isOfMany) return `the ${text}`
  if (/^\p{N}+(?!\S)/u.test(second)) return text
  return isLoneName ||
    (isBare && !isQualified(text)) ||
    (/^\p{N}+$/u.test(first) && !/^(?:day|hour|month|week|year)$/.test(second))
    ? text
    : `the ${text}`
}

/** "the small team", "the tour of the depot": one that both know of. */
function isQualified(text: string): boolean {
  const words = wordsIn(text)
  return words[1] === 'of' && !isPlural(words[0] ?? '')
}

/** Whether it opens with what somebody can be: "good with parents", "not afraid of heights". */
export function isQuality(text: string): boolean {
  const words = wordsIn(text).filter((word) => !/^(?:not|very|quite|really|so|also)$/.test(word))
  const [first = '', second = ''] = words
  if (/^\p{L}+[- ](?:oriented|minded|driven|savvy)(?![\p{L}-])/u.test(words.join(' '))) return true
  if (!isAdjective(first)) return false
  return (
    words.length === 1 ||
    /^(?:and|or|enough|to)$|^\(/.test(second) ||
    (PREPOSITIONS.has(second) && second !== 'of') ||
    (second === 'of' && /^(?:afraid|capable|proud|fond)$/.test(first))
  )
}

/** "keep cultures alive": an item that is no noun. */
function isCommand(item: string): boolean {
  const [first = '', second] = item.toLowerCase().split(/\s+/)
  return second !== undefined && BY_BASE.has(first) && !NOUNISH.has(first)
}

/** A list of short items joined as one says them: "phonics, reading age and parents' evening". */
export function asSpokenList(text: string): string {
  const [, opening = '', rest = text] = /^([^:]+:\s+)(.*)$/u.exec(text) ?? []
  if (opening !== '') return opening + asSpokenList(rest)
  const determined = text.split(/[,;]\s+/)
  // "the launch, the budget, the agency you want to fire"
  if (
    determined.length > 2 &&
    determined.every((item) => /^(?:the|a|an|my|your|their|our|his|her)\s/i.test(item)) &&
    !/[()"“«]|\band\b/.test(text)
  )
    return `${determined.slice(0, -1).join(', ')} and ${determined.at(-1) ?? ''}`
  if (
    /\b(?:and|or|but|not|also|that|which|who|because|so|with|then|i|we|you)\b|[.!?](?:\s|$)|["“«]|\([^)]*[,;]/i.test(
      text
    )
  )
    return text
  if (
    /[,;]\s+(?:especially|particularly|mainly|mostly|including|maybe|perhaps|not|e\.g|i\.e|etc)\b/i.test(
      text
    )
  )
    return text
  const items = text.split(/[,;]\s+/)
  // "practical exams, year 11", "my old boss, Karen": the second says more about the first.
  const [first = '', second = ''] = items
  const isApposed =
    (/\d/.test(second) && !/\d/.test(first)) ||
    /^(?:my|his|her|our|their|your|the|a|an)\s/i.test(text) ||
    items.some(isQuality)
  // "team of 5, growing to 8": what it does is no second thing
  const goesOn = /^\p{Ll}+ing\s+(?:to|from|by|towards|into)\s/u.test(second)
  if (items.length === 2 && (isApposed || goesOn)) return text
  const isList =
    items.length > 1 && items.every((item) => item.split(/\s+/).length <= 5 && !isCommand(item))
  return isList ? `${items.slice(0, -1).join(', ')} and ${items.at(-1) ?? ''}` : text
}

/** A list as one says it, with "the" where its first item asks for one: "the small team and big budget". */
export function asNamedList(text: string): string {
  const list = asSpokenList(text)
  const [first = ''] = text.split(/[,;]\s+/)
  const isBare = /^\p{Ll}/u.test(first) && !DETERMINERS.has(first.split(' ')[0] ?? '')
  return list !== text && isBare && withThe(first) !== first ? `the ${list}` : list
}
