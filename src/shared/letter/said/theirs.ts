import { shapeOf } from '../english/forms'
import { asSpokenList, headOf, isPluralHead, isQuality, withThe } from '../english/nounPhrases'
import { BY_BASE, BY_PAST, isGerund } from '../english/verbs'
import { DETERMINERS } from '../english/words'
import { plainly, type Said } from './plainly'

/** "recently merged with Holt": what they did, told without saying who. */
function deedOf(text: string): string | null {
  const verb = text.replace(/^(?:(?:just|recently|also|already|never|always|once)\s+)+/i, '')
  const [first = ''] = verb.toLowerCase().split(/\s+/)
  // "paid overtime", which nobody paid yet
  if (/^paid\s+(?:overtime|leave|breaks?|holidays?|training|parental|sick|lunch)\b/i.test(text))
    return null
  const isUnchanged = BY_PAST.has(first) && BY_BASE.has(first)
  const shape = shapeOf(verb)
  if (/^(?:didn['’]t|did not|couldn['’]t|could)\s/i.test(text)) return `you ${text}`
  if (shape === 'past') return `you ${text.replace(/^was\b/, 'were')}`
  // "let me see the rooms and meet the children": nobody asks the reader to.
  const isForMe = /^\S+\s+(?:me|us)\s/i.test(verb)
  return isUnchanged && (shape === 'verb' || isForMe) ? `you ${text}` : null
}

const GOING_ON =
  /^(?:aiming|considering|expanding|growing|hoping|looking|losing|migrating|moving|planning|rebuilding|rolling|struggling|switching|trying|using)$/

/** "opening a second kitchen": what they are doing, as against "opening hours". */
function isDoing(text: string): boolean {
  const [first = '', second = ''] = text.toLowerCase().split(/\s+/)
  if (!isGerund(first) || shapeOf(text) === 'bare') return false
  if (GOING_ON.test(first) && second !== '') return true
  return /^(?:to|into|away|towards|from|up|out)$|^\p{N}/u.test(second) || DETERMINERS.has(second)
}

/** "founded in 1954", "understaffed", "part of the Meridian Group": what they are, without "they". */
function stateOf(text: string): string | null {
  if (/^(?:founded|established|acquired|started|set up)\s+(?:in|by|on)\s/i.test(text))
    return `you were ${text}`
  if (
    /^(?:owned|funded|based|backed|located|headquartered|sponsored|run|led)\s+(?:in|by|until|on|near|at|from|outside)\s/i.test(
      text
    ) ||
    /^part of\s/i.test(text) ||
    /^(?:(?:very|really|quite|still|a bit)\s+)?\p{Ll}+(?:ed|ive|ous|ible|able|less|-driven|-led|-owned)$/iu.test(
      text
    )
  )
    return `you are ${text.charAt(0).toLowerCase()}${text.slice(1)}`
  return null
}

/** "no night shifts", "not a lot of budget": what there is not. */
export function lackOf(text: string): string | null {
  const [, noun] = /^no\s+(\S.*)$/i.exec(text) ?? []
  if (noun !== undefined && shapeOf(text) === 'unknown')
    return `there ${isPluralHead(noun) || /^\p{Ll}{3,}[^su']s$/u.test(noun) ? 'are' : 'is'} no ${noun}`
  return /^not\s+(?:a\s+lot|much|enough)\s/i.test(text) ? `there is ${text}` : null
}

/** What they told: "that you …", without the saying of it. */
export function shared(typed: string): Said {
  const text = typed.replace(/^according to you[,:]?\s+/i, '')
  const [, quoted = '', after = ''] = /^("[^"]+"|“[^”]+”|«[^»]+»)\s*(.*)$/.exec(text) ?? []
  if (quoted.includes(' ') && !/^(?:is|was|were|are|means)\b/.test(after)) return ['loose', text]
  if (/^(?:C[EFTOIM]O|MD|GM|VP)\s\p{Ll}/u.test(text)) return shared(`the ${text}`)
  const state = stateOf(text)
  if (state !== null) return ['statement', state]
  const deed = deedOf(text)
  const reported = (deed ?? text).replace(
    /^you\s+(?:also\s+)?(?:said|mentioned|told me|explained|noted|added|described|think|believe)\s+(?:that\s+)?/i,
    ''
  )
  if (reported !== (deed ?? text) && reported !== '') return shared(reported)
  if (deed !== null) return ['statement', deed]
  if (/^(?:see|read|check|look|note|ask)\s/i.test(text)) return ['loose', text]
  if (shapeOf(text) === 'verb') return ['statement', `you ${text}`]
  if (isDoing(text)) return ['statement', `you are ${text}`]
  const lack = lackOf(text)
  return lack === null ? plainly(text) : ['statement', lack]
}

/** What was talked about. */
export function discussed(text: string): Said {
  const shape = shapeOf(text)
  if (shape === 'whether') return ['phrase', text]
  if (shape === 'verb' && !text.includes(' ')) return ['phrase', withThe(text)]
  if (/^asked\s/.test(text)) return ['statement', `you ${text}`]
  const isDeed = shape === 'past' && !/^(?:was|were|had)\b|^did\s(?!a\s|the\s|some\s)/.test(text)
  if (isDeed) return ['statement', `we ${text}`]
  return plainly(text)
}

const KINDNESS =
  /^(?:advice|candou?r|care|clarity|encouragement|enthusiasm|feedback|flexibility|frankness|generosity|guidance|help|honesty|hospitality|insights?|interest|kindness|openness|patience|questions|answers|support|time|thoughtfulness|trust|warmth|welcome)$/

/** What they did or gave: "for walking me through it", "for your patience". */
export function thanks(typed: string): Said {
  // "him being so patient"
  const text = typed.replace(/^your?\s+(?=\p{Ll}{2,}ing\s)/u, '')
  if (isQuality(text) || /^(?:so|very|really)\s+\p{Ll}+(?:\s|$)/u.test(text))
    return ['phrase', `being ${text}`]
  const shape = shapeOf(text)
  const deed = deedOf(text) ?? (/^you\s/.test(text) ? text : null)
  if (deed !== null) {
    const doing = asDoing(deed.replace(/^you\s+/, ''))
    return doing === null ? ['statement', deed] : ['phrase', doing]
  }
  const [first = '', ...rest] = text.split(' ')
  const verb = shape === 'verb' ? BY_BASE.get(first) : undefined
  if (verb) return ['phrase', [verb.gerund, ...rest].join(' ')]
  if (shape !== 'bare') return plainly(text)
  return ['phrase', `${KINDNESS.test(headOf(text)) ? 'your' : 'the'} ${asSpokenList(text)}`]
}

/** "walked me round and let me try it" → "walking me round and letting me try it". */
function asDoing(deed: string): string | null {
  const [first = '', ...rest] = deed.split(' ')
  const verb = gerundOfPast(first)
  if (verb === null || /[;:]/.test(deed)) return null
  let isSure = true
  const more = rest.map((word, at) => {
    const before = rest[at - 1] ?? ''
    if (!/^(?:and|but)$|,$/.test(before)) return word
    const next = rest[at + 1] ?? ''
    const opensObject = DETERMINERS.has(next) || /^(?:me|us|to|on|up|at)$/.test(next)
    const also = opensObject || /^(?:was|were)$/.test(word) ? gerundOfPast(word) : null
    if (also === null && BY_PAST.has(word) && !isGerund(word)) isSure = false
    return also ?? word
  })
  return isSure ? [verb, ...more].join(' ') : null
}

function gerundOfPast(word: string): string | null {
  if (word === 'were' || word === 'was') return 'being'
  return BY_PAST.get(word)?.gerund ?? null
}
