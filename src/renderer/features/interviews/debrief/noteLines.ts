import { shallowReactive } from 'vue'
import { request } from '@renderer/ipc/client'
import type { NoteView } from '@shared/model/views'
import type { NoteKind } from '@shared/model/words'
import type { Outcome } from '@shared/outcome'
import { createAutosave } from '@renderer/ui/autosave'
import type { Autosave } from '@renderer/ui/autosave'

/** One line of the page, which becomes a note as soon as something is written. Reactive. */
export interface NoteLine {
  /** Tells one line from another while it is not stored yet. */
  readonly key: number
  readonly kind: NoteKind
  /** Null until it is stored. */
  id: number | null
  text: string
  /** To a concern; empty where there is none. */
  answer: string
  personId: number | null
}

/** The lines of one interview and how each is saved. */
export interface NoteLines {
  /** At least one of every kind that was asked for, in order. Reactive. */
  readonly all: NoteLine[]
  ofKind(kind: NoteKind): NoteLine[]
  /** An empty line behind this one. */
  addAfter(line: NoteLine): NoteLine
  /** Something in the line changed: it is saved after a pause. */
  changed(line: NoteLine): void
  /** The line was left: it is saved now, or taken away where nothing is in it. */
  left(line: NoteLine): Promise<void>
  saves(): Autosave[]
}

let lastKey = 0

/** Lines for these notes, with an empty one for each kind that has none. */
export function createNoteLines(
  interviewId: number,
  notes: readonly NoteView[],
  kinds: readonly NoteKind[]
): NoteLines {
  const all = shallowReactive<NoteLine[]>([])
  const saves = new Map<number, Autosave>()

  function lineOf(kind: NoteKind, note?: NoteView): NoteLine {
    const line = shallowReactive<NoteLine>({
      key: ++lastKey,
      kind,
      id: note?.id ?? null,
      text: note?.text ?? '',
      answer: note?.answer ?? '',
      personId: note?.personId ?? null
    })
    saves.set(
      line.key,
      createAutosave(() => write(interviewId, line, idBefore(line)))
    )
    return line
  }

  /** The stored note nearest above the line, among those of its kind. */
  function idBefore(line: NoteLine): number | null {
    const above = ofKind(line.kind)
    return above.slice(0, above.indexOf(line)).findLast(({ id }) => id !== null)?.id ?? null
  }

  const ofKind = (kind: NoteKind): NoteLine[] => all.filter((line) => line.kind === kind)

  for (const kind of kinds) {
    const stored = notes.filter((note) => note.kind === kind)
    all.push(...stored.map((note) => lineOf(kind, note)))
    if (stored.length === 0) all.push(lineOf(kind))
  }

  return {
    all,
    ofKind,
    addAfter(line) {
      const added = lineOf(line.kind)
      all.splice(all.indexOf(line) + 1, 0, added)
      return added
    },
    changed: (line) => saves.get(line.key)?.touch(),
    async left(line) {
      const save = saves.get(line.key)
      if (isBlank(line) && line.id !== null) save?.touch()
      const isSaved = (await save?.flush()) ?? true
      if (!isSaved || !isBlank(line) || line.id !== null || ofKind(line.kind).length === 1) return
      saves.delete(line.key)
      all.splice(all.indexOf(line), 1)
    },
    saves: () => [...saves.values()]
  }
}

export function isBlank(line: Pick<NoteLine, 'text' | 'answer'>): boolean {
  return line.text.trim() === '' && line.answer.trim() === ''
}

/** Stores the line as it stands: a new note, a changed one, or none any more. */
async function write(
  interviewId: number,
  line: NoteLine,
  after: number | null
): Promise<Outcome<unknown>> {
  if (isBlank(line)) return remove(line)
  const written = await request('notes.write', {
    id: line.id,
    after,
    interviewId,
    kind: line.kind,
    text: line.text,
    answer: line.answer === '' ? null : line.answer,
    personId: line.personId
  })
  if (written.ok) line.id = written.data.id
  return written
}

async function remove(line: NoteLine): Promise<Outcome<unknown>> {
  if (line.id === null) return { ok: true, data: null }
  const removed = await request('notes.remove', { id: line.id })
  // Removed by somebody else already: that is what was wanted.
  if (removed.ok || removed.error.code === 'NOT_FOUND') {
    line.id = null
    return { ok: true, data: null }
  }
  return removed
}
