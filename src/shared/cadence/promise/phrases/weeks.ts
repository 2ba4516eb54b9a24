import { FRIDAY, inWeek, TUESDAY, WEDNESDAY, weekdayAfter, weekdayOf } from '../calendar'
import type { Day, Weekday } from '../calendar'
import { date } from '../phrase'
import type { Answer, Phrase, PhraseReader } from '../phrase'
import { as, either, inOrder, maybe, say, where } from '../reader'
import { isAfterName } from '../words'
import { calendarDate, monthlyDate } from './dates'
import { part } from './parts'
import type { Part } from './parts'

const WEEKDAY_OF: Readonly<Record<Part, Weekday>> = {
  early: TUESDAY,
  mid: WEDNESDAY,
  late: FRIDAY
}

/** This week's day, or the next week's when that is not after the day itself. */
const thisWeek = (when: Part): Phrase => date((from) => weekdayAfter(from, WEEKDAY_OF[when]))
const weekOn = (weeks: number, when: Part | null): Phrase =>
  date((from) => inWeek(from, weeks, WEEKDAY_OF[when ?? 'late']))

const next = say('[the] next|following|coming [business|working|work] week|wk')
const afterNext = say('[the] week|wk after next')

/** Weeks run from Monday to Sunday and end on their Friday. */
export const weekPhrases: readonly PhraseReader[] = [
  as(
    either(
      say('eow'),
      say('[later|late|sometime|during|within] [in] this week|wk'),
      say('during|course [of] the week|wk'),
      say("week|wk ['s] [-] end"),
      say('this week|wk end')
    ),
    () => thisWeek('late')
  ),
  as(inOrder(part, say('[the|this|that] [business|working|work|current] week|wk')), ([when]) =>
    thisWeek(when)
  ),
  as(say('midweek'), () => thisWeek('mid')),
  as(inOrder(maybe(part), next), ([when]) => weekOn(1, when)),
  as(inOrder(say('midweek|mid [-] [week|wk] [of]'), next), () => weekOn(1, 'mid')),
  as(inOrder(next, say('[,] midweek')), () => weekOn(1, 'mid')),
  as(
    where(
      inOrder(maybe(part), say('this week|wk [,] or'), maybe(part), say('[the] next [week|wk]')),
      (_, after) => isAfterName(after)
    ),
    (read) =>
      date((from) =>
        Math.max(weekdayAfter(from, FRIDAY), inWeek(from, 1, WEEKDAY_OF[read[2] ?? 'late']))
      )
  ),
  as(say('this or next week|wk'), () => weekOn(1, 'late')),
  as(inOrder(maybe(part), afterNext), ([when]) => weekOn(2, when)),
  as(
    inOrder(next, say('[,] or [maybe|perhaps|possibly]'), maybe(part), say('the week|wk after')),
    (read) => weekOn(2, read[2])
  ),
  as(
    inOrder(
      maybe(part),
      either(say('[the] week|wk of|commencing|beginning|starting [on]'), say('w / c')),
      either(calendarDate, monthlyDate)
    ),
    (read) => date(ofWeekWith(read[2], read[0] ?? 'late'))
  ),
  as(inOrder(say('[the] week|wk ending [on]'), either(calendarDate, monthlyDate)), ([, answer]) =>
    date(answer)
  )
]

/** A day of the week that a date names: its own, or for a weekend's date the week that begins. */
function ofWeekWith(answer: Answer, when: Part): Answer {
  return (from) => {
    // The week that is running may have begun on the date that names it.
    const running = dayIn(answer(from - FRIDAY), when)
    return running !== null && running >= from ? running : dayIn(answer(from), when)
  }
}

function dayIn(named: Day | null, when: Part): Day | null {
  if (named === null) return null
  return inWeek(named, weekdayOf(named) > FRIDAY ? 1 : 0, WEEKDAY_OF[when])
}
