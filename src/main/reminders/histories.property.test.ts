import fc from 'fast-check'
import { expect, it } from 'vitest'
import { histories } from './anyHistories'
import { HistoryForTest } from './historyForTest'

/** How many are lived through. */
const HISTORIES = 10_000

it('misses nothing and says nothing twice, whatever the computer and its user do', () => {
  let shown = 0
  fc.assert(
    fc.property(histories, ({ startsIn, zone, events }) => {
      const history = new HistoryForTest(startsIn, zone)
      for (const event of events) history.act(event)
      expect(history.problems).toEqual([])
      shown += history.showings.length
    }),
    { numRuns: HISTORIES }
  )
  // Else it would have proved nothing.
  expect(shown).toBeGreaterThan(HISTORIES)
}, 120_000)
