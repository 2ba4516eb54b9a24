import type { Facts, Id } from './facts'
import { thankYous } from './thankYou'
import type { Touchpoint } from './touchpoint'

/**
 * All touchpoints of one application, sorted by opensAt, then kind, then person. They depend on the
 * facts alone, never on now, nor on the order in which the facts come. Pure.
 * @throws RangeError for an unknown zone or a date that does not exist: check them before.
 */
export function touchpointsOf(facts: Facts): Touchpoint[] {
  return thankYous(facts).sort(inOrder)
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

/** Nobody first, then numbers by size, then text. */
function byId(a: Id | null, b: Id | null): number {
  if (a === null || b === null) return Number(a !== null) - Number(b !== null)
  if (typeof a === 'number' && typeof b === 'number') return a - b
  if (typeof a === 'string' && typeof b === 'string') return byText(a, b)
  return typeof a === 'number' ? -1 : 1
}

/** By code unit: the same on every computer, whatever its language. */
function byText(a: string, b: string): number {
  return a === b ? 0 : a < b ? -1 : 1
}
