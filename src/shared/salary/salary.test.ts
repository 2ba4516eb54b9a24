import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { SALARY_PERIODS } from '../model/words'
import { formatSalary, parseSalary, writeSalary } from '.'
import type { Salary } from '.'

const salary = (
  low: number | null,
  high: number | null,
  currency: string | null = null,
  period: Salary['period'] = null
): Salary => ({
  low: low === null ? null : Math.round(low * 100),
  high: high === null ? null : Math.round(high * 100),
  currency,
  period
})

describe('a salary as people write it', () => {
  it.each([
    ['£44,000–50,000', salary(44_000, 50_000, 'GBP')],
    ['45k-50k EUR a year', salary(45_000, 50_000, 'EUR', 'year')],
    ['45-50k €', salary(45_000, 50_000, 'EUR')],
    ['18.50 an hour', salary(18.5, 18.5, null, 'hour')],
    ['60000', salary(60_000, 60_000)],
    ['60.000 € pro', null],
    ['60.000 €', salary(60_000, 60_000, 'EUR')],
    ['60 000 EUR p.a.', salary(60_000, 60_000, 'EUR', 'year')],
    ["CHF 110'000 to 120'000 per annum", salary(110_000, 120_000, 'CHF', 'year')],
    ['1.234,50 EUR/month', salary(1234.5, 1234.5, 'EUR', 'month')],
    ['$120k', salary(120_000, 120_000, 'USD')],
    ['US$ 1.2m', salary(1_200_000, 1_200_000, 'USD')],
    ['from 44k GBP', salary(44_000, null, 'GBP')],
    ['£44k+', salary(44_000, null, 'GBP')],
    ['up to 50,000 pounds', salary(null, 50_000, 'GBP')],
    ['between £300 and £350 a day', salary(300, 350, 'GBP', 'day')],
    ['£15.50/hr', salary(15.5, 15.5, 'GBP', 'hour')],
    ['15,5 EUR', salary(15.5, 15.5, 'EUR')],
    ['70,000-80,000 AUD per year', salary(70_000, 80_000, 'AUD', 'year')],
    ['0', salary(0, 0)]
  ])('%s', (text, expected) => {
    expect(parseSalary(text)).toEqual(expected)
  })

  it.each([
    '',
    'competitive',
    '50k-45k',
    '44,00,0',
    '-5',
    '12 34',
    '40k 50k',
    '60000 plus bonus',
    '60k € or £50k',
    '9'.repeat(40),
    '1.2.3',
    '5 a week a month',
    '<script>alert(1)</script>',
    '10-20-30'
  ])('is not understood: %j', (text) => {
    expect(parseSalary(text)).toBeNull()
  })

  it('means the dollars and crowns of where it is typed', () => {
    expect(parseSalary('$90k', 'AU')?.currency).toBe('AUD')
    expect(parseSalary('$90k', 'GB')?.currency).toBe('USD')
    expect(parseSalary('45000 kr', 'SE')?.currency).toBe('SEK')
    expect(parseSalary('45000 kr', 'GB')).toBeNull()
  })
})

describe('a salary as it is shown', () => {
  it.each([
    [salary(44_000, 50_000, 'GBP'), 'en-GB', '£44,000–50,000'],
    [salary(45_000, 50_000, 'EUR', 'year'), 'de-DE', '45.000–50.000 € a year'],
    [salary(18.5, 18.5, null, 'hour'), 'en-GB', '18.50 an hour'],
    [salary(44_000, null, 'GBP'), 'en-GB', 'from £44,000'],
    [salary(null, 120_000, 'USD', 'year'), 'en-US', 'up to $120,000 a year']
  ])('%o in %s', (value, locale, expected) => {
    expect(formatSalary(value, locale).replace(/[\u00a0\u202f]/g, ' ')).toBe(expected)
  })
})

const sum = fc.integer({ min: 0, max: 1e12 })
const anySalary = fc
  .tuple(
    fc.oneof(
      fc.tuple(sum, fc.nat(1e9)).map(([low, more]) => ({ low, high: low + more })),
      sum.map((low) => ({ low, high: null })),
      sum.map((high) => ({ low: null, high }))
    ),
    fc.constantFrom(null, 'GBP', 'EUR', 'USD', 'CHF', 'JPY'),
    fc.constantFrom(null, ...SALARY_PERIODS)
  )
  .map(([bounds, currency, period]): Salary => ({ ...bounds, currency, period }))

it('is read as it is written', () => {
  fc.assert(
    fc.property(anySalary, (value) => {
      expect(parseSalary(writeSalary(value))).toEqual(value)
    })
  )
})

it('never breaks on any text, and never has bounds the wrong way round', () => {
  fc.assert(
    fc.property(fc.string({ unit: 'grapheme', maxLength: 40 }), (text) => {
      const read = parseSalary(text)
      if (read === null || read.low === null || read.high === null) return
      expect(read.low).toBeLessThanOrEqual(read.high)
    })
  )
})
