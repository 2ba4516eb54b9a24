import { expect, it } from 'vitest'
import { SITUATIONS } from '@shared/letter'
import { LETTER_KINDS } from '@shared/model/words'
import { situationsOf } from './situationsOf'

it('leads to every sentence that any letter can have, in the order of a letter', () => {
  const all = new Set(LETTER_KINDS.flatMap(situationsOf))
  expect(SITUATIONS.filter((situation) => !all.has(situation))).toEqual([])
  expect(situationsOf('thank-you')[0]).toBe('thanks-for-time')
  expect(situationsOf('check-in')).not.toContain('thanks-for-time')
})
