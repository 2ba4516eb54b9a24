import type { ThreadIndexView, ThreadRef } from '@shared/model/timelineViews'

/** The items of the thread from one place up to another, by name. */
export function refsBetween(
  { types, ids }: ThreadIndexView,
  from: number,
  to: number
): ThreadRef[] {
  return Array.from(ids.subarray(from, to), (id, at) => ({
    type: types[from + at] === 1 ? 'asking' : 'interview',
    id
  }))
}
