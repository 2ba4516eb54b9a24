import type { ThreadIndexView } from './timelineViews'

/** An index with room for so many items. */
export function emptyThreadIndex(count: number): ThreadIndexView {
  return {
    types: new Uint8Array(count),
    ids: new Float64Array(count),
    applicationIds: new Float64Array(count),
    at: new Float64Array(count),
    people: new Uint16Array(count),
    askings: new Uint16Array(count),
    isPromised: new Uint8Array(count)
  }
}
