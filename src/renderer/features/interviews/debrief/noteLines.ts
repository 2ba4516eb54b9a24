import { shallowReactive } from 'vue'
import { request } from '@renderer/ipc/client'
import { createAutosave } from '@renderer/ui/autosave'
import type { Autosave } from '@renderer/ui/autosave'
import { tellOutcome } from '@renderer/ui/tellOutcome'
import type { NoteView } from '@shared/model/views'
import type { NoteKind } from '@shared/model/words'
import type { Outcome } from '@shared/outcome'

/** What is in a note. */
type NoteText = Pick<NoteView, 'text' | 'answer' | 'personId'>

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
  /** The note as it was read or written last. */
  stored: NoteText | null
  /** What somebody else made of it, while it is not decided whose is kept; '' where it is gone. */
  theirs: string | null
}

/** The lines of one interview and how each is saved. */
export interface NoteLines {
  /** At least one of every kind that was asked for, in order. Reactive. */
  readonly all: NoteLine[]
  ofKind(kind: NoteKind): NoteLine[]
  /** An empty line behind this one. */
  addAfter(line: NoteLine): NoteLine
  /** The line is written in: nothing from elsewhere replaces it now. */
  entered(line: NoteLine): void
  /** Something in the line changed: it is saved after a pause. */
  changed(line: NoteLine): void
  /** The line was left: it is saved now, or taken away where nothing is in it. */
  left(line: NoteLine): Promise<void>
  /** Shows the notes as they are stored now, but for lines that are being written. */
  refresh(notes: readonly NoteView[]): void
  /** Ends a conflict: what is in the line is saved over what is stored. */
  keepMine(line: NoteLine): Promise<void>
  /** Ends a conflict: the line becomes what is stored. */
  takeTheirs(line: NoteLine): Promise<void>
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
  let entered: NoteLine | null = null

  function lineOf(kind: NoteKind, note?: NoteView): NoteLine {
    const line = shallowReactive<NoteLine>({
      key: ++lastKey,
      kind,
      id: null,
      text: '',
      answer: '',
      personId: null,
      stored: null,
      theirs: null
    })
    if (note) fill(line, note)
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

  /** Nobody writes in it, and all of it is saved. */
  function isIdle(line: NoteLine): boolean {
    return line !== entered && saves.get(line.key)?.state === 'saved'
  }

  function drop(line: NoteLine): void {
    if (ofKind(line.kind).length === 1) {
      empty(line)
      return
    }
    saves.delete(line.key)
    all.splice(all.indexOf(line), 1)
  }

  /** A note that came from elsewhere, behind the one that it follows. */
  function show(note: NoteView, before: NoteLine | undefined): void {
    const lines = ofKind(note.kind)
    const blank = lines.find((line) => line.id === null && isBlank(line) && isIdle(line))
    if (lines.some((line) => line.id === null && !isIdle(line) && !isBlank(line))) return
    if (blank) fill(blank, note)
    else {
      const after = before?.kind === note.kind ? before : lines.at(-1)
      all.splice(after ? all.indexOf(after) + 1 : all.length, 0, lineOf(note.kind, note))
    }
  }

  return {
    all,
    ofKind,
    addAfter(line) {
      const added = lineOf(line.kind)
      all.splice(all.indexOf(line) + 1, 0, added)
      return added
    },
    entered(line) {
      entered = line
    },
    changed: (line) => saves.get(line.key)?.touch(),
    async left(line) {
      if (entered === line) entered = null
      const save = saves.get(line.key)
      if (isBlank(line) && line.id !== null) save?.touch()
      const isSaved = (await save?.flush()) ?? true
      if (!isSaved || !isBlank(line) || line.id !== null || ofKind(line.kind).length === 1) return
      saves.delete(line.key)
      all.splice(all.indexOf(line), 1)
    },
    refresh(stored) {
      for (const line of [...all]) {
        if (line.id === null || !isIdle(line)) continue
        const note = stored.find(({ id }) => id === line.id)
        if (note) fill(line, note)
        else drop(line)
      }
      let before: NoteLine | undefined
      for (const note of stored) {
        const known = all.find(({ id }) => id === note.id)
        if (!known && kinds.includes(note.kind)) show(note, before)
        before = all.find(({ id }) => id === note.id) ?? before
      }
    },
    async keepMine(line) {
      // One that was removed is written anew.
      if (line.theirs === '') Object.assign(line, { id: null, stored: null })
      else line.stored = (await storedNow(interviewId, line.id)) ?? line.stored
      line.theirs = null
      await saves.get(line.key)?.overwrite()
    },
    async takeTheirs(line) {
      const note = await storedNow(interviewId, line.id)
      line.theirs = null
      saves.get(line.key)?.discard()
      if (note) fill(line, note)
      else drop(line)
    },
    saves: () => [...saves.values()]
  }
}

export function isBlank(line: Pick<NoteLine, 'text' | 'answer'>): boolean {
  return line.text.trim() === '' && line.answer.trim() === ''
}

function fill(line: NoteLine, { id, text, answer, personId }: NoteView): void {
  Object.assign(line, {
    id,
    text,
    answer: answer ?? '',
    personId,
    stored: { text, answer, personId }
  })
}

function empty(line: NoteLine): void {
  Object.assign(line, { id: null, text: '', answer: '', personId: null, stored: null })
}

/** Stores the line as it stands: a new note, a changed one, or none any more. */
async function write(
  interviewId: number,
  line: NoteLine,
  after: number | null
): Promise<Outcome<unknown>> {
  if (isBlank(line)) return remove(interviewId, line)
  const { id, kind, text, personId, stored } = line
  const written = await request('notes.write', {
    id,
    after,
    interviewId,
    kind,
    text,
    answer: line.answer === '' ? null : line.answer,
    personId,
    ...(id !== null && stored && { before: stored })
  })
  if (written.ok) {
    line.id = written.data.id
    const { data } = written
    line.stored = { text: data.text, answer: data.answer, personId: data.personId }
    return written
  }
  return contested(interviewId, line, written)
}

/** Another took the note in the meantime, or took it away: it is asked whose is to be kept. */
async function contested(
  interviewId: number,
  line: NoteLine,
  refusal: Extract<Outcome<unknown>, { ok: false }>
): Promise<Outcome<unknown>> {
  const { code, message } = refusal.error
  if (line.id === null || (code !== 'CONFLICT' && code !== 'NOT_FOUND')) return refusal
  line.theirs = (await storedNow(interviewId, line.id))?.text ?? ''
  return { ok: false, error: { code: 'CONFLICT', message } }
}

/** The note as it is stored now; null where it is gone. */
async function storedNow(interviewId: number, id: number | null): Promise<NoteView | null> {
  const outcome = await request('interviews.read', { id: interviewId })
  if (!outcome.ok) return null
  return outcome.data.notes.find((note) => note.id === id) ?? null
}

async function remove(interviewId: number, line: NoteLine): Promise<Outcome<unknown>> {
  if (line.id === null) return { ok: true, data: null }
  const removed = await request('notes.remove', {
    id: line.id,
    ...(line.stored && { before: line.stored })
  })
  // Removed by somebody else already: that is what was wanted.
  if (removed.ok || removed.error.code === 'NOT_FOUND') {
    if (removed.ok) {
      tellOutcome(removed, () => ({ icon: 'i-lucide-trash-2', message: 'Note removed' }))
    }
    line.id = null
    line.stored = null
    return { ok: true, data: null }
  }
  return contested(interviewId, line, removed)
}
