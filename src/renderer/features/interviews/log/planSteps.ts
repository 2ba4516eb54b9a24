import { formatDay, formatTime } from '@renderer/ui/dates'
import type { DateContext } from '@renderer/ui/dates'
import { givenNameOf } from '@shared/model/personName'
import { meetTitle, thankTitle } from '../steps'
import type { Step } from '../steps'
import { spanInWords } from '../when'
import { listOfNames } from '../words'
import { isThanked } from './draft'
import type { PersonDraft } from './draft'
import type { Plan } from './plan'

/** A round that has a time, and who is there. */
export interface PlannedRound {
  plan: Plan
  people: readonly Pick<PersonDraft, 'name' | 'thankYou' | 'wantsNone'>[]
}

interface Reader extends DateContext {
  readonly now: number
}

/** More names than that would not be read. */
const MOST_NAMES = 4

/**
 * What follows from rounds, in the order of time and on the reader's own clock.
 * @param followUpAt instant; null where none is planned or it is not known
 */
export function planSteps(
  rounds: readonly PlannedRound[],
  followUpAt: number | null,
  reader: Reader
): Step[] {
  const [first] = rounds
  if (!first) return []
  const startsAt = Math.min(...rounds.map(({ plan }) => plan.startsAt))
  const endsAt = Math.max(...rounds.map(({ plan }) => plan.endsAt))
  const isOver = endsAt <= reader.now
  const time = formatTime(endsAt, reader)
  const later =
    rounds.length === 1
      ? 'once it is over'
      : rounds.length === 2
        ? 'once both are over'
        : 'once all are over'
  const steps: Step[] = [
    {
      mark: 'meet',
      title: meetInOrder(isOver ? 'Met' : 'Meet', rounds),
      when: spanInWords({ startsAt, endsAt }, reader)
    },
    {
      mark: 'jot',
      title: 'Jot it down',
      when: isOver ? 'now, while it is fresh' : `asked at ${time}, ${later}`
    }
  ]
  const thanked = rounds.map(({ plan, people }) => ({
    plan,
    names: namesOf(people.filter(isThanked))
  }))
  const names = thanked.flatMap((round) => round.names)
  if (names.length > 0) {
    const bests = thanked.filter((round) => round.names.length > 0).map(({ plan }) => plan.bestBy)
    steps.push({
      mark: 'thank',
      title: rounds.length > 1 && names.length > 1 ? 'Thank each of them' : thankTitle(names),
      when: `best by ${momentsInWords(bests, reader)}`
    })
  }
  if (followUpAt !== null) {
    const day = formatDay(followUpAt, reader, reader.now)
    steps.push({ mark: 'ask', title: 'Follow up', when: `${day}, if they name no date` })
  }
  return steps
}

/** 'Meet Mirela, then Anselm and Jana'. */
function meetInOrder(verb: 'Meet' | 'Met', rounds: readonly PlannedRound[]): string {
  const groups = rounds.map(({ people }) => namesOf(people)).filter((names) => names.length > 0)
  const count = groups.flat().length
  if (groups.length < 2 || count > MOST_NAMES) return meetTitle(verb, groups.flat())
  return `${verb} ${groups.map((names) => listOfNames(names.map(givenNameOf))).join(', then ')}`
}

function namesOf(people: readonly Pick<PersonDraft, 'name'>[]): string[] {
  return people.map(({ name }) => name.trim()).filter((name) => name !== '')
}

/** 'Sat 29 Nov, 15:00 and 15:45': a day is said once. */
function momentsInWords(instants: readonly number[], reader: Reader): string {
  const byDay = Map.groupBy(new Set(instants), (instant) => formatDay(instant, reader, reader.now))
  return [...byDay]
    .map(([day, all]) => {
      return `${day}, ${listOfNames(all.map((instant) => formatTime(instant, reader)))}`
    })
    .join('; ')
}
