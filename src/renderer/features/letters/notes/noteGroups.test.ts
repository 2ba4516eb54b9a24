import { describe, expect, it } from 'vitest'
import type { NoteView } from '@shared/model/views'
import type { NoteKind } from '@shared/model/words'
import { noteGroups } from './noteGroups'

const DANA = 1
const PRIYA = 2

function note(id: number, kind: NoteKind, personId: number | null): NoteView {
  return { id, kind, text: `Note ${id}`, answer: null, personId, position: id }
}

describe('the notes beside a letter', () => {
  it('come by kind under the headings, without empty groups', () => {
    const notes = [note(1, 'other', null), note(2, 'concern', DANA), note(3, 'discussed', null)]
    expect(noteGroups({ notes }, DANA).map(({ title }) => title)).toEqual([
      'We talked about',
      'Their concern',
      'Only for you'
    ])
  })

  it('have what others said after what the recipient or nobody in particular said', () => {
    const notes = [
      note(1, 'shared', PRIYA),
      note(2, 'shared', DANA),
      note(3, 'shared', PRIYA),
      note(4, 'shared', null)
    ]
    const ids = (recipient: number): number[] =>
      noteGroups({ notes }, recipient).flatMap((group) => group.notes.map(({ id }) => id))
    expect(ids(DANA)).toEqual([2, 4, 1, 3])
    expect(ids(PRIYA)).toEqual([1, 3, 4, 2])
  })
})
