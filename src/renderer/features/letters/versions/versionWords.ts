import * as dates from '@renderer/ui/dates'
import type { DateContext } from '@renderer/ui/dates'
import type { LetterVersionView, VersionChange } from '@shared/model/letterViews'

const LENGTHS: Record<VersionChange['length'], string> = {
  shorter: 'Shorter',
  longer: 'Longer',
  same: 'Another'
}

/** What one calls a version: why it was kept, or how it differs from the one before. */
export function versionName({ cause, change }: LetterVersionView): string {
  if (cause === 'sent') return 'As sent'
  if (change === null) return 'First draft'
  if (cause === 'seeded') return 'Another wording'
  return changeName(change)
}

function changeName({ part, length }: VersionChange): string {
  switch (part) {
    case 'nothing':
      return 'As before'
    case 'all':
      return length === 'same' ? 'Rewritten' : `Rewritten, ${length}`
    case 'subject':
      return 'Another subject'
    case 'opening':
    case 'middle':
    case 'ending':
      return `${LENGTHS[length]} ${part}`
  }
}

/** '127 words'; of a first draft how many notes it was written from. */
export function versionSize({ change, notes, words }: LetterVersionView): string {
  if (change === null && notes > 0) return `from ${notes === 1 ? '1 note' : `${notes} notes`}`
  return wordCount(words)
}

export function wordCount(words: number): string {
  return words === 1 ? '1 word' : `${words} words`
}

/** Within a week there is no need of the date. */
const WEEK = 7

/** 'Tue 09:41'; '14 Nov 09:41' a week ago and before. */
export function whenKept(savedAt: number, reader: DateContext & { readonly now: number }): string {
  const isNear = dates.daysBetween(savedAt, reader.now, reader) < WEEK
  const day = isNear
    ? dates.formatWeekday(savedAt, reader)
    : dates.formatShortDate(savedAt, reader, reader.now)
  return `${day} ${dates.formatTime(savedAt, reader)}`
}
