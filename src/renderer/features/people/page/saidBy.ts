import { PROMISE_WORDS, STEMS } from '@renderer/features/interviews'
import type { PersonPageView } from '@shared/model/people'
import type { NoteKind } from '@shared/model/words'

/** A line that was noted, behind the words that it finishes. */
export interface Said {
  key: string
  stem: string
  text: string
  saidAt: number
  timeZone: string
}

/** Their words are no beginning of a sentence. */
const WITH_COLON: ReadonlySet<NoteKind> = new Set(['value', 'other'])

/** Notes and promises as they were captured, the latest interview first; a promise before its notes. */
export function saidBy({ notes, promises, interviews }: PersonPageView): Said[] {
  const starts = new Map(interviews.map(({ id, startsAt }) => [id, startsAt]))
  const promised = promises
    .filter(({ text, interviewId }) => text !== '' && interviewId !== null)
    .map(({ interviewId, text, timeZone, saidAt }): Said => ({
      key: `promise ${interviewId}`,
      stem: PROMISE_WORDS,
      text,
      saidAt: starts.get(interviewId ?? 0) ?? saidAt,
      timeZone
    }))
  const noted = notes.map(({ id, kind, text, answer, saidAt, timeZone }): Said => ({
    key: `note ${id}`,
    stem: stemOf(kind),
    text: answer ? `${text}. My answer: ${answer}` : text,
    saidAt,
    timeZone
  }))
  return [...promised, ...noted].sort((a, b) => b.saidAt - a.saidAt)
}

function stemOf(kind: NoteKind): string {
  const words = STEMS.find((stem) => stem.kind === kind)?.words ?? ''
  return WITH_COLON.has(kind) ? `${words}:` : words
}
