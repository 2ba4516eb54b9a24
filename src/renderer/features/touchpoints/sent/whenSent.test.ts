import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { localOf } from '@shared/time/zonedTime'
import { whenSent } from './whenSent'

/** Wednesday 26 November 2025, 14:00 in London. */
const context = { now: Date.UTC(2025, 10, 26, 14), timeZone: 'Europe/London', locale: 'en-GB' }

function at(text: string): string {
  const found = whenSent(text, context)
  return 'at' in found ? localOf(found.at, context.timeZone) : found.problem
}

describe('when something was sent, as it is typed', () => {
  it.each([
    ['yesterday 3pm', '2025-11-25T15:00'],
    ['yesterday', '2025-11-25T12:00'],
    ['11:20', '2025-11-26T11:20'],
    ['two hours ago', '2025-11-26T12:00'],
    ['today at 9', '2025-11-26T09:00'],
    ['14 Nov', '2025-11-14T12:00'],
    ['2025-11-14 08:15', '2025-11-14T08:15'],
    ['yesterday 3pm Berlin', '2025-11-25T14:00']
  ])('%s', (text, local) => expect(at(text)).toBe(local))

  it.each([
    ['Tue 9:40', '2025-11-25T09:40'],
    ['Thu 9:40', '2025-11-20T09:40'],
    ['Friday', '2025-11-21T12:00'],
    ['Wed 13:00', '2025-11-26T13:00'],
    ['Wed 15:00', '2025-11-19T15:00'],
    ['last Friday 10am', '2025-11-21T10:00'],
    ['the 24th, 10:00', '2025-11-24T10:00'],
    ['the 3rd, 10:00', '2025-11-03T10:00']
  ])('a day with a name is the last one: %s', (text, local) => expect(at(text)).toBe(local))

  it.each(['15:00', 'tomorrow 9:00', 'next Tuesday 9:00', 'in two hours', '28 Nov 10:00'])(
    'what is still to come is no answer: %s',
    (text) => expect(at(text)).toBe('That is still to come. Say when you sent it.')
  )

  it.each(['', 'once upon a time', '30 Feb 10:00', 'x'.repeat(500)])(
    'what means no time is asked for again: %s',
    (text) => expect(at(text)).toContain('Say it like “yesterday 15:00”')
  )

  it('is never in the future, whatever is typed and wherever', () => {
    const word = fc.constantFrom(
      ...'yesterday today tomorrow last next Tue Fri 9:40 15:00 3pm 14 Nov 28 2025-11-26 Berlin in two hours ago the 3rd am , UTC'.split(
        ' '
      )
    )
    fc.assert(
      fc.property(
        fc.array(word, { maxLength: 5 }),
        fc.constantFrom('Europe/London', 'America/New_York', 'Asia/Kathmandu'),
        (words, timeZone) => {
          const found = whenSent(words.join(' '), { ...context, timeZone })
          if ('at' in found) expect(found.at).toBeLessThanOrEqual(context.now)
        }
      ),
      { numRuns: 500 }
    )
  })
})
