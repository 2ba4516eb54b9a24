import type { LocalDate } from '@shared/time/localTime'
import { dayOf, latest, localDateOf } from './calendar'
import type { Day } from './calendar'
import { PHRASES } from './phrases/all'
import { faint } from './phrase'
import type { Phrase } from './phrase'
import type { Read } from './reader'
import { wordsOf } from './words'
import type { Words } from './words'

/** In characters: far more than anybody says, and read before a window would be seen to wait. */
const LONGEST = 20_000

/**
 * The date by which somebody promised to answer, in words as people speak, counted from the day on
 * which they said it; null where the words name no time.
 *
 * - Times said in one breath, with "or", "to", a comma or the like between them, mean the latest of
 *   them: "Friday or Monday", "this week, early next week at the latest". After "or rather",
 *   "actually", "sorry", "no" or "I mean" only what follows counts.
 * - Of several breaths the first that names a time is the promise; what follows tells of something
 *   else ("by Friday; they hire in June"). Today, a month that may be a name or a verb, and a time
 *   at which somebody starts or met count only where nothing else does: "I called today, they decide
 *   on Friday", "the job starts in June, I hear next week".
 * - A length of time before a date is counted from it: "a week from Friday".
 *
 * Of a text beyond 20,000 characters only the beginning is read.
 */
export function promisedBy(text: string, from: LocalDate): LocalDate | null {
  const day = promisedDay(wordsOf(text.slice(0, LONGEST)), dayOf(from))
  return day === null ? null : localDateOf(day)
}

function promisedDay(words: Words, from: Day): Day | null {
  let breath: Phrase[] = []
  let fallback: Day | null = null
  let end = 0
  for (const { phrase, start, ...place } of phrasesIn(words)) {
    const link = linkBetween(words.slice(end, start), breath.at(-1), phrase)
    if (link === 'apart') {
      const day = dayOfBreath(breath, 'certain', from)
      if (day !== null) return day
      fallback ??= dayOfBreath(breath, 'faint', from)
    }
    breath = linked(breath, phrase, link)
    end = place.end
  }
  return dayOfBreath(breath, 'certain', from) ?? fallback ?? dayOfBreath(breath, 'faint', from)
}

interface Found {
  readonly phrase: Phrase
  readonly start: number
  readonly end: number
}

/** The phrases of a text that name a time, in order; words that only look like one are passed over. */
function* phrasesIn(words: Words): Generator<Found> {
  let at = 0
  while (at < words.length) {
    const read = longestAt(words, at)
    if (read !== null && read.value.kind !== 'none') {
      const phrase = isOfSomethingElse(words, at) ? faint(read.value.answer) : read.value
      yield { phrase, start: at, end: read.end }
    }
    at = read === null ? at + 1 : read.end
  }
}

const PREPOSITIONS = new Set(['in', 'on', 'at', 'from', 'by'])
const OTHER_MATTERS = new Set(
  'start starts starting started begin begins beginning join joining met spoke talked interviewed'.split(
    ' '
  )
)

/** "The job starts on", "we spoke": no promise, if there is another. */
function isOfSomethingElse(words: Words, at: number): boolean {
  const preposition = words[at - 1]
  const before = preposition !== undefined && PREPOSITIONS.has(preposition) ? 2 : 1
  return OTHER_MATTERS.has(words[at - before] ?? '')
}

function longestAt(words: Words, at: number): Read<Phrase> | null {
  let longest: Read<Phrase> | null = null
  for (const reader of PHRASES) {
    const read = reader(words, at)
    if (read !== null && read.end > (longest?.end ?? at)) longest = read
  }
  return longest
}

/** How a phrase goes on from the one before it. */
type Link = 'apart' | 'counted' | 'either' | 'instead'

const COUNTED_FROM = new Set(['from', 'after', 'on', 'of'])
const CORRECTS = new Set(['rather', 'actually', 'sorry', 'no', 'wait', 'mean', 'correction'])
const JOINS = new Set(
  (
    '- / , a about afternoon am and around at before between but by case else evening even first ' +
    'hopefully i if in is it make most morning next night no not on or otherwise perhaps pm ' +
    'possibly probably roughly say so sometime than that the then thing through till to until ' +
    'within worst later latest likely max maybe more or noon midday'
  ).split(' ')
)

function linkBetween(between: Words, last: Phrase | undefined, next: Phrase): Link {
  if (last === undefined) return 'apart'
  const [first] = between
  if (last.kind === 'span' && between.length <= 1) {
    const isCounted = first === undefined ? next.kind !== 'span' : COUNTED_FROM.has(first)
    if (isCounted) return 'counted'
  }
  // A new sentence is another matter, unless it takes the last one up: "Friday. Or Monday."
  const opening = first === '.' ? between[1] : first
  if (first === '.' && (opening === undefined || !TAKES_UP.has(opening))) return 'apart'
  const rest = first === '.' ? between.slice(1) : between
  if (!rest.every((word) => JOINS.has(word) || CORRECTS.has(word) || /^\d/.test(word))) {
    return 'apart'
  }
  // "No later than" corrects nothing.
  const corrects = rest.some(
    (word, at) => CORRECTS.has(word) && !(word === 'no' && rest[at + 1] === 'later')
  )
  return corrects ? 'instead' : 'either'
}

const TAKES_UP = new Set(['or', 'maybe', 'perhaps', 'possibly', ...CORRECTS])

function linked(breath: readonly Phrase[], phrase: Phrase, link: Link): Phrase[] {
  switch (link) {
    case 'apart':
    case 'instead':
      return [phrase]
    case 'either':
      return [...breath, phrase]
    case 'counted':
      return [...breath.slice(0, -1), ...breath.slice(-1).map((last) => countedFrom(last, phrase))]
  }
}

/** "A week from Friday", and again a span: "a week from the day after tomorrow". */
function countedFrom(length: Phrase, start: Phrase): Phrase {
  return {
    kind: start.kind === 'span' ? 'span' : 'date',
    answer: (from) => {
      const day = start.answer(from)
      return day === null ? null : length.answer(day)
    }
  }
}

function dayOfBreath(breath: readonly Phrase[], how: 'certain' | 'faint', from: Day): Day | null {
  const phrases = breath.filter(({ kind }) => (kind === 'faint') === (how === 'faint'))
  return latest(phrases.map(({ answer }) => answer(from)))
}
