import type { NoteKind } from '@shared/model/words'
import { answered, missed, offered, showed } from './mine'
import type { Said } from './plainly'
import { discussed, shared, thanks } from './theirs'
import { wished } from './wished'

export type { Said } from './plainly'

/** What each kind of note says to its reader; null for what is not meant for letters. */
export const SAY: Record<NoteKind | 'answer', (text: string) => Said | null> = {
  discussed,
  shared,
  excited: wished,
  showed,
  missed,
  concern: missed,
  answer: answered,
  value: offered,
  thanks,
  other: () => null
}
