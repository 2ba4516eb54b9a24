import { isLocalDate, type LocalDate } from '@shared/time/localTime'

const MONTHS = [
  'jan(?:uary)?',
  'feb(?:ruary)?',
  'mar(?:ch)?',
  'apr(?:il)?',
  'may',
  'june?',
  'july?',
  'aug(?:ust)?',
  'sept?(?:ember)?',
  'oct(?:ober)?',
  'nov(?:ember)?',
  'dec(?:ember)?'
]

/** Whether a letter names this day: "28 November", "November 28th", "Nov 28", "28.11.". */
export function namesDay(body: string, day: LocalDate): boolean {
  if (!isLocalDate(day)) return false
  const [, month = 0, date = 0] = day.split('-').map(Number)
  const name = MONTHS[month - 1]
  if (name === undefined) return false
  const nth = `0?${date}(?:st|nd|rd|th)?`
  const ways = [
    `${nth}(?: of)? (?:${name})\\b`,
    `(?:${name})\\.? ${nth}(?!\\d)`,
    `${day}`,
    `0?${date}\\.0?${month}\\.`
  ]
  return new RegExp(`(?<![\\d\\p{L}])(?:${ways.join('|')})`, 'iu').test(body.replace(/\s+/g, ' '))
}
