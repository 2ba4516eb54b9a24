import type { InterviewDetailView, NoteView } from '@shared/model/views'
import type { NoteKind } from '@shared/model/words'

export interface NoteGroup {
  kind: NoteKind
  title: string
  notes: NoteView[]
}

/** In the order of the design, which is roughly the order of a letter. */
const TITLES: [NoteKind, string][] = [
  ['discussed', 'We talked about'],
  ['shared', 'They shared'],
  ['excited', 'What appeals'],
  ['showed', 'I showed'],
  ['missed', 'I missed'],
  ['concern', 'Their concern'],
  ['value', 'Value'],
  ['thanks', 'Grateful'],
  ['other', 'Only for you']
]

/** The notes by kind; in each, first what the recipient or nobody in particular said. */
export function noteGroups(
  interview: Pick<InterviewDetailView, 'notes'>,
  recipientId: number | null
): NoteGroup[] {
  const isOthers = (note: NoteView): number =>
    note.personId === null || note.personId === recipientId ? 0 : 1
  return TITLES.flatMap(([kind, title]) => {
    const notes = interview.notes
      .filter((note) => note.kind === kind)
      .sort((a, b) => isOthers(a) - isOthers(b) || a.position - b.position)
    return notes.length === 0 ? [] : [{ kind, title, notes }]
  })
}
