import { laneUrgency } from '@shared/model/laneOrder'
import type { LaneHeadView } from '@shared/model/lanesViews'
import type { Stage } from '@shared/model/words'
import { eveningOf } from './scale'

/** What the lanes may be put in order by. */
export const LANE_ORDERS = [
  { id: 'urgency', label: 'Most urgent first' },
  { id: 'stage', label: 'By stage' },
  { id: 'name', label: 'By company' }
] as const
export type LaneOrder = (typeof LANE_ORDERS)[number]['id']

export function isLaneOrder(kept: unknown): kept is LaneOrder {
  return LANE_ORDERS.some(({ id }) => id === kept)
}

/** The furthest first. */
const BY_STAGE: readonly Stage[] = [
  'offer',
  'interviewing',
  'applied',
  'wishlist',
  'accepted',
  'rejected',
  'withdrawn',
  'no-response'
]

interface Reader {
  readonly now: number
  readonly timeZone: string
  readonly locale: string
}

export function inOrder(
  heads: readonly LaneHeadView[],
  order: LaneOrder,
  { now, timeZone, locale }: Reader
): LaneHeadView[] {
  const collator = new Intl.Collator(locale)
  const byName = (a: LaneHeadView, b: LaneHeadView): number =>
    collator.compare(a.company, b.company) || collator.compare(a.role, b.role) || a.id - b.id
  if (order === 'name') return heads.toSorted(byName)
  const urgency = new Map(
    heads.map((head) => [head.id, laneUrgency(head, decideAt(head, timeZone), now)])
  )
  const byUrgency = (a: LaneHeadView, b: LaneHeadView): number =>
    (urgency.get(a.id) ?? 0) - (urgency.get(b.id) ?? 0) || byName(a, b)
  if (order === 'urgency') return heads.toSorted(byUrgency)
  const place = (head: LaneHeadView): number => BY_STAGE.indexOf(head.stage)
  return heads.toSorted((a, b) => place(a) - place(b) || byUrgency(a, b))
}

/** The evening of the day by which an offer is to be answered. */
function decideAt({ stage, decideBy }: LaneHeadView, timeZone: string): number | null {
  return stage === 'offer' && decideBy !== null ? eveningOf(decideBy, timeZone) : null
}
