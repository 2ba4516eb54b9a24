import type { ThreadIndexView } from '@shared/model/timelineViews'

/** For tests: one item of the thread as the index knows it. */
export interface IndexItem {
  type?: 'interview' | 'asking'
  id: number
  applicationId?: number
  at: number
  people?: number
  askings?: number
  isPromised?: boolean
}

/** For tests: an index of these items, which are in the thread's order. */
export function testIndex(items: readonly IndexItem[]): ThreadIndexView {
  const isAsking = ({ type }: IndexItem): boolean => type === 'asking'
  return {
    types: Uint8Array.from(items, (item) => (isAsking(item) ? 1 : 0)),
    ids: Float64Array.from(items, ({ id }) => id),
    applicationIds: Float64Array.from(items, ({ applicationId }) => applicationId ?? 1),
    at: Float64Array.from(items, ({ at }) => at),
    people: Uint16Array.from(items, ({ people }) => people ?? 1),
    askings: Uint16Array.from(items, (item) => item.askings ?? (isAsking(item) ? 1 : 0)),
    isPromised: Uint8Array.from(items, ({ isPromised }) => (isPromised ? 1 : 0))
  }
}

/** For tests: newest first, askings over interviews, the higher id first. */
export function inThreadOrder(items: readonly IndexItem[]): IndexItem[] {
  const rank = ({ type }: IndexItem): number => (type === 'asking' ? 0 : 1)
  return items.toSorted((a, b) => b.at - a.at || rank(a) - rank(b) || b.id - a.id)
}
