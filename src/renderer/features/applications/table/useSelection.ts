import { computed, shallowRef } from 'vue'
import type { ComputedRef } from 'vue'
import type { ApplicationRowView } from '@shared/model/applicationRow'

/** The rows chosen among those shown, which alone can be changed. */
export function useSelection(shown: () => readonly ApplicationRowView[]): {
  chosen: ComputedRef<readonly ApplicationRowView[]>
  has: (row: ApplicationRowView) => boolean
  /** With `isRange`, everything from the row chosen last. */
  toggle: (row: ApplicationRowView, isRange: boolean) => void
  all: () => void
  none: () => void
} {
  const ids = shallowRef<ReadonlySet<number>>(new Set())
  let last: number | null = null

  const chosen = computed(() =>
    ids.value.size === 0 ? [] : shown().filter(({ id }) => ids.value.has(id))
  )

  function toggle(row: ApplicationRowView, isRange: boolean): void {
    const next = new Set(ids.value)
    const isChosen = !next.has(row.id)
    for (const { id } of isRange ? rangeTo(row) : [row]) {
      if (isChosen) next.add(id)
      else next.delete(id)
    }
    last = row.id
    ids.value = next
  }

  function rangeTo(row: ApplicationRowView): readonly ApplicationRowView[] {
    const rows = shown()
    const to = rows.indexOf(row)
    const from = rows.findIndex(({ id }) => id === last)
    return from < 0 ? [row] : rows.slice(Math.min(from, to), Math.max(from, to) + 1)
  }

  return {
    chosen,
    has: ({ id }) => ids.value.has(id),
    toggle,
    all() {
      ids.value = new Set(shown().map(({ id }) => id))
    },
    none() {
      ids.value = new Set()
    }
  }
}
