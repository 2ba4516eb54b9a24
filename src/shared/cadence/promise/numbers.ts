import { as, either, inOrder, listOf, maybe, named, say } from './reader'
import type { Reader } from './reader'

const BELOW_TWENTY = (
  'zero one two three four five six seven eight nine ten eleven twelve thirteen fourteen fifteen ' +
  'sixteen seventeen eighteen nineteen'
).split(' ')
const TENS = ['twenty', 'thirty', 'forty', 'fifty', 'sixty', 'seventy', 'eighty', 'ninety']
const ORDINALS = (
  'first second third fourth fifth sixth seventh eighth ninth tenth eleventh twelfth thirteenth ' +
  'fourteenth fifteenth sixteenth seventeenth eighteenth nineteenth twentieth'
).split(' ')

const belowTwenty = named(new Map(BELOW_TWENTY.map((word, value) => [word, value])))
const units = named(new Map(BELOW_TWENTY.slice(0, 10).map((word, value) => [word, value])))
const tens = named(new Map(TENS.map((word, at) => [word, (at + 2) * 10])))

/** Digits, with a part after the point as in "1.5 weeks"; "1.2.3" is no number. */
const digits: Reader<number> = (words, at) => {
  const word = words[at]
  if (word === undefined || !/^\d+(\.\d+)?$/.test(word)) return null
  return { value: Number(word), end: at + 1 }
}

/** A number in digits or words: 5, five, twenty-one. */
export const number: Reader<number> = either(
  digits,
  as(inOrder(tens, say('[-]'), units), ([ten, , unit]) => ten + unit),
  tens,
  belowTwenty
)

/** How many; "a couple" and "a few" are no exact numbers. */
export interface Count {
  readonly amount: number
  readonly isVague: boolean
}

const exactly = (amount: number): Count => ({ amount, isVague: false })
const vaguely = (amount: number): Count => ({ amount, isVague: true })

const oneCount: Reader<Count> = either(
  as(say('[a|another] couple [of]'), () => vaguely(2)),
  as(say('[a|another] few|several'), () => vaguely(3)),
  as(inOrder(number, say('and a half')), ([amount]) => exactly(amount + 0.5)),
  // "Ten (10)", "10 (ten)".
  as(inOrder(number, say(','), number, say(',')), (read) => exactly(read[2])),
  as(number, exactly),
  as(say('a|an|another'), () => exactly(1))
)

const guess = '[maybe|perhaps|possibly|even]'
const between: Reader<unknown> = either(
  say(`[,] or ${guess}`),
  say(`[-] to ${guess} [-]`),
  say('- [-]'),
  say('/'),
  say(', maybe|perhaps|possibly')
)

/** How many, the most of a range: "3-5", "two or three", "between 3 and 5", "a couple of". */
export const count: Reader<Count> = either(
  as(inOrder(say('between'), oneCount, say('and'), oneCount), ([, low, , high]) =>
    most([low, high])
  ),
  as(inOrder(maybe(say('from')), listOf(oneCount, between)), ([, counts]) => most(counts))
)

/** The larger of some counts. */
export function most(counts: readonly Count[]): Count {
  return counts.reduce((high, next) => (next.amount > high.amount ? next : high))
}

const ordinalWord: Reader<number> = either(
  as(
    inOrder(
      tens,
      say('[-]'),
      named(new Map(ORDINALS.slice(0, 9).map((word, at) => [word, at + 1])))
    ),
    ([ten, , unit]) => ten + unit
  ),
  named(new Map([...ORDINALS.map((word, at) => [word, at + 1] as const), ['thirtieth', 30]]))
)

/** "13th". */
export const ordinalDigits: Reader<number> = (words, at) => {
  const word = words[at]
  if (word === undefined || !/^\d{1,2}(st|nd|rd|th)$/.test(word)) return null
  return { value: parseInt(word), end: at + 1 }
}

/** "13th" or "thirteenth". */
export const ordinal: Reader<number> = either(ordinalDigits, ordinalWord)

/** A number of one or two digits, as a day or a month is written. */
export const shortDigits: Reader<number> = (words, at) => {
  const word = words[at]
  if (word === undefined || !/^\d{1,2}$/.test(word)) return null
  return { value: Number(word), end: at + 1 }
}

/** A year in four digits, whether the app keeps it or not. */
export const year: Reader<number> = (words, at) => {
  const word = words[at]
  if (word === undefined || !/^\d{4}$/.test(word)) return null
  return { value: Number(word), end: at + 1 }
}
