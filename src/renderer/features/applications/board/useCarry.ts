import { ref } from 'vue'
import type { Ref } from 'vue'
import type { ApplicationRowView } from '@shared/model/applicationRow'
import { columnOf } from '@shared/model/boardColumns'
import { COLUMN_TITLES, placeOf, type Columns, type Draft, type Place } from './columns'
import { carriedTo, focusedBy } from './neighbours'

interface Needs {
  columns: () => Columns
  isOwnOrder: () => boolean
  draft: Ref<Draft | null>
  put: (row: ApplicationRowView, to: Place) => Promise<boolean>
  focus: (id: number) => void
}

const MOVES = ['ArrowUp', 'ArrowDown', 'ArrowLeft', 'ArrowRight', 'Home', 'End']

/** Cards by keyboard: arrows go from card to card; Space lifts one, and then arrows carry it. */
export function useCarry({ columns, isOwnOrder, draft, put, focus }: Needs): {
  liftedId: Ref<number | null>
  /** What is told to screen readers. */
  announcement: Ref<string>
  onKey: (event: KeyboardEvent, row: ApplicationRowView) => void
  /** Puts back what is carried. */
  putBack: (row?: ApplicationRowView) => void
} {
  const liftedId = ref<number | null>(null)
  const announcement = ref('')

  function onKey(event: KeyboardEvent, row: ApplicationRowView): void {
    if (event.ctrlKey || event.metaKey || event.altKey || event.shiftKey) return
    const isCarried = liftedId.value === row.id
    if (event.key === ' ') {
      if (isCarried) void drop(row)
      else lift(row)
    } else if (MOVES.includes(event.key)) {
      if (isCarried) carry(row, event.key)
      else step(row, event.key)
    } else if (isCarried && event.key === 'Enter') {
      void drop(row)
    } else if (isCarried && (event.key === 'Escape' || event.key === 'Tab')) {
      putBack(row)
    } else {
      return
    }
    event.preventDefault()
    event.stopPropagation()
  }

  function lift(row: ApplicationRowView): void {
    const place = placeOf(columns(), row.id)
    if (place === null) return
    liftedId.value = row.id
    draft.value = { id: row.id, ...place }
    announcement.value = `Lifted ${row.company}. ${where(place)} Arrow keys carry it, Space drops it, Escape puts it back.`
  }

  function carry(row: ApplicationRowView, key: string): void {
    const from = placeOf(columns(), row.id)
    const to = from && carriedTo(columns(), from, key, isOwnOrder())
    if (to) {
      draft.value = { id: row.id, ...to }
      announcement.value = where(to)
      focus(row.id)
    } else if (!isOwnOrder() && (key === 'ArrowUp' || key === 'ArrowDown')) {
      announcement.value =
        'What is due next stands first here. Choose “Own order” to arrange cards.'
    }
  }

  async function drop(row: ApplicationRowView): Promise<void> {
    const to = placeOf(columns(), row.id)
    liftedId.value = null
    if (to === null) return
    if (!isOwnOrder() && to.column === columnOf(row.stage)) return putBack(row)
    const isThere = await put(row, to)
    announcement.value = isThere ? `Dropped ${row.company}. ${where(to)}` : putBackWords(row)
    focus(row.id)
  }

  function putBack(row?: ApplicationRowView): void {
    liftedId.value = null
    draft.value = null
    if (!row) return
    announcement.value = putBackWords(row)
    focus(row.id)
  }

  function step(row: ApplicationRowView, key: string): void {
    const place = placeOf(columns(), row.id)
    const next = place && focusedBy(columns(), place, key)
    if (next !== null) focus(next)
  }

  function where({ column, index }: Place): string {
    const size = columns().get(column)?.length ?? 0
    return `${COLUMN_TITLES[column]}, ${index + 1} of ${size}.`
  }

  return { liftedId, announcement, onKey, putBack }
}

function putBackWords({ company }: ApplicationRowView): string {
  return `${company} is back where it was.`
}
