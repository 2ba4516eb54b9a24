import { addMonths, dayAt, latest, monthOf, weekdayAfter, weekdayOf } from '../calendar'
import type { Day } from '../calendar'
import { clearWeekday, MAY, mayPrecedeName, month } from '../names'
import { ordinal, ordinalDigits, shortDigits, year } from '../numbers'
import { date } from '../phrase'
import type { Answer, PhraseReader } from '../phrase'
import { as, either, inOrder, listOf, maybe, say, where } from '../reader'
import type { Reader } from '../reader'
import { isAfterName } from '../words'

/** A leap day may be eight years away: 1896 to 1904, 2096 to 2104. */
const YEARS_TO_LEAP_DAY = 8
/** The 31st, the 30th and the 29th come within two months. */
const MONTHS_TO_DATE = 2

/** The year of a date: written, "next year", or null for the first that comes. */
type YearOf = ((from: Day) => number) | null

function onDate(monthNumber: number, dates: readonly number[], yearOf: YearOf = null): Answer {
  // Of several dates in one month the last, so that a range that has begun does not wait a year.
  const last = Math.max(...dates)
  return (from) => {
    if (yearOf !== null) return dayAt(yearOf(from), monthNumber, last)
    const { year: thisYear } = monthOf(from)
    for (let ahead = 0; ahead <= YEARS_TO_LEAP_DAY; ahead += 1) {
      const day = dayAt(thisYear + ahead, monthNumber, last)
      if (day !== null && day >= from) return day
    }
    return null
  }
}

/** The first of a month's dates, "the 13th", on or after a day. */
function onMonthlyDate(dates: readonly number[]): Answer {
  return (from) => latest(dates.map((each) => firstMonthly(from, each)))
}

function firstMonthly(from: Day, dateNumber: number): Day | null {
  const { year: thisYear, month: thisMonth } = monthOf(from)
  for (let ahead = 0; ahead <= MONTHS_TO_DATE; ahead += 1) {
    const at = monthOf(addMonths(dayAt(thisYear, thisMonth, 1) ?? from, ahead))
    const day = dayAt(at.year, at.month, dateNumber)
    if (day !== null && day >= from) return day
  }
  return null
}

const writtenYear = as(
  year,
  (value): YearOf =>
    () =>
      value
)
const yearOf: Reader<YearOf> = either<YearOf>(
  as(inOrder(say('[,] [of|in]'), writtenYear), ([, value]) => value),
  as(say('[of] next year'), () => (from) => monthOf(from).year + 1),
  as(say('[of] this year'), () => (from) => monthOf(from).year)
)

const twoDigitYear = where(
  as(
    shortDigits,
    (value): YearOf =>
      () =>
        2000 + value
  ),
  (_, after) => after !== '/'
)
/** "3/4 of the team", "24/7", "round 2/3" and "1/2 week" are no dates, nor is "1/2/3/4". */
const AFTER_FRACTION = new Set('of / hour hours day days week weeks month months years'.split(' '))
const BEFORE_FRACTION = new Set(
  'round rounds stage stages step steps interview interviews part level page version v'.split(' ')
)

function isDate(before: string | undefined, after: string | undefined): boolean {
  if (before === '/' || (before !== undefined && BEFORE_FRACTION.has(before))) return false
  return after === undefined || !AFTER_FRACTION.has(after)
}

/** Two numbers: the month first, unless only the other order makes a date. */
function inEitherOrder(first: number, second: number, years: YearOf): Answer {
  return first > 12 && second <= 12
    ? onDate(second, [first], years)
    : onDate(first, [second], years)
}

const numeric: Reader<Answer> = where(
  either<Answer>(
    as(
      inOrder(year, say('-|/'), shortDigits, say('-|/'), shortDigits),
      ([value, , monthNumber, , dateNumber]) => onDate(monthNumber, [dateNumber], () => value)
    ),
    as(
      inOrder(shortDigits, say('/|-'), shortDigits, say('/|-'), writtenYear),
      ([first, , second, , years]) => inEitherOrder(first, second, years)
    ),
    as(
      inOrder(shortDigits, say('/'), shortDigits, say('/'), twoDigitYear),
      ([first, , second, , years]) => inEitherOrder(first, second, years)
    ),
    as(inOrder(shortDigits, say('/'), shortDigits, maybe(yearOf)), ([first, , second, years]) =>
      inEitherOrder(first, second, years)
    ),
    dotted()
  ),
  isDate
)

/** "13.03.2026": those who write points write the day first. */
function dotted(): Reader<Answer> {
  return (words, at) => {
    const parts = /^(\d{1,2})\.(\d{1,2})\.(\d{4})$/.exec(words[at] ?? '')
    if (parts === null) return null
    const [first = 0, second = 0, value = 0] = parts.slice(1).map(Number)
    const answer =
      second > 12 ? inEitherOrder(first, second, () => value) : onDate(second, [first], () => value)
    return { value: answer, end: at + 1 }
  }
}

const joint = either(
  say('[,] or [on|maybe|perhaps|possibly] [the]'),
  say('[,] and [the]'),
  say('to|through|thru|until [the]'),
  say('- [-]'),
  say('/')
)
const dateNumber = either(ordinal, shortDigits)
const dates = listOf(dateNumber, joint)
const ordinals = listOf(ordinal, joint, dateNumber)

/** A number before "may" is a date only in digits, and "may" a month only without a subject. */
const inWords: Reader<Answer> = either<Answer>(
  as(inOrder(maybe(say('the')), dates, say('[of|-|.]'), month, maybe(dashedYear())), (read) =>
    onDate(read[3], read[1], read[4])
  ),
  as(
    inOrder(
      where(month, (before, _, value) => value !== MAY || !isSubject(before)),
      say('[the|-]'),
      where(dates, (_, after) => after === undefined || !AFTER_COUNT.has(after)),
      maybe(yearOf)
    ),
    ([monthNumber, , named, years]) => onDate(monthNumber, named, years)
  )
)

function dashedYear(): Reader<YearOf> {
  return either(
    yearOf,
    as(inOrder(say('-'), writtenYear), ([, value]) => value)
  )
}

const SUBJECTS = new Set('i we you they he she it that this who which'.split(' '))
function isSubject(word: string | undefined): boolean {
  return word !== undefined && SUBJECTS.has(word)
}
/** After a number these say what is counted: "in May 3 people". */
const AFTER_COUNT = new Set(
  'day days week weeks wk wks month months hour hours hrs people of business working'.split(' ')
)

const plainDate: Reader<Answer> = either(inWords, numeric)

function onNextMonthsDate(named: readonly number[]): Answer {
  return (from) => {
    const { year: value, month: nextMonth } = monthOf(addMonths(from, 1))
    return dayAt(value, nextMonth, Math.max(...named))
  }
}

const monthly: Reader<Answer> = either<Answer>(
  as(inOrder(say('[the]'), ordinals, say('of next month')), ([, named]) => onNextMonthsDate(named)),
  as(inOrder(say('next month [,] on the'), ordinals), ([, named]) => onNextMonthsDate(named)),
  as(inOrder(maybe(say('the')), ordinals, say('of the|this month')), ([, named]) =>
    onMonthlyDate(named)
  ),
  as(
    where(inOrder(say('the'), listOf(ordinalDigits, joint, dateNumber)), (_, after) =>
      isAfterDate(after)
    ),
    ([, named]) => onMonthlyDate(named)
  ),
  as(
    where(
      listOf(ordinalDigits, joint),
      (before, after) => isBeforeDate(before) && isAfterDate(after)
    ),
    onMonthlyDate
  ),
  as(
    inOrder(
      say('by|on|before|until|till|around the'),
      where(ordinals, (_, after) => isAfterDate(after))
    ),
    ([, named]) => onMonthlyDate(named)
  )
)

const AFTER_DATE = new Set('when once as in they she he we if'.split(' '))
function isAfterDate(after: string | undefined): boolean {
  return isAfterName(after) || (after !== undefined && AFTER_DATE.has(after))
}
const BEFORE_DATE = new Set('by on before until till around about'.split(' '))
function isBeforeDate(before: string | undefined): boolean {
  return mayPrecedeName(before) || (before !== undefined && BEFORE_DATE.has(before))
}

/** "The 9th" where nothing but a date can stand. */
export const monthlyDate: Reader<Answer> = as(inOrder(say('[the]'), ordinals), ([, named]) =>
  onMonthlyDate(named)
)

/** A date as a calendar has it, a weekday before it not looked at; "the 13th" only where it ends. */
export const calendarDate: Reader<Answer> = either<Answer>(
  as(inOrder(clearWeekday, say('[,|.] [the]'), either(plainDate, monthly)), (read) => read[2]),
  as(
    inOrder(
      clearWeekday,
      say('[,] [the]'),
      where(ordinals, (_, after) => isAfterDate(after))
    ),
    ([, , named]) => onMonthlyDate(named)
  ),
  plainDate,
  monthly
)

/** A weekday after a date names the same day, unless it cannot be that. */
const withWeekday: Reader<Answer> = as(
  inOrder(calendarDate, say('[,] [a]'), clearWeekday),
  ([answer, , weekday]) =>
    (from) => {
      const day = answer(from)
      if (day === null || weekdayOf(day) === weekday) return day
      return Math.max(day, weekdayAfter(from, weekday))
    }
)

export const datePhrases: readonly PhraseReader[] = [as(calendarDate, date), as(withWeekday, date)]
