import type { Stretch } from './stretches'

/** The next hint behind the caret, or before it; round at the ends. Null where there is none. */
export function nextStretch<S extends Stretch>(
  hints: readonly S[],
  selection: Stretch,
  direction: 1 | -1
): S | null {
  if (direction === 1) {
    return hints.find(({ start }) => start >= selection.end) ?? hints[0] ?? null
  }
  return hints.findLast(({ end }) => end <= selection.start) ?? hints.at(-1) ?? null
}
