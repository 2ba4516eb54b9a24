import type { NoteKind } from '@shared/model/words'

/** A sentence begun, for the user to finish. */
export interface Stem {
  kind: NoteKind
  /** As shown, and as read out. */
  words: string
  example: string
}

/** In the order of the page; the promise stands before the last. What is typed behind them fits a letter. */
export const STEMS: readonly Stem[] = [
  { kind: 'discussed', words: 'We talked about', example: 'how the team splits the work' },
  { kind: 'shared', words: 'They told me that', example: 'they’re opening a second office' },
  { kind: 'excited', words: 'What appeals to me most is', example: 'owning it end to end' },
  { kind: 'showed', words: 'I showed that I can', example: 'cut waiting times: from 40 to 6' },
  { kind: 'missed', words: 'I did not get to mention', example: 'that I ran the night shift' },
  { kind: 'concern', words: 'They seemed unsure about', example: 'my experience with …' },
  {
    kind: 'value',
    words: 'What I would bring that others may not',
    example: 'I have done exactly this once'
  },
  { kind: 'thanks', words: 'I am grateful that they', example: 'walked me through the plan' },
  { kind: 'other', words: 'Worth remembering', example: 'a name, a book, a detail for next time' }
]

export const PROMISE_WORDS = 'They said I would hear back'
