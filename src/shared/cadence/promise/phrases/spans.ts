import { count, most, number } from '../numbers'
import type { Count } from '../numbers'
import { none, span } from '../phrase'
import type { Phrase, PhraseReader, Unit } from '../phrase'
import { as, either, inOrder, maybe, named, say } from '../reader'
import type { Read, Reader } from '../reader'
import { isAfterName } from '../words'
import type { Words } from '../words'

/** Whether the word is one, many, or short for both. */
type Form = 'one' | 'many' | 'short'

const UNITS = new Map<string, [Unit, Form]>()
function unit(name: Unit, one: string, many: string, short = ''): void {
  const forms: [Form, string][] = [
    ['one', one],
    ['many', many],
    ['short', short]
  ]
  for (const [form, words] of forms) {
    for (const word of words.split(' ')) if (word !== '') UNITS.set(word, [name, form])
  }
}
unit('hour', 'hour', 'hours', 'hr hrs h')
unit('day', 'day', 'days', 'd')
unit('business day', 'weekday workday', 'weekdays workdays', 'bd bds')
unit('week', 'week', 'weeks', 'wk wks w')
unit('fortnight', 'fortnight', 'fortnights')
unit('month', 'month', 'months', 'mo mos mth mths')
unit('year', 'year', 'years', 'yr yrs')

const anyUnit: Reader<[Unit, Form]> = named(UNITS)
const unitOfTime: Reader<[Unit, Form]> = either<[Unit, Form]>(
  as(say('business|working|work|biz|week [-] day'), () => ['business day', 'one']),
  as(say('business|working|work|biz|week [-] days'), () => ['business day', 'many']),
  as(inOrder(maybe(say('calendar|business|working|work')), anyUnit), (read) => read[1])
)

const orSo = say('or so|thereabouts|less|more')

/** What makes "a day", "two hours" and "five years" a time to wait. */
const lead: Reader<unknown> = either(
  say('in|within|inside|after|over [the|this] [next|following|coming] [about|around|roughly]'),
  say('[the] next|coming|following')
)
const hedge: Reader<unknown> = either(
  say('up to'),
  say('[no] less|more|later than'),
  say('at least|most [the]'),
  say('about|around|roughly|approximately|approx|maybe|perhaps|under|only|just|like'),
  say('[full|good]')
)
const quality = either(say('or so'), say('[more|full|whole|good|solid|short|further|-]'))

/** "Two weeks' notice", "five years of experience": a length of something else. */
const ofSomething = say(
  "['s] [of] [the] [paid] experience|notice|holiday|holidays|vacation|leave|probation|training|work|pto|old"
)
const ofLength: Reader<unknown> = either(
  say('ago|earlier|long|old'),
  say('- long|old'),
  say('a|per|each|every day|week|month|year'),
  ofSomething
)
/** After "a two-week": a time to wait all the same. */
const WAITS = new Set('turnaround window period timeframe timeline time frame wait'.split(' '))

/** "3-5 business days", "within 24 hours", "in about two weeks", "the next few days", "a month". */
const counted: PhraseReader = (words, at) => {
  const led = lead(words, at)
  const hedged = hedge(words, led?.end ?? at)?.end ?? led?.end ?? at
  const much = count(words, hedged)
  if (much === null) return null
  const qualified = quality(words, much.end)?.end ?? much.end
  const measured = unitOfTime(words, qualified)
  if (measured === null) return null
  const [unitName, form] = measured.value
  const isSingular = form === 'one' && much.value.amount > 1 && led === null
  const more = orMore(words, measured.end)
  const said = more?.end ?? measured.end
  return judged(words, orSo(words, said)?.end ?? said, {
    much: more === null ? much.value : most([much.value, more.value]),
    unit: unitName,
    isLed: led !== null,
    isAdjective: words[measured.end - 2] === '-' ? form !== 'many' : isSingular
  })
}

/** "Two weeks, maybe three": a number alone, whose unit has been said. */
const orMore: Reader<Count> = (words, at) => {
  const read = inOrder(say('[,] or|maybe|perhaps|possibly [maybe|perhaps|possibly|even]'), number)(
    words,
    at
  )
  const after = read === null ? undefined : words[read.end]
  if (read === null || after === '/' || after === '-' || !isAfterName(after)) return null
  return { value: { amount: read.value[1], isVague: false }, end: read.end }
}

interface Measure {
  readonly much: Count
  readonly unit: Unit
  readonly isLed: boolean
  /** "A two-week trial", and without a hyphen too. */
  readonly isAdjective: boolean
}

function judged(words: Words, end: number, measure: Measure): Read<Phrase> | null {
  const length = ofLength(words, end)
  if (length !== null) return { value: none, end: length.end }
  const isWait = isTimeToWait(words[end], measure)
  return { value: isWait ? spanOf(measure.much, measure.unit) : none, end }
}

function isTimeToWait(after: string | undefined, measure: Measure): boolean {
  const { much, isLed, isAdjective } = measure
  if (isAdjective) return after !== undefined && WAITS.has(after)
  switch (measure.unit) {
    case 'hour':
      return isLed || much.amount >= 24
    case 'day':
      return isLed || much.amount !== 1 || isAfterName(after)
    case 'year':
      return isLed
    case 'business day':
    case 'week':
    case 'fortnight':
    case 'month':
      return true
  }
}

/** A couple of days, or a few, are working days to those who say so. */
function spanOf(much: Count, unitName: Unit): Phrase {
  return span(much.amount, much.isVague && unitName === 'day' ? 'business day' : unitName)
}

/** "A day or two", "the next week or two", "a month or more": not "a week or ten days". */
const orTwo: PhraseReader = (words, at) => {
  const read = inOrder(
    say('[in|within|over|after] [the] [about]'),
    say('a|one|next|another|following|coming'),
    unitOfTime,
    say('[,] or|to|- [maybe|perhaps|even]'),
    number
  )(words, at)
  if (read === null || unitOfTime(words, read.end) !== null) return null
  const [, , [unitName], , amount] = read.value
  const said = unitName === 'day' ? 'business day' : unitName
  return { value: span(Math.max(amount, 1), said), end: read.end }
}

const FEW = 3

export const spanPhrases: readonly PhraseReader[] = [
  orTwo,
  counted,
  as(inOrder(maybe(lead), say('a|one'), unitOfTime, say('and a half')), (read) =>
    span(1.5, read[2][0])
  ),
  as(say('half a year'), () => span(6, 'month')),
  as(say('within the day'), () => span(1, 'day')),
  as(say('within the week'), () => span(1, 'week')),
  as(say('within the month'), () => span(1, 'month')),
  as(say('[in|within|over] [the] coming|next days'), () => span(FEW, 'business day')),
  as(say('[in|within|over] [the] coming|next weeks'), () => span(FEW, 'week')),
  as(say('[in|within|over] [the] coming|next months'), () => span(FEW, 'month')),
  as(say('in|within days'), () => span(FEW, 'business day')),
  as(say('in|within weeks'), () => span(FEW, 'week'))
]
