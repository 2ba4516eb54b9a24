/** The ways to look at the timeline. */
export const TIMELINE_VIEWS = [
  { id: 'agenda', label: 'Agenda', icon: 'i-lucide-list-tree' },
  { id: 'lanes', label: 'Lanes', icon: 'i-lucide-chart-gantt' }
] as const
export type TimelineViewId = (typeof TIMELINE_VIEWS)[number]['id']

export function isTimelineView(kept: unknown): kept is TimelineViewId {
  return TIMELINE_VIEWS.some(({ id }) => id === kept)
}
