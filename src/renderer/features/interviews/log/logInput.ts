import type { RouteRequest } from '@shared/ipc/contract'
import type { FieldProblem } from '@shared/outcome'
import type { InterviewDraft, PersonDraft, RoundDraft } from './draft'
import type { RoundWhen } from './whenOf'

type Participant = RouteRequest<'interviews.log'>['people'][number]

/** What is sent of a person. */
export function participantOf({ id, name, email, title, thankYou }: PersonDraft): Participant {
  return { ...(id !== null && { id }), name, email: email.trim(), title, thankYou }
}

/** The draft as the main process takes it. */
export function inputOf(
  { company, role, rounds }: InterviewDraft,
  whens: readonly RoundWhen[],
  proposed: readonly string[],
  applicationId: number | null
): RouteRequest<'interviews.log'> {
  const [first, ...rightAfter] = rounds.map((round, index) => {
    const { startLocal = '', timeZone = '', minutes = Number.NaN } = whens[index] ?? {}
    return {
      startLocal,
      timeZone,
      minutes,
      round: round.round ?? proposed[index] ?? '',
      kind: round.kind,
      place: round.place,
      preparation: round.preparation ?? '',
      people: round.people.map(participantOf),
      // A copy, since what is reactive does not pass to the main process.
      ...(round.invitation && { invitation: { ...round.invitation } })
    }
  })
  if (!first) throw new Error('There is no round to log.')
  return {
    ...(applicationId !== null && { applicationId }),
    company,
    role,
    ...first,
    ...(rightAfter.length > 0 && { rightAfter })
  }
}

/** 'rightAfter.0.people.1.name' is the people of the second round. */
export function fieldAt({ path }: FieldProblem, rounds: readonly RoundDraft[]): string {
  const parts = path.split('.')
  const isLater = parts[0] === 'rightAfter'
  const [field = ''] = isLater ? parts.slice(2) : parts
  if (!isLater && (field === 'company' || field === 'role')) return field
  const round = rounds[isLater ? Number(parts[1]) + 1 : 0]
  return round ? `${round.key}.${field}` : path
}
