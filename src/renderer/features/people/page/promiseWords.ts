import type { ChipTone } from '@renderer/ui/chipTone'
import { formatDay, formatShortDate } from '@renderer/ui/dates'
import type { DateContext } from '@renderer/ui/dates'
import type { PersonPromiseView } from '@shared/model/people'
import { instantOf } from '@shared/time/zonedTime'

export interface Reader extends DateContext {
  readonly now: number
}

/** 'kept' and 'late' where they were heard of in time or later. */
export type Kept = 'open' | 'kept' | 'late'

const DAY = 24 * 3_600_000

/** When they were heard of after this promise: by a reply or by a further interview. */
function heardAt({ answeredAt, metAgainAt }: PersonPromiseView): number | null {
  return metAgainAt ?? answeredAt
}

export function keptOf(promise: PersonPromiseView, now: number): Kept {
  const heard = heardAt(promise)
  // A further interview that was agreed on is word from them, whenever it takes place.
  if (heard === null) return 'open'
  if (promise.by === null || heard > now) return 'kept'
  return heard < instantOf(`${promise.by}T00:00`, promise.timeZone) + DAY ? 'kept' : 'late'
}

/** '1 open, 1 kept'. */
export function countWords(promises: readonly PersonPromiseView[], now: number): string {
  const counted = Map.groupBy(promises, (promise) => keptOf(promise, now))
  return (['open', 'kept', 'late'] as const)
    .flatMap((kept) => {
      const count = counted.get(kept)?.length ?? 0
      return count === 0 ? [] : `${count} ${kept}`
    })
    .join(', ')
}

/** What their chip says where no follow-up of the user's speaks for it. */
export function answerWords(
  promise: PersonPromiseView,
  reader: Reader
): { tone: ChipTone; icon: string; text: string } {
  const { answeredAt, metAgainAt } = promise
  if (metAgainAt !== null && metAgainAt > reader.now) {
    const day = formatDay(metAgainAt, reader, reader.now)
    return { tone: 'sent', icon: 'i-lucide-check', text: `Meeting ${day}` }
  }
  if (metAgainAt !== null) {
    const day = formatShortDate(metAgainAt, reader, reader.now)
    return { tone: 'sent', icon: 'i-lucide-check', text: `Met again ${day}` }
  }
  if (answeredAt !== null) {
    const day = formatShortDate(answeredAt, reader, reader.now)
    return { tone: 'sent', icon: 'i-lucide-check', text: `Replied ${day}` }
  }
  return { tone: 'none', icon: 'i-lucide-minus', text: 'No reply' }
}

/** 'a reply by Fri 28 Nov'; the day in the zone of the interview. Empty where no day was said. */
export function byWords(promise: PersonPromiseView, reader: Reader): string {
  if (promise.by === null) return ''
  const zone = { locale: reader.locale, timeZone: promise.timeZone }
  const day = formatDay(instantOf(`${promise.by}T12:00`, promise.timeZone), zone, reader.now)
  return keptOf(promise, reader.now) === 'open' ? `a reply by ${day}` : `by ${day}`
}
