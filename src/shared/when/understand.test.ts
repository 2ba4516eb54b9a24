import * as fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { understand } from './understand'
import type { WhenContext } from './understand'

/** Wednesday 26 November 2025, 14:00 in London. */
const LONDON: WhenContext = {
  now: Date.parse('2025-11-26T14:00Z'),
  timeZone: 'Europe/London',
  locale: 'en-GB',
  defaultMinutes: 60
}

/** '2025-11-28 14:00', with ' 45 min' and ' Europe/Berlin' where those were said; or the problem. */
function read(text: string, change: Partial<WhenContext> = {}): string {
  const when = understand(text, { ...LONDON, ...change })
  if ('problem' in when) return when.problem
  const minutes = when.saidMinutes ? ` ${when.minutes} min` : ''
  return `${when.startLocal.replace('T', ' ')}${minutes}${when.saidZone ? ` ${when.timeZone}` : ''}`
}

describe('a day and a time as people type them', () => {
  it.each([
    // days near today
    ['tomorrow 2pm', '2025-11-27 14:00'],
    ['2pm tomorrow', '2025-11-27 14:00'],
    ['tmrw 2pm', '2025-11-27 14:00'],
    ['Tomorrow at 2 PM', '2025-11-27 14:00'],
    ['today 16:30', '2025-11-26 16:30'],
    ['yesterday 4pm', '2025-11-25 16:00'],
    ['day after tomorrow 10:00', '2025-11-28 10:00'],
    ['the day before yesterday at 10am', '2025-11-24 10:00'],
    ['\u200E28/11/2025\u200F 2:00\u202FPM\u0007', '2025-11-28 14:00'],
    ['tonight 8', '2025-11-26 20:00'],
    ['tomorrow afternoon at 3', '2025-11-27 15:00'],
    ['tomorrow morning 9', '2025-11-27 09:00'],
    ['midnight tomorrow', '2025-11-27 00:00'],
    ['in 3 days at 11am', '2025-11-29 11:00'],
    ['2 weeks ago 3pm', '2025-11-12 15:00'],
    // weekdays
    ['Fri 2pm', '2025-11-28 14:00'],
    ['friday 14:00', '2025-11-28 14:00'],
    ['on Friday at 10', '2025-11-28 10:00'],
    ['Fri 10', '2025-11-28 10:00'],
    ['this fri 9', '2025-11-28 09:00'],
    ['next tue at noon', '2025-12-02 12:00'],
    ['next Friday 2pm', '2025-12-05 14:00'],
    ['next week tuesday 3pm', '2025-12-02 15:00'],
    ['Tuesday next week at 10', '2025-12-02 10:00'],
    ['a week on friday 3pm', '2025-12-05 15:00'],
    ['Monday week 15:00', '2025-12-08 15:00'],
    ['last fri 3pm', '2025-11-21 15:00'],
    ['tuesday last week 15:00', '2025-11-18 15:00'],
    ['Thurs 9.30 am', '2025-11-27 09:30'],
    // today's weekday: today while the time is ahead, else in a week
    ['Wed 16:00', '2025-11-26 16:00'],
    ['Wed 10:00', '2025-12-03 10:00'],
    // dates
    ['28 Nov 14:00', '2025-11-28 14:00'],
    ['Nov 28th 2pm', '2025-11-28 14:00'],
    ['28th of November at 2pm', '2025-11-28 14:00'],
    ['28 November 2026 2 pm', '2026-11-28 14:00'],
    ['Nov 28, 2026, 2pm', '2026-11-28 14:00'],
    ['28 Sept 2026 9am', '2026-09-28 09:00'],
    ['Fri 28 Nov 14:00', '2025-11-28 14:00'],
    ['14:00 on 28/11', '2025-11-28 14:00'],
    ['3/4 14:00', '2026-04-03 14:00'],
    ['3/4/2027 14:00', '2027-04-03 14:00'],
    ['3/4/27 14:00', '2027-04-03 14:00'],
    ['28.11. 14:00', '2025-11-28 14:00'],
    ['28.11.2025 14:00', '2025-11-28 14:00'],
    ['28-11-2025 14:00', '2025-11-28 14:00'],
    ['2026-11-30 09:00', '2026-11-30 09:00'],
    ['2026/11/30 9am', '2026-11-30 09:00'],
    ['the 28th at 11', '2025-11-28 11:00'],
    ['the 3rd at 11am', '2025-12-03 11:00'],
    ['29 Feb 2028 10:00', '2028-02-29 10:00'],
    // without a year the nearest
    ['20 Nov 10:00', '2025-11-20 10:00'],
    ['1 Sep 10:00', '2025-09-01 10:00'],
    ['15 Jan 10:00', '2026-01-15 10:00'],
    // the other order where only that one exists
    ['11/28 2pm', '2025-11-28 14:00'],
    // no day: today, also when it is over
    ['14:00', '2025-11-26 14:00'],
    ['2pm', '2025-11-26 14:00'],
    ['9am', '2025-11-26 09:00'],
    ['noon', '2025-11-26 12:00'],
    ['half past two pm', '2025-11-26 14:30'],
    ['quarter to 3pm', '2025-11-26 14:45'],
    ['15h30', '2025-11-26 15:30'],
    ['3 in the afternoon', '2025-11-26 15:00'],
    // from now
    ['in two hours', '2025-11-26 16:00'],
    ['in 45 minutes', '2025-11-26 14:45'],
    ['an hour ago', '2025-11-26 13:00'],
    ['now', '2025-11-26 14:00']
  ])('%s → %s', (text, expected) => {
    expect(read(text)).toBe(expected)
  })

  it.each([
    ['28 Nov 14:00-15:30', '2025-11-28 14:00 90 min'],
    ['Fri 2-3pm', '2025-11-28 14:00 60 min'],
    ['Fri 11-1pm', '2025-11-28 11:00 120 min'],
    ['Fri 9-10:30am', '2025-11-28 09:00 90 min'],
    ['2pm to 3:30pm', '2025-11-26 14:00 90 min'],
    ['from 2pm until 3pm tomorrow', '2025-11-27 14:00 60 min'],
    ['from 10 to 11 tomorrow', '2025-11-27 10:00 60 min'],
    ['Thursday 9.30 am, 45 min', '2025-11-27 09:30 45 min'],
    ['tomorrow 2pm for 90 minutes', '2025-11-27 14:00 90 min'],
    ['tomorrow 2pm 1h30', '2025-11-27 14:00 90 min'],
    ['tomorrow 2pm, 1.5 hours', '2025-11-27 14:00 90 min'],
    ['tomorrow 10 for an hour', '2025-11-27 10:00 60 min'],
    ['tomorrow 10 for half an hour', '2025-11-27 10:00 30 min'],
    ['Fri 23:30-00:30', '2025-11-28 23:30 60 min']
  ])('says how long: %s → %s', (text, expected) => {
    expect(read(text)).toBe(expected)
  })

  it.each([
    ['3/4 14:00 CET', '2026-04-03 14:00 Europe/Berlin'],
    ['4pm Berlin', '2025-11-26 16:00 Europe/Berlin'],
    ['2026-11-30 09:00 Europe/London', '2026-11-30 09:00 Europe/London'],
    ['tomorrow 14:00 in New York', '2025-11-27 14:00 America/New_York'],
    ['new york tomorrow 9am', '2025-11-27 09:00 America/New_York'],
    ['2pm Munich time', '2025-11-26 14:00 Europe/Berlin'],
    ['2pm Zürich', '2025-11-26 14:00 Europe/Zurich'],
    ['2pm Sydney', '2025-11-26 14:00 Australia/Sydney'],
    ['Monday 2pm ET', '2025-12-01 14:00 America/New_York'],
    ['10am pacific', '2025-11-26 10:00 America/Los_Angeles'],
    ['2pm gmt', '2025-11-26 14:00 Europe/London'],
    ['2026-07-30 09:00 GMT', '2026-07-30 09:00 UTC'],
    ['2025-11-30T09:00:00Z', '2025-11-30 09:00 UTC'],
    ['4pm (Germany)', '2025-11-26 16:00 Europe/Berlin']
  ])('says where: %s → %s', (text, expected) => {
    expect(read(text)).toBe(expected)
  })

  it('takes letters that stand for several places as those of the user', () => {
    expect(read('2pm CST', { timeZone: 'America/New_York' })).toContain('America/Chicago')
    expect(read('2pm CST', { timeZone: 'Asia/Shanghai' })).toContain('Asia/Shanghai')
    expect(read('2pm IST', { timeZone: 'Asia/Calcutta' })).toContain('Asia/Calcutta')
    expect(read('2pm EST', { timeZone: 'America/Toronto' })).toContain('America/Toronto')
    expect(read('2pm UTC+1', { timeZone: 'Europe/Paris' })).toContain('Europe/Paris')
  })

  it('writes days and months as the system does', () => {
    expect(read('3/4 14:00', { locale: 'en-US' })).toBe('2026-03-04 14:00')
    expect(read('morgen 14 Uhr', { locale: 'de-DE' })).toBe('2025-11-27 14:00')
    expect(read('Fr. 28. Nov. 14:00', { locale: 'de-DE' })).toBe('2025-11-28 14:00')
    expect(read('vendredi 28 novembre 14:00', { locale: 'fr-FR' })).toBe('2025-11-28 14:00')
  })

  it('means the day given where a text names none', () => {
    expect(read('4pm Berlin', { day: '2025-11-28' })).toBe('2025-11-28 16:00 Europe/Berlin')
    expect(read('Mon 4pm', { day: '2025-11-28' })).toBe('2025-12-01 16:00')
  })
})

describe('what is not understood', () => {
  it.each([
    ['30 Feb 2pm', 'There is no 30 February.'],
    ['30/02/2026 10am', 'There is no 30 February 2026.'],
    ['31/11 14:00', 'There is no 31 November.'],
    ['29 Feb 2027 10:00', 'There is no 29 February 2027.'],
    ['1 Jan 1800 10:00', 'Choose a day between the years 1900 and 2200.'],
    ['1 Jan 9999 10:00', 'Choose a day between the years 1900 and 2200.'],
    ['25:00', 'There is no 25:00 on the clock.'],
    ['14:60', 'There is no 14:60 on the clock.'],
    ['Thu 28 Nov 2pm', '28 November is a Friday. Check the day.'],
    ['29/3/2026 01:30', 'The clocks are put forward that day and skip 01:30. Choose another time.'],
    ['Friday at 3', 'Is 3 in the morning or in the afternoon? Write “3am” or “3pm”.'],
    ['3:30', 'Is 3:30 in the morning or in the afternoon? Write “3:30am” or “3:30pm”.'],
    ['monday', 'At what time? Add it, such as “14:00” or “2pm”.'],
    ['this afternoon', 'At what time? Add it, such as “14:00” or “2pm”.'],
    ['2pm-2pm', 'That lasts 0 minutes. Write when it ends, or leave it out.'],
    ['3pm-2pm', 'That ends before it starts. Write the end after the start.'],
    ['2pm, 0 min', 'An interview lasts at least a minute.'],
    ['2pm 25 hours', 'An interview lasts at most a day.'],
    ['2-3pm, 90 min', 'The end and the length do not agree. Leave one of them out.'],
    ['2pm IST', '“IST” may be the time of Kolkata, Dublin or Jerusalem. Write the city instead.'],
    ['2pm UTC+2', 'Name a city instead of “UTC+2”, such as “14:00 Berlin”.']
  ])('%s: %s', (text, expected) => {
    expect(read(text)).toBe(expected)
  })

  it.each([
    'blah',
    'next week 2pm',
    '2pm Springfield',
    '2pm tomorrow or friday',
    'call Dana at 2pm',
    '1/2/3/4 14:00',
    '<script>alert(1)</script>',
    'in two hours at 3pm',
    '__proto__',
    'constructor',
    'toString 2pm',
    '2pm constructor',
    'x'.repeat(5000)
  ])('is never guessed at: %s', (text) => {
    expect(read(text)).toMatch(/^Afterword does not know when “.+” is\. Write it like/u)
  })

  it('asks rather than guess between cities of one name', () => {
    expect(read('2pm CST')).toMatch(/Chicago.*Write the city instead/u)
    expect(read('2pm Victoria')).toMatch(/Vancouver.*Write the city instead/u)
  })
})

describe('whatever is typed', () => {
  it('gives a time that exists or a sentence, and never throws', () => {
    const piece = fc.constantFrom(
      ...[
        'tomorrow',
        'Fri',
        '3/4',
        '28 Nov',
        '14:00',
        '2pm',
        '-',
        '3pm',
        'Berlin',
        'IST',
        '45 min'
      ],
      ...[
        'next',
        'last',
        'at',
        'in',
        'two',
        'hours',
        '99',
        '2026',
        '31.',
        'Feb',
        '·',
        '‏',
        '🎻',
        ','
      ]
    )
    const text = fc.oneof(
      fc.string(),
      fc.array(piece, { maxLength: 7 }).map((all) => all.join(' '))
    )
    fc.assert(
      fc.property(text, (typed) => {
        const when = understand(typed, LONDON)
        if ('problem' in when) expect(when.problem).toMatch(/[.?]$/u)
        else {
          expect(when.startLocal).toMatch(/^\d{4}-\d\d-\d\dT\d\d:\d\d$/u)
          expect(when.minutes).toBeGreaterThan(0)
          expect(when.minutes).toBeLessThanOrEqual(1440)
        }
      }),
      { numRuns: 400 }
    )
  })

  it('means the same day in figures and in words', () => {
    const day = fc.integer({ min: 0, max: 4000 }).map((days) => {
      return new Date(Date.UTC(2020, 0, 1) + days * 86_400_000).toISOString().slice(0, 10)
    })
    fc.assert(
      fc.property(day, (date) => {
        const [year = '', month = '', dayOfMonth = ''] = date.split('-')
        const expected = `${date} 14:00`
        expect(read(`${date} 14:00`)).toBe(expected)
        expect(read(`${dayOfMonth}/${month}/${year} 2pm`)).toBe(expected)
        expect(read(`${month}/${dayOfMonth}/${year} 2pm`, { locale: 'en-US' })).toBe(expected)
        const words = new Intl.DateTimeFormat('en-GB', { dateStyle: 'full', timeZone: 'UTC' })
        expect(read(`${words.format(Date.parse(date))} 14:00`)).toBe(expected)
      }),
      { numRuns: 100 }
    )
  })
})
