import type { TakenText } from './taken'

/** A time of the day, or a span of it, as somebody wrote it. */
export interface ClockSpan {
  /** Minutes since midnight. */
  start: number
  /** Minutes since the midnight before the start; null where only the start was said. */
  end: number | null
}

type Half = 'am' | 'pm' | null

interface Written {
  hour: number
  minute: number
  half: Half
  /** '3' and '3:00', which may be in the afternoon; '03:00' is not. */
  isOpen: boolean
  text: string
}

const HALF = String.raw`(?:\s*([ap])\.?m\b\.?)`
const HOUR = String.raw`(\d{1,2})`
/** 14:00, 2:30 pm, 9.30 am, 2pm, noon, 14 Uhr 30 */
const PLAIN = String.raw`(?:${HOUR}:(\d{2})(?!\d)${HALF}?|${HOUR}\.(\d{2})${HALF}|${HOUR}${HALF}|${HOUR}\s*(?:uhr|o['’]?clock)(?:\s*(\d{2})(?!\d))?|(noon|midday|midnight))`
/** 9.30 and 15h30 are times only where nothing plainer is said. */
const LOOSE = String.raw`(?:${HOUR}\.(\d{2})(?![\d.])|${HOUR}\s?h(\d{2})?(?![\d\p{L}]))`
const BARE = String.raw`(\d{1,2})(?![\d:./]|\s*h\b)`
const TO = String.raw`\s*(?:-|\bto\b|\buntil\b|\btill\b|\bbis\b)\s*`
const BEFORE = String.raw`(?<![\d.:/+-]|\bin\s|\bfor\s)`

const PLAIN_GROUPS = 11
const LOOSE_GROUPS = 4

const PAIRS: [RegExp, number, number][] = [
  [new RegExp(`${BEFORE}${PLAIN}${TO}${PLAIN}`, 'u'), PLAIN_GROUPS, PLAIN_GROUPS],
  [new RegExp(`${BEFORE}${BARE}${TO}${PLAIN}`, 'u'), 1, PLAIN_GROUPS],
  [new RegExp(`${BEFORE}${PLAIN}${TO}${BARE}`, 'u'), PLAIN_GROUPS, 1]
]
const ONE = new RegExp(`${BEFORE}${PLAIN}`, 'u')
const LOOSE_PAIR = new RegExp(`${BEFORE}${LOOSE}${TO}${LOOSE}`, 'u')
const LOOSE_ONE = new RegExp(`${BEFORE}${LOOSE}`, 'u')
const QUARTERS = new RegExp(
  String.raw`\b(half|quarter) (past|to) (?:(\d{1,2})|([a-z]+)\b)${HALF}?`,
  'u'
)
const BARE_PAIR = new RegExp(String.raw`(?:\bat|\bfrom|@)\s*${BARE}${TO}${BARE}`, 'u')
const BARE_ONE = new RegExp(String.raw`(?:\bat|\bum|\bfrom|@)\s*${BARE}`, 'u')

const NUMBERS = [
  ...['one', 'two', 'three', 'four', 'five', 'six'],
  ...['seven', 'eight', 'nine', 'ten', 'eleven', 'twelve']
]
const DAY = 24 * 60
/** The longest that an interview begun in the evening may last into the night; minutes. */
const LONGEST_NIGHT = 8 * 60

/** Why a time that was written is none. */
export interface NoTime {
  problem: string
}

/**
 * Takes the time of the day out of a text; null where there is none.
 * @param hint what 'tomorrow afternoon' said about an hour without am and pm
 */
export function takeClock(text: TakenText, hint: Half): ClockSpan | NoTime | null {
  const quarters = text.take(QUARTERS)
  if (quarters) return quartersOf(quarters, hint)
  for (const [pattern, first, second] of PAIRS) {
    const found = text.take(pattern)
    if (found) {
      return spanOf(
        writtenIn(found.slice(1, 1 + first)),
        writtenIn(found.slice(1 + first, 1 + first + second)),
        hint
      )
    }
  }
  const one = text.take(ONE)
  if (one) return spanOf(writtenIn(one.slice(1)), null, hint)

  const loosePair = text.take(LOOSE_PAIR)
  if (loosePair) {
    return spanOf(
      looseIn(loosePair.slice(1, 1 + LOOSE_GROUPS)),
      looseIn(loosePair.slice(1 + LOOSE_GROUPS)),
      hint
    )
  }
  const loose = text.take(LOOSE_ONE)
  if (loose) return spanOf(looseIn(loose.slice(1)), null, hint)
  const barePair = text.take(BARE_PAIR)
  if (barePair) return spanOf(bareIn(barePair[1]), bareIn(barePair[2]), hint)
  const bare = text.take(BARE_ONE)
  return bare ? bareHour(bare[1], hint) : null
}

/** An hour that stands alone: '10' in 'Fri 10'. */
export function bareHour(digits: string | undefined, hint: Half): ClockSpan | NoTime {
  return spanOf(bareIn(digits), null, hint)
}

function spanOf(first: Written, last: Written | null, hint: Half): ClockSpan | NoTime {
  const start = { ...first }
  const end = last && { ...last }
  if (end !== null && end.half !== null && start.half === null && start.isOpen) {
    // '2-3pm' is in the afternoon, '11-1pm' begins before it.
    const same = minutesOf({ ...start, half: end.half })
    start.half = same < minutesOf(end) ? end.half : 'am'
  } else if (end !== null && end.half === null && end.isOpen && start.half !== null) {
    const same = minutesOf({ ...end, half: start.half })
    end.half = same > minutesOf(start) ? start.half : start.half === 'am' ? 'pm' : 'am'
  }
  for (const each of end ? [start, end] : [start]) {
    if (isImpossible(each)) return { problem: `There is no ${each.text} on the clock.` }
    if (each.half !== null || !each.isOpen) continue
    if (hint !== null) each.half = hint
    else if (each.hour >= 1 && each.hour <= 7) return { problem: whichHalf(each) }
  }
  return inOrder(minutesOf(start), end && minutesOf(end))
}

function inOrder(start: number, end: number | null): ClockSpan | NoTime {
  if (end === null || end > start) return { start, end }
  if (end === start)
    return { problem: 'That lasts 0 minutes. Write when it ends, or leave it out.' }
  if (end + DAY - start <= LONGEST_NIGHT) return { start, end: end + DAY }
  return { problem: 'That ends before it starts. Write the end after the start.' }
}

function whichHalf({ hour, minute, text }: Written): string {
  const minutes = minute === 0 ? '' : `:${String(minute).padStart(2, '0')}`
  return `Is ${text} in the morning or in the afternoon? Write “${hour}${minutes}am” or “${hour}${minutes}pm”.`
}

function isImpossible({ hour, minute, half }: Written): boolean {
  return minute > 59 || hour > 23 || (half !== null && (hour < 1 || (hour > 12 && half === 'am')))
}

function minutesOf({ hour, minute, half }: Written): number {
  if (half === null || hour > 12) return hour * 60 + minute
  return ((hour % 12) + (half === 'pm' ? 12 : 0)) * 60 + minute
}

/** The groups of PLAIN, or the one of BARE. */
function writtenIn(groups: readonly (string | undefined)[]): Written {
  if (groups.length === 1) return bareIn(groups[0])
  const [h1, m1, a1, h2, m2, a2, h3, a3, h4, m4, word] = groups
  if (word !== undefined) {
    return { hour: word === 'midnight' ? 0 : 12, minute: 0, half: null, isOpen: false, text: word }
  }
  return written(h1 ?? h2 ?? h3 ?? h4, m1 ?? m2 ?? m4, a1 ?? a2 ?? a3)
}

function looseIn([h1, m1, h2, m2]: readonly (string | undefined)[]): Written {
  return written(h1 ?? h2, m1 ?? m2)
}

function bareIn(digits: string | undefined): Written {
  return written(digits)
}

function written(hour = '', minute?: string, half?: string): Written {
  const text = minute === undefined ? hour : `${hour}:${minute}`
  return {
    hour: Number(hour),
    minute: Number(minute ?? 0),
    half: half === undefined ? null : half === 'a' ? 'am' : 'pm',
    isOpen: !hour.startsWith('0') && Number(hour) <= 12,
    text: half === undefined ? text : `${text}${half}m`
  }
}

function quartersOf(found: RegExpExecArray, hint: Half): ClockSpan | NoTime {
  const [, part, side, digits, word = '', half] = found
  const hour = digits === undefined ? NUMBERS.indexOf(word) + 1 : Number(digits)
  if (hour < 1 || hour > 12) {
    return { problem: `There is no hour “${digits ?? word}” on the clock.` }
  }
  const minute = part === 'half' ? 30 : side === 'past' ? 15 : 45
  const before = side === 'to' ? ((hour + 10) % 12) + 1 : hour
  return spanOf(written(String(before), String(minute), half), null, hint)
}
