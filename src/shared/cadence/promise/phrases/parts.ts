import type { Day } from '../calendar'
import { as, either, inOrder, say } from '../reader'
import type { Reader } from '../reader'

/** Which part of a week, a month or a year. */
export type Part = 'early' | 'mid' | 'late'

const onePart: Reader<Part> = either<Part>(
  as(
    either(
      say('[the] beginning|start of'),
      say('[the] early|first|opening [few|couple] [of] part|days of|in'),
      say('early in'),
      say('[the] very beginning|start of'),
      say('early [on]'),
      say('first thing')
    ),
    () => 'early'
  ),
  as(
    either(
      say('[the] first half of|in'),
      say('[the] mid|middle [part] of|in'),
      say('mid|middle [-]')
    ),
    () => 'mid'
  ),
  as(
    either(
      say('[the] second|latter|last|later|back|tail half|part|end|days of|in'),
      say('[the] end|close|rest|remainder of'),
      say('[the] very end of'),
      say('late|later|end [-|in|on]')
    ),
    () => 'late'
  )
)

/** Said alone before the second part: "early to mid December". */
const bare: Reader<Part> = either<Part>(
  as(say('early'), () => 'early'),
  as(say('mid'), () => 'mid'),
  as(say('late'), () => 'late')
)

const LATER_LAST: readonly Part[] = ['early', 'mid', 'late']

/** "early", "the end of", "mid-"; of "mid to late" the later. */
export const part: Reader<Part> = either(
  as(inOrder(bare, say('[-] to|or|- [-]'), onePart), ([first, , second]) =>
    LATER_LAST.indexOf(first) > LATER_LAST.indexOf(second) ? first : second
  ),
  onePart
)

/** The first of some days, given in their order, that is strictly after a day. */
export function firstAfter(from: Day, days: readonly (Day | null)[]): Day | null {
  return days.find((day) => day !== null && day > from) ?? null
}
