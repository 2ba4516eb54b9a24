import type { Id } from './facts'

/** Nobody first, then numbers by size, then text. */
export function byId(a: Id | null, b: Id | null): number {
  if (a === null || b === null) return Number(a !== null) - Number(b !== null)
  if (typeof a === 'number' && typeof b === 'number') return a - b
  if (typeof a === 'string' && typeof b === 'string') return byText(a, b)
  return typeof a === 'number' ? -1 : 1
}

/** By code unit: the same on every computer, whatever its language. */
export function byText(a: string, b: string): number {
  return a === b ? 0 : a < b ? -1 : 1
}
