import type { Rect } from '../windowPlace'

/** As drawn; px. */
const SIZE = { width: 520, height: 360 }

/** Below this its sentences have no room; px. */
const SMALLEST = { width: 440, height: 320 }

/** Where the small window opens on a screen: in the middle, a little above it, where one looks. */
export function quickPlace(workArea: Rect): {
  place: Rect
  smallest: { width: number; height: number }
} {
  const width = Math.min(SIZE.width, workArea.width)
  const height = Math.min(SIZE.height, workArea.height)
  return {
    place: {
      x: workArea.x + Math.round((workArea.width - width) / 2),
      y: workArea.y + Math.round((workArea.height - height) / 3),
      width,
      height
    },
    smallest: {
      width: Math.min(SMALLEST.width, width),
      height: Math.min(SMALLEST.height, height)
    }
  }
}
