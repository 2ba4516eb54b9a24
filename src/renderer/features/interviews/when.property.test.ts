import * as fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { instantOf, localOf } from '@shared/time/zonedTime'
import { understand } from '@shared/when'
import { spanThere } from './when'

const NOW = Date.UTC(2025, 10, 26, 14)
const ZONES = ['Europe/London', 'Europe/Berlin', 'America/New_York', 'Asia/Kolkata', 'UTC']

describe('what is shown of a time', () => {
  it.each(['en-GB', 'en-US', 'de-DE', 'fr-FR'])(
    'means the same when it is typed (%s)',
    (locale) => {
      const desk = { locale, timeZone: 'Europe/London', now: NOW }
      const start = fc.integer({ min: NOW / 60_000 - 500 * 1440, max: NOW / 60_000 + 500 * 1440 })
      const minutes = fc.oneof(fc.integer({ min: 1, max: 480 }), fc.constantFrom(30, 45, 60, 90))
      fc.assert(
        fc.property(start, minutes, fc.constantFrom(...ZONES), (minute, length, timeZone) => {
          const startsAt = minute * 60_000
          const startLocal = localOf(startsAt, timeZone)
          // Twice in autumn the clocks show the same time, and then the words mean the first.
          fc.pre(instantOf(startLocal, timeZone) === startsAt)
          const offsetStays =
            Date.parse(`${localOf(startsAt + length * 60_000, timeZone)}Z`) -
              Date.parse(`${startLocal}Z`) ===
            length * 60_000
          fc.pre(offsetStays)
          const span = { startsAt, endsAt: startsAt + length * 60_000 }
          const words = spanThere(span, timeZone, desk)
          expect({ words, ...understand(words, { ...desk, defaultMinutes: 60 }) }).toMatchObject({
            words,
            startLocal,
            timeZone,
            minutes: length
          })
        }),
        { numRuns: 150 }
      )
    }
  )
})
