import type { RouteLocationRaw } from 'vue-router'
import { isWritable } from '@renderer/features/touchpoints'
import type { ApplicationRowView } from '@shared/model/applicationRow'

/** Whose letter can be written now, and where; null where none can. */
export function letterOf(
  { next }: ApplicationRowView,
  now: number
): { name: string; to: RouteLocationRaw } | null {
  if (next === null || !isWritable(next.touchpoint, now)) return null
  const { kind, interviewId, personId, personName } = next.touchpoint
  if (kind !== 'thank-you' || interviewId === null || personId === null) return null
  return {
    name: personName ?? '',
    to: { name: 'composer', params: { kind, interviewId, personId } }
  }
}

export function pageOf({ id }: ApplicationRowView): RouteLocationRaw {
  return { name: 'application', params: { id } }
}
