import type { RouteRequest } from '@shared/ipc/contract'
import { changedMeanwhile } from '@shared/model/changedMeanwhile'
import type { InterviewDetailView } from '@shared/model/views'
import { newPerson } from '../log/draft'
import type { RoundDraft } from '../log/draft'
import { participantOf } from '../log/logInput'
import type { RoundWhen } from '../log/whenOf'

type Change = RouteRequest<'interviews.change'>

/** All of an interview that can be changed here, as it was when somebody saw it. */
export type Seen = Required<{
  [Field in keyof Change['before']]: NonNullable<Change['before'][Field]>
}>

export interface EditDraft {
  round: RoundDraft
  /** The words for when it is that stand for what was seen. */
  words: string
  seen: Seen
}

export function seenOf(interview: InterviewDetailView): Seen {
  const { startLocal, timeZone, minutes, round, kind, place, preparation, people } = interview
  const seated = people.map(({ id, name, email, title, thankYou }) => {
    return { id, name, email, title, thankYou }
  })
  return { startLocal, timeZone, minutes, round, kind, place, preparation, people: seated }
}

/** @param words when it is, as one reads it */
export function editDraftOf(interview: InterviewDetailView, words: string): EditDraft {
  const seen = seenOf(interview)
  return {
    seen,
    words,
    round: {
      key: 'edited',
      when: words,
      picked: null,
      kind: seen.kind,
      round: seen.round,
      place: seen.place,
      preparation: seen.preparation,
      people: interview.people.map(personOf),
      person: ''
    }
  }
}

/** Somebody seen, with a name for the row that stays the same. */
export function personOf({
  id,
  name,
  email,
  title,
  thankYou,
  wantsNone = false
}: Seen['people'][number] & { wantsNone?: boolean }): RoundDraft['people'][number] {
  const known = { id: id ?? null, name, email: email ?? '', title, thankYou }
  return { ...newPerson({ ...known, wantsNone }), key: `person-${id}` }
}

/** What differs from what was seen, and that; null where nothing does. */
export function changeOf(
  { round, seen }: EditDraft,
  when: Pick<RoundWhen, 'startLocal' | 'timeZone' | 'minutes'>
): Pick<Change, 'changes' | 'before'> | null {
  const { startLocal, timeZone, minutes } = when
  const now: Seen = {
    startLocal,
    timeZone,
    minutes,
    round: round.round?.trim() ?? '',
    kind: round.kind,
    place: round.place.trim(),
    preparation: round.preparation ?? '',
    people: round.people.map((person) => {
      const { id, name, email, title, thankYou } = participantOf(person)
      return { ...(id !== undefined && { id }), name, email: email || null, title, thankYou }
    })
  }
  const changed = new Set(changedMeanwhile({ ...now }, { ...seen }))
  const times = ['startLocal', 'timeZone', 'minutes']
  if (times.some((field) => changed.has(field))) for (const field of times) changed.add(field)
  if (changed.size === 0) return null
  const some = (all: Seen): Change['before'] =>
    Object.fromEntries(Object.entries(all).filter(([field]) => changed.has(field)))
  // What leaves the window must be plain, and what was seen is kept in a reactive form.
  const before = { ...seen, people: seen.people.map((person) => ({ ...person })) }
  return { changes: some(now), before: some(before) }
}

/** Whether something read back is such a draft. */
export function isEditDraft(value: unknown): value is EditDraft {
  return (
    typeof value === 'object' &&
    value !== null &&
    'round' in value &&
    'seen' in value &&
    'words' in value
  )
}
