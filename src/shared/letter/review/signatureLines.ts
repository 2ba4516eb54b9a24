import type { Line } from './lines'
import { isCapitalised, type Word, wordsWithin } from './words'

/** How a letter ends: "Best regards," and the name with what stands under it. */
export interface SignatureLines {
  start: number
  end: number
  /** The words that take leave ("Kind regards,"), not of thanks alone; more than one signs twice. */
  closings: { start: number; end: number }[]
  /** Every line or part of one behind the closing words. */
  lines: Line[]
}

const LEAVE =
  '(?:(?:with|my|our|and|the|very|most|in|all)\\s+)*(?:(?:best|kind|kindest|warm|warmest|sincere|sincerest|friendly)\\s+)?(?:and\\s+(?:best|kind|warm)\\s+)?(?:regards|wishes|greetings)|(?:all\\s+(?:the|my)\\s+)?best|all\\s+the\\s+best|best\\s+always|warmly|(?:yours\\s+)?(?:very\\s+)?(?:sincerely|faithfully|truly|respectfully)(?:\\s+yours)?|yours|cordially|cheers|gratefully(?:\\s+yours)?|(?:in|with)\\s+(?:gratitude|thanks|appreciation|sincere\\s+thanks|many\\s+thanks)|take\\s+care|talk\\s+soon|speak\\s+soon|regards'
const THANKS =
  '(?:many\\s+|my\\s+|kind\\s+)?thanks(?:\\s+(?:again|so\\s+much|very\\s+much|a\\s+lot))*|thank\\s+you(?:\\s+(?:again|so\\s+much|very\\s+much|once\\s+more))*'
const FORWARD = 'looking\\s+forward(?:\\s+to\\s+[\\p{L}\\s]{3,30})?'

/** A line that only takes leave; "thanks" only without a full stop, since "Thank you again." is a sentence. */
const CLOSING = new RegExp(
  `^(?:${LEAVE})\\s*[,.!–—-]?$|^(?:${THANKS}|${FORWARD})\\s*[,!–—-]?$`,
  'iu'
)
/** "Thank you again for your time," */
const LONG_CLOSING = new RegExp(`^(?:${THANKS}|(?:with\\s+)?(?:${LEAVE}))\\b[^.?!,]{0,40},$`, 'iu')
/** "Best, Sam" or "… from you. Kind regards, Sam Okafor" at the end of the last line. */
const CLOSING_WITH_NAME = new RegExp(
  `(?:^|(?<=[.!?]\\s+))(${LEAVE}|${THANKS})\\s*[,!–—-]+\\s*(\\p{L}[\\p{L}\\p{M}.'’-]*(?:\\s+\\p{L}[\\p{L}\\p{M}.'’-]*){0,3})[.!]?$`,
  'iu'
)
const DASHED_NAME =
  /(?:^|\s)[-–—]{1,2}\s*(\p{Lu}[\p{L}\p{M}.'’-]*(?:\s+\p{Lu}[\p{L}\p{M}.'’-]*){0,3})$/u

const ONLY_THANKS = new RegExp(`^(?:${THANKS}|${FORWARD})`, 'iu')

const CONTACT =
  /@|https?:|www\.|linkedin|github|^\W*(?:tel|phone|mobile|cell|m|t|p|e|email)\b\s*[.:]|^[+()\d][\d\s().+/-]{5,}$|\s[|·•]\s/i
const POSTSCRIPT = /^p\.?\s?(?:p\.?\s?)?s\b/i
/** A closing stands among the last lines; further up it is something else. */
const LAST_LINES = 14
/** A closing and a name inside a line have no more characters. */
const LONGEST_INSIDE = 120
const LONGEST_LINE = 200

function isClosing({ text }: Line): boolean {
  return (CLOSING.test(text) || LONG_CLOSING.test(text)) && wordsWithin(text).length <= 9
}

function mayFollowClosing(line: Line): boolean {
  const { text } = line
  if (text.length > LONGEST_LINE) return false
  if (isClosing(line) || CONTACT.test(text)) return true
  if (insideLine(line)?.start === line.start) return true
  const words = wordsWithin(text)
  return words.length <= 8 && !(/[.?!]$/.test(text) && words.length > 4)
}

function isNameLike({ text }: Line, own: ReadonlySet<string>): boolean {
  const words = wordsWithin(text)
  if (words.length === 0 || words.length > 5) return false
  if (words.every(({ low }) => own.has(low))) return true
  const isPlain = /^[-–—~\s]*[\p{L}\p{M}.'’ -]+,?$/u.test(text) && !/[\p{L}]{3,}\.$/u.test(text)
  return isPlain && words.length <= 4 && words.every((word: Word) => isCapitalised(word.text))
}

/** A closing or a name at the end of a line: "I look forward to it. Best, Sam". */
function insideLine(line: Line): SignatureLines | null {
  const tail = line.text.slice(-LONGEST_INSIDE)
  const offset = line.end - tail.length
  const closed = tail.match(CLOSING_WITH_NAME)
  const found = closed ?? tail.match(DASHED_NAME)
  if (found?.index === undefined) return null
  const start = offset + found.index
  const name = found.at(-1) ?? ''
  const at = offset + tail.lastIndexOf(name)
  return {
    start,
    end: line.end,
    closings: closed ? [{ start, end: start + (closed[1]?.length ?? 0) }] : [],
    lines: [{ text: name, start: at, end: at + name.length }]
  }
}

/** Lines of a closing, each with what stands in it behind the closing words. */
function fromClosing(lines: Line[]): SignatureLines {
  const closings: SignatureLines['closings'] = []
  const under: Line[] = []
  for (const line of lines) {
    const inside = insideLine(line)
    if (inside?.closings.length) {
      closings.push(...inside.closings)
      under.push(...inside.lines)
    } else if (!isClosing(line)) under.push(line)
    else if (!ONLY_THANKS.test(line.text)) closings.push({ start: line.start, end: line.end })
  }
  const [first] = lines
  const last = lines.at(-1)
  return { start: first?.start ?? 0, end: last?.end ?? 0, closings, lines: under }
}

/**
 * The signature among the lines behind the greeting; null where the letter just ends. `own` is the
 * user's name, in lower case, word by word. A postscript belongs to the letter, not to the signature.
 */
export function signatureIn(lines: Line[], own: ReadonlySet<string>): SignatureLines | null {
  const postscript = lines.findIndex(({ text }) => POSTSCRIPT.test(text))
  const before = postscript > 0 ? lines.slice(0, postscript) : lines
  const lowest = Math.max(0, before.length - LAST_LINES)
  let from = before.length
  let begin: number | null = null
  while (from > lowest) {
    const line = before[from - 1]
    if (!line || !mayFollowClosing(line)) break
    from -= 1
    if (isClosing(line) || insideLine(line)?.closings.length) begin = from
  }
  if (begin !== null) return fromClosing(before.slice(begin))
  const last = before.at(-1)
  if (!last) return null
  const inside = insideLine(last)
  if (inside) return inside
  return nameAlone(before, own)
}

/** A name without words of leave, with contact lines under it. */
function nameAlone(lines: Line[], own: ReadonlySet<string>): SignatureLines | null {
  let at = lines.length - 1
  while (at > 0 && CONTACT.test(lines[at]?.text ?? '') && !isNameLike(lines[at] ?? NO_LINE, own))
    at -= 1
  const line = lines[at]
  if (!line || at === 0 || !isNameLike(line, own)) return null
  const above = lines[at - 1]
  if (above && at > 1 && above.text === line.text) at -= 1
  const signed = lines.slice(at)
  return {
    start: signed[0]?.start ?? line.start,
    end: lines.at(-1)?.end ?? line.end,
    closings: [],
    lines: signed
  }
}

const NO_LINE: Line = { text: '', start: 0, end: 0 }
