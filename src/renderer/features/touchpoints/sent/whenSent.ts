import { instantOf } from '@shared/time/zonedTime'
import { understand } from '@shared/when'
import type { WhenContext } from '@shared/when'

/** An instant, or a sentence about what is missing or wrong. */
export type WhenSent = { at: number } | { problem: string }

/** Whose clock and habits the words are read by. */
export type WhenSentContext = Pick<WhenContext, 'now' | 'timeZone' | 'locale'>

const DAY = 24 * 3_600_000
/** As if said a week ago, or a month: then 'Tue' and 'the 3rd' are the last ones. */
const EARLIER = [7 * DAY, 31 * DAY]
/** A day that is said without its time: what was sent that day was sent by midday. */
const MIDDAY = '12:00'
const EXAMPLE = 'Say it like “yesterday 15:00” or “Tue 9:40”.'

/**
 * When something was sent, as people type it: 'yesterday 3pm', 'Tue 9:40', '14 Nov'. A weekday is the
 * last one, since what was sent lies behind; a day without a time is its midday.
 */
export function whenSent(text: string, context: WhenSentContext): WhenSent {
  const said = text.trim()
  if (said === '') return { problem: EXAMPLE }
  const isRead = (words: string): boolean => read(words, context) !== null
  const words = [said, `${said} ${MIDDAY}`].find(isRead)
  if (words === undefined) return { problem: `Afterword does not know when that is. ${EXAMPLE}` }
  const at = lastOf(words, context)
  return at === null ? { problem: 'That is still to come. Say when you sent it.' } : { at }
}

function lastOf(words: string, context: WhenSentContext): number | null {
  const { now } = context
  const readFrom = (from: number): number | null => read(words, { ...context, now: from })
  const plainly = readFrom(now)
  if (plainly !== null && plainly <= now) return plainly
  if (/\b(?:next|this|coming)\b/iu.test(words)) return null
  for (const earlier of EARLIER) {
    const at = readFrom(now - earlier)
    if (at === null || at > now) continue
    // 'Tomorrow' moves with the day on which it is said; a day with a name stays.
    const isNamed = [now - earlier - DAY, now - earlier + DAY].some((from) => readFrom(from) === at)
    if (isNamed) return at
  }
  return null
}

function read(text: string, context: WhenSentContext): number | null {
  const found = understand(text, { ...context, defaultMinutes: 1 })
  return 'problem' in found ? null : instantOf(found.startLocal, found.timeZone)
}
