import { computed } from 'vue'
import type { ComputedRef, ShallowRef } from 'vue'
import { defaultRangeExtractor, useVirtualizer, type Range } from '@tanstack/vue-virtual'
import type { LaneHeadView } from '@shared/model/lanesViews'

/** As high as the design has it, px. */
const ROW = 64

interface DrawnRow {
  head: LaneHeadView
  index: number
  /** From the top of all, px. */
  start: number
}

/**
 * The rows of the lanes that are drawn: those in sight, a few around them, and one that must not go.
 * @param kept the index of the row on which the keys stand
 */
export function useLaneRows(
  heads: () => readonly LaneHeadView[],
  body: Readonly<ShallowRef<HTMLElement | null>>,
  kept: () => number
): {
  ROW: number
  drawnRows: ComputedRef<DrawnRow[]>
  /** Brings a row into sight where it is not. */
  scrollTo: (index: number) => void
} {
  const virtualizer = useVirtualizer(
    computed(() => ({
      count: heads().length,
      getScrollElement: () => body.value,
      estimateSize: () => ROW,
      overscan: 3,
      getItemKey: (index: number) => heads()[index]?.id ?? index,
      rangeExtractor: (range: Range) =>
        [...new Set([kept(), ...defaultRangeExtractor(range)])].sort((a, b) => a - b)
    }))
  )
  return {
    ROW,
    drawnRows: computed(() =>
      virtualizer.value.getVirtualItems().flatMap(({ index, start }) => {
        const head = heads()[index]
        return head === undefined ? [] : [{ head, index, start }]
      })
    ),
    scrollTo: (index) => virtualizer.value.scrollToIndex(index, { align: 'auto' })
  }
}
