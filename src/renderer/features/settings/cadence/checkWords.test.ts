import { expect, it } from 'vitest'
import { checkedWords, progressWords } from './checkWords'

it('says how far it is', () => {
  expect(progressWords({ total: 5000, done: 1200, corrected: 0, failed: 0 }, 'en-GB')).toBe(
    'Working out all dates again: 1,200 of 5,000'
  )
})

it.each([
  [{ total: 412 }, 'All 412 applications are right.'],
  [{ total: 5000 }, 'All 5,000 applications are right.'],
  [{ total: 1 }, 'Your application is right.'],
  [{ total: 0 }, 'There is nothing to check yet.'],
  [{ total: 412, corrected: 3 }, '3 applications were put right.'],
  [{ total: 412, corrected: 1 }, '1 application was put right.'],
  [{ total: 412, failed: 2 }, '2 applications could not be worked out on this computer.'],
  [
    { total: 412, corrected: 1, failed: 1 },
    '1 application was put right, and 1 application could not be worked out on this computer.'
  ]
])('says what was found: %o', (found, words) => {
  expect(checkedWords({ done: found.total, corrected: 0, failed: 0, ...found }, 'en-GB')).toBe(
    words
  )
})
