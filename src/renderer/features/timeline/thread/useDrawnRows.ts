import { computed, shallowRef, watch } from 'vue'
import type { ComputedRef, Ref } from 'vue'
import type { ThreadIndexView, ThreadRef } from '@shared/model/timelineViews'
import { keptRows } from './drawnRow'
import type { DrawnRow } from './drawnRow'
import { isNewestOf, keyOf, placeOf, refAt } from './threadIndex'
import { beginsDay, MEASURES, rowOfPlace, rowsBetween } from './threadLayout'
import type { ThreadLayout } from './threadLayout'
import type { Scrolled } from './useScrolled'
import type { ThreadItems } from './useThreadItems'

/** Above the first row, where the rail begins; CSS pixels. */
export const HEAD = 12

/** What is drawn over and under what is in sight, and read beyond it, in pixels. */
const OVERSCAN = 320
const READ_AHEAD = 1600

interface Thread {
  readonly index: ThreadIndexView
  readonly items: ThreadItems
  readonly scrolled: Scrolled
}

/**
 * The rows that are in sight or near it, and the one that has the focus; what they say is read as they come.
 * @param focused what has the focus
 */
export function useDrawnRows(
  thread: Thread,
  layout: Readonly<Ref<ThreadLayout>>,
  focused: Readonly<Ref<ThreadRef | null>>
): {
  drawn: ComputedRef<DrawnRow[]>
  /** The rows in sight, and so many pixels around them. */
  rowsAround: (margin: number) => { first: number; end: number }
} {
  const focusedRow = computed(() =>
    focused.value === null ? -1 : rowOfPlace(layout.value, placeOf(thread.index, focused.value))
  )

  function rowsAround(margin: number): { first: number; end: number } {
    const top = thread.scrolled.top.value - HEAD
    return rowsBetween(layout.value, top - margin, top + thread.scrolled.room.value + margin)
  }

  /** Changes with the rows in sight, not with every pixel. */
  const range = shallowRef({ first: 0, end: 0 })
  watch(
    () => rowsAround(OVERSCAN),
    (next) => {
      const { first, end } = range.value
      if (next.first !== first || next.end !== end) range.value = next
    },
    { immediate: true }
  )

  let drawnBefore = new Map<string, DrawnRow>()
  const drawn = computed<DrawnRow[]>(() => {
    const { first, end } = range.value
    const last = Math.min(end, layout.value.places.length)
    const rows = Array.from({ length: Math.max(0, last - first) }, (_, at) => first + at)
    const kept = focusedRow.value
    if (kept >= 0 && kept < first) rows.unshift(kept)
    else if (kept >= last) rows.push(kept)
    const next = keptRows(rows.map(rowAt), drawnBefore)
    drawnBefore = new Map(next.map((row) => [row.key, row]))
    return next
  })

  function rowAt(row: number): DrawnRow {
    const { places, tops, days, aheadCount, folded } = layout.value
    const place = places[row] ?? 0
    const ref = refAt(thread.index, place)
    const [top = 0, end = 0] = tops.subarray(row, row + 2)
    const isLastAhead = row + 1 === aheadCount
    const behind = folded.get(place)
    const item = thread.items.get(ref)
    return {
      row,
      key: keyOf(ref),
      ref,
      item,
      at: thread.index.at[place] ?? 0,
      day: days[row] ?? 0,
      top: HEAD + top,
      // The line of now stands between this row and the next.
      height: end - top - (isLastAhead ? MEASURES.now : 0),
      isAhead: row < aheadCount,
      beginsDay: beginsDay(layout.value, row),
      endsDay: row + 1 >= places.length || beginsDay(layout.value, row + 1),
      isNextToNow: isLastAhead || row === aheadCount,
      saysDecision:
        item?.type === 'interview' && item.decideBy !== null && isNewestOf(thread.index, item),
      folded: behind?.count ?? 0,
      foldedItem: behind && thread.items.get(refAt(thread.index, behind.first))
    }
  }

  // What is in sight is read first, then what is near it.
  watch(
    [range, layout],
    () => {
      const { first, end } = rowsAround(READ_AHEAD)
      const { places, folded } = layout.value
      const { first: seen, end: behind } = range.value
      const rows = [
        ...numbers(seen, behind),
        ...numbers(behind, end),
        ...numbers(first, seen).reverse()
      ].filter((row) => row < places.length)
      thread.items.want(
        rows.flatMap((row) => {
          const place = places[row] ?? 0
          const hidden = folded.get(place)
          return [place, ...(hidden ? [hidden.first] : [])].map((at) => refAt(thread.index, at))
        })
      )
    },
    { immediate: true }
  )

  return { drawn, rowsAround }
}

function numbers(from: number, to: number): number[] {
  return Array.from({ length: Math.max(0, to - from) }, (_, at) => from + at)
}
