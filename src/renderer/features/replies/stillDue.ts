import { stateAt } from '@shared/cadence/state'
import { givenNameOf } from '@shared/model/personName'
import type { TouchpointView } from '@shared/model/views'

/**
 * Which notes stay due whatever they said; null where none is.
 * @param time writes a time of day or a day with it
 */
export function stillDue(
  touchpoints: readonly TouchpointView[],
  now: number,
  time: (instant: number) => string
): string | null {
  const due = touchpoints.filter((touchpoint) => {
    const state = stateAt(touchpoint, now)
    return touchpoint.kind === 'thank-you' && ['open', 'due', 'overdue'].includes(state)
  })
  const [first, ...others] = due
  if (first === undefined) return null
  const names = due.map(({ personName }) => givenNameOf(personName ?? ''))
  if (others.length > 2) return `${due.length} notes stay due.`
  if (others.length > 0) {
    return `The notes to ${names.slice(0, -1).join(', ')} and ${names.at(-1) ?? ''} stay due.`
  }
  const state = stateAt(first, now)
  const until = state === 'open' ? first.dueAt : state === 'due' ? first.overdueAt : null
  const name = names[0] ?? ''
  return until === null
    ? `The note to ${name} is late, and still worth sending.`
    : `The note to ${name} stays due until ${time(until)}.`
}
