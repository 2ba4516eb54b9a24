import type { NoteKind } from '@shared/model/words'
import type { LetterFacts, LetterNote } from '../facts'

type TypedNote = [kind: NoteKind, text: string, more?: { answer?: string; person?: string }]

/** Notes as typed, numbered n1, n2, …; of nobody in particular unless a person is given. */
export function notesOf(...typed: TypedNote[]): LetterNote[] {
  return typed.map(([kind, text, more], at) => ({
    id: `n${at + 1}`,
    kind,
    text,
    answer: more?.answer ?? null,
    person: more?.person ?? null
  }))
}

/** Dana Whitfield alone interviewed Maya Ellison at Larkfield Transit on Monday 9 March 2026. */
export function factsWith(changes: Partial<LetterFacts> = {}): LetterFacts {
  return {
    kind: 'thank-you',
    today: '2026-03-10',
    profile: { name: 'Maya Ellison', formality: 'hi' },
    application: { company: 'Larkfield Transit', role: 'Service Planner' },
    interview: { id: 'i1', date: '2026-03-09', time: '10:00', round: 'First round' },
    recipient: {
      id: 'p1',
      name: 'Dana Whitfield',
      honorific: null,
      email: 'dana@larkfield.example'
    },
    people: [{ id: 'p1', name: 'Dana Whitfield' }],
    notes: [],
    promise: null,
    sent: [],
    others: [],
    variant: 0,
    ...changes
  }
}

/** The same facts as another member of the panel will read them. */
export function addressedTo(facts: LetterFacts, person: string): LetterFacts {
  const found = facts.people.find(({ id }) => id === person)
  return { ...facts, recipient: found ? { ...found, honorific: null, email: null } : null }
}
