import { formatDay } from '@renderer/ui/dates'
import type { DateContext } from '@renderer/ui/dates'
import type { ReviewFacts } from '@shared/letter/review'
import { namesDay } from './promiseNamed'

/** What they said about hearing back, as it stands among the notes. */
export interface PromiseNote {
  words: string
  /** Who said it; null where that is not known. */
  name: string | null
  isUsed: boolean
  /** Whether there is a day to be named. */
  canInsert: boolean
}

interface Reader extends DateContext {
  now: number
}

/** Their last word on when one would hear back; null where they said nothing. */
export function promiseNote(
  { promise, people, kind }: Pick<ReviewFacts, 'promise' | 'people' | 'kind'>,
  body: string,
  { locale, now }: Reader
): PromiseNote | null {
  if (promise === null) return null
  const by = promise.by === null ? '' : `By ${dayOf(promise.by, locale, now)}`
  const words = [by, promise.text].filter(Boolean).join(': ')
  return {
    words: words === '' ? 'No day named' : words,
    name: people.find(({ id }) => id === promise.person)?.name ?? null,
    isUsed: promise.by !== null && namesDay(body, promise.by),
    canInsert: promise.by !== null && kind === 'thank-you'
  }
}

/** A date without a zone is the same day everywhere. */
function dayOf(localDate: string, locale: string, now: number): string {
  return formatDay(Date.parse(`${localDate}T12:00Z`), { locale, timeZone: 'UTC' }, now)
}
