import type { Stretch } from '../english/text'
import { type CheckRange, type Finding, failed, warned } from './check'

/** Words that should not stand in a letter, and what to do about them. */
export interface Spot {
  /** With the flag g. */
  pattern: RegExp
  grave: boolean
  /** `found` is the text that the pattern met. */
  say: (found: string) => string
  /** Whether it is meant after all; `before` and `behind` are what stands around it. */
  isMeant?: (found: string, before: string, behind: string) => boolean
}

const AROUND = 80

/** A finding for every place that a pattern meets outside of `except`. */
export function spotsIn(
  text: string,
  where: CheckRange['in'],
  spots: readonly Spot[],
  except: readonly Stretch[] = []
): Finding[] {
  return spots.flatMap(({ pattern, grave, say, isMeant }) =>
    [...text.matchAll(pattern)].flatMap(({ 0: found, index }) => {
      const [start, end] = [index, index + found.length]
      if (except.some((part) => start < part.end && end > part.start)) return []
      const before = text.slice(Math.max(0, start - AROUND), start)
      if (isMeant?.(found, before, text.slice(end, end + AROUND))) return []
      return [(grave ? failed : warned)(say(found.trim()), [{ in: where, start, end }])]
    })
  )
}
