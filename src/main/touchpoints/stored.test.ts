import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { anySteps, openForTest, STEPS, storedTouchpoints } from '../testing'

const NOW = '2026-03-03T20:00:00Z'

describe('the stored touchpoints', () => {
  it('are those of the facts after whatever was done: computing all anew changes nothing', async () => {
    await fc.assert(
      fc.asyncProperty(anySteps, async (steps) => {
        const bench = openForTest(NOW)
        STEPS.log(bench, 2, 3)
        STEPS.log(bench, 4, 4)
        for (const [name, a, b] of steps) STEPS[name](bench, a, b)
        const before = storedTouchpoints(bench)
        const result = await bench.services.recalculation.run(QUIET)
        expect(result).toMatchObject({ corrected: 0, failed: 0 })
        expect(storedTouchpoints(bench)).toEqual(before)
      }),
      { numRuns: 60 }
    )
    // Letters are drafted among what is done.
  }, 60_000)
})

const QUIET = { progress: () => undefined, failed: () => undefined }
