import type { NoteKind } from '@shared/model/words'
import type { Clause } from './clause'
import type { LetterFacts, LetterNote, LetterPerson } from './facts'
import { isUsedIn } from './likeness'
import { personName } from '@shared/model/personName'
import type { Reader } from './perspective'
import { clauseFor, concernTopic, type Telling } from './shape'

/** A note that may go into this letter, in words that fit it. */
export interface Told {
  note: LetterNote
  clause: Clause
  /** A concern's neutral topic. */
  topic: string | null
  /** Its place among the interview's notes: the same for every reader, so that wordings differ. */
  place: number
  /** The panelist it belongs to where that is not the reader. */
  speaker: string | null
  /** Whether another letter of the panel has said it already. */
  isReused: boolean
}

/** With fewer usable notes than this a letter borrows: used ones first, then a colleague's. */
const ENOUGH = 2

function readerOf(note: LetterNote, { recipient, people, application }: LetterFacts): Reader {
  const name = recipient && personName(recipient.name, recipient.honorific)
  const surname = name?.last ?? name?.first ?? ''
  const given = name?.honorific?.replace(/\.$/, '') ?? 'Dr'
  const titles = name
    ? [given, 'Dr', 'Mr', 'Mrs', 'Ms', 'Prof'].flatMap((title) => [
        `${title}. ${surname}`,
        `${title} ${surname}`
      ])
    : []
  const names = name ? [name.full, ...titles, name.first] : []
  const isOwn = recipient !== null && note.person === recipient.id
  return {
    names: names
      .filter((one) => one.length > 1 && !application.company.includes(one))
      .toSorted((a, b) => b.length - a.length),
    isSheOrHe:
      recipient !== null &&
      (isOwn || (note.person === null && people.length === 1 && people[0]?.id === recipient.id)),
    isAnotherNamed: note.person !== null && !isOwn,
    about: 'them'
  }
}

export function firstName({ name }: LetterPerson): string | null {
  return personName(name)?.first ?? null
}

function isOwnOrOpen({ speaker }: Told): boolean {
  return speaker === null
}

/** By the facts, which are never changed in place: the same are asked for one sentence after another. */
const TOLD = new WeakMap<LetterFacts, readonly Told[]>()

/** Every note that can be said to this reader, other panelists' among them. */
export function everythingTold(facts: LetterFacts): readonly Told[] {
  const known = TOLD.get(facts) ?? toldOf(facts)
  TOLD.set(facts, known)
  return known
}

function toldOf(facts: LetterFacts): Told[] {
  const { application, people, notes, recipient, others } = facts
  const named = people.map(({ name }) => personName(name)?.full ?? name)
  const names = [
    application.company,
    application.role,
    ...named,
    ...people.map((person) => firstName(person) ?? '')
  ]
  return notes.flatMap((note, place) => {
    const telling: Telling = {
      reader: readerOf(note, facts),
      names: names.map((name) => name.trim()).filter(Boolean)
    }
    const clause = clauseFor(note, telling)
    if (!clause) return []
    const isAnothers = note.person !== null && note.person !== recipient?.id
    const speaker = people.find(({ id }) => isAnothers && id === note.person)
    const name = speaker ? firstName(speaker) : null
    if (isAnothers && name === null && recipient !== null) return []
    const topic = note.kind === 'concern' ? concernTopic(note, telling) : null
    const said = note.kind === 'concern' ? (note.answer ?? '') : note.text
    const isReused = others.some(({ body }) => isUsedIn(said, body))
    return [{ note, clause, topic, place, speaker: name, isReused }]
  })
}

/**
 * Which notes may go into this reader's letter (see docs/architecture.md, "Touchpoints and letters"),
 * the reader's own before those of the whole panel.
 */
export function selected(facts: LetterFacts): Told[] {
  const all = everythingTold(facts)
  const readers = all.filter(isOwnOrOpen)
  const own = readers.filter(({ note }) => note.person !== null)
  const open = readers.filter(({ note, isReused }) => note.person === null && !isReused)
  const fresh = [
    ...own,
    ...open.filter(({ note }) => note.kind !== 'concern' || facts.others.length === 0)
  ]
  const used = readers.filter(
    ({ note, isReused }) => note.person === null && isReused && note.kind !== 'concern'
  )
  if (fresh.length >= ENOUGH) return [...fresh, ...missingMoves(fresh, used)]
  const borrowed = [...fresh, ...used]
  if (borrowed.length >= ENOUGH) return borrowed
  const colleagues = all.filter(
    ({ note, speaker }) => speaker !== null && (note.kind === 'discussed' || note.kind === 'shared')
  )
  return [...borrowed, ...colleagues.slice(0, ENOUGH - borrowed.length)]
}

/** What every letter should do and this one could not without a note that another letter has used. */
const MOVES: readonly NoteKind[] = ['showed', 'excited', 'value', 'missed']

function missingMoves(fresh: Told[], used: Told[]): Told[] {
  return MOVES.filter((kind) => !fresh.some(({ note }) => note.kind === kind)).flatMap(
    (kind) => used.find(({ note }) => note.kind === kind) ?? []
  )
}
