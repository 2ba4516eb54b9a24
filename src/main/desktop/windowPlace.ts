/** A rectangle in screen coordinates, device-independent pixels. */
export interface Rect {
  x: number
  y: number
  width: number
  height: number
}

export interface WindowPlace extends Rect {
  maximized: boolean
}

export const SMALLEST = { width: 820, height: 600 }
const USUAL = { width: 1280, height: 820 }

/** How much of the title bar must be within reach of the mouse for a window to count as seen. */
const GRIP = { width: 120, height: 32 }

/**
 * Where the window opens: where it was, made to fit; in the middle of the first screen where it was
 * never placed or its screen is gone.
 *
 * @param screens the work areas of the screens there are, the main one first
 */
export function placeOnScreens(saved: WindowPlace | null, screens: readonly Rect[]): WindowPlace {
  const home = saved && screens.find((screen) => canBeGrabbed(saved, screen))
  const screen = home ?? screens[0] ?? { x: 0, y: 0, ...USUAL }
  const size = saved ?? USUAL
  const width = clamp(size.width, SMALLEST.width, screen.width)
  const height = clamp(size.height, SMALLEST.height, screen.height)
  const maximized = saved?.maximized ?? false
  if (saved && home) {
    const x = clamp(saved.x, screen.x, screen.x + screen.width - width)
    const y = clamp(saved.y, screen.y, screen.y + screen.height - height)
    return { x, y, width, height, maximized }
  }
  return {
    x: screen.x + Math.round((screen.width - width) / 2),
    y: screen.y + Math.round((screen.height - height) / 2),
    width,
    height,
    maximized
  }
}

function canBeGrabbed(place: Rect, screen: Rect): boolean {
  const across =
    Math.min(place.x + place.width, screen.x + screen.width) - Math.max(place.x, screen.x)
  return (
    across >= GRIP.width &&
    place.y >= screen.y - GRIP.height &&
    place.y + GRIP.height <= screen.y + screen.height
  )
}

/** Within the limits; the lower one wins where they cross (a screen smaller than the window). */
function clamp(value: number, low: number, high: number): number {
  return Math.max(low, Math.min(value, high))
}
