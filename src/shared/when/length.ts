import type { TakenText } from './taken'

const WORDS: Record<string, number> = { a: 1, an: 1, one: 1, two: 2, three: 3, four: 4 }
const COUNT = String.raw`(\d+(?:[.,]\d+)?|an?|one|two|three|four)`
/** Not 'in two hours' and not 'two hours ago': those say when. */
const NOT_WHEN = String.raw`(?!\s*(?:ago|from now|from today|later|earlier|before)\b)`
const HALF_HOUR = new RegExp(String.raw`(?<!\bin )(?:\bfor )?\bhalf an? hour\b${NOT_WHEN}`, 'u')
const LENGTH = new RegExp(
  String.raw`(?<!\bin |[\d.:])(?:\bfor )?(?<![\d.])\b${COUNT}\s*-?\s*(h|hrs?|hours?|stunden?)(?:\s*(?:and )?(\d{1,2}|a half)(?:\s*(?:min(?:ute)?[sn]?|m)\b)?)?(?![\d\p{L}])${NOT_WHEN}`,
  'u'
)
const MINUTES = new RegExp(
  String.raw`(?<!\bin |[\d.:])(?:\bfor )?(?<![\d.])\b(\d{1,4})\s*-?\s*(?:min(?:ute)?[sn]?|m)\b${NOT_WHEN}`,
  'u'
)

/** Takes how long it lasts out of a text, in minutes; null where that is not said. */
export function takeLength(text: TakenText): number | null {
  if (text.take(HALF_HOUR)) return 30
  const hours = text.take(LENGTH)
  if (hours) {
    const [, count = '', , more] = hours
    const whole = WORDS[count] ?? Number(count.replace(',', '.'))
    return Math.round(whole * 60) + (more === 'a half' ? 30 : Number(more ?? 0))
  }
  const minutes = text.take(MINUTES)
  return minutes ? Number(minutes[1]) : null
}
