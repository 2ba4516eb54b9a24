import { missesArticle, shapeOf } from '../english/forms'
import { asDeeds, asQualities, thingAndDeed } from '../english/splices'
import {
  article,
  asSpokenList,
  headOf,
  isAgent,
  isMass,
  isPlural,
  isQuality
} from '../english/nounPhrases'
import {
  bareForm,
  BY_BASE,
  BY_PARTICIPLE,
  BY_PAST,
  BY_THIRD,
  isGerund,
  NOUNISH
} from '../english/verbs'
import { ADVERBS, DETERMINERS, isOrdinaryWord } from '../english/words'
import { plainly, type Said, withCopula } from './plainly'

/** Verbs of being and knowing, of which nobody says that they can. */
const STATE = /^(?:have|know|like|love|enjoy|own|care|prefer|want|need|mean|understand)$/
const HOLDING =
  /^hold\b.*\b(?:licen[cs]e|certificate|degree|qualification|record|title|permit|diploma)\b/i

/** "I can negotiate: settled 14 of 15 cases": the example is the user's deed as well. */
function withMe(text: string): string {
  return text.replace(
    /([:;]\s+)(\p{Ll}+)(?=\s)/gu,
    (found, mark: string, word: string, at: number) =>
      shapeOf(text.slice(at + mark.length)) === 'past' ? `${mark}I ${word}` : found
  )
}

/** "led team of 6": written in haste, of one of them. */
const ONE_LED =
  /^((?:led|ran|built|managed|headed|started|founded|supervised|coached)\s)(?=(?:team|group|crew|project|department|kitchen|shop|branch|unit|club)\b)/

function deed(text: string): Said {
  return ['statement', withMe(asDeeds(`I ${text.replace(ONE_LED, '$1a ')}`))]
}

/** "was promoted", "don't own a car", "on time": what I did or am, told without "I". */
function withoutI(text: string): Said | null {
  const shape = shapeOf(text)
  const verb = text.replace(
    /^(?:(?:also|already|once|previously|never|always|often|still)\s+)+/i,
    ''
  )
  const [first = '', ...rest] = verb.split(/\s+/)
  const low = first.toLowerCase()
  if (
    /^(?:am|will|would|can|could|was|had|did|have|don['’]t|didn['’]t|do not|did not|cannot)\s/i.test(
      text
    )
  )
    return deed(text)
  const since = /\bin\s+(?:\S+\s+){1,2}(?:years?|months)\b/i.test(text)
  if (since && /^(?:always|never)\s+(?:on|late|early|ready|absent|sick|off|ill)\b/i.test(text))
    return ['statement', `I have ${text.replace(' ', ' been ')}`]
  if (/^(?:always|never|usually)\s+(?:on|in|at|early|late|ready|there)\b/i.test(text))
    return ['statement', `I am ${text}`]
  if (low === 'been' || (BY_PARTICIPLE.has(low) && !BY_PAST.has(low) && !BY_BASE.has(low)))
    return deed(`have ${text}`)
  if (shape === 'past' || (verb !== text && (shapeOf(verb) === 'past' || BY_BASE.has(low))))
    return deed(text)
  if (shape === 'verb') return deed(text)
  const third = BY_THIRD.get(low)
  if (shape === 'third' || (third && !NOUNISH.has(third.base) && rest.length > 0))
    return deed([bareForm(low), ...rest].join(' '))
  return null
}

/** "a trained first aider", "good with parents": what I am. */
function whatIAm(text: string, isOffer: boolean): Said | null {
  const isSomebody =
    isAgent(text) && !/^(?:i|my|the|our|their|your|was|am|have|had|been)\b|^\p{N}/iu.test(text)
  const hasObject = /\s(?:a|an|the|my|their|your|\p{N}+)\s/u.test(text)
  if (isSomebody && !hasObject && shapeOf(text) !== 'statement') {
    const named = /^(?:a|an)\s/i.test(text) ? text : `${article(text)} ${text}`
    return ['statement', `${/\bsince\s/.test(text) ? 'I have been' : 'I am'} ${named}`]
  }
  if (/^not\s+(?:just|only)\s+(?:a|an)\s/i.test(text)) return ['statement', `I am ${text}`]
  const isWord = !text.includes(' ')
  return isQuality(text) && !(isOffer && isWord && text.toLowerCase() === 'calm')
    ? ['statement', asQualities(text)]
    : null
}

/** "forklift licence", but "sharpen by hand": an unknown word may be a verb. */
function isSurelyNoun(text: string): boolean {
  const [first = '', second = '', ...more] = text.split(/\s+/)
  // "test pH by hand": no noun that anybody knows follows what may be a verb.
  const isMaybeVerb = BY_BASE.has(first.toLowerCase()) && more.length > 0
  if (isMaybeVerb && !isOrdinaryWord(second.toLowerCase())) return false
  const isKnown = isOrdinaryWord(first.toLowerCase()) || /^\p{Lu}/u.test(text) || isMass(first)
  if (isKnown || second === '' || second === 'of' || second === 'and') return true
  return more.length === 0 || !/^(?:by|in|on|at|up|with|to|a|an|the)$/.test(second)
}

/** "my forklift licence"; an offer of one word or of several needs no "my": "patience and humour". */
function whatIHave(text: string, isOffer: boolean): Said {
  if (/^\p{Lu}\S*$|^\p{Lu}[^:]*:\s/u.test(text) || !isSurelyNoun(text)) return ['loose', text]
  const list = asSpokenList(text)
  const isList = list !== text || /, .+ and /.test(text)
  const [first = '', second = ''] = text.toLowerCase().split(/\s+/)
  const standsAlone =
    isGerund(second) && ADVERBS.has(first)
      ? true
      : isOffer && (isList || second === 'and' || second === '')
  const isListOfNames = /^\p{Lu}\S*[, ]/u.test(text) && isList
  return ['phrase', withMe(standsAlone || isListOfNames ? list : `my ${list}`)]
}

/** "welding certificates", which nobody else can have meant. */
function wantsMy(text: string): boolean {
  const [first = ''] = text.toLowerCase().split(/\s+/)
  if (/^\p{Lu}/u.test(text)) return true
  const isBare =
    !DETERMINERS.has(first) &&
    !/^[\p{N}€$£]/u.test(first) &&
    !isGerund(first) &&
    !ADVERBS.has(first)
  return isBare && isPlural(headOf(text))
}

/** What is told about the user: "rebuilt the ledger" means that I did. */
function aboutMe(text: string, isOffer: boolean): Said {
  if (text.endsWith('?')) return ['loose', text]
  const shape = shapeOf(text)
  if (shape === 'statement' && /^\p{Lu}{2,5}\s\p{Ll}+\s(?:is|was|has)\s/u.test(text))
    return ['statement', `my ${text}`]
  const both = thingAndDeed(text)
  if (both !== null) return ['loose', `${both.thing}; I ${both.deed}`]
  // "FRM part II passed"
  const [, exam = '', passed = ''] =
    /^((?:my\s+)?\S+(?:\s+\S+){0,4})\s+(passed|completed|renewed|obtained)$/iu.exec(text) ?? []
  if (exam !== '' && /^(?:bare|phrase)$/.test(shapeOf(exam)))
    return ['statement', `I have ${passed} my ${exam.replace(/^my\s+/i, '')}`]
  // "local, know every lane"
  const [, quality = '', does = ''] = /^([^\s,]+),\s+(.+)$/u.exec(text) ?? []
  if (quality !== '' && isQuality(quality) && /^(?:verb|statement)$/.test(shapeOf(does)))
    return ['statement', `I am ${quality} and ${does}`]
  if (shape === 'statement' && /^I\s/.test(text)) return deed(text.replace(/^I\s+/, ''))
  const own = whatIAm(text, isOffer) ?? withoutI(text)
  if (own !== null) return own
  if (missesArticle(text)) return ['statement', `my ${text}`]
  const state = withCopula(text)
  if (state !== null) return ['statement', `my ${state}`]
  if (shape === 'bare') return whatIHave(text, isOffer)
  const [form, said] = plainly(text)
  if (form !== 'phrase' || isOffer) return [form, withMe(said)]
  const isListOfNames = /^\p{Lu}\S*, /u.test(said)
  const isOfYears = /^(?!both|all|most|these|those|the)\S+\s+(?:years?|months)\b/i.test(said)
  return [
    form,
    withMe(
      isOfYears || (shape === 'phrase' && wantsMy(said) && !isListOfNames) ? `my ${said}` : said
    )
  ]
}

/** As often nouns as the others, but before a noun they are verbs: "lead change". */
const VERB_BEFORE_NOUN =
  /^(?:answer|balance|calm|clean|coach|increase|lead|lift|mentor|raise|release|repair|secure|train)$/

/** "drive vans in the city", but "drive", "code review process": behind "I can" a verb, surely. */
function isAct(text: string): boolean {
  const [head = ''] = text.split(/[:;,]\s/)
  const [first = '', second = '', ...more] = head.toLowerCase().split(/\s+/)
  if (STATE.test(first) || HOLDING.test(text)) return false
  if (/^\p{Lu}{2,4}\s/u.test(text)) return BY_BASE.has(second)
  if (VERB_BEFORE_NOUN.test(first) && second !== '')
    return !/^(?:of|for|from)$|ing$|ment$/.test(second)
  if (!BY_BASE.has(first) || /^(?:of|for|from|by)$/.test(second)) return shapeOf(text) === 'verb'
  if (shapeOf(text) === 'verb' || (head !== text && second === '')) return true
  const object = [second, ...more]
  return (
    (object.length > 1 && object.some((word) => /[^su']s$/.test(word) || word === 'calm')) ||
    (object.length === 1 && (isPlural(second) || isQuality(second)))
  )
}

/** What the user showed that they can do. */
export function showed(text: string): Said {
  const able = text
    .replace(/^(?:that )?i can /i, '')
    .replace(/^can /i, '')
    .replace(/^(?:i am |i'm )?able to /i, '')
  if (able !== text) return ['able', withMe(able)]
  if (isQuality(text)) return ['statement', asQualities(text)]
  if (/^how to\s/i.test(text)) return ['statement', `I know ${text}`]
  return isAct(text) ? ['able', withMe(text)] : aboutMe(text, false)
}

/** What the user did not get to say. */
export function missed(text: string): Said {
  const isUnderWay =
    /^(?:applying|completing|doing|finishing|learning|moving|reading|relocating|renewing|retaking|sitting|starting|studying|taking|training|waiting|working)\s+(?:my|the|a|an|to|for|in|as|on)\b/i
  return isUnderWay.test(text) ? ['statement', `I am ${text}`] : aboutMe(text, false)
}

/** What the user answers to a doubt. */
export function answered(text: string): Said {
  return missed(
    text.replace(
      /^(?:yes|no|well|actually|sure|not a problem|no problem)(?:[,:;]|\s[–-])\s*(?:but\s+)?|^but\s+/i,
      ''
    )
  )
}

/** What the user would bring. */
export function offered(text: string): Said {
  return aboutMe(text, true)
}
