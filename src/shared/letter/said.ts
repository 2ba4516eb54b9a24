import type { NoteKind } from '@shared/model/words'
import type { Form } from './clause'
import { missesArticle, shapeOf } from './english/forms'
import {
  article,
  asSpokenList,
  headOf,
  isPluralHead,
  isAgent,
  isMass,
  isPlural,
  isQuality,
  withThe
} from './english/nounPhrases'
import { bareForm, BY_BASE, BY_PAST, isGerund } from './english/verbs'
import { ADVERBS, DETERMINERS, isOrdinaryWord } from './english/words'

/** How words can stand in a sentence, and those words. */
export type Said = [Form, string]

const NOMINAL: ReadonlySet<string> = new Set(['phrase', 'how'])

function asSaid(text: string): Said {
  const shape = shapeOf(text)
  if (shape === 'statement') return ['statement', text]
  if (shape === 'phrase') return ['phrase', asSpokenList(text)]
  if (shape === 'how') return ['how', text]
  if (missesArticle(text))
    return [
      'statement',
      isMass(text) || /^[^:]*?\b(?:are|were|have)\b/.test(text) ? text : `the ${text}`
    ]
  const state = withCopula(text)
  if (state !== null) return ['statement', `the ${state}`]
  if (shape === 'bare') return ['phrase', withThe(asSpokenList(text))]
  return ['loose', text]
}

/** "references available": a state told without its verb. */
function withCopula(text: string): string | null {
  const [, subject, state] =
    /^(\p{L}[\p{L}\s-]*?)\s+(available|flexible|negotiable|optional)$/iu.exec(text) ?? []
  if (subject === undefined || state === undefined || /\b(?:is|are|and|or|be)$/i.test(subject))
    return null
  return `${subject} ${isPluralHead(subject) ? 'are' : 'is'} ${state}`
}

/** "recently merged with Holt": what they did, told without saying who. */
function asTheirDeed(text: string): string | null {
  const verb = text.replace(/^(?:(?:just|recently|also|already|never|always|once)\s+)+/i, '')
  const [first = ''] = verb.toLowerCase().split(/\s+/)
  const isUnchanged = BY_PAST.has(first) && BY_BASE.has(first)
  const shape = shapeOf(verb)
  if (shape === 'past') return `you ${text.replace(/^was\b/, 'were')}`
  return isUnchanged && shape === 'verb' ? `you ${text}` : null
}

/** "opening a second kitchen": what they are doing, as against "opening hours". */
function isDoing(text: string): boolean {
  const [first = '', second = ''] = text.toLowerCase().split(/\s+/)
  return (
    isGerund(first) &&
    (/^(?:to|into|away|towards|from|up|out)$|^\p{N}/u.test(second) || DETERMINERS.has(second))
  )
}

function shared(text: string): Said {
  const deed = asTheirDeed(text)
  const quoted = (deed ?? text).replace(
    /^you\s+(?:also\s+)?(?:said|mentioned|told me|explained|noted|added|described|think|believe)\s+(?:that\s+)?/i,
    ''
  )
  if (quoted !== (deed ?? text) && quoted !== '') return shared(quoted)
  const shape = shapeOf(text)
  if (deed !== null) return ['statement', deed]
  if (shape === 'verb') return ['statement', `you ${text}`]
  if (isDoing(text)) return ['statement', `you are ${text}`]
  if (/^no\s+\S/i.test(text) && shape === 'unknown') {
    const noun = text.replace(/^no\s+/i, '')
    return ['statement', `there ${isPluralHead(noun) ? 'are' : 'is'} no ${noun}`]
  }
  return asSaid(text)
}

function discussed(text: string): Said {
  const shape = shapeOf(text)
  if (shape === 'whether') return ['phrase', text]
  if (shape === 'past' && !/^(?:was|were|had|did)\b/.test(text)) return ['statement', `we ${text}`]
  return asSaid(text)
}

function excited(text: string): Said {
  const shape = shapeOf(text)
  if (shape === 'verb') return ['phrase', `being able to ${text}`]
  if (shape === 'infinitive') return ['phrase', `being able ${text}`]
  if (/^no\b/.test(text) && /\b(?:is|are|has|have)\b/.test(text)) return ['statement', text]
  if (shape === 'bare') return ['phrase', `the ${asSpokenList(text)}`]
  return asSaid(text)
}

/** What is told about the user: "rebuilt the ledger" means that I did. */
function aboutMe(text: string, isOffer: boolean): Said {
  const shape = shapeOf(text)
  if (shape === 'statement' && /^\p{Lu}{2,5}\s\p{Ll}+\s(?:is|was|has)\s/u.test(text))
    return ['statement', `my ${text}`]
  const bare = text.replace(/^(?:(?:also|already|once|previously)\s+)+/i, '')
  const [first = '', second = ''] = bare.toLowerCase().split(/\s+/)
  if (
    isAgent(text) &&
    !/^(?:i|my|the|our|their|your)\b|^[\p{N}]/iu.test(text) &&
    shape !== 'statement'
  ) {
    const named = /^(?:a|an)\s/i.test(text) ? text : `${article(text)} ${text}`
    return ['statement', `I am ${named}`]
  }
  if (isQuality(text) && !(isOffer && !text.includes(' '))) return ['statement', `I am ${text}`]
  if (shape === 'past' && !/^(?:was|were|had|did)\b/.test(text))
    return ['statement', withMe(`I ${text}`)]
  if (shapeOf(bare) === 'past' && bare !== text) return ['statement', withMe(`I ${text}`)]
  if (shape === 'verb' || (bare !== text && BY_BASE.has(first)))
    return ['statement', withMe(`I ${text}`)]
  if (shape === 'third')
    return ['statement', withMe(`I ${bareForm(first)} ${bare.split(/\s+/).slice(1).join(' ')}`)]
  if (/^(?:am|will|would|can|could|was|had|did|have) /.test(text))
    return ['statement', withMe(`I ${text}`)]
  if (missesArticle(text)) return ['statement', `my ${text}`]
  const state = withCopula(text)
  if (state !== null) return ['statement', `my ${state}`]
  if (shape === 'bare' && /^\p{Lu}\S*$/u.test(text)) return ['loose', text]
  if (shape === 'bare' && !isSurelyNoun(text)) return ['loose', text]
  if (shape === 'bare') {
    const list = asSpokenList(text)
    const standsAlone = isOffer && (list !== text || second === 'and' || !text.includes(' '))
    if (standsAlone || (/^\p{Lu}\S*(?:$|[, ])/u.test(text) && list !== text))
      return ['phrase', list]
    return ['phrase', `my ${list}`]
  }
  const [form, said] = asSaid(text)
  const isOfYears = /^\S+\s+(?:years?|months)\b/i.test(said) && !isOffer
  if (form === 'phrase' && (isOfYears || /^\p{Lu}/u.test(said))) return ['phrase', `my ${said}`]
  return [
    form,
    NOMINAL.has(form) && isPlural(headOf(said)) && shape === 'phrase' && opensBare(said) && !isOffer
      ? `my ${said}`
      : form === 'statement'
        ? withMe(said)
        : said
  ]
}

/** "forklift licence", but "sharpen by hand": an unknown word may be a verb. */
function isSurelyNoun(text: string): boolean {
  const [first = '', second = '', ...more] = text.split(/\s+/)
  const isKnown = isOrdinaryWord(first.toLowerCase()) || /^\p{Lu}/u.test(text) || isMass(first)
  if (isKnown || second === '' || second === 'of' || second === 'and') return true
  return more.length === 0 || !/^(?:by|in|on|at|up|with|to|a|an|the)$/.test(second)
}

function opensBare(text: string): boolean {
  const [first = ''] = text.toLowerCase().split(/\s+/)
  return (
    !DETERMINERS.has(first) &&
    !/^[\p{N}€$£]/u.test(first) &&
    !isGerund(first) &&
    !ADVERBS.has(first)
  )
}

/** "I can negotiate: settled 14 of 15 cases": the example is the user's deed as well. */
function withMe(text: string): string {
  return text.replace(
    /([:;]\s+)(\p{Ll}+)(?=\s)/gu,
    (found, mark: string, word: string, at: number) =>
      shapeOf(text.slice(at + mark.length)) === 'past' ? `${mark}I ${word}` : found
  )
}

/** Verbs of being and knowing, of which nobody says that they can. */
const STATE = /^(?:have|know|like|love|enjoy|own|care|prefer|want|need|mean|understand)$/
const HOLDING =
  /^hold\b.*\b(?:licen[cs]e|certificate|degree|qualification|record|title|permit|diploma)\b/i

/** "drive vans in the city", but "drive", "code review process": behind "I can" a verb, surely. */
function isAct(text: string): boolean {
  const [head = ''] = text.split(/[:;,]\s/)
  const [first = '', second = '', ...more] = head.toLowerCase().split(/\s+/)
  if (/^\p{Lu}{2,4}\s/u.test(text)) return BY_BASE.has(second)
  if (!BY_BASE.has(first) || /^(?:of|for|from|by)$/.test(second)) return shapeOf(text) === 'verb'
  if (shapeOf(text) === 'verb' || (head !== text && second === '')) return true
  const object = [second, ...more]
  return (
    (object.length > 1 && object.some((word) => /[^su']s$/.test(word) || word === 'calm')) ||
    (object.length === 1 && (isPlural(second) || isQuality(second)))
  )
}

function showed(text: string): Said {
  const able = text
    .replace(/^(?:that )?i can /i, '')
    .replace(/^can /i, '')
    .replace(/^(?:i am |i'm )?able to /i, '')
  if (able !== text) return ['able', withMe(able)]
  const [first = ''] = text.toLowerCase().split(/[\s:]+/)
  if (isQuality(text)) return ['statement', `I am ${text}`]
  if (!STATE.test(first) && !HOLDING.test(text) && isAct(text)) return ['able', withMe(text)]
  return aboutMe(text, false)
}

/** "walked me round and let me try it" → "walking me round and letting me try it". */
function asDoing(deed: string): string | null {
  const [first = '', ...rest] = deed.split(' ')
  const verb = gerundOfPast(first)
  if (verb === null || /[;:]/.test(deed)) return null
  let isSure = true
  const more = rest.map((word, at) => {
    if (rest[at - 1] !== 'and' && rest[at - 1] !== 'but') return word
    const next = rest[at + 1] ?? ''
    const also = /^(?:me|my|the|a|an|all|every|us|to|on|up|at)$/.test(next)
      ? gerundOfPast(word)
      : null
    if (also === null && BY_PAST.has(word) && !isGerund(word)) isSure = false
    return also ?? word
  })
  return isSure ? [verb, ...more].join(' ') : null
}

function gerundOfPast(word: string): string | null {
  if (word === 'were' || word === 'was') return 'being'
  return BY_PAST.get(word)?.gerund ?? null
}

const KINDNESS =
  /^(?:advice|candou?r|care|clarity|encouragement|enthusiasm|feedback|flexibility|frankness|generosity|guidance|help|honesty|hospitality|insights?|interest|kindness|openness|patience|questions|support|time|thoughtfulness|trust|warmth|welcome)$/

function thanks(text: string): Said | null {
  const shape = shapeOf(text)
  const deed = asTheirDeed(text) ?? (/^you\s/.test(text) ? text : null)
  if (deed !== null) {
    const doing = asDoing(deed.replace(/^you\s+/, ''))
    return doing === null ? ['statement', deed] : ['phrase', doing]
  }
  if (shape === 'verb') return null
  if (shape === 'bare')
    return ['phrase', `${KINDNESS.test(headOf(text)) ? 'your' : 'the'} ${asSpokenList(text)}`]
  return asSaid(text)
}

/** What each kind of note says to its reader; null where its words fit no sentence of that kind. */
export const SAY: Record<NoteKind | 'answer', (text: string) => Said | null> = {
  discussed,
  shared,
  excited,
  showed,
  missed: (text) => aboutMe(text, false),
  concern: (text) => aboutMe(text, false),
  answer: (text) => aboutMe(text.replace(/^(?:yes|no|well|actually|sure)[,:]\s+/i, ''), false),
  value: (text) => aboutMe(text, true),
  thanks,
  other: () => null
}
