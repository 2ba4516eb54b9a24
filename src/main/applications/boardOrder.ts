/** A card in its column; the least position is on top. */
export interface PlacedCard {
  id: number
  position: number
}

/** What lies between two neighbours at first, so that many find room between them later. */
const GAP = 1024

/** Where a card goes that has no neighbour to go by: the newest on top. */
export function topPosition(now: number): number {
  return -now * GAP
}

/**
 * The positions to write so that the card stands under `after`, or on top where that is null. Cards
 * below make room only where there is none left.
 * @param column the others of the column, top first
 * @returns null where `after` is not in the column
 */
export function placeCard(
  column: readonly PlacedCard[],
  id: number,
  after: number | null,
  now: number
): PlacedCard[] | null {
  const index = after === null ? 0 : column.findIndex((card) => card.id === after) + 1
  if (after !== null && index === 0) return null
  const above = column[index - 1]
  const below = column[index]
  if (above === undefined) {
    return [{ id, position: below === undefined ? topPosition(now) : below.position - GAP }]
  }
  const room = below === undefined ? 2 * GAP : below.position - above.position
  if (room >= 2) return [{ id, position: above.position + Math.floor(room / 2) }]
  return [{ id, position: above.position + GAP }, ...pushedDown(column.slice(index), above)]
}

/** Those that must give way to a card a gap under `above`, each a gap under the one before it. */
function pushedDown(below: readonly PlacedCard[], above: PlacedCard): PlacedCard[] {
  const moved: PlacedCard[] = []
  let last = above.position + GAP
  for (const card of below) {
    if (card.position > last) break
    last += GAP
    moved.push({ id: card.id, position: last })
  }
  return moved
}
