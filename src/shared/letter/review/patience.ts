import { longDay } from '../english/dates'
import { failed, notApplicable, passed, warned } from './check'
import type { ReviewFacts } from './facts'
import type { Rule } from './rule'

/** Not before the day they named, and not once more than is polite. */
export const patience: Rule = ({ facts }) => {
  const nth = followUpNumber(facts)
  if (nth === null) return notApplicable('This letter does not ask for an answer.')
  const { maxFollowUps: most, promise, today } = facts
  if (nth > most) return failed(tooMany(most))
  const by = promise?.by ?? null
  const day = by === null ? null : longDay(by, today)
  if (by !== null && day !== null) {
    if (today < by)
      return failed(`Wait until they have had their time: they said you would hear by ${day}.`)
    if (today === by) return warned('Wait one more working day: they said you would hear by today.')
    return passed(`The day that they named, ${day}, has passed.`)
  }
  return passed('They named no day, and you have not asked too often.')
}

/** Which follow-up about this interview this would be; null for other letters. */
function followUpNumber({ kind, sent }: ReviewFacts): number | null {
  if (kind !== 'follow-up' && kind !== 'second-follow-up') return null
  const before = sent.filter(
    (each) => each.kind === 'follow-up' || each.kind === 'second-follow-up'
  )
  return Math.max(kind === 'follow-up' ? 1 : 2, before.length + 1)
}

function tooMany(most: number): string {
  if (most === 0) return 'Do not send it: your settings allow no follow-up.'
  return `Do not send it: your settings allow ${most === 1 ? 'one follow-up' : `${most} follow-ups`}.`
}
