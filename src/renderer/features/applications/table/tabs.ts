import type { ApplicationRowView } from '@shared/model/applicationRow'
import { isEnding } from '@shared/model/boardColumns'

/** Which applications the table shows. */
export const TABS = [
  { id: 'all', label: 'All', holds: () => true },
  {
    id: 'in-play',
    label: 'In play',
    holds: ({ stage }: ApplicationRowView) => stage === 'interviewing' || stage === 'offer'
  },
  {
    id: 'applied',
    label: 'Applied',
    holds: ({ stage }: ApplicationRowView) => stage === 'applied'
  },
  {
    id: 'wishlist',
    label: 'Wishlist',
    holds: ({ stage }: ApplicationRowView) => stage === 'wishlist'
  },
  { id: 'closed', label: 'Closed', holds: ({ stage }: ApplicationRowView) => isEnding(stage) }
] as const
export type TabId = (typeof TABS)[number]['id']
