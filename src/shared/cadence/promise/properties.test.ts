import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { isLocalDate } from '@shared/time/localTime'
import { addBusinessDays, addMonths, dayOf, localDateOf, weekdayOf } from './calendar'
import { promisedBy } from './promisedBy'

const FIRST = dayOf('1900-01-01')
/** Two years before the last that the app keeps, so that there is room to count on. */
const LAST = dayOf('2198-12-31')
const days = fc.integer({ min: FIRST, max: LAST })
const dates = days.map((day) => localDateOf(day) ?? '')

const PHRASES = [
  'Friday',
  'next Thursday',
  'Mon or Tue',
  'EOD Wed',
  'EOW',
  'this week',
  'end of next week',
  'mid next week',
  'tomorrow',
  'today',
  'a day or two',
  'a few days',
  '3–5 business days',
  'within twenty-one days',
  'a week from Friday',
  'a couple of weeks',
  'in a month or so',
  'the end of the month',
  'early next month',
  'mid-December',
  'by April',
  'first week of March',
  '13 March',
  'Feb. 29th',
  '12/31',
  'the 31st',
  'week of March 9',
  'by year end'
]
const phrases = fc.constantFrom(...PHRASES)

/** Words of promises in any order, so that half-phrases meet. */
const pieces = fc
  .array(
    fc.constantFrom(
      ...PHRASES.flatMap((phrase) => phrase.split(' ')),
      ...['or', ',', '-', '.', '/', 'of', 'the', 'from', 'last', '30', '2', 'half', '’s', 'march']
    ),
    { maxLength: 12 }
  )
  .map((words) => words.join(' '))
const texts = fc.oneof(pieces, fc.string({ unit: 'binary' }), fc.string({ unit: 'grapheme' }))

describe('promisedBy for any words', () => {
  it('is null or a date that exists', () => {
    fc.assert(
      fc.property(texts, dates, (text, from) => {
        const by = promisedBy(text, from)
        expect(by === null || isLocalDate(by)).toBe(true)
      }),
      { numRuns: 2000 }
    )
  })

  it('is never before the day, unless a year says so', () => {
    fc.assert(
      fc.property(pieces, dates, (text, from) => {
        fc.pre(!/\d\s*[/.-]\s*\d+\s*[/.-]\s*\d/.test(text))
        const by = promisedBy(text, from)
        if (by !== null) expect(by >= from).toBe(true)
      }),
      { numRuns: 2000 }
    )
  })

  it('lets a date with a year stand', () => {
    fc.assert(
      fc.property(dates, dates, (date, from) => {
        expect(promisedBy(date, from)).toBe(date)
      })
    )
  })

  it('minds neither case nor blanks, quotes nor the words around', () => {
    const sentences = fc.constantFrom<(phrase: string) => string>(
      (phrase) => phrase.toUpperCase(),
      (phrase) => phrase.toLowerCase(),
      (phrase) => `\n  ${phrase.replaceAll(' ', ' \t\u00a0 ')}  `,
      (phrase) => `“${phrase}”`,
      (phrase) => `Dana said she’d get back to me ${phrase}, hopefully!`,
      (phrase) => `They’ll decide (${phrase}).`,
      (phrase) => `We will know more: ${phrase}.`,
      (phrase) => `${phrase}, if all goes well`
    )
    fc.assert(
      fc.property(phrases, sentences, dates, (phrase, sentence, from) => {
        expect(promisedBy(sentence(phrase), from)).toBe(promisedBy(phrase, from))
      }),
      { numRuns: 1000 }
    )
  })

  it('takes the later of two weekdays', () => {
    const weekdays = fc.constantFrom('Monday', 'Tue', 'Wednesday', 'Thurs', 'Fri', 'Saturday')
    fc.assert(
      fc.property(weekdays, weekdays, dates, (one, other, from) => {
        const both = [promisedBy(one, from) ?? '', promisedBy(other, from) ?? '']
        expect(promisedBy(`${one} or ${other}`, from)).toBe(both.sort()[1])
      })
    )
  })

  it('counts the days, weeks and months that are named', () => {
    fc.assert(
      fc.property(fc.integer({ min: 1, max: 60 }), days, (n, day) => {
        const from = localDateOf(day) ?? ''
        expect(promisedBy(`within ${n} days`, from)).toBe(localDateOf(day + n))
        expect(promisedBy(`within ${n} weeks`, from)).toBe(localDateOf(day + 7 * n))
        expect(promisedBy(`${n} business days`, from)).toBe(localDateOf(addBusinessDays(day, n)))
      })
    )
  })

  it.each([
    'a',
    'a ',
    '1',
    '1 ',
    '1/',
    '1.',
    '3-',
    '-',
    'the ',
    'may ',
    'Feb 30, ',
    'the end of the ',
    'two or three ',
    'a week or ',
    'week from ',
    'Monday or ',
    "'s "
  ])('reads a long text of %j in its time', (piece) => {
    const long = piece.repeat(Math.ceil(100_000 / piece.length))
    expect(() => promisedBy(long, '2026-03-03')).not.toThrow()
  })

  it('reads a phrase after a page of other words, and no book', () => {
    const page = 'word '.repeat(1000)
    expect(promisedBy(`${page} by Friday`, '2026-03-03')).toBe('2026-03-06')
    expect(promisedBy(`${page.repeat(5)} by Friday`, '2026-03-03')).toBeNull()
  })
})

describe('the calendar', () => {
  it('counts business days as one would on the fingers', () => {
    fc.assert(
      fc.property(days, fc.integer({ min: 1, max: 40 }), (from, n) => {
        let day = from
        for (let counted = 0; counted < n;) {
          day += 1
          if (weekdayOf(day) <= 5) counted += 1
        }
        expect(addBusinessDays(from, n)).toBe(day)
      })
    )
  })

  it('keeps the date of a month, or takes the last there is', () => {
    fc.assert(
      fc.property(days, fc.integer({ min: 1, max: 24 }), (from, n) => {
        const was = localDateOf(from) ?? ''
        const is = localDateOf(addMonths(from, n)) ?? ''
        const isLast = localDateOf(dayOf(is) + 1)?.endsWith('-01')
        expect(is.slice(8) === was.slice(8) || (is.slice(8) < was.slice(8) && isLast)).toBe(true)
      })
    )
  })
})
