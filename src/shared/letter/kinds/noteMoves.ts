import type { NoteKind } from '@shared/model/words'
import type { LetterFacts } from '../facts'
import { appeal } from '../moves/appeal'
import { colleaguePoint, pointOfInterview } from '../moves/colleague'
import { concernAnswered } from '../moves/concern'
import { discussed } from '../moves/discussed'
import { keyPoint } from '../moves/keyPoint'
import { missedPoint } from '../moves/missedPoint'
import type { Choice, Spoken } from '../moves/move'
import type { MoveName } from '../moves/names'
import { shared } from '../moves/shared'
import { thanksFor } from '../moves/thanks'
import { value } from '../moves/value'
import type { Told } from '../selection'

/** The move that says each kind of note; a template names the move, and its notes stand there. */
export const MOVE_OF = {
  thanks: 'thanks',
  discussed: 'discussed',
  shared: 'shared',
  excited: 'appeal',
  showed: 'key-point',
  missed: 'missed-point',
  concern: 'concern',
  value: 'value'
} as const satisfies Record<Exclude<NoteKind, 'other'>, MoveName>

export type NoteMove = (typeof MOVE_OF)[keyof typeof MOVE_OF]

/** What was said or done at the interview by whoever was there. */
const OF_INTERVIEW: readonly NoteKind[] = ['thanks', 'discussed', 'shared']

/** To somebody with a name who was not at the interview. */
function isForAbsent({ recipient, people }: LetterFacts): boolean {
  return recipient !== null && !people.some(({ id }) => id === recipient.id)
}

/** The sentence of one note, to whoever reads this letter; null where there is none that is true. */
export function sentenceFrom(facts: LetterFacts, told: Told, choice: Choice): Spoken | null {
  const { note, clause, speaker, place } = told
  if (speaker !== null || !OF_INTERVIEW.includes(note.kind) || !isForAbsent(facts))
    return sentenceOfNote(told, choice)
  return note.kind === 'thanks'
    ? null
    : pointOfInterview(clause, { ...choice, from: choice.from + place })
}

/** The sentence of one note; null for what no letter says, or cannot say surely about somebody else. */
function sentenceOfNote(told: Told, choice: Choice): Spoken | null {
  const { note, clause, topic, speaker, place } = told
  const here = { ...choice, from: choice.from + place }
  if (speaker !== null) {
    const kind = note.kind === 'shared' ? 'shared' : 'discussed'
    return colleaguePoint(kind, { name: speaker, clause }, here)
  }
  switch (note.kind) {
    case 'thanks':
      return thanksFor(clause, here)
    case 'discussed':
      return discussed(clause, here)
    case 'shared':
      return shared(clause, here)
    case 'excited':
      return appeal(clause, here)
    case 'showed':
      return keyPoint(clause, here)
    case 'missed':
      return missedPoint(clause, here)
    case 'concern':
      return concernAnswered({ answer: clause, topic }, here)
    case 'value':
      return value(clause, here)
    case 'other':
      return null
  }
}
