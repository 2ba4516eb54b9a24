import type { AlikeView } from '@shared/model/applications'
import type { Stage } from '@shared/model/words'

const SINCE: Record<Stage, string> = {
  wishlist: 'on your wishlist since',
  applied: 'applied',
  interviewing: 'interviewing since',
  offer: 'an offer since',
  accepted: 'accepted',
  rejected: 'turned down',
  withdrawn: 'withdrawn',
  'no-response': 'no response, closed'
}

/** 'You applied here on 30 Oct: turned down 18 Nov.' With another role, that is named. */
export function alikeWords(
  alike: AlikeView,
  day: (instant: number) => string,
  dayOf: (date: string) => string
): string {
  const { appliedOn, stage, stageSince, isSameRole, role } = alike
  const what = isSameRole ? 'here' : `here as ${role}`
  const stood = stage === 'applied' ? '' : `: ${SINCE[stage]} ${day(stageSince)}`
  if (stage === 'wishlist') return `You saved this ${what} on ${day(stageSince)}.`
  if (appliedOn !== null) return `You applied ${what} on ${dayOf(appliedOn)}${stood}.`
  if (stage === 'applied') return `You applied ${what} on ${day(stageSince)}.`
  return `You know them ${isSameRole ? 'for this role' : `as ${role}`}${stood}.`
}
