import { onScopeDispose, shallowRef } from 'vue'
import type { ShallowRef } from 'vue'

/** A mark of a lane; the key is '' for the application's name. */
export interface Spot {
  id: number
  key: string
}

/** A pointer on its way elsewhere opens nothing, and may leave the mark for its card; ms. */
const OPEN_AFTER = 140
const CLOSE_AFTER = 260

/**
 * Of which mark the card is shown: the one pointed at, or the one with the focus.
 * @param isHeld whether the focus is on it or its mark, so that the pointer does not take it away
 */
export function useLaneCard(isHeld: () => boolean): {
  shown: Readonly<ShallowRef<Spot | null>>
  /** The pointer came over a mark, or over the card (null), or left both (undefined). */
  point: (at: Spot | null | undefined) => void
  /** A mark has the focus. */
  open: (at: Spot) => void
  close: () => void
} {
  const shown = shallowRef<Spot | null>(null)
  let planned: ReturnType<typeof setTimeout> | undefined
  /** What the pointer is on: a mark, the card (null) or neither. */
  let hovered: string | null | undefined

  function plan(act: () => void, after: number): void {
    clearTimeout(planned)
    planned = setTimeout(act, after)
  }

  function point(at: Spot | null | undefined): void {
    const key = at ? `${at.id} ${at.key}` : at
    if (key === hovered) return
    hovered = key
    if (at === null) clearTimeout(planned)
    else if (at === undefined) plan(leave, CLOSE_AFTER)
    else plan(() => (shown.value = at), OPEN_AFTER)
  }

  function leave(): void {
    if (!isHeld()) close()
  }

  function open(at: Spot): void {
    clearTimeout(planned)
    shown.value = at
  }

  function close(): void {
    clearTimeout(planned)
    hovered = undefined
    shown.value = null
  }

  onScopeDispose(() => clearTimeout(planned))
  return { shown, point, open, close }
}
