import { describe, expect, it } from 'vitest'
import { promisedBy } from './promisedBy'

/** A Tuesday; the month ends on Tuesday the 31st. */
const TUESDAY = '2026-03-03'

describe('promisedBy, said on Tuesday 3 March 2026', () => {
  it.each([
    ['Friday', '2026-03-06'],
    ['by Friday', '2026-03-06'],
    ['on Friday', '2026-03-06'],
    ['Tuesday', '2026-03-10'],
    ['Monday', '2026-03-09'],
    ['Monday or Tuesday', '2026-03-10'],
    ['next Friday', '2026-03-13'],
    ['Friday of next week', '2026-03-13'],
    ['next Tuesday', '2026-03-10'],
    ['this week', '2026-03-06'],
    ['later this week', '2026-03-06'],
    ['the end of the week', '2026-03-06'],
    ['end of week', '2026-03-06'],
    ['EOW', '2026-03-06'],
    ['next week', '2026-03-13'],
    ['end of next week', '2026-03-13'],
    ['by the end of next week', '2026-03-13'],
    ['early next week', '2026-03-10'],
    ['beginning of next week', '2026-03-10'],
    ['mid next week', '2026-03-11'],
    ['mid-next week', '2026-03-11'],
    ['middle of next week', '2026-03-11'],
    ['tomorrow', '2026-03-04'],
    ['in a day or two', '2026-03-05'],
    ['a couple of days', '2026-03-05'],
    ['a few days', '2026-03-06'],
    ['the next few days', '2026-03-06'],
    ['in 4 days', '2026-03-07'],
    ['within four days', '2026-03-07'],
    ['within 24 hours', '2026-03-04'],
    ['within 48 hours', '2026-03-05'],
    ['5 business days', '2026-03-10'],
    ['ten working days', '2026-03-17'],
    ['3-5 business days', '2026-03-10'],
    ['one to two weeks', '2026-03-17'],
    ['two or three weeks', '2026-03-24'],
    ['a week or two', '2026-03-17'],
    ['a week', '2026-03-10'],
    ['in a week', '2026-03-10'],
    ['a couple of weeks', '2026-03-17'],
    ['two weeks', '2026-03-17'],
    ['a fortnight', '2026-03-17'],
    ['a few weeks', '2026-03-24'],
    ['within 6 weeks', '2026-04-14'],
    ['a month', '2026-04-03'],
    ['end of the month', '2026-03-31'],
    ['EOM', '2026-03-31'],
    ['next month', '2026-04-30'],
    ['early next month', '2026-04-07'],
    ['early December', '2026-12-07'],
    ['mid-December', '2026-12-15'],
    ['late December', '2026-12-31'],
    ['end of December', '2026-12-31'],
    ['in December', '2026-12-31'],
    ['by December', '2026-12-31'],
    ['by February', '2027-02-26'],
    ['13 March', '2026-03-13'],
    ['March 13th', '2026-03-13'],
    ['3/13', '2026-03-13'],
    ['13/3', '2026-03-13'],
    ['3 March', '2026-03-03'],
    ['2 March', '2027-03-02'],
    ['3/4', '2026-03-04'],
    ['2026-03-13', '2026-03-13'],
    ['March 13, 2027', '2027-03-13'],
    ['2025-03-13', '2025-03-13'],
    ['soon', null],
    ["we'll be in touch", null],
    ['TBD', null],
    ['nothing about time', null],
    ['', null]
  ])('%s is %s', (text, expected) => {
    expect(promisedBy(text, TUESDAY)).toBe(expected)
  })
})

describe('promisedBy over the days of a week', () => {
  // Monday 2 March to Sunday 8 March 2026.
  const week = [2, 3, 4, 5, 6, 7, 8].map((date) => `2026-03-0${date}`)

  it.each([
    ['Friday', ['06', '06', '06', '06', '13', '13', '13']],
    ['this Friday', ['06', '06', '06', '06', '13', '13', '13']],
    ['Monday', ['09', '09', '09', '09', '09', '09', '09']],
    ['Sunday', ['08', '08', '08', '08', '08', '08', '15']],
    ['next Monday', ['09', '09', '09', '09', '09', '09', '09']],
    ['next Friday', ['13', '13', '13', '13', '13', '13', '13']],
    ['Friday of next week', ['13', '13', '13', '13', '13', '13', '13']],
    ['Monday or Tuesday', ['09', '10', '10', '10', '10', '10', '10']],
    ['this week', ['06', '06', '06', '06', '13', '13', '13']],
    ['end of the week', ['06', '06', '06', '06', '13', '13', '13']],
    ['EOW', ['06', '06', '06', '06', '13', '13', '13']],
    ['next week', ['13', '13', '13', '13', '13', '13', '13']],
    ['early next week', ['10', '10', '10', '10', '10', '10', '10']],
    ['middle of next week', ['11', '11', '11', '11', '11', '11', '11']],
    ['tomorrow', ['03', '04', '05', '06', '07', '08', '09']],
    ['today', ['02', '03', '04', '05', '06', '07', '08']],
    ['a day or two', ['04', '05', '06', '09', '10', '10', '10']],
    ['a couple of days', ['04', '05', '06', '09', '10', '10', '10']],
    ['a few days', ['05', '06', '09', '10', '11', '11', '11']],
    ['1 business day', ['03', '04', '05', '06', '09', '09', '09']],
    ['5 business days', ['09', '10', '11', '12', '13', '13', '13']],
    ['3-5 business days', ['09', '10', '11', '12', '13', '13', '13']],
    ['7 working days', ['11', '12', '13', '16', '17', '17', '17']],
    ['two days', ['04', '05', '06', '07', '08', '09', '10']],
    ['a week', ['09', '10', '11', '12', '13', '14', '15']],
    ['a week from Friday', ['13', '13', '13', '13', '20', '20', '20']],
    ['Friday week', ['13', '13', '13', '13', '20', '20', '20']],
    ['the weekend', ['08', '08', '08', '08', '08', '08', '15']]
  ])('%s', (text, expected) => {
    expect(week.map((from) => promisedBy(text, from))).toEqual(
      expected.map((date) => `2026-03-${date}`)
    )
  })
})

describe('promisedBy at the ends of months and years', () => {
  it.each([
    ['end of the month', '2026-03-30', '2026-03-31'],
    ['end of the month', '2026-03-31', '2026-04-30'],
    // The last weekday is Friday the 29th.
    ['end of the month', '2026-05-28', '2026-05-29'],
    ['end of the month', '2026-05-29', '2026-06-30'],
    ['EOM', '2026-05-31', '2026-06-30'],
    ['EOM', '2026-12-31', '2027-01-29'],
    ['next month', '2026-12-31', '2027-01-29'],
    ['next month', '2026-01-31', '2026-02-27'],
    ['early next month', '2026-12-01', '2027-01-07'],
    ['a month', '2026-01-31', '2026-02-28'],
    ['in a month', '2028-01-31', '2028-02-29'],
    ['in a month', '2028-02-29', '2028-03-29'],
    ['two months', '2026-12-31', '2027-02-28'],
    ['a month', '2026-12-15', '2027-01-15'],
    ['in a year', '2028-02-29', '2029-02-28'],
    ['in December', '2026-12-30', '2026-12-31'],
    ['in December', '2026-12-31', '2027-12-31'],
    ['early December', '2026-12-07', '2027-12-07'],
    ['mid-December', '2026-12-14', '2026-12-15'],
    ['mid-December', '2026-12-15', '2027-12-15'],
    ['31 December', '2026-12-31', '2026-12-31'],
    ['1 January', '2026-12-31', '2027-01-01'],
    ['29 February', '2026-03-03', '2028-02-29'],
    ['29 February', '2096-03-01', '2104-02-29'],
    ['29 February 2027', '2026-03-03', null],
    ['Feb 30', '2026-01-01', null],
    ['2026-02-30', '2026-01-01', null],
    ['31 April', '2026-01-01', null],
    ['2/30', '2026-01-01', null],
    ['13/13', '2026-01-01', null],
    ['the 31st', '2026-04-01', '2026-05-31'],
    ['the 30th', '2026-01-31', '2026-03-30'],
    ['the 13th', '2026-03-13', '2026-03-13'],
    ['the 13th', '2026-12-14', '2027-01-13'],
    ['tomorrow', '2028-02-28', '2028-02-29'],
    ['tomorrow', '2026-12-31', '2027-01-01'],
    ['Friday', '2026-12-31', '2027-01-01'],
    ['next Friday', '2026-12-31', '2027-01-08'],
    ['end of the year', '2026-06-01', '2026-12-31'],
    ['by year end', '2026-12-31', '2027-12-31'],
    ['EOY', '2022-12-30', '2023-12-29']
  ])('%s, said on %s, is %s', (text, from, expected) => {
    expect(promisedBy(text, from)).toBe(expected)
  })

  it.each([
    ['tomorrow', '2200-12-31'],
    ['next week', '2200-12-31'],
    ['in December', '2200-12-31'],
    ['1 January', '2200-12-31'],
    ['in 999999999999999999999 months', '2026-03-03'],
    ['in 999999 days', '2026-03-03'],
    ['March 13, 2201', '2026-03-03'],
    ['1899-12-31', '2026-03-03'],
    ['by March 0001', '2026-03-03']
  ])('%s, said on %s, is beyond the years that the app keeps', (text, from) => {
    expect(promisedBy(text, from)).toBeNull()
  })
})
