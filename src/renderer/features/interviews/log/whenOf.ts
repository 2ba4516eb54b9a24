import { localOf } from '@shared/time/zonedTime'
import type { Understanding, WhenContext } from '@shared/when'
import type { RoundDraft } from './draft'
import { minutesOf, planOf, startOf } from './plan'
import type { Plan } from './plan'

/** When a round is, as far as it is known. */
export interface RoundWhen {
  startLocal: string
  timeZone: string
  /** NaN where what was typed is no number. */
  minutes: number
  /** Null while it is not yet a moment. */
  plan: Plan | null
  /** Why the words were not understood; '' while there are none. */
  problem: string | null
}

export type Understand = (text: string, context: WhenContext) => Understanding

/** Whose clock and habits the words are read by. */
export type WordsContext = Pick<WhenContext, 'now' | 'timeZone' | 'locale'>

const MINUTES = 60

/**
 * When each round is: by what was chosen, by the words, or right after the one before it.
 * @param understand null until it is loaded; then words are not read yet
 */
export function whenOfRounds(
  rounds: readonly Pick<RoundDraft, 'when' | 'picked'>[],
  understand: Understand | null,
  context: WordsContext
): RoundWhen[] {
  const all: RoundWhen[] = []
  for (const round of rounds) all.push(whenOf(round, all.at(-1) ?? null, understand, context))
  return all
}

function whenOf(
  { when, picked }: Pick<RoundDraft, 'when' | 'picked'>,
  before: RoundWhen | null,
  understand: Understand | null,
  context: WordsContext
): RoundWhen {
  if (picked) {
    const timeZone = picked.timeZone || context.timeZone
    return timed(startOf(picked), timeZone, minutesOf(picked.minutes))
  }
  const minutes = before?.plan ? before.minutes : MINUTES
  const timeZone = before?.timeZone ?? context.timeZone
  if (when.trim() === '') {
    if (before?.plan) return timed(localOf(before.plan.endsAt, timeZone), timeZone, minutes)
    return unknown(timeZone, minutes, '')
  }
  if (!understand) return unknown(timeZone, minutes, null)
  const understood = understand(when, {
    ...context,
    timeZone,
    defaultMinutes: minutes,
    ...(before?.plan && { day: before.startLocal.slice(0, 'YYYY-MM-DD'.length) })
  })
  if ('problem' in understood) return unknown(timeZone, minutes, understood.problem)
  return timed(understood.startLocal, understood.timeZone, understood.minutes)
}

function timed(startLocal: string, timeZone: string, minutes: number): RoundWhen {
  const plan = planOf(startLocal, timeZone, minutes)
  return { startLocal, timeZone, minutes, plan, problem: null }
}

function unknown(timeZone: string, minutes: number, problem: string | null): RoundWhen {
  return { startLocal: '', timeZone, minutes, plan: null, problem }
}
