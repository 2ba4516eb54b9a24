import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { placeCard, type PlacedCard } from './boardOrder'

const NOW = Date.parse('2026-03-03T20:00:00Z')

/** The ids as the board shows them: by position, the newer of two alike first. */
function shown(cards: readonly PlacedCard[]): number[] {
  return cards.toSorted((a, b) => a.position - b.position || b.id - a.id).map(({ id }) => id)
}

function inOrder(cards: readonly PlacedCard[]): PlacedCard[] {
  return shown(cards).flatMap((id) => cards.filter((card) => card.id === id))
}

describe('a card on the board', () => {
  it('goes between its neighbours without touching them while there is room', () => {
    const column = [
      { id: 1, position: 0 },
      { id: 2, position: 1024 }
    ]
    expect(placeCard(column, 9, 1, NOW)).toEqual([{ id: 9, position: 512 }])
    expect(placeCard(column, 9, null, NOW)).toEqual([{ id: 9, position: -1024 }])
    expect(placeCard(column, 9, 2, NOW)).toEqual([{ id: 9, position: 2048 }])
  })

  it('is not placed under one that is not in the column', () => {
    expect(placeCard([{ id: 1, position: 0 }], 9, 5, NOW)).toBeNull()
  })

  it('stands where it was put, whatever the positions, and the others keep their order', () => {
    const position = fc.oneof(fc.integer({ min: 0, max: 3 }), fc.integer())
    const cards = fc
      .uniqueArray(fc.integer({ min: 1, max: 1000 }), { maxLength: 20 })
      .chain((ids) => fc.tuple(...ids.map((id) => fc.record({ id: fc.constant(id), position }))))
    fc.assert(
      fc.property(cards, fc.nat(), (drawn, pick) => {
        const column = inOrder(drawn)
        const index = pick % (column.length + 1)
        const written = placeCard(column, 5000, column[index - 1]?.id ?? null, NOW)
        if (written === null) throw new Error('not placed')
        const changed = new Map(written.map((card) => [card.id, card]))
        const after = [...column.map((card) => changed.get(card.id) ?? card), written[0]]
        const others = column.map(({ id }) => id)
        expect(shown(after.filter((card) => card !== undefined))).toEqual(
          others.toSpliced(index, 0, 5000)
        )
      })
    )
  })
})
