import { chipWords, sentWords } from '@renderer/features/touchpoints'
import type { ChipTone } from '@renderer/ui/chipTone'
import * as dates from '@renderer/ui/dates'
import type { DateContext } from '@renderer/ui/dates'
import { stateAt } from '@shared/cadence/state'
import type { PanelMemberView } from '@shared/model/letterViews'
import type { LetterKind } from '@shared/model/words'

/** When and where the words are read. */
interface Reader extends DateContext {
  readonly now: number
}

/** How a letter stands, under the name of whom it is to: 'Draft, 5 h left', 'Sent Tue'. */
export function tabWords(
  { touchpoint, letter }: PanelMemberView,
  kind: LetterKind,
  reader: Reader
): { tone: ChipTone; words: string } {
  const sentAt = letter?.sentAt ?? null
  if (sentAt !== null) return { tone: 'sent', words: sentWords(sentAt, reader) }
  if (touchpoint === null) {
    const isDraft = letter !== null
    return { tone: isDraft ? 'due' : 'none', words: isDraft ? 'Draft' : nothing(kind) }
  }
  const { tone, text } = chipWords(touchpoint, reader)
  const state = stateAt(touchpoint, reader.now)
  if (!touchpoint.hasDraft || (state !== 'open' && state !== 'due')) {
    return { tone, words: text.replaceAll(' · ', ', ') }
  }
  const until = state === 'open' ? touchpoint.dueAt : touchpoint.overdueAt
  return { tone, words: `Draft, ${dates.formatDuration(until - reader.now)} left` }
}

function nothing(kind: LetterKind): string {
  return kind === 'thank-you' ? 'Not wanted' : 'Nothing due'
}
