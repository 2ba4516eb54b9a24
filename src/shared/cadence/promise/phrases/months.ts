import { dateOfMonth, lastWeekday, monthOf, weekdayOf } from '../calendar'
import type { Day, Weekday } from '../calendar'
import { clearWeekday, MAY, mayPrecedeName, month } from '../names'
import { number, ordinal, year } from '../numbers'
import { date, faint } from '../phrase'
import type { Answer, PhraseReader } from '../phrase'
import { as, either, inOrder, say, where } from '../reader'
import type { Reader } from '../reader'
import { isAfterName } from '../words'
import { firstAfter, part } from './parts'
import type { Part } from './parts'

/** A day of a month; its number past 12 runs into the next year. */
type InMonth = (year: number, month: number) => Day | null

const inPart = (when: Part | null): InMonth => {
  switch (when) {
    case 'early':
      return (yearNumber, number) => dateOfMonth(yearNumber, number, 7)
    case 'mid':
      return (yearNumber, number) => dateOfMonth(yearNumber, number, 15)
    case 'late':
    case null:
      return lastWeekday
  }
}

const thisMonth =
  (inMonth: InMonth): Answer =>
  (from) => {
    const now = monthOf(from)
    return firstAfter(from, [inMonth(now.year, now.month), inMonth(now.year, now.month + 1)])
  }
const nextMonth =
  (inMonth: InMonth): Answer =>
  (from) => {
    const now = monthOf(from)
    return inMonth(now.year, now.month + 1)
  }

/** Which month: a name and perhaps its year, "this" or "next". */
type MonthAnswer = (inMonth: InMonth) => Answer

const byName =
  (number: number): MonthAnswer =>
  (inMonth) =>
  (from) => {
    const now = monthOf(from).year
    return firstAfter(from, [inMonth(now, number), inMonth(now + 1, number)])
  }
const nextByName =
  (number: number): MonthAnswer =>
  (inMonth) =>
  (from) => {
    const now = monthOf(from)
    return inMonth(number > now.month ? now.year : now.year + 1, number)
  }

/** "March 2027", "March of next year". */
const monthOfYear: Reader<MonthAnswer> = either<MonthAnswer>(
  as(
    inOrder(month, say('[,] [of]'), year),
    ([number, , yearNumber]) =>
      (inMonth) =>
      () =>
        inMonth(yearNumber, number)
  ),
  as(
    inOrder(say('next year [,] in'), month),
    ([, number]) =>
      (inMonth) =>
      (from) =>
        inMonth(monthOf(from).year + 1, number)
  ),
  as(
    inOrder(month, say('[of] next year')),
    ([number]) =>
      (inMonth) =>
      (from) =>
        inMonth(monthOf(from).year + 1, number)
  )
)
const namedMonth = either(monthOfYear, as(month, byName))

const aMonth: Reader<MonthAnswer> = either<MonthAnswer>(
  as(say('[the] next|following|coming month'), () => nextMonth),
  as(say('[the|this|that] [current|calendar] month'), () => thisMonth),
  as(inOrder(say('next'), month), ([, number]) => nextByName(number)),
  as(inOrder(say('[this|coming] [coming]'), namedMonth), ([, answer]) => answer)
)

const WEEK = 7
/** "The first week of": its last day as if the month began with the week. */
const weekOfMonth: Reader<InMonth> = either<InMonth>(
  as(
    inOrder(
      say('[the]'),
      where(ordinal, (_, __, n) => n <= 4),
      say('week|wk of|in')
    ),
    ([, n]) =>
      (yearNumber, number) =>
        dateOfMonth(yearNumber, number, n * WEEK)
  ),
  as(
    inOrder(
      say('[the] first'),
      where(number, (_, __, n) => n <= 4),
      say('weeks|wks of|in')
    ),
    ([, n]) =>
      (yearNumber, month) =>
        dateOfMonth(yearNumber, month, n * WEEK)
  ),
  as(say('[the] last|final week|wk of|in'), () => lastWeekday)
)

/** "The second Tuesday of", "the last Friday of". */
const weekdayOfMonth: Reader<InMonth> = either<InMonth>(
  as(
    inOrder(
      say('[the]'),
      where(ordinal, (_, __, n) => n <= 4),
      clearWeekday,
      say('of|in')
    ),
    ([, n, weekday]) =>
      (yearNumber, number) =>
        firstOfMonth(yearNumber, number, weekday) + (n - 1) * WEEK
  ),
  as(
    inOrder(say('[the] last|final'), clearWeekday, say('of|in')),
    ([, weekday]) =>
      (yearNumber, number) =>
        firstOfMonth(yearNumber, number + 1, weekday) - WEEK
  )
)

function firstOfMonth(yearNumber: number, number: number, weekday: Weekday): Day {
  const first = dateOfMonth(yearNumber, number, 1)
  return first + ((weekday - weekdayOf(first) + WEEK) % WEEK)
}

const inMonth = either(weekOfMonth, weekdayOfMonth, as(part, inPart))

/** A month that stands after these is certain; but "this may" goes on with a verb. */
const BEFORE_MONTH = new Set(
  'in by before until till til during around about towards toward sometime this coming'.split(' ')
)
const certainMonth: Reader<number> = (words, at) => {
  const before = words[at - 1]
  if (before === undefined || !BEFORE_MONTH.has(before)) return null
  return before === 'this' && words[at] === 'may' ? null : month(words, at)
}

/** The second of "March or April" is no person: a month stands before it. */
const alsoMonth: Reader<number> = (words, at) => {
  const before = words[at - 1]
  const isJoined = before !== undefined && JOINTS.has(before) && month(words, at - 2) !== null
  return isJoined ? month(words, at) : null
}
const JOINTS = new Set(['or', 'and', 'to', '-', '/'])

/** Months that are words, and stand for themselves only where no sentence can go on with them. */
const VERBS = new Set([3, MAY])
/** "Talked to April", "Jan and I": a person. */
const BEFORE_PERSON = new Set('to with from and i we you they he she it that met'.split(' '))

const bareMonth = where(month, (beforeIt, after, number) => {
  if (beforeIt === 'the') return after !== undefined && !isAfterName(after) && after !== 'on'
  if (!isAfterName(after)) return false
  if (VERBS.has(number)) return mayPrecedeName(beforeIt)
  return beforeIt === undefined || !BEFORE_PERSON.has(beforeIt)
})

/** A month without a part of it means its last weekday, as late as it can be. */
export const monthPhrases: readonly PhraseReader[] = [
  as(
    either(
      say('eom'),
      say('[later|sometime|during] [in] this month'),
      say("month ['s] [-] end"),
      say('this month end')
    ),
    () => date(thisMonth(lastWeekday))
  ),
  as(inOrder(inMonth, say('[the]'), aMonth), ([when, , which]) => date(which(when))),
  as(say('[the] next|following|coming month'), () => date(nextMonth(lastWeekday))),
  as(say('mid|middle [-] month'), () => date(thisMonth(inPart('mid')))),
  as(inOrder(say('[the] month of'), namedMonth), ([, which]) => date(which(lastWeekday))),
  as(inOrder(say('next'), month), ([, number]) => date(nextByName(number)(lastWeekday))),
  as(monthOfYear, (which) => date(which(lastWeekday))),
  as(either(certainMonth, alsoMonth), (number) => date(byName(number)(lastWeekday))),
  as(bareMonth, (number) => faint(byName(number)(lastWeekday)))
]
