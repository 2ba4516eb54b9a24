import { ref } from 'vue'
import type { Ref } from 'vue'
import type { Scale } from './useScale'

/** A press that moves less than this is a click, px. */
const SLACK = 4

/** How much one notch of a wheel zooms. */
const ZOOM_STEP = 0.0018

/** A line and a page of a wheel that counts in those, px. */
const LINE = 16
const PAGE = 400

/**
 * Takes hold of the time: dragged, turned by a wheel sideways or with Shift, zoomed by a wheel with
 * Ctrl, which is also how a pinch arrives.
 * @param trackOf where the time begins on the screen, px
 */
export function usePan(
  scale: Scale,
  trackOf: () => number
): {
  isDragging: Readonly<Ref<boolean>>
  onWheel: (event: WheelEvent) => void
  onPointerDown: (event: PointerEvent) => void
  /** Keeps the click that ends a drag from pressing anything. */
  onClickCapture: (event: MouseEvent) => void
} {
  const isDragging = ref(false)
  let hasMoved = false

  function onWheel(event: WheelEvent): void {
    const unit = event.deltaMode === 1 ? LINE : event.deltaMode === 2 ? PAGE : 1
    const across = event.deltaX * unit
    const down = event.deltaY * unit
    if (event.ctrlKey || event.metaKey) {
      event.preventDefault()
      const around = scale.from.value + (event.clientX - trackOf()) / scale.dayWidth.value
      scale.zoomBy(Math.exp(down * ZOOM_STEP), around)
    } else if (event.shiftKey || Math.abs(across) > Math.abs(down)) {
      event.preventDefault()
      scale.pan(across === 0 ? down : across)
    }
  }

  function onPointerDown(event: PointerEvent): void {
    const { currentTarget: element } = event
    hasMoved = false
    if (event.button !== 0 || !(element instanceof HTMLElement)) return
    if (event.clientX < trackOf()) return
    const { pointerId, clientX: begun } = event
    let last = begun

    const move = (moved: PointerEvent): void => {
      if (moved.pointerId !== pointerId) return
      if (!hasMoved) {
        if (Math.abs(moved.clientX - begun) < SLACK) return
        hasMoved = true
        isDragging.value = true
        element.setPointerCapture(pointerId)
      }
      scale.pan(last - moved.clientX)
      last = moved.clientX
    }
    const end = (): void => {
      isDragging.value = false
      element.removeEventListener('pointermove', move)
      element.removeEventListener('pointerup', end)
      element.removeEventListener('pointercancel', end)
    }
    element.addEventListener('pointermove', move)
    element.addEventListener('pointerup', end)
    element.addEventListener('pointercancel', end)
  }

  function onClickCapture(event: MouseEvent): void {
    if (!hasMoved) return
    hasMoved = false
    event.preventDefault()
    event.stopPropagation()
  }

  return { isDragging, onWheel, onPointerDown, onClickCapture }
}
