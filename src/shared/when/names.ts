/** What the days and months are called, each spelling in lower case. */
export interface CalendarNames {
  /** By spelling: 1 Monday to 7 Sunday. */
  weekdays: ReadonlyMap<string, number>
  /** By spelling: 1 January to 12 December. */
  months: ReadonlyMap<string, number>
  /** Whether a date in figures begins with the day. */
  isDayFirst: boolean
}

/** Asking Intl for all of them takes milliseconds, and one types many letters. */
const known = new Map<string, CalendarNames>()

/** How people shorten English names beside the usual three letters. */
const SHORT_WEEKDAYS = { tues: 2, weds: 3, thur: 4, thurs: 4 }

/** The names in English and in the language of the locale. */
export function calendarNames(locale: string): CalendarNames {
  const before = known.get(locale)
  if (before !== undefined) return before
  const weekdays = new Map<string, number>(Object.entries(SHORT_WEEKDAYS))
  const months = new Map<string, number>([['sept', 9]])
  for (const language of [locale, 'en-US', 'en-GB']) {
    for (const width of ['long', 'short'] as const) {
      collect(language, { weekday: width }, 'weekday', weekdays, (at) => new Date(`2024-01-0${at}`))
      // 'Nov' alone and 'Nov' beside a day are not written alike in every language.
      for (const beside of [{}, { day: 'numeric' as const }]) {
        collect(language, { month: width, ...beside }, 'month', months, (at) => {
          return new Date(Date.UTC(2024, at - 1, 1))
        })
      }
    }
  }
  const names = { weekdays, months, isDayFirst: beginsWithDay(locale) }
  known.set(locale, names)
  return names
}

/** The days of the week from Monday 1 January 2024 on, or the months of that year. */
function collect(
  locale: string,
  options: Intl.DateTimeFormatOptions,
  type: 'weekday' | 'month',
  into: Map<string, number>,
  at: (number: number) => Date
): void {
  const format = new Intl.DateTimeFormat(locale, { ...options, timeZone: 'UTC' })
  for (let number = 1; number <= (type === 'weekday' ? 7 : 12); number++) {
    const part = format.formatToParts(at(number)).find((each) => each.type === type)
    const name = part?.value.toLowerCase().replace(/\.$/, '')
    // '11' is how some languages write a month.
    if (name !== undefined && /^\p{L}/u.test(name)) into.set(name, number)
  }
}

function beginsWithDay(locale: string): boolean {
  const parts = new Intl.DateTimeFormat(locale, {
    day: 'numeric',
    month: 'numeric'
  }).formatToParts()
  return parts.find(({ type }) => type === 'day' || type === 'month')?.type === 'day'
}
