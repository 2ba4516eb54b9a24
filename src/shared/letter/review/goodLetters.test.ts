import { expect, it } from 'vitest'
import { review } from '.'
import { GOOD_LETTERS } from './testing/goodLetters'

it.each(GOOD_LETTERS)('has nothing against a good letter: $name', ({ facts, subject, body }) => {
  const raised = review({ subject, body }, facts).filter(
    ({ status }) => status === 'warn' || status === 'fail'
  )
  expect(raised).toEqual([])
})
