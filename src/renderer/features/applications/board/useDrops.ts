import { onBeforeUnmount, onMounted, ref, shallowRef } from 'vue'
import type { Ref, ShallowRef } from 'vue'
import { monitorForElements } from '@atlaskit/pragmatic-drag-and-drop/element/adapter'
import { extractClosestEdge } from '@atlaskit/pragmatic-drag-and-drop-hitbox/closest-edge'
import { BOARD_COLUMNS, type BoardColumn } from '@shared/model/boardColumns'
import { placeOf, type Columns, type Place } from './columns'

type Data = Record<string | symbol, unknown>
interface Location {
  current: { dropTargets: { data: Data }[] }
}

/** Cards by mouse: where what is dragged would fall, and that it fell. */
export function useDrops(
  columns: () => Columns,
  dropped: (id: number, to: Place) => void
): {
  draggedId: Ref<number | null>
  /** Before which card of which column it would fall, counted with the card itself. */
  over: ShallowRef<Place | null>
} {
  const draggedId = ref<number | null>(null)
  const over = shallowRef<Place | null>(null)

  function track({ location }: { location: Location }): void {
    over.value = placeAt(location, columns())
  }

  let stop: (() => void) | undefined
  onMounted(() => {
    stop = monitorForElements({
      canMonitor: ({ source }) => typeof source.data['cardId'] === 'number',
      onDragStart: ({ source }) => {
        draggedId.value = idIn(source.data)
      },
      onDrag: track,
      onDropTargetChange: track,
      onDrop: ({ source, location }) => {
        const id = idIn(source.data)
        const to = placeAt(location, columns())
        draggedId.value = null
        over.value = null
        if (id !== null && to !== null) dropped(id, withoutItself(columns(), id, to))
      }
    })
  })
  onBeforeUnmount(() => stop?.())
  return { draggedId, over }
}

function placeAt({ current }: Location, columns: Columns): Place | null {
  const data = current.dropTargets.map((target) => target.data)
  const column = data.map(columnIn).find((one) => one !== null) ?? null
  if (column === null) return null
  const cards = columns.get(column) ?? []
  const card = data.find((one) => idIn(one) !== null)
  if (card === undefined) return { column, index: cards.length }
  const index = cards.findIndex(({ id }) => id === idIn(card))
  return { column, index: extractClosestEdge(card) === 'bottom' ? index + 1 : index }
}

/** Where it is among the others of the column. */
function withoutItself(columns: Columns, id: number, to: Place): Place {
  const from = placeOf(columns, id)
  const isBelow = from?.column === to.column && from.index < to.index
  return isBelow ? { ...to, index: to.index - 1 } : to
}

function idIn(data: Data): number | null {
  const id = data['cardId']
  return typeof id === 'number' ? id : null
}

function columnIn(data: Data): BoardColumn | null {
  return BOARD_COLUMNS.find((column) => column === data['column']) ?? null
}
