import { FRIDAY, inWeek, latest, MONDAY, SUNDAY, weekdayAfter } from '../calendar'
import type { Day, Weekday } from '../calendar'
import { weekdays } from '../names'
import { number } from '../numbers'
import { date, faint, span } from '../phrase'
import type { Phrase, PhraseReader } from '../phrase'
import { as, either, inOrder, maybe, say, where } from '../reader'
import { isAfterName } from '../words'
import { calendarDate, monthlyDate } from './dates'

const firstAfter = (named: readonly Weekday[], from: Day): Day | null =>
  latest(named.map((weekday) => weekdayAfter(from, weekday)))

const ofWeek = (named: readonly Weekday[], weeks: number): Phrase =>
  date((from) => latest(named.map((weekday) => inWeek(from, weeks, weekday))))

const nextWeek = say('next|following week|wk')
const weekAfterNext = say('week|wk after next')
/** "Friday morning of", "Friday, ", "Friday in the". */
const ofThe = say('[early|late] [morning|afternoon|evening] [,] [of|in|on] [the|this]')

const weekendDate = either(calendarDate, monthlyDate)
const weeks = either(
  number,
  as(say('a'), () => 1)
)

/** Today and the days that are named after it; parts of a day are that day. */
export const dayPhrases: readonly PhraseReader[] = [
  as(
    either(
      say('today|tonight|midnight'),
      say('this morning|afternoon|evening'),
      say('[the] end|close of [the|business] day|business|play'),
      say('[the] end of [the] business|working|work day'),
      say('eod|cob|eob|cop')
    ),
    () => faint((from) => from)
  ),
  as(say('tomorrow|tmrw|tmr|tmw|tomorow|tommorow|tommorrow'), () => date((from) => from + 1)),
  as(say('tomorrow [,] or [maybe] [on] the day after [tomorrow]'), () => date((from) => from + 2)),
  as(say('[the] day - after - tomorrow'), () => date((from) => from + 2)),
  as(say('[the] day after'), () => span(1, 'day')),
  as(say('[the] next|following day'), () => span(1, 'day')),
  as(say('[the] next|following business|working|work day'), () => span(1, 'business day')),

  as(inOrder(maybe(say('this|coming [coming]')), weekdays), ([, named]) =>
    date((from) => firstAfter(named, from))
  ),
  as(
    where(inOrder(say('[this|coming]'), weekdays, say('or next')), (_, after) =>
      isAfterName(after)
    ),
    ([, named]) => ofWeek(named, 1)
  ),
  as(inOrder(say('[the] next|following'), weekdays), ([, named]) => ofWeek(named, 1)),
  as(inOrder(weekdays, say('next')), ([named]) => ofWeek(named, 1)),
  as(inOrder(maybe(say('next')), weekdays, ofThe, nextWeek), ([, named]) => ofWeek(named, 1)),
  as(inOrder(nextWeek, say('[,] [on|by]'), weekdays), ([, , named]) => ofWeek(named, 1)),
  as(inOrder(weekdays, ofThe, weekAfterNext), ([named]) => ofWeek(named, 2)),
  as(inOrder(weekdays, say('after next')), ([named]) => ofWeek(named, 2)),
  as(inOrder(weekdays, say('of|in [the|this|that] week|wk')), ([named]) =>
    date((from) => firstAfter(named, from))
  ),
  as(inOrder(weekdays, say('this week|wk')), ([named]) => date((from) => firstAfter(named, from))),
  as(inOrder(weekdays, say('week|wk')), ([named]) =>
    date((from) => later(firstAfter(named, from), 7))
  ),
  as(inOrder(weekdays, say('fortnight')), ([named]) =>
    date((from) => later(firstAfter(named, from), 14))
  ),
  as(inOrder(weekdays, say('[in]'), weeks, say('week|wk|weeks|wks')), ([named, , ahead]) =>
    ofWeek(named, ahead)
  ),

  as(say('[this|the|over] [coming] weekend|wknd'), () =>
    date((from) => weekdayAfter(from, SUNDAY))
  ),
  as(say('[the] weekend|wknd after next'), () => date((from) => inWeek(from, 2, SUNDAY))),
  as(inOrder(say('[by|before|after] [the] weekend|wknd of'), weekendDate), ([, answer]) =>
    date((from) => {
      const day = answer(from)
      return day === null ? null : inWeek(day, 0, SUNDAY)
    })
  ),
  as(say('next weekend|wknd'), () => date((from) => inWeek(from, 1, SUNDAY))),
  as(say('by|before [the|this] weekend|wknd'), () => date((from) => weekdayAfter(from, FRIDAY))),
  as(say('after [the|this] weekend|wknd'), () => date((from) => weekdayAfter(from, MONDAY)))
]

function later(day: Day | null, days: number): Day | null {
  return day === null ? null : day + days
}
