import { checkIn } from './checkIn'
import { closeOut } from './closeOut'
import type { Facts } from './facts'
import { followUp } from './followUp'
import type { HolidaysOf } from './holidays'
import { noShows } from './noShow'
import { byId, byText } from './order'
import { secondFollowUp } from './secondFollowUp'
import { situationOf } from './situation'
import type { Situation } from './situation'
import { thankYous } from './thankYou'
import type { Touchpoint } from './touchpoint'

/**
 * All touchpoints of one application, sorted by opensAt, then kind, then person. They depend on the
 * facts alone, never on now, nor on the order in which the facts come. Pure.
 * @param holidaysOf asked only where the settings name a country
 * @throws RangeError for an unknown zone, a date that does not exist or a country that is none:
 *   check them before.
 */
export function touchpointsOf(facts: Facts, holidaysOf: HolidaysOf): Touchpoint[] {
  const situation = situationOf(facts, holidaysOf)
  return [
    ...thankYous(situation),
    ...followUps(situation),
    ...noShows(situation),
    checkIn(situation)
  ]
    .filter((touchpoint) => touchpoint !== null)
    .sort(inOrder)
}

/** The follow-up, what comes once it is sent, and what comes after the last. */
function followUps(situation: Situation): (Touchpoint | null)[] {
  const first = followUp(situation)
  const second = first && secondFollowUp(first, situation)
  const last = situation.settings.followUp.max === 2 ? second : first
  return [first, second, closeOut(last, situation)]
}

/** The interview comes last, only so that two that end together never change places. */
function inOrder(a: Touchpoint, b: Touchpoint): number {
  return (
    a.opensAt - b.opensAt ||
    byText(a.kind, b.kind) ||
    byId(a.person, b.person) ||
    byId(a.interview, b.interview)
  )
}
