import { lastWeekday, monthOf } from '../calendar'
import { year } from '../numbers'
import { date } from '../phrase'
import type { Answer, PhraseReader } from '../phrase'
import { as, either, inOrder, maybe, named, say } from '../reader'
import type { Reader } from '../reader'
import { firstAfter, part } from './parts'
import type { Part } from './parts'

const MONTH_OF: Readonly<Record<Part, number>> = { early: 1, mid: 6, late: 12 }

/** The last weekday of January, June or December, so many years on. */
const yearOn = (ahead: number, when: Part | null): Answer => {
  const month = MONTH_OF[when ?? 'late']
  return (from) => lastWeekday(monthOf(from).year + ahead, month)
}
const thisYear = (when: Part): Answer => {
  return (from) => firstAfter(from, [yearOn(0, when)(from), yearOn(1, when)(from)])
}

const quarter: Reader<number> = either(
  named(new Map([1, 2, 3, 4].map((number) => [`q${String(number)}`, number]))),
  as(
    inOrder(
      say('[the]'),
      named(
        new Map([
          ['first', 1],
          ['second', 2],
          ['third', 3],
          ['fourth', 4]
        ])
      ),
      say('quarter')
    ),
    (read) => read[1]
  )
)

/** The last weekday of a quarter of this year; quarters past the fourth are the next year's. */
const quarterEnd =
  (number: number): Answer =>
  (from) =>
    lastWeekday(monthOf(from).year, number * 3)
const quarterOf = (month: number): number => Math.ceil(month / 3)

export const yearPhrases: readonly PhraseReader[] = [
  as(
    either(
      say('eoy'),
      say('[later|sometime] [in] this year'),
      say("year ['s] [-] end"),
      say('this year end')
    ),
    () => date(thisYear('late'))
  ),
  as(inOrder(part, say('[the|this] [calendar] year')), ([when]) => date(thisYear(when))),
  as(inOrder(maybe(part), say('next year')), ([when]) => date(yearOn(1, when))),
  as(inOrder(part, year), ([when, value]) => date(() => lastWeekday(value, MONTH_OF[when]))),

  as(either(say('eoq'), say('[the] end of [the|this] quarter'), say('[later] this quarter')), () =>
    date((from) => nextQuarterEnd(0)(from))
  ),
  as(say('[the] [end] [of] [the] next quarter'), () => date((from) => nextQuarterEnd(1)(from))),
  as(inOrder(say('[the] [end] [of]'), quarter), ([, number]) =>
    date((from) => firstAfter(from, [quarterEnd(number)(from), quarterEnd(number + 4)(from)]))
  )
]

function nextQuarterEnd(ahead: number): Answer {
  return (from) => {
    const current = quarterOf(monthOf(from).month)
    const ends = [current, current + 1].map((number) => quarterEnd(number + ahead)(from))
    return firstAfter(from, ends)
  }
}
