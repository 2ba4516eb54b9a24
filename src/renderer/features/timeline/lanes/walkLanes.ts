import { isUpper, type LaneMark } from './marks'
import type { Spot } from './useLaneCard'

/** So many rows up or down for a page. */
const PAGE = 8

export interface Lanes {
  /** The applications in their order. */
  ids: readonly number[]
  /** What stands along the lane of one, in the order of time. */
  marksOf: (id: number) => readonly LaneMark[]
}

/**
 * Where a key leads from a spot: along a row through its name and its marks, or to what stands nearest
 * in time in another row. Null where the key is none of these.
 */
export function walkLanes(
  { ids, marksOf }: Lanes,
  { id, key }: Spot,
  { key: pressed, ctrlKey, metaKey }: Pick<KeyboardEvent, 'key' | 'ctrlKey' | 'metaKey'>
): Spot | null {
  const row = ids.indexOf(id)
  if (row < 0) return null
  const keys = ['', ...marksOf(id).map((mark) => mark.key)]
  const place = keys.indexOf(key)
  const along = (to: number): Spot => ({
    id,
    key: keys[Math.max(0, Math.min(keys.length - 1, to))] ?? ''
  })
  const across = (to: number): Spot => {
    const other = ids[Math.max(0, Math.min(ids.length - 1, to))] ?? id
    return other === id ? { id, key } : { id: other, key: nearest(other) }
  }
  const nearest = (other: number): string => {
    const here = marksOf(id).find((mark) => mark.key === key)
    if (here === undefined) return ''
    const [closest] = marksOf(other).toSorted(
      (a, b) =>
        Math.abs(a.at - here.at) - Math.abs(b.at - here.at) ||
        Number(isUpper(b) === isUpper(here)) - Number(isUpper(a) === isUpper(here))
    )
    return closest?.key ?? ''
  }
  const isFar = ctrlKey || metaKey
  switch (pressed) {
    case 'ArrowRight':
      return along(place + 1)
    case 'ArrowLeft':
      return along(place - 1)
    case 'Home':
      return isFar ? across(0) : along(0)
    case 'End':
      return isFar ? across(ids.length - 1) : along(keys.length - 1)
    case 'ArrowDown':
    case 'j':
      return across(row + 1)
    case 'ArrowUp':
    case 'k':
      return across(row - 1)
    case 'PageDown':
      return across(row + PAGE)
    case 'PageUp':
      return across(row - PAGE)
    default:
      return null
  }
}
