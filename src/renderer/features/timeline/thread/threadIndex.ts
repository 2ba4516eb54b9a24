import { emptyThreadIndex } from '@shared/model/threadIndex'
import type { ThreadIndexView, ThreadItemView, ThreadRef } from '@shared/model/timelineViews'

/** What tells one item of the thread from all others, as text. */
export function keyOf({ type, id }: ThreadRef): string {
  return type === 'interview' ? `i${id}` : `a${id}`
}

export function refOfItem(item: ThreadItemView): ThreadRef {
  return { type: item.type, id: item.type === 'interview' ? item.id : item.touchpoint.id }
}

export function applicationOfItem(item: ThreadItemView): number {
  return item.type === 'interview' ? item.applicationId : item.application.id
}

export function refAt(index: ThreadIndexView, place: number): ThreadRef {
  return {
    type: index.types[place] === 1 ? 'asking' : 'interview',
    id: index.ids[place] ?? 0
  }
}

/** The place of an item in the index; -1 where it is not in it. */
export function placeOf(index: ThreadIndexView, { type, id }: ThreadRef): number {
  const wanted = type === 'asking' ? 1 : 0
  let place = index.ids.indexOf(id)
  while (place >= 0 && index.types[place] !== wanted) place = index.ids.indexOf(id, place + 1)
  return place
}

/** The application's newest interview in the index. */
export function isNewestOf(
  index: ThreadIndexView,
  { applicationId, id }: { applicationId: number; id: number }
): boolean {
  let place = index.applicationIds.indexOf(applicationId)
  while (place >= 0 && index.types[place] !== 0) {
    place = index.applicationIds.indexOf(applicationId, place + 1)
  }
  return place >= 0 && index.ids[place] === id
}

/** The index with what belongs to some applications read anew. */
export function withRead(
  index: ThreadIndexView,
  read: ThreadIndexView,
  applications: readonly number[]
): ThreadIndexView {
  const those = new Set(applications)
  const kept: number[] = []
  for (let place = 0; place < index.ids.length; place++) {
    if (!those.has(index.applicationIds[place] ?? 0)) kept.push(place)
  }
  const count = kept.length + read.ids.length
  const merged = emptyThreadIndex(count)
  let old = 0
  let fresh = 0
  for (let place = 0; place < count; place++) {
    const isFresh = old >= kept.length || isBefore(read, fresh, index, kept[old] ?? 0)
    copy(isFresh ? read : index, isFresh ? fresh++ : (kept[old++] ?? 0), merged, place)
  }
  return merged
}

/** Newest first; of the same instant askings, then the higher id. */
function isBefore(
  one: ThreadIndexView,
  place: number,
  other: ThreadIndexView,
  otherPlace: number
): boolean {
  if (place >= one.ids.length) return false
  const order =
    (other.at[otherPlace] ?? 0) - (one.at[place] ?? 0) ||
    (other.types[otherPlace] ?? 0) - (one.types[place] ?? 0) ||
    (other.ids[otherPlace] ?? 0) - (one.ids[place] ?? 0)
  return order < 0
}

function copy(from: ThreadIndexView, place: number, to: ThreadIndexView, at: number): void {
  to.types[at] = from.types[place] ?? 0
  to.ids[at] = from.ids[place] ?? 0
  to.applicationIds[at] = from.applicationIds[place] ?? 0
  to.at[at] = from.at[place] ?? 0
  to.people[at] = from.people[place] ?? 0
  to.askings[at] = from.askings[place] ?? 0
  to.isPromised[at] = from.isPromised[place] ?? 0
}
