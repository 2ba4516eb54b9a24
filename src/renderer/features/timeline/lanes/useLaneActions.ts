import { useRouter } from 'vue-router'
import { hearBack } from '@renderer/app/heardBack'
import { hearAboutIt, letterRoute, sendIt } from '@renderer/features/touchpoints'
import { useDesk } from '@renderer/ui/desk'
import type { LaneHeadView } from '@shared/model/lanesViews'
import type { TouchpointView } from '@shared/model/views'
import type { LaneMark } from './marks'
import { pendingThanks } from './markWords'

/** What single keys do about a mark: W writes, S marks as sent, H hears back. */
export function useLaneActions(): {
  /** Answers whether the key was one of them; `mark` is null on an application's name. */
  act: (key: string, head: LaneHeadView, mark: LaneMark | null) => boolean
} {
  const desk = useDesk()
  const router = useRouter()

  /** What there is to write: of an interview its first thank-you. */
  function touchpointOf(mark: LaneMark | null): TouchpointView | null {
    if (mark?.type === 'asking') return mark.touchpoint
    return mark?.type === 'interview' ? (pendingThanks(mark.entry, desk.now)[0] ?? null) : null
  }

  function zoneOf(mark: LaneMark | null): string {
    const entry = mark?.type === 'interview' || mark?.type === 'asking' ? mark.entry : null
    return entry?.timeZone ?? desk.timeZone
  }

  function act(key: string, head: LaneHeadView, mark: LaneMark | null): boolean {
    const touchpoint = touchpointOf(mark)
    const timeZone = zoneOf(mark)
    const subject = touchpoint && { touchpoint, company: head.company, timeZone }
    if (key === 'h') {
      if (subject) hearAboutIt(subject)
      else hearBack({ applicationId: head.id, company: head.company, person: null, timeZone })
    } else if (key === 'w' && touchpoint) void router.push(letterRoute(touchpoint))
    else if (key === 's' && subject) sendIt(subject)
    else return false
    return true
  }

  return { act }
}
