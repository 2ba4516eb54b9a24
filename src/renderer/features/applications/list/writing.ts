import type { RouteLocationRaw } from 'vue-router'
import { isWritable, letterRoute } from '@renderer/features/touchpoints'
import type { ApplicationRowView } from '@shared/model/applicationRow'

/** Whose letter can be written now, and where; null where none can. */
export function letterOf(
  { next }: ApplicationRowView,
  now: number
): { name: string; to: RouteLocationRaw } | null {
  if (next === null || !isWritable(next.touchpoint, now)) return null
  return { name: next.touchpoint.personName ?? '', to: letterRoute(next.touchpoint) }
}

export function pageOf({ id }: ApplicationRowView): RouteLocationRaw {
  return { name: 'application', params: { id } }
}
