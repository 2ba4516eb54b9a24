import type { InterviewKind } from '@shared/model/words'

const ORDINAL = /^(\d{1,2})(?:st|nd|rd|th) interview$/i
const SCREEN = /screen/i

/** What the round after these is called: '2nd interview' after the first. */
export function nextRound(rounds: readonly { round: string; kind: InterviewKind }[]): string {
  const counted = rounds.filter(({ round }) => !SCREEN.test(round))
  const highest = Math.max(0, ...counted.map(({ round }) => Number(ORDINAL.exec(round)?.[1] ?? 0)))
  return `${ordinal(Math.max(highest, counted.length) + 1)} interview`
}

/** '1st', '2nd', '11th'. */
function ordinal(number: number): string {
  const tens = number % 100
  const ending = tens > 10 && tens < 14 ? undefined : ['st', 'nd', 'rd'][(number % 10) - 1]
  return `${number}${ending ?? 'th'}`
}
