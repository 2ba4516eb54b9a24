import { describe, expect, it } from 'vitest'
import { untilTomorrow } from './untilTomorrow'

const at = (text: string): number => Date.parse(text)

describe('do not disturb until tomorrow', () => {
  it('ends with the quiet hours of the night', () => {
    const quiet = { from: '22:00', to: '07:15' }
    expect(untilTomorrow(at('2026-03-03T15:00:00Z'), 'Europe/London', quiet)).toBe(
      at('2026-03-04T07:15:00Z')
    )
  })

  it.each([null, { from: '13:00', to: '14:00' }])('ends in the morning with %j', (quiet) => {
    expect(untilTomorrow(at('2026-03-03T15:00:00Z'), 'Europe/London', quiet)).toBe(
      at('2026-03-04T08:00:00Z')
    )
  })

  it('counts days where the user is, and clocks as they are set by then', () => {
    // A Saturday evening in New York, and Sunday already in London; the clocks go on that night.
    expect(untilTomorrow(at('2026-03-08T01:00:00Z'), 'America/New_York', null)).toBe(
      at('2026-03-08T12:00:00Z')
    )
  })
})
