import type { InvitedEvent } from '@shared/model/invitations'
import { spanThere } from '../../when'
import { newPerson, newRound } from '../draft'
import type { RoundDraft } from '../draft'
import { planOf } from '../plan'
import { whenOfRounds } from '../whenOf'
import type { Understand, WordsContext } from '../whenOf'

/**
 * Events as they stand in the form, one round each.
 * @param understand null until it is loaded; then times are given field by field
 */
export function roundsOf(
  events: readonly InvitedEvent[],
  understand: Understand | null,
  context: WordsContext
): RoundDraft[] {
  return events.map((event, index) => {
    const round = newRound()
    return {
      ...round,
      key: index === 0 ? 'first' : round.key,
      ...timeOf(event, understand, context),
      kind: event.kind ?? round.kind,
      round: event.round,
      place: event.place,
      preparation: event.preparation === '' ? null : event.preparation,
      people: event.people.map((person) => newPerson(person)),
      invitation: event.ref
    }
  })
}

/** In words where they mean exactly that, as one would type it; else field by field. */
function timeOf(
  { date, time, minutes, timeZone }: InvitedEvent,
  understand: Understand | null,
  context: WordsContext
): Pick<RoundDraft, 'when' | 'picked'> {
  const picked = { date, time, minutes: minutes === null ? '' : String(minutes), timeZone }
  const plan = planOf(`${date}T${time}`, timeZone, minutes ?? Number.NaN)
  if (plan === null) return { when: '', picked }
  const words = { when: spanThere(plan, timeZone, context), picked: null }
  const [read] = whenOfRounds([words], understand, context)
  const isMeant =
    read?.plan?.startsAt === plan.startsAt && read.minutes === minutes && read.timeZone === timeZone
  return isMeant ? words : { when: '', picked }
}
