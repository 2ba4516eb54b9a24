import type { Weekday } from './calendar'
import { either, inOrder, as, listOf, maybe, named, say, where } from './reader'
import type { Reader } from './reader'
import { isAfterName, isPause } from './words'

const WEEKDAYS: readonly (readonly string[])[] = [
  ['monday', 'mondays', 'mon'],
  ['tuesday', 'tuesdays', 'tue', 'tues'],
  ['wednesday', 'wednesdays', 'wed', 'weds'],
  ['thursday', 'thursdays', 'thu', 'thur', 'thurs'],
  ['friday', 'fridays', 'fri'],
  ['saturday', 'saturdays', 'sat'],
  ['sunday', 'sundays', 'sun']
]
const MONTHS: readonly (readonly string[])[] = [
  ['january', 'jan'],
  ['february', 'feb'],
  ['march', 'mar'],
  ['april', 'apr'],
  ['may'],
  ['june', 'jun'],
  ['july', 'jul'],
  ['august', 'aug'],
  ['september', 'sept', 'sep'],
  ['october', 'oct'],
  ['november', 'nov'],
  ['december', 'dec']
]

export const MAY = 5

const set = (words: string): ReadonlySet<string> => new Set(words.split(' '))

/** Abbreviations that are words too: "I sat with her", "the sun", "mon ami". */
const WORDS_TOO = set('mon wed weds sat sun')
/** After these the abbreviation of a weekday is meant, whatever follows. */
const BEFORE_DAY = set('by on this next coming until till til before eod cob eob thru through')
/** After these a name of a day or a month that is a word too may be meant. */
const BEFORE_NAME = set(
  'said says say maybe perhaps probably possibly likely hopefully me us back or day business'
)
/** What follows the verb "may" and hardly the month. */
const AFTER_VERB_MAY = set(
  'be not have has take also still well need get come go call hear want know reach let join i we you they'
)

const numbered = (names: readonly (readonly string[])[]): Map<string, number> =>
  new Map(names.flatMap((words, at) => words.map((word) => [word, at + 1] as const)))

/** A weekday's name where it can be nothing else, as before a date. */
export const clearWeekday: Reader<Weekday> = named(numbered(WEEKDAYS))

const weekday: Reader<Weekday> = (words, at) => {
  const word = words[at]
  if (word === undefined || !WORDS_TOO.has(word)) return clearWeekday(words, at)
  const before = words[at - 1]
  const after = words[at + 1]
  if (before !== undefined && BEFORE_DAY.has(before)) return clearWeekday(words, at)
  if (!mayPrecedeName(before)) return null
  const listed = weekdayJoint(words, at + 1)
  const isListed = listed !== null && clearWeekday(words, listed.end) !== null
  return isListed || isAfterName(after) ? clearWeekday(words, at) : null
}

/** Whether a name that is a word too may follow: "she said May", not "I may". */
export function mayPrecedeName(before: string | undefined): boolean {
  return before === undefined || isPause(before) || BEFORE_NAME.has(before)
}

const dayTime = say('[early|late|first|all] [thing] [day] [morning|afternoon|evening|night]')
const weekdayJoint = inOrder(
  maybe(dayTime),
  either<null>(
    say('[,] or [maybe|perhaps|possibly|on|by|the] [on|by|following]'),
    say('[,] and [maybe|perhaps|possibly|on|by]'),
    say('to|through|thru|until|till'),
    say('- [-]'),
    say('/'),
    say(',')
  )
)

/** "Friday", "Monday or Tuesday", "Mon-Wed", "Monday, Tuesday or Friday". */
export const weekdays: Reader<Weekday[]> = listOf(weekday, weekdayJoint, clearWeekday)

const anyMonth = named(numbered(MONTHS))

/** A month's name, the point after an abbreviation with it where a number follows. */
export const month: Reader<number> = where(
  either(
    as(inOrder(anyMonth, abbreviation()), ([value]) => value),
    anyMonth
  ),
  (_, after, value) => value !== MAY || after === undefined || !AFTER_VERB_MAY.has(after)
)

function abbreviation(): Reader<null> {
  return (words, at) =>
    words[at] === '.' && /^\d/.test(words[at + 1] ?? '') ? { value: null, end: at + 1 } : null
}
