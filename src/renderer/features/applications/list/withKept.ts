import { defaultRangeExtractor, type Range } from '@tanstack/vue-virtual'

/** The rows of a long list that are there: those in sight, and those that must not go out of it. */
export function withKept(range: Range, kept: readonly number[]): number[] {
  return [...new Set([...kept, ...defaultRangeExtractor(range)])].sort((a, b) => a - b)
}
